// note[webhooks-left-out]: 1 webhooks are requests to the caller; only what they carry has types
//   --> #/webhooks
// note[callbacks-left-out]: callbacks are requests to the caller; only what they carry has types
//   --> #/paths/~1subscriptions/post/callbacks
// ---- src/resources/subscriptions.rs

/// subscriptions.
#[derive(Debug, Clone)]
pub struct Subscriptions<C = crate::Client> {
    client: C,
}

impl<C: Clone> Subscriptions<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `subscribe`.
    ///
    /// `POST /subscriptions`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.subscriptions().subscribe().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn subscribe(&self) -> Call<Subscribe, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Subscriptions::subscribe`]: `POST /subscriptions`.
#[derive(Debug, Clone, Copy)]
pub struct Subscribe;
impl Operation for Subscribe {
    type Response = Empty;
    const META: Meta = Meta::new("subscribe", Method::POST, "/subscriptions");
}
// ---- src/types/others.rs

/// `played payload`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PlayedPayload {
    /// `times`.
    pub times: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for PlayedPayload {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    PlayedPayload {
        Opt 0 times = "times",
    } rest extra
}

/// `song.added payload`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SongAddedPayload {
    /// `song`.
    pub song: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SongAddedPayload {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SongAddedPayload {
        Req 0 song = "song",
    } rest extra
}
