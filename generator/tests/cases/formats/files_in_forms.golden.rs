// note[required-together]: these alternatives only say which members go together; that is not checked
//   --> #/paths/~1styled/post/requestBody/content/multipart~1form-data
// note[part-headers]: the header `X-Id` of this part is set by `Multipart::header`
//   --> #/paths/~1styled/post/requestBody/content/multipart~1form-data/encoding/photo/headers/X-Id
// note[limits-not-shown]: the limits of these alternatives are neither shown nor checked
//   --> #/paths/~1files/post/requestBody/content/multipart~1form-data/schema/properties/files_or_names/items/anyOf
// ---- src/resources/all.rs

/// `send_files`; `send_styled`.
///
/// From a client: `client.all()`.
///
/// * [`send_files`](Self::send_files): `POST /files`
/// * [`send_styled`](Self::send_styled): `POST /styled`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `sendFiles`.
    ///
    /// `POST /files`
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
    /// let body = case::types::SendFilesForm::new([std::path::Path::new("one_or_several")], std::path::Path::new("untyped"));
    /// client.all().send_files(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_files(&self, body: types::SendFilesForm) -> Call<SendFiles, C> {
        Call::new(&self.client).multipart("multipart/form-data", body)
    }

    /// Calls `sendStyled`.
    ///
    /// `POST /styled`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CSendStyled,+C%3E):
    ///
    /// * `body`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.all().send_styled().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_styled(&self) -> Call<SendStyled, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`All::send_files`]: `POST /files`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SendFiles;
impl Operation for SendFiles {
    type Response = Empty;
    const META: Meta = Meta::new("sendFiles", Method::POST, "/files");
}

/// The operation behind [`All::send_styled`]: `POST /styled`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SendStyled;
impl Operation for SendStyled {
    type Response = Empty;
    const META: Meta = Meta::new("sendStyled", Method::POST, "/styled");
}

/// Options of [`All::send_styled`].
impl<C> Call<SendStyled, C> {
    /// The body of the request.
    ///
    /// Sent as `multipart/form-data`.
    pub fn body(self, body: types::SendStyledForm) -> Self {
        self.multipart("multipart/form-data", body)
    }
}
// ---- src/types/all.rs

/// `sendFiles form`.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SendFilesForm {
    /// `untyped`.
    pub untyped: crate::runtime::FilePart,
    /// `content`.
    pub content: Option<crate::runtime::FilePart>,
    /// `several`.
    pub several: Option<Vec<crate::runtime::FilePart>>,
    /// `one_or_several`.
    pub one_or_several: Vec<crate::runtime::FilePart>,
    /// `file_or_address`.
    pub file_or_address: Option<crate::runtime::FileOr<Uri>>,
    /// `file_or_more`.
    pub file_or_more: Option<crate::runtime::FileOr<SendFilesFormFileOrMore>>,
    /// `files_or_names`.
    pub files_or_names: Option<Vec<crate::runtime::FileOr<String>>>,
    /// `nullable`.
    ///
    /// Limits: content of `image/png`.
    pub nullable: Option<crate::runtime::FilePart>,
    /// `encoded`.
    pub encoded: Option<Base64>,
    /// `page`.
    ///
    /// Limits: content of `text/html`.
    pub page: Option<String>,
    /// `json`.
    pub json: Option<serde_json::Value>,
    /// `any`.
    pub any: Option<crate::runtime::FilePart>,
    /// `text`.
    pub text: Option<String>,
    /// Parts that the description does not name.
    pub extra: crate::runtime::Multipart,
}

impl SendFilesForm {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(
        one_or_several: impl IntoIterator<Item = impl Into<crate::runtime::FilePart>>,
        untyped: impl Into<crate::runtime::FilePart>,
    ) -> Self {
        Self {
            one_or_several: one_or_several
                .into_iter()
                .map(Into::into)
                .collect::<Vec<crate::runtime::FilePart>>(),
            untyped: untyped.into(),
            ..Self::blank()
        }
    }

    /// `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<crate::runtime::FilePart>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// `several`.
    #[must_use]
    pub fn several(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::runtime::FilePart>>,
    ) -> Self {
        self.several = Some(
            value.into_iter().map(Into::into).collect::<Vec<crate::runtime::FilePart>>(),
        );
        self
    }

    /// `file_or_address`.
    #[must_use]
    pub fn file_or_address(
        mut self,
        value: impl Into<crate::runtime::FileOr<Uri>>,
    ) -> Self {
        self.file_or_address = Some(value.into());
        self
    }

    /// `file_or_more`.
    #[must_use]
    pub fn file_or_more(
        mut self,
        value: impl Into<crate::runtime::FileOr<SendFilesFormFileOrMore>>,
    ) -> Self {
        self.file_or_more = Some(value.into());
        self
    }

    /// `files_or_names`.
    #[must_use]
    pub fn files_or_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::runtime::FileOr<String>>>,
    ) -> Self {
        self.files_or_names = Some(
            value
                .into_iter()
                .map(Into::into)
                .collect::<Vec<crate::runtime::FileOr<String>>>(),
        );
        self
    }

    /// `nullable`.
    ///
    /// Limits: content of `image/png`.
    #[must_use]
    pub fn nullable(mut self, value: impl Into<crate::runtime::FilePart>) -> Self {
        self.nullable = Some(value.into());
        self
    }

    /// `encoded`.
    #[must_use]
    pub fn encoded(mut self, value: impl Into<Base64>) -> Self {
        self.encoded = Some(value.into());
        self
    }

    /// `page`.
    ///
    /// Limits: content of `text/html`.
    #[must_use]
    pub fn page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }

    /// `json`.
    #[must_use]
    pub fn json(mut self, value: serde_json::Value) -> Self {
        self.json = Some(value);
        self
    }

    /// `any`.
    #[must_use]
    pub fn any(mut self, value: impl Into<crate::runtime::FilePart>) -> Self {
        self.any = Some(value.into());
        self
    }

    /// `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

crate::runtime::form! {
    SendFilesForm {
        file untyped = "untyped",
        opt_file content = "content",
        opt_files several = "several",
        files one_or_several = "one_or_several",
        opt_file file_or_address = "file_or_address".media_type("image/png"),
        opt_file file_or_more = "file_or_more".media_type("image/png"),
        opt_files files_or_names = "files_or_names".media_type("application/octet-stream"),
        opt_file nullable = "nullable".media_type("image/png"),
        opt encoded = "encoded".media_type("application/octet-stream"),
        opt page = "page".media_type("text/html"),
        opt json = "json".media_type("application/json"),
        opt_file any = "any",
        opt text = "text".media_type("application/pdf"),
    } rest extra
}

/// `sendFiles form file_or_more`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SendFilesFormFileOrMore {
    /// An object with `id`.
    Id(Boxed<SendFilesFormFileOrMoreId>),
    /// A text.
    Text(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

impl From<SendFilesFormFileOrMoreId> for SendFilesFormFileOrMore {
    fn from(value: SendFilesFormFileOrMoreId) -> Self {
        Self::Id(value.into())
    }
}

impl From<String> for SendFilesFormFileOrMore {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for SendFilesFormFileOrMore {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

crate::runtime::wire::union! {
    SendFilesFormFileOrMore {
        Id,
        Text,
    } else Unknown
}

/// `sendFiles form file_or_more id`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SendFilesFormFileOrMoreId {
    /// `id`.
    pub id: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl SendFilesFormFileOrMoreId {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..crate::runtime::wire::blank()
        }
    }
}

impl Default for SendFilesFormFileOrMoreId {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SendFilesFormFileOrMoreId {
        Req 0 id = "id",
    } rest extra
}

/// `sendStyled form`.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SendStyledForm {
    /// `joined`.
    pub joined: Option<Vec<String>>,
    /// `deep`.
    pub deep: Option<std::collections::BTreeMap<String, String>>,
    /// `photo`.
    ///
    /// Limits: content of `image/png`.
    pub photo: Option<crate::runtime::FilePart>,
    /// Parts that the description does not name.
    pub extra: crate::runtime::Multipart,
}

impl SendStyledForm {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        Self::blank()
    }

    /// `joined`.
    #[must_use]
    pub fn joined(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.joined = Some(value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// `deep`.
    #[must_use]
    pub fn deep(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.deep = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect::<std::collections::BTreeMap<String, String>>(),
        );
        self
    }

    /// `photo`.
    ///
    /// Limits: content of `image/png`.
    #[must_use]
    pub fn photo(mut self, value: impl Into<crate::runtime::FilePart>) -> Self {
        self.photo = Some(value.into());
        self
    }
}

crate::runtime::form! {
    SendStyledForm {
        opt joined = "joined".style(crate::runtime::Style::Form, false),
        opt deep = "deep".style(crate::runtime::Style::DeepObject, true),
        opt_file photo = "photo".media_type("image/png").headers(&[("X-Kind", "photo")]),
    } rest extra
}
