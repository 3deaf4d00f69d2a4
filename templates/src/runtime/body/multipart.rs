//! Bodies of several parts.

use bytes::{BufMut, Bytes, BytesMut};

/// A body of several parts (`multipart/form-data`, RFC 7578).
#[derive(Clone, Default)]
pub struct Multipart {
    parts: Vec<Part>,
}

#[derive(Clone)]
struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    bytes: Bytes,
}

impl std::fmt::Debug for Multipart {
    /// Only the names: the parts may hold secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list()
            .entries(self.parts.iter().map(|p| &p.name))
            .finish()
    }
}

impl Multipart {
    /// A body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part with text.
    #[must_use]
    pub fn text(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.parts.push(Part {
            name: name.into(),
            file_name: None,
            content_type: None,
            bytes: text.into().into(),
        });
        self
    }

    /// Adds a part with JSON.
    #[must_use]
    pub fn json(mut self, name: impl Into<String>, value: &serde_json::Value) -> Self {
        self.parts.push(Part {
            name: name.into(),
            file_name: None,
            content_type: Some("application/json".to_owned()),
            bytes: value.to_string().into(),
        });
        self
    }

    /// Adds a file.
    #[must_use]
    pub fn file(
        mut self,
        name: impl Into<String>,
        file_name: impl Into<String>,
        content_type: impl Into<String>,
        bytes: impl Into<Bytes>,
    ) -> Self {
        self.parts.push(Part {
            name: name.into(),
            file_name: Some(file_name.into()),
            content_type: Some(content_type.into()),
            bytes: bytes.into(),
        });
        self
    }

    /// The media type and the bytes.
    pub(super) fn finish(self) -> (String, Bytes) {
        let boundary = self.boundary();
        let mut body = BytesMut::new();
        for part in self.parts {
            body.put_slice(format!("--{boundary}\r\n").as_bytes());
            let name = quoted(&part.name);
            body.put_slice(format!("Content-Disposition: form-data; name=\"{name}\"").as_bytes());
            if let Some(file_name) = &part.file_name {
                body.put_slice(format!("; filename=\"{}\"", quoted(file_name)).as_bytes());
            }
            if let Some(content_type) = &part.content_type {
                let content_type = content_type.replace(['\r', '\n'], "");
                body.put_slice(format!("\r\nContent-Type: {content_type}").as_bytes());
            }
            body.put_slice(b"\r\n\r\n");
            body.put_slice(&part.bytes);
            body.put_slice(b"\r\n");
        }
        body.put_slice(format!("--{boundary}--\r\n").as_bytes());
        (
            format!("multipart/form-data; boundary={boundary}"),
            body.freeze(),
        )
    }

    /// A boundary that stands in no part.
    fn boundary(&self) -> String {
        loop {
            let boundary = format!("part-{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..));
            let stands_in = |part: &Part| {
                let mut windows = part.bytes.windows(boundary.len());
                windows.any(|window| window == boundary.as_bytes())
            };
            if !self.parts.iter().any(stands_in) {
                return boundary;
            }
        }
    }
}

/// A name inside quotes (WHATWG HTML, "multipart/form-data encoding algorithm").
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
