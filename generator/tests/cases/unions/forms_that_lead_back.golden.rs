// note[endless-form]: one of the forms of this value leads back to it, and says nothing; what has no other form is kept as it came
//   --> #/components/schemas/Lost
// note[endless-form]: one of the forms of this value leads back to it, and says nothing; what has no other form is kept as it came
//   --> #/components/schemas/Right
// note[endless-form]: one of the forms of this value leads back to it, and says nothing; what has no other form is kept as it came
//   --> #/components/schemas/Pet
// ---- src/resources/holders.rs

/// `get`.
///
/// From a client: `client.holders()`.
///
/// * [`get`](Self::get): `GET /holders`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Holders<C = crate::Client> {
    client: C,
}

impl<C: Clone> Holders<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getHolder`.
    ///
    /// `GET /holders`
    ///
    /// # Returns
    ///
    /// Hands back [`Holder`](types::Holder).
    ///
    /// * `200`: It.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.holders().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<GetHolder, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Holders::get`]: `GET /holders`.
///
/// Hands back [`Holder`](types::Holder).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetHolder;
impl Operation for GetHolder {
    type Response = Json<types::Holder>;
    const META: Meta = Meta::new("getHolder", Method::GET, "/holders");
}
// ---- src/types/holders.rs

/// `Cat`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Cat = serde_json::Map<String, serde_json::Value>;

/// `Holder`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Holder {
    /// `pet`.
    pub pet: Nullable<Pet>,
    /// `left`.
    pub left: Option<Left>,
    /// `right`.
    pub right: Option<Right>,
    /// `missing`.
    pub missing: Nullable<Missing>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Holder {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Holder {
        Opt 0 pet = "pet",
        Opt 1 left = "left",
        Opt 2 right = "right",
        Opt 3 missing = "missing",
    } rest extra
}

/// `Left`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Left {
    /// A text.
    String(String),
    /// One of the alternatives.
    Right(Right),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Left {
        String,
        Right,
    } else Unknown
}

/// `Lost`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Lost = serde_json::Value;

/// `Missing`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Missing = Lost;

/// `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Pet {
    /// An object.
    Cat(Cat),
    /// A text.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Pet {
        Cat,
        String,
    } else Unknown
}

/// `Right`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Right {
    /// A whole number.
    Integer(i64),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Right {
        Integer,
    } else Unknown
}
// ---- tests/examples.rs
#[test]
fn holder() -> serde_json::Result<()> {
    let examples = [
        (
            "/paths/~1holders/get/responses/200/content/application~1json/example",
            r#"{
  "pet": {},
  "left": 1,
  "right": 1,
  "missing": null
}"#,
        ),
    ];
    survive::<case::types::Holder>(&examples)
}
