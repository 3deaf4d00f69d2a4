// note[xml-wrapped]: some lists are said to have no element around their items, so the others have one
// ---- src/resources/all.rs

/// `upload`.
///
/// From a client: `client.all()`.
///
/// * [`upload`](Self::upload): `PUT /upload`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `upload`.
    ///
    /// `PUT /upload`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `text/xml`.
    ///
    /// # Returns
    ///
    /// * `204`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::UploadRequest::new(case::types::Upload::new());
    /// client.all().upload(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, body: types::UploadRequest) -> Call<UploadOperation, C> {
        Call::new(&self.client).xml_as("text/xml", &body, None)
    }
}

/// The operation behind [`All::upload`]: `PUT /upload`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct UploadOperation;
impl Operation for UploadOperation {
    type Response = Empty;
    const META: Meta = Meta::new("upload", Method::PUT, "/upload");
}
// ---- src/types/all.rs

/// `Parts`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Parts = Vec<String>;

/// `Tag`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Tag {
    /// `Key`.
    pub key: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Tag {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `Key`.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

impl Default for Tag {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Tag {
        Opt 0 key = "Key",
    } rest extra
}

impl crate::runtime::xml::InXml for Tag {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[Member::new::<String>("Key")];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `Upload`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Upload {
    /// `Parts`.
    pub parts: Option<Parts>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Upload {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `Parts`.
    #[must_use]
    pub fn parts(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts = Some(value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// `Tags`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some(value.into_iter().collect::<Vec<Tag>>());
        self
    }
}

impl Default for Upload {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Upload {
        Opt 0 parts = "Parts",
        Opt 1 tags = "Tags",
    } rest extra
}

impl crate::runtime::xml::InXml for Upload {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[
            Member::new::<Parts>("Parts")
                .called(Name::new("Part"))
                .items(Name::new("Part")),
            Member::new::<Vec<Tag>>("Tags").items(Name::new("Tag")).wrapped(),
        ];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `upload request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct UploadRequest {
    /// `Upload`.
    pub upload: Boxed<Upload>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl UploadRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(upload: Upload) -> Self {
        Self {
            upload: upload.into(),
            ..crate::runtime::wire::blank()
        }
    }
}

impl Default for UploadRequest {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    UploadRequest {
        Req 0 upload = "Upload",
    } rest extra
}

impl crate::runtime::xml::InXml for UploadRequest {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[Member::new::<Boxed<Upload>>("Upload")];
        Content::Object(MEMBERS, Content::any)
    }
}
