// warning[path-template]: the path has `{album_id}`, which is no declared parameter; it is taken as a text
//   --> #/paths/~1v1~1albums~1{album_id}
// warning[path-template]: the path has `{album_id}`, which is no declared parameter; it is taken as a text
//   --> #/paths/~1v1~1albums~1{album_id}~1songs~1{song_id}~1play
// warning[path-template]: the path has `{song_id}`, which is no declared parameter; it is taken as a text
//   --> #/paths/~1v1~1albums~1{album_id}~1songs~1{song_id}~1play
// warning[path-template]: the path has `{album_id}`, which is no declared parameter; it is taken as a text
//   --> #/paths/~1v1~1albums~1{album_id}~1actions~1recording_start
// ---- src/resources/albums.rs

/// `list`; `create`; `retrieve`; and 4 more.
///
/// From a client: `client.albums()`.
///
/// * [`list`](Self::list): `GET /v1/albums`
/// * [`create`](Self::create): `POST /v1/albums`
/// * [`retrieve`](Self::retrieve): `GET /v1/albums/{album_id}`
/// * [`replace`](Self::replace): `PUT /v1/albums/{album_id}`
/// * [`update`](Self::update): `PATCH /v1/albums/{album_id}`
/// * [`songs()`](super::AlbumsSongs): `play`.
/// * [`actions()`](super::AlbumsActions): `start_recording`.
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Albums<C = crate::Client> {
    client: C,
}

impl<C: Clone> Albums<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// `play`.
    pub fn songs(&self) -> super::AlbumsSongs<C> {
        super::AlbumsSongs::new(&self.client)
    }

    /// `start_recording`.
    pub fn actions(&self) -> super::AlbumsActions<C> {
        super::AlbumsActions::new(&self.client)
    }

    /// Calls `get_v1_albums`.
    ///
    /// `GET /v1/albums`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.albums().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<ListAlbums, C> {
        Call::new(&self.client)
    }

    /// Calls `post_v1_albums`.
    ///
    /// `POST /v1/albums`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.albums().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<CreateAlbum, C> {
        Call::new(&self.client)
    }

    /// Calls `get_v1_albums_album_id`.
    ///
    /// `GET /v1/albums/{album_id}`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.albums().retrieve("album_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, album_id: impl Into<String>) -> Call<RetrieveAlbum, C> {
        Call::new(&self.client).param(Param::path("album_id"), album_id.into())
    }

    /// Calls `put_v1_albums_album_id`.
    ///
    /// `PUT /v1/albums/{album_id}`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.albums().replace("album_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(&self, album_id: impl Into<String>) -> Call<ReplaceAlbum, C> {
        Call::new(&self.client).param(Param::path("album_id"), album_id.into())
    }

    /// Calls `patch_v1_albums_album_id`.
    ///
    /// `PATCH /v1/albums/{album_id}`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.albums().update("album_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, album_id: impl Into<String>) -> Call<UpdateAlbum, C> {
        Call::new(&self.client).param(Param::path("album_id"), album_id.into())
    }
}

/// The operation behind [`Albums::list`]: `GET /v1/albums`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListAlbums;
impl Operation for ListAlbums {
    type Response = Empty;
    const META: Meta = Meta::new("get_v1_albums", Method::GET, "/v1/albums");
}

/// The operation behind [`Albums::create`]: `POST /v1/albums`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CreateAlbum;
impl Operation for CreateAlbum {
    type Response = Empty;
    const META: Meta = Meta::new("post_v1_albums", Method::POST, "/v1/albums");
}

/// The operation behind [`Albums::retrieve`]: `GET /v1/albums/{album_id}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct RetrieveAlbum;
impl Operation for RetrieveAlbum {
    type Response = Empty;
    const META: Meta = Meta::new(
        "get_v1_albums_album_id",
        Method::GET,
        "/v1/albums/{album_id}",
    );
}

/// The operation behind [`Albums::replace`]: `PUT /v1/albums/{album_id}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ReplaceAlbum;
impl Operation for ReplaceAlbum {
    type Response = Empty;
    const META: Meta = Meta::new(
        "put_v1_albums_album_id",
        Method::PUT,
        "/v1/albums/{album_id}",
    );
}

/// The operation behind [`Albums::update`]: `PATCH /v1/albums/{album_id}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct UpdateAlbum;
impl Operation for UpdateAlbum {
    type Response = Empty;
    const META: Meta = Meta::new(
        "patch_v1_albums_album_id",
        Method::PATCH,
        "/v1/albums/{album_id}",
    );
}
// ---- src/resources/albums_actions.rs

/// `start_recording`.
///
/// From a client: `client.albums().actions()`.
///
/// * [`start_recording`](Self::start_recording): `POST /v1/albums/{album_id}/actions/recording_start`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AlbumsActions<C = crate::Client> {
    client: C,
}

impl<C: Clone> AlbumsActions<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `post_v1_albums_by_album_id_actions_recording_start`.
    ///
    /// `POST /v1/albums/{album_id}/actions/recording_start`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.albums().actions().start_recording("album_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_recording(
        &self,
        album_id: impl Into<String>,
    ) -> Call<StartRecordingAlbum, C> {
        Call::new(&self.client).param(Param::path("album_id"), album_id.into())
    }
}

/// The operation behind [`AlbumsActions::start_recording`]: `POST /v1/albums/{album_id}/actions/recording_start`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct StartRecordingAlbum;
impl Operation for StartRecordingAlbum {
    type Response = Empty;
    const META: Meta = Meta::new(
        "post_v1_albums_by_album_id_actions_recording_start",
        Method::POST,
        "/v1/albums/{album_id}/actions/recording_start",
    );
}
// ---- src/resources/albums_songs.rs

/// `play`.
///
/// From a client: `client.albums().songs()`.
///
/// * [`play`](Self::play): `POST /v1/albums/{album_id}/songs/{song_id}/play`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AlbumsSongs<C = crate::Client> {
    client: C,
}

impl<C: Clone> AlbumsSongs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `play_song_v1_albums__album_id__songs__song_id__play_post`.
    ///
    /// `POST /v1/albums/{album_id}/songs/{song_id}/play`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.albums().songs().play("album_id", "song_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn play(
        &self,
        album_id: impl Into<String>,
        song_id: impl Into<String>,
    ) -> Call<PlaySong, C> {
        Call::new(&self.client)
            .param(Param::path("album_id"), album_id.into())
            .param(Param::path("song_id"), song_id.into())
    }
}

/// The operation behind [`AlbumsSongs::play`]: `POST /v1/albums/{album_id}/songs/{song_id}/play`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PlaySong;
impl Operation for PlaySong {
    type Response = Empty;
    const META: Meta = Meta::new(
        "play_song_v1_albums__album_id__songs__song_id__play_post",
        Method::POST,
        "/v1/albums/{album_id}/songs/{song_id}/play",
    );
}
