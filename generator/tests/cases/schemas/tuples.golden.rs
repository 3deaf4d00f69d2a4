// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `f64` cannot hold
//   --> #/components/schemas/Position/prefixItems/0
// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `f64` cannot hold
//   --> #/components/schemas/Position/prefixItems/1
// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `i64` cannot hold
//   --> #/components/schemas/Row/items
// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `i64` cannot hold
//   --> #/components/schemas/Old/prefixItems/1
// ---- src/resources/positions.rs

/// `add`.
///
/// From a client: `client.positions()`.
///
/// * [`add`](Self::add): `POST /positions`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Positions<C = crate::Client> {
    client: C,
}

impl<C: Clone> Positions<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `addPosition`.
    ///
    /// `POST /positions`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CAddPosition,+C%3E):
    ///
    /// * `body`
    ///
    /// # Returns
    ///
    /// * `204`: Added
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.positions().add().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self) -> Call<AddPosition, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Positions::add`]: `POST /positions`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddPosition;
impl Operation for AddPosition {
    type Response = Empty;
    const META: Meta = Meta::new("addPosition", Method::POST, "/positions");
}

/// Options of [`Positions::add`].
impl<C> Call<AddPosition, C> {
    /// The body of the request.
    ///
    /// Sent as `application/json`.
    pub fn body(self, body: types::Position) -> Self {
        self.json(&body)
    }
}
// ---- src/types/others.rs

/// `Either`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Either {
    /// A list.
    Pair(Boxed<Pair>),
    /// A text.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Either {
        Pair,
        String,
    } else Unknown
}

/// `Old`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Old {
    /// `first`.
    pub first: Option<String>,
    /// `second`.
    pub second: Option<i64>,
    /// The items after these, as they came.
    pub rest: Vec<serde_json::Value>,
}

impl Default for Old {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Old {
        Opt 0 first = "first",
        Opt 1 second = "second",
    } rest rest as Array
}

/// `Pair`.
///
/// Limits: at least 2 items.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Pair {
    /// `first`.
    pub first: Boxed<Position>,
    /// `second`.
    pub second: Option<String>,
    /// The items after these, as they came.
    pub rest: Vec<serde_json::Value>,
}

impl Default for Pair {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Pair {
        Req 0 first = "first",
        Req 1 second = "second",
    } rest rest as Array
}

/// `Row`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Row {
    /// `first`.
    pub first: Option<String>,
    /// The items after these, as they came.
    pub rest: Vec<i64>,
}

impl Default for Row {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Row {
        Opt 0 first = "first",
    } rest rest as Array
}
// ---- src/types/positions.rs

/// `Position`.
///
/// Limits: at least 2 items.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Position {
    /// East of Greenwich.
    pub first: f64,
    /// `second`.
    pub second: f64,
    /// `third`.
    pub third: Option<String>,
    /// The items after these, as they came.
    pub rest: Vec<serde_json::Value>,
}

impl Position {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(first: f64, second: f64) -> Self {
        Self {
            first,
            second,
            ..crate::runtime::wire::blank()
        }
    }

    /// `third`.
    #[must_use]
    pub fn third(mut self, value: impl Into<String>) -> Self {
        self.third = Some(value.into());
        self
    }
}

impl Default for Position {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Position {
        Req 0 first = "first",
        Req 1 second = "second",
        Opt 2 third = "third",
    } rest rest as Array
}
