// note[xml-wrapped]: some lists are said to have no element around their items, so the others have one
// ---- src/resources/all.rs

/// All.
#[derive(Debug, Clone)]
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
pub struct UploadOperation;
impl Operation for UploadOperation {
    type Response = Empty;
    const META: Meta = Meta::new("upload", Method::PUT, "/upload");
}
// ---- src/types/all.rs

/// `Parts`.
pub type Parts = Vec<String>;

/// `Tag`.
#[derive(Clone)]
#[non_exhaustive]
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

    /// Sets `Key`.
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

    /// Sets `Parts`.
    #[must_use]
    pub fn parts(mut self, value: Parts) -> Self {
        self.parts = Some(value);
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(mut self, value: Vec<Tag>) -> Self {
        self.tags = Some(value);
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
