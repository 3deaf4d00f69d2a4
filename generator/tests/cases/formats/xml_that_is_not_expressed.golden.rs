// note[unknown-member]: OpenAPI gives `naem` of an XML object no meaning; it is passed over
//   --> #/components/schemas/A/xml/naem
// note[xml-left-out]: the items of a list in a list have an element around them all the same
//   --> #/components/schemas/A/properties/flat/items
// note[xml-left-out]: nothing in XML can be called `a b`: a value that has it is refused
//   --> #/components/schemas/A/properties/a b
// note[xml-left-out]: each item of a list that is the value of any name is an element of that name, without one around them
//   --> #/components/schemas/A/properties/values/additionalProperties
// note[xml-left-out]: only a list can have an element around its items
//   --> #/components/schemas/A/xml
// note[xml-left-out]: an object or a list has parts, so it is an element all the same
//   --> #/components/schemas/A/properties/tags/xml
// note[xml-left-out]: there is no such type of node, so it is an element
//   --> #/components/schemas/A/properties/other/xml
// ---- src/resources/all.rs

/// `put_a`.
///
/// From a client: `client.all()`.
///
/// * [`put_a`](Self::put_a): `PUT /a`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `putA`.
    ///
    /// `PUT /a`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `application/xml`.
    ///
    /// # Returns
    ///
    /// Hands back `String`.
    ///
    /// * `200`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::A::new();
    /// let response = client.all().put_a(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_a(&self, body: types::A) -> Call<PutA, C> {
        Call::new(&self.client)
            .xml_as(
                "application/xml",
                &body,
                Some(crate::runtime::xml::Root::new(crate::runtime::xml::Name::new("A"))),
            )
    }
}

/// The operation behind [`All::put_a`]: `PUT /a`.
///
/// Hands back `String`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutA;
impl Operation for PutA {
    type Response = crate::runtime::Xml<String>;
    const META: Meta = Meta::new("putA", Method::PUT, "/a").accept("application/xml");
}
// ---- src/types/all.rs

/// `A`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct A {
    /// `grid`.
    pub grid: Option<Vec<Vec<i64>>>,
    /// `flat`.
    pub flat: Option<Vec<Vec<i64>>>,
    /// `a b`.
    pub a_b: Option<String>,
    /// `c d`.
    pub c_d: Option<String>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `other`.
    pub other: Option<String>,
    /// `values`.
    pub values: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl A {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `grid`.
    #[must_use]
    pub fn grid(mut self, value: impl IntoIterator<Item = Vec<i64>>) -> Self {
        self.grid = Some(value.into_iter().collect::<Vec<Vec<i64>>>());
        self
    }

    /// `flat`.
    #[must_use]
    pub fn flat(mut self, value: impl IntoIterator<Item = Vec<i64>>) -> Self {
        self.flat = Some(value.into_iter().collect::<Vec<Vec<i64>>>());
        self
    }

    /// `a b`.
    #[must_use]
    pub fn a_b(mut self, value: impl Into<String>) -> Self {
        self.a_b = Some(value.into());
        self
    }

    /// `c d`.
    #[must_use]
    pub fn c_d(mut self, value: impl Into<String>) -> Self {
        self.c_d = Some(value.into());
        self
    }

    /// `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// `other`.
    #[must_use]
    pub fn other(mut self, value: impl Into<String>) -> Self {
        self.other = Some(value.into());
        self
    }

    /// `values`.
    #[must_use]
    pub fn values(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Vec<String>)>,
    ) -> Self {
        self.values = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect::<std::collections::BTreeMap<String, Vec<String>>>(),
        );
        self
    }
}

impl Default for A {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    A {
        Opt 0 grid = "grid",
        Opt 1 flat = "flat",
        Opt 2 a_b = "a b",
        Opt 3 c_d = "c d",
        Opt 4 tags = "tags",
        Opt 5 other = "other",
        Opt 6 values = "values",
    } rest extra
}

impl crate::runtime::xml::InXml for A {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[
            Member::new::<Vec<Vec<i64>>>("grid").items(Name::new("row")).wrapped(),
            Member::new::<Vec<Vec<i64>>>("flat"),
            Member::new::<String>("a b"),
            Member::new::<String>("c d").called(Name::new("cd")),
            Member::new::<Vec<String>>("tags"),
            Member::new::<String>("other"),
            Member::new::<std::collections::BTreeMap<String, Vec<String>>>("values"),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}
