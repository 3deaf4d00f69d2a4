//! Files as parts of a body.

use std::fmt;

use super::Upload;
use crate::runtime::sanitize;

/// A file to be sent: its bytes, its name and its media type.
///
/// What can be an [`Upload`] is a file as well: bytes, a path, an open file. A path gives it a name, and
/// a name the media type that such files have, unless the API's description names another.
#[derive(Clone)]
pub struct FilePart {
    pub(super) content: Upload,
    pub(super) name: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) headers: Vec<(String, String)>,
}

impl FilePart {
    /// A file with this content, which has a name if that is a path.
    pub fn new(content: impl Into<Upload>) -> Self {
        let content = content.into();
        Self {
            name: content.file_name(),
            content,
            content_type: None,
            headers: Vec::new(),
        }
    }

    /// Sets the name that the server is told.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type, in place of the one that the API's description names.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Adds a header to the part.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("content", &self.content)
            .field("name", &self.name.as_deref().map(sanitize::field))
            .field(
                "content_type",
                &self.content_type.as_deref().map(sanitize::field),
            )
            .finish()
    }
}

impl<T: Into<Upload>> From<T> for FilePart {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}
