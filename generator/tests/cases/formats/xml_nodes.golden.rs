// note[external-example]: an example that is given as it is sent is not tried
//   --> #/paths/~1reports/put/responses/200/content/application~1xml/examples/sent/value
// note[xml-left-out]: a value without parts has to be a node, so it is an element all the same
//   --> #/components/schemas/Report/properties/count/xml
// note[xml-left-out]: it does not say which namespace the prefix stands for: it is written where an element around it says so
//   --> #/components/schemas/Report/properties/remark/xml
// ---- src/resources/all.rs

/// `put_report`; `put_steps`.
///
/// From a client: `client.all()`.
///
/// * [`put_report`](Self::put_report): `PUT /reports`
/// * [`put_steps`](Self::put_steps): `PUT /steps`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `putReport`.
    ///
    /// `PUT /reports`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `application/xml`.
    ///
    /// # Returns
    ///
    /// Hands back [`Report`](types::Report).
    ///
    /// * `200`: ok
    ///
    /// # Errors
    ///
    /// * `default`: bad
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`PutReport`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::Report::new("A", ["authors"]);
    /// let response = client.all().put_report(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_report(&self, body: types::Report) -> Call<PutReport, C> {
        Call::new(&self.client)
            .xml_as(
                "application/xml",
                &body,
                Some(
                    crate::runtime::xml::Root::new(
                        crate::runtime::xml::Name::new("Report"),
                    ),
                ),
            )
    }

    /// Calls `putSteps`.
    ///
    /// `PUT /steps`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `application/xml`.
    ///
    /// # Returns
    ///
    /// * `204`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::Steps::new();
    /// client.all().put_steps(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_steps(&self, body: types::Steps) -> Call<PutSteps, C> {
        Call::new(&self.client)
            .xml_as(
                "application/xml",
                &body,
                Some(
                    crate::runtime::xml::Root::new(
                        crate::runtime::xml::Name::new("Steps"),
                    ),
                ),
            )
    }
}

/// The operation behind [`All::put_report`]: `PUT /reports`.
///
/// Hands back [`Report`](types::Report).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutReport;
impl Operation for PutReport {
    type Response = crate::runtime::Xml<types::Report>;
    const META: Meta = Meta::new("putReport", Method::PUT, "/reports")
        .accept("application/xml");
}

impl crate::runtime::HasErrorBody for PutReport {
    type Failure = crate::runtime::Xml<types::Fault>;
}

/// The operation behind [`All::put_steps`]: `PUT /steps`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutSteps;
impl Operation for PutSteps {
    type Response = Empty;
    const META: Meta = Meta::new("putSteps", Method::PUT, "/steps");
}
// ---- src/types/all.rs

/// `Author`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Author = String;

/// `Body`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Body {
    /// `content`.
    pub content: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Body {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

impl Default for Body {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Body {
        Opt 0 content = "content",
    } rest extra
}

impl crate::runtime::xml::InXml for Body {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[Member::new::<String>("content").cdata()];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `Fault`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Fault {
    /// `code`: one of `1`, `2`.
    pub code: Option<FaultCode>,
    /// `level`: one of `"low"`, `3`.
    pub level: Option<FaultLevel>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Fault {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Fault {
        Opt 0 code = "code",
        Opt 1 level = "level",
    } rest extra
}

impl crate::runtime::xml::InXml for Fault {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[
            Member::new::<FaultCode>("code"),
            Member::new::<FaultLevel>("level"),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `Fault code`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum FaultCode {
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    FaultCode {
        N1 = 1,
        N2 = 2,
    } else Unknown
}

impl crate::runtime::xml::InXml for FaultCode {
    fn content() -> crate::runtime::xml::Content {
        crate::runtime::xml::Content::Number
    }
}

/// `Fault level`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum FaultLevel {
    /// `"low"`.
    Low,
    /// `3`.
    N3,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::mixed_enum! {
    FaultLevel {
        Low = "\"low\"",
        N3 = "3",
    } else Unknown
}

impl crate::runtime::xml::InXml for FaultLevel {
    fn content() -> crate::runtime::xml::Content {
        crate::runtime::xml::Content::OneOf(
            &[
                <bool as crate::runtime::xml::InXml>::content,
                <f64 as crate::runtime::xml::InXml>::content,
                <String as crate::runtime::xml::InXml>::content,
            ],
            None,
        )
    }
}

/// `Long`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Long {
    /// `type`.
    pub r#type: String,
    /// `pages`.
    pub pages: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Long {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        Self {
            r#type: "Long".into(),
            ..crate::runtime::wire::blank()
        }
    }

    /// `pages`.
    #[must_use]
    pub fn pages(mut self, value: i64) -> Self {
        self.pages = Some(value);
        self
    }
}

impl Default for Long {
    fn default() -> Self {
        Self {
            r#type: "Long".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Long {
        Req 0 r#type = "type",
        Opt 1 pages = "pages",
    } rest extra
}

impl crate::runtime::xml::InXml for Long {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[
            Member::new::<String>("type").attribute(),
            Member::new::<i64>("pages"),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `Report`.
///
/// As XML:
///
/// ~~~text
/// <StoredReport lang="en"><Author>Ada</Author></StoredReport>
/// ~~~
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Report {
    /// `lang`.
    pub lang: Nullable<String>,
    /// `title`.
    pub title: Option<String>,
    /// `author`.
    pub author: Author,
    /// `authors`.
    pub authors: Vec<Author>,
    /// `size`.
    pub size: Option<Boxed<Size>>,
    /// `text`.
    pub text: Option<Boxed<Body>>,
    /// `count`.
    pub count: Option<i64>,
    /// `remark`.
    pub remark: Option<String>,
    /// `kind`.
    pub kind: Option<ReportKind>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Report {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(
        author: impl Into<Author>,
        authors: impl IntoIterator<Item = impl Into<Author>>,
    ) -> Self {
        Self {
            author: author.into(),
            authors: authors.into_iter().map(Into::into).collect::<Vec<Author>>(),
            ..crate::runtime::wire::blank()
        }
    }

    /// `lang`.
    #[must_use]
    pub fn lang(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.lang = value.into();
        self
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// `size`.
    #[must_use]
    pub fn size(mut self, value: Size) -> Self {
        self.size = Some(value.into());
        self
    }

    /// `text`.
    #[must_use]
    pub fn text(mut self, value: Body) -> Self {
        self.text = Some(value.into());
        self
    }

    /// `count`.
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }

    /// `remark`.
    #[must_use]
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }

    /// `kind`.
    #[must_use]
    pub fn kind(mut self, value: impl Into<ReportKind>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl Default for Report {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Report {
        Opt 0 lang = "lang",
        Opt 1 title = "title",
        Req 2 author = "author",
        Req 3 authors = "authors",
        Opt 4 size = "size",
        Opt 5 text = "text",
        Opt 6 count = "count",
        Opt 7 remark = "remark",
        Opt 8 kind = "kind",
    } rest extra
}

impl crate::runtime::xml::InXml for Report {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[
            Member::new::<String>("lang").nullable().attribute(),
            Member::new::<String>("title"),
            Member::new::<Author>("author").called(Name::new("Author")),
            Member::new::<Vec<Author>>("authors").items(Name::new("Author")).required(),
            Member::new::<Boxed<Size>>("size").inline(),
            Member::new::<Boxed<Body>>("text").called(Name::new("Body")),
            Member::new::<i64>("count"),
            Member::new::<String>("remark").called(Name::new("remark").prefixed("x")),
            Member::new::<ReportKind>("kind"),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `Report kind`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ReportKind {
    /// Where `type` is `Long`.
    Long(Boxed<Long>),
    /// Where `type` is `Short`.
    Short(Boxed<Short>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

impl From<Long> for ReportKind {
    fn from(value: Long) -> Self {
        Self::Long(value.into())
    }
}

impl From<Short> for ReportKind {
    fn from(value: Short) -> Self {
        Self::Short(value.into())
    }
}

crate::runtime::wire::tagged_union! {
    ReportKind by "type" true {
        Long = "Long",
        Short = "Short",
    } else Unknown
}

impl crate::runtime::xml::InXml for ReportKind {
    fn content() -> crate::runtime::xml::Content {
        crate::runtime::xml::Content::OneOf(
            &[
                <Boxed<Long> as crate::runtime::xml::InXml>::content,
                <Boxed<Short> as crate::runtime::xml::InXml>::content,
            ],
            Some(
                &crate::runtime::xml::Tag {
                    member: "type",
                    values: &[&["Long"], &["Short"]],
                },
            ),
        )
    }
}

/// `Short`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Short {
    /// `type`.
    pub r#type: String,
    /// `lines`.
    pub lines: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Short {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        Self {
            r#type: "Short".into(),
            ..crate::runtime::wire::blank()
        }
    }

    /// `lines`.
    #[must_use]
    pub fn lines(mut self, value: i64) -> Self {
        self.lines = Some(value);
        self
    }
}

impl Default for Short {
    fn default() -> Self {
        Self {
            r#type: "Short".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Short {
        Req 0 r#type = "type",
        Opt 1 lines = "lines",
    } rest extra
}

impl crate::runtime::xml::InXml for Short {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[
            Member::new::<String>("type").attribute(),
            Member::new::<i64>("lines"),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `Size`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Size {
    /// `width`.
    pub width: Option<i64>,
    /// `height`.
    pub height: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Size {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `width`.
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }

    /// `height`.
    #[must_use]
    pub fn height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
}

impl Default for Size {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Size {
        Opt 0 width = "width",
        Opt 1 height = "height",
    } rest extra
}

impl crate::runtime::xml::InXml for Size {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[
            Member::new::<i64>("width").attribute(),
            Member::new::<i64>("height"),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `Steps`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Steps {
    /// `first`.
    pub first: Option<String>,
    /// `second`.
    pub second: Option<f64>,
    /// `third`.
    pub third: Option<String>,
    /// The items after these, as they came.
    pub rest: Vec<serde_json::Value>,
}

impl Steps {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `first`.
    #[must_use]
    pub fn first(mut self, value: impl Into<String>) -> Self {
        self.first = Some(value.into());
        self
    }

    /// `second`.
    #[must_use]
    pub fn second(mut self, value: f64) -> Self {
        self.second = Some(value);
        self
    }

    /// `third`.
    #[must_use]
    pub fn third(mut self, value: impl Into<String>) -> Self {
        self.third = Some(value.into());
        self
    }
}

impl Default for Steps {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Steps {
        Opt 0 first = "first",
        Opt 1 second = "second",
        Opt 2 third = "third",
    } rest rest as Array
}

impl crate::runtime::xml::InXml for Steps {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[
            Member::new::<String>("first").text(),
            Member::new::<f64>("second").called(Name::new("data")),
            Member::new::<String>("third").text(),
        ];
        Content::Tuple(MEMBERS, Content::any)
    }
}
// ---- tests/examples.rs
#[test]
fn report() -> serde_json::Result<()> {
    let examples = [
        (
            "/paths/~1reports/put/responses/200/content/application~1xml/examples/data/value",
            r#"{
  "author": "A",
  "authors": []
}"#,
        ),
    ];
    survive::<case::types::Report>(&examples)
}
