//! Bodies of several parts (`multipart/form-data`, RFC 7578).

use std::fmt;

use super::{FilePart, Upload, guess};
use crate::runtime::{RefusedError, Secret, header, sanitize, secret};

/// A longer part is no password, but a file.
const LONGEST: usize = 16 * 1024;

/// A body of several parts.
#[derive(Clone, Default)]
pub struct Multipart {
    parts: Vec<Part>,
    /// Headers for all parts of a name, wherever they were added.
    headers: Vec<(String, (String, String))>,
    refused: Option<RefusedError>,
    /// The secrets among the parts that the description calls so.
    secrets: Vec<Secret>,
}

#[derive(Clone)]
struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
    content: Upload,
}

impl fmt::Debug for Multipart {
    /// Only the names: the parts may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.parts.iter().map(|part| part.name.as_str());
        f.debug_list().entries(sanitize::list(names)).finish()
    }
}

impl Multipart {
    /// A body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part with text.
    #[must_use]
    pub fn text(self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.part(name.into(), None, Into::<String>::into(text))
    }

    /// Adds a part with JSON.
    #[must_use]
    pub fn json(self, name: impl Into<String>, value: &serde_json::Value) -> Self {
        self.part(name.into(), Some("application/json"), value.to_string())
    }

    /// Adds a file. One without a name of its own goes by the name of the part: servers know a
    /// file by its having one. Its media type is guessed by its name, unless it says one.
    #[must_use]
    pub fn file(mut self, name: impl Into<String>, file: impl Into<FilePart>) -> Self {
        let (name, file) = (name.into(), file.into());
        let guessed = file.name.as_deref().and_then(guess::media_type);
        let guessed = || guessed.unwrap_or("application/octet-stream").to_owned();
        self.parts.push(Part {
            content_type: Some(file.content_type.unwrap_or_else(guessed)),
            file_name: Some(file.name.unwrap_or_else(|| name.clone())),
            headers: file.headers,
            content: file.content,
            name,
        });
        self
    }

    /// Adds a part of a media type that is no file.
    pub(in crate::runtime) fn part(
        mut self,
        name: String,
        content_type: Option<&str>,
        content: impl Into<Upload>,
    ) -> Self {
        self.parts.push(Part {
            name,
            file_name: None,
            content_type: content_type.map(str::to_owned),
            headers: Vec::new(),
            content: content.into(),
        });
        self
    }

    /// Gives each part of this name a header, in place of one of that name.
    #[must_use]
    pub fn header(mut self, part: impl Into<String>, name: &str, value: &str) -> Self {
        let header = (name.to_owned(), value.to_owned());
        self.headers.push((part.into(), header));
        self
    }

    /// Gives the last part these headers, unless it has them.
    pub(in crate::runtime) fn with_headers(mut self, headers: &[(&str, &str)]) -> Self {
        if let Some(part) = self.parts.last_mut() {
            for (name, value) in headers {
                if !part.has_header(name) {
                    part.headers.push((name.to_string(), value.to_string()));
                }
            }
        }
        self
    }

    /// Adds a file, of this media type unless it says another.
    pub(crate) fn file_as(self, name: &str, content_type: Option<&str>, file: FilePart) -> Self {
        let file = FilePart {
            content_type: file
                .content_type
                .or_else(|| content_type.map(str::to_owned)),
            ..file
        };
        self.file(name, file)
    }

    /// Remembers secrets that a part holds.
    pub(in crate::runtime) fn holding(mut self, secrets: Vec<Secret>) -> Self {
        self.secrets.extend(secrets);
        self
    }

    /// What is a secret in the parts, or likely to be one by the name that it goes by.
    pub(in crate::runtime) fn likely_secrets(&self) -> Vec<Secret> {
        let parts = self
            .parts
            .iter()
            .filter(|part| secret::is_likely(&part.name));
        let texts = parts.filter_map(|part| std::str::from_utf8(part.content.as_bytes()?).ok());
        texts
            .filter(|text| text.len() <= LONGEST)
            .map(Secret::from)
            .chain(self.secrets.iter().cloned())
            .collect()
    }

    /// Keeps why it cannot be sent.
    pub(in crate::runtime) fn refuse(mut self, reason: RefusedError) -> Self {
        self.refused.get_or_insert(reason);
        self
    }

    /// The media type and the bytes.
    pub(in crate::runtime) fn finish(
        self,
        media_type: &str,
    ) -> Result<(String, Upload), RefusedError> {
        if let Some(reason) = self.refused {
            return Err(reason);
        }
        let boundary = self.boundary();
        let mut pieces = Vec::new();
        for mut part in self.parts {
            for (name, header) in &self.headers {
                if *name == part.name {
                    part.set_header(header);
                }
            }
            part.check()?;
            let head = part.head(&boundary);
            pieces.extend([head.into(), part.content, Upload::from("\r\n")]);
        }
        pieces.push(format!("--{boundary}--\r\n").into());
        let content_type = format!("{media_type}; boundary={boundary}");
        Ok((content_type, Upload::chain(pieces)))
    }

    /// A boundary that stands in no part: looked for where the bytes are at hand, and by chance
    /// alone where they are still to come.
    fn boundary(&self) -> String {
        loop {
            let boundary = format!("part-{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..));
            let stands_in = |part: &Part| {
                let bytes = part.content.as_bytes().map_or(&[] as &[u8], |b| b);
                let mut windows = bytes.windows(boundary.len());
                windows.any(|window| window == boundary.as_bytes())
            };
            if !self.parts.iter().any(stands_in) {
                return boundary;
            }
        }
    }
}

impl Part {
    fn has_header(&self, name: &str) -> bool {
        let mut names = self.headers.iter().map(|(name, _)| name);
        names.any(|known| known.eq_ignore_ascii_case(name))
    }

    fn set_header(&mut self, (name, value): &(String, String)) {
        if name.eq_ignore_ascii_case("content-type") {
            self.content_type = Some(value.clone());
            return;
        }
        self.headers
            .retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.clone(), value.clone()));
    }

    /// Refuses headers that would end before their time.
    fn check(&self) -> Result<(), RefusedError> {
        let mut headers = self.headers.iter();
        headers.try_for_each(|(name, value)| header::sound(name, value).map(drop))
    }

    /// What stands before the part.
    fn head(&self, boundary: &str) -> String {
        let name = quoted(&self.name);
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"");
        if let Some(file_name) = &self.file_name {
            head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
        }
        if let Some(content_type) = &self.content_type {
            let content_type = content_type.replace(['\r', '\n'], "");
            head.push_str(&format!("\r\nContent-Type: {content_type}"));
        }
        for (name, value) in &self.headers {
            head.push_str(&format!("\r\n{name}: {value}"));
        }
        head.push_str("\r\n\r\n");
        head
    }
}

/// A name inside quotes (WHATWG HTML, "multipart/form-data encoding algorithm").
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
