// warning[path-template]: the path has `{\u{202e}id}`, which is no declared parameter; it is taken as a text
//   --> #/paths/~1events~1{\u{202e}id}
// ---- src/resources/events.rs

/// `get_0`; `get`.
///
/// From a client: `client.events()`.
///
/// * [`get_0`](Self::get_0): `GET /events`
/// * [`get`](Self::get): `GET /events/{id}`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Events<C = crate::Client> {
    client: C,
}

impl<C: Clone> Events<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `events_0_get`.
    ///
    /// `GET /events`
    ///
    /// # Returns
    ///
    /// * `204`: Nothing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.events().get_0().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_0(&self) -> Call<Events0Get, C> {
        Call::new(&self.client)
    }

    /// Calls `get event`.
    ///
    /// `GET /events/{id}`
    ///
    /// # Returns
    ///
    /// * `204`: Nothing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.events().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> Call<GetEvent, C> {
        Call::new(&self.client).param(Param::path("\u{202e}id"), id.into())
    }
}

/// The operation behind [`Events::get_0`]: `GET /events`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Events0Get;
impl Operation for Events0Get {
    type Response = Empty;
    const META: Meta = Meta::new("events_0_get", Method::GET, "/events");
}

/// The operation behind [`Events::get`]: `GET /events/{id}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetEvent;
impl Operation for GetEvent {
    type Response = Empty;
    const META: Meta = Meta::new(
        "get \u{202e}event",
        Method::GET,
        "/events/{\u{202e}id}",
    );
}
// ---- src/resources/serde_resource.rs

/// `get`.
///
/// From a client: `client.serde()`.
///
/// * [`get`](Self::get): `GET /serde`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Serde<C = crate::Client> {
    client: C,
}

impl<C: Clone> Serde<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `serde`.
    ///
    /// `GET /serde`
    ///
    /// # Returns
    ///
    /// Hands back [`SerdeResponse`](types::SerdeResponse).
    ///
    /// * `200`: Found.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.serde().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<SerdeOperation, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Serde::get`]: `GET /serde`.
///
/// Hands back [`SerdeResponse`](types::SerdeResponse).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SerdeOperation;
impl Operation for SerdeOperation {
    type Response = Json<types::SerdeResponse>;
    const META: Meta = Meta::new("serde", Method::GET, "/serde");
}
// ---- src/types/others.rs

/// `ª`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Nª {
    /// `𝒜`.
    pub value: Option<String>,
    /// `𝓐x`.
    pub x: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Nª {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Nª {
        Opt 0 value = "𝒜",
        Opt 1 x = "𝓐x",
    } rest extra
}

/// `Ҫhain`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Ҫhain {
    /// `Etpʿal`.
    Etpʿal,
    /// `scope`.
    Scope,
    /// `ѕсоре`.
    Ѕсоре,
    /// `中文`.
    中文,
    /// `²`.
    Value,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Ҫhain {
        Etpʿal = "Etpʿal",
        Scope = "scope",
        Ѕсоре = "ѕсоре",
        中文 = "中文",
        Value = "²",
    } else Unknown
}
// ---- src/types/serde_resource.rs

/// `serde response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SerdeResponse {
    /// `ʿayn`.
    pub ʿayn: Option<String>,
    /// `аpple`.
    pub аpple: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SerdeResponse {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SerdeResponse {
        Opt 0 ʿayn = "ʿayn",
        Opt 1 аpple = "аpple",
    } rest extra
}
