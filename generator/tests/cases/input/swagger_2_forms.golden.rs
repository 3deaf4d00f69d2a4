// ---- src/resources/songs.rs

/// `add`; `add_sound`.
///
/// From a client: `client.songs()`.
///
/// * [`add`](Self::add): `POST /songs`
/// * [`add_sound`](Self::add_sound): `POST /sounds`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `addSong`.
    ///
    /// `POST /songs`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `application/x-www-form-urlencoded`.
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::AddSongRequest::new("title");
    /// client.songs().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, body: types::AddSongRequest) -> Call<AddSong, C> {
        Call::new(&self.client)
            .form(
                &body,
                &[
                    Param::query("tags"),
                    Param::query("moods").style(Style::PipeDelimited),
                ],
            )
    }

    /// Calls `addSound`.
    ///
    /// `POST /sounds`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `multipart/form-data`.
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::AddSoundForm::new(std::path::Path::new("sound"));
    /// client.songs().add_sound(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_sound(&self, body: types::AddSoundForm) -> Call<AddSound, C> {
        Call::new(&self.client).multipart("multipart/form-data", body)
    }
}

/// The operation behind [`Songs::add`]: `POST /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddSong;
impl Operation for AddSong {
    type Response = Empty;
    const META: Meta = Meta::new("addSong", Method::POST, "/songs");
}

/// The operation behind [`Songs::add_sound`]: `POST /sounds`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddSound;
impl Operation for AddSound {
    type Response = Empty;
    const META: Meta = Meta::new("addSound", Method::POST, "/sounds");
}
// ---- src/types/songs.rs

/// `addSong request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddSongRequest {
    /// What it is called.
    pub title: String,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `moods`.
    pub moods: Option<Vec<String>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl AddSongRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..crate::runtime::wire::blank()
        }
    }

    /// `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// `moods`.
    #[must_use]
    pub fn moods(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.moods = Some(value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }
}

impl Default for AddSongRequest {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    AddSongRequest {
        Req 0 title = "title",
        Opt 1 tags = "tags",
        Opt 2 moods = "moods",
    } rest extra
}

/// `addSound form`.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddSoundForm {
    /// `sound`.
    pub sound: crate::runtime::FilePart,
    /// `note`.
    pub note: Option<String>,
    /// Parts that the description does not name.
    pub extra: crate::runtime::Multipart,
}

impl AddSoundForm {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(sound: impl Into<crate::runtime::FilePart>) -> Self {
        Self {
            sound: sound.into(),
            ..Self::blank()
        }
    }

    /// `note`.
    #[must_use]
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

crate::runtime::form! {
    AddSoundForm {
        file sound = "sound",
        opt note = "note",
    } rest extra
}
