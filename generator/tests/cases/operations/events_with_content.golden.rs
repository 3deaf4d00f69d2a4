// ---- src/resources/all.rs

/// `happenings`; `members`.
///
/// From a client: `client.all()`.
///
/// * [`happenings`](Self::happenings): `GET /happenings`
/// * [`members`](Self::members): `GET /members`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `happenings`.
    ///
    /// `GET /happenings`
    ///
    /// # Returns
    ///
    /// Hands back [`Values`](crate::runtime::Values), each an [`Event`](crate::runtime::Event) of [`HappeningsResponseItem`](types::HappeningsResponseItem).
    ///
    /// * `200`: What happens.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().happenings().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn happenings(&self) -> Call<Happenings, C> {
        Call::new(&self.client)
    }

    /// Calls `members`.
    ///
    /// `GET /members`
    ///
    /// # Returns
    ///
    /// Hands back [`Values`](crate::runtime::Values), each an [`Event`](crate::runtime::Event) of [`MembersResponseItem`](types::MembersResponseItem).
    ///
    /// * `200`: Members.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().members().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn members(&self) -> Call<Members, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`All::happenings`]: `GET /happenings`.
///
/// Hands back [`Values`](crate::runtime::Values), each an [`Event`](crate::runtime::Event) of [`HappeningsResponseItem`](types::HappeningsResponseItem).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Happenings;
impl Operation for Happenings {
    type Response = crate::runtime::ItemEvents<types::HappeningsResponseItem>;
    const META: Meta = Meta::new("happenings", Method::GET, "/happenings");
}

/// The operation behind [`All::members`]: `GET /members`.
///
/// Hands back [`Values`](crate::runtime::Values), each an [`Event`](crate::runtime::Event) of [`MembersResponseItem`](types::MembersResponseItem).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Members;
impl Operation for Members {
    type Response = crate::runtime::ItemEvents<types::MembersResponseItem>;
    const META: Meta = Meta::new("members", Method::GET, "/members");
}
// ---- src/types/all.rs

/// `happenings response item`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum HappeningsResponseItem {
    /// Where `event` is `joined`.
    Joined(Boxed<HappeningsResponseItemJoined>),
    /// Where `event` is `message`.
    Message(Boxed<HappeningsResponseItemMessage>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    HappeningsResponseItem by "event" true {
        Joined = "joined",
        Message = "message",
    } else Unknown
}

/// `happenings response item joined`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct HappeningsResponseItemJoined {
    /// `event`: `joined`.
    pub event: HappeningsResponseItemJoinedEvent,
    /// `data`.
    ///
    /// Limits: content of `application/json`.
    pub data: JsonText<Member>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for HappeningsResponseItemJoined {
    fn default() -> Self {
        Self {
            event: "joined".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    HappeningsResponseItemJoined {
        Req 0 event = "event" only "\"joined\"",
        Req 1 data = "data",
    } rest extra
}

/// `happenings response item joined event`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum HappeningsResponseItemJoinedEvent {
    /// `joined`.
    Joined,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    HappeningsResponseItemJoinedEvent {
        Joined = "joined",
    } else Unknown
}

/// `happenings response item message`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct HappeningsResponseItemMessage {
    /// `event`: `message`.
    pub event: HappeningsResponseItemMessageEvent,
    /// `data`.
    pub data: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for HappeningsResponseItemMessage {
    fn default() -> Self {
        Self {
            event: "message".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    HappeningsResponseItemMessage {
        Req 0 event = "event" only "\"message\"",
        Req 1 data = "data",
    } rest extra
}

/// `happenings response item message event`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum HappeningsResponseItemMessageEvent {
    /// `message`.
    Message,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    HappeningsResponseItemMessageEvent {
        Message = "message",
    } else Unknown
}

/// `Member`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Member {
    /// `name`.
    pub name: String,
    /// `more`.
    ///
    /// Limits: content of `application/json`.
    pub more: Option<JsonText<serde_json::Map<String, serde_json::Value>>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Member {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Member {
        Req 0 name = "name",
        Opt 1 more = "more",
    } rest extra
}

/// `members response item`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct MembersResponseItem {
    /// `id`.
    pub id: Option<String>,
    /// `data`.
    ///
    /// Limits: content of `application/json`.
    pub data: JsonText<Member>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for MembersResponseItem {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    MembersResponseItem {
        Opt 0 id = "id",
        Req 1 data = "data",
    } rest extra
}
