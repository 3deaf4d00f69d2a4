//! Text that holds something else (JSON Schema 2020-12, section 8, "Contents of String-Encoded Data").

use super::media_type::essence;
use super::{Node, Schema};

impl<'d> Schema<'d> {
    /// The type: as it is written, or a string where only the content of one is described.
    pub fn kind(self) -> Option<&'d str> {
        let says = ["contentEncoding", "contentMediaType"];
        let is_content = || says.iter().any(|keyword| self.has(keyword));
        self.type_name()
            .or_else(|| is_content().then_some("string"))
    }

    /// Whether it has no type, and says of which media type the value is, as it is: outside of JSON,
    /// this means bytes (OpenAPI 3.1, "Considerations for File Uploads").
    pub fn is_content(self) -> bool {
        self.has("contentMediaType") && !self.has("type") && !self.has("contentEncoding")
    }

    /// The format: as it is written, or what the content keywords come to. Bytes under an encoding are
    /// text that stands for them (`byte`); a media type that is no kind of text is bytes as they are
    /// (`binary`; OpenAPI 3.2, "Working with Binary Data").
    pub fn format(self) -> Option<&'d str> {
        let own = self.text("format").filter(|format| !format.is_empty());
        own.or_else(|| match self.text("contentEncoding") {
            Some(encoding) if encoding.eq_ignore_ascii_case("base64") => Some("byte"),
            Some(encoding) if encoding.eq_ignore_ascii_case("base64url") => Some("base64url"),
            Some(encoding) if encoding.eq_ignore_ascii_case("binary") => Some("binary"),
            Some(_) => None,
            None => is_bytes(self.text("contentMediaType")?).then_some("binary"),
        })
    }

    /// What is said of the JSON that a text holds.
    pub fn json_within(self) -> Option<Node<'d>> {
        let is_json = holds_json(self.text("contentMediaType"), self.text("contentEncoding"));
        self.node("contentSchema").filter(|_| is_json)
    }

    /// What the text holds, in words; nothing if the format says it all.
    pub fn content_words(self) -> Option<String> {
        let known = ["base64", "binary"];
        let encoding = self.text("contentEncoding").filter(|encoding| {
            let is_known = |known: &&str| encoding.eq_ignore_ascii_case(known);
            !known.iter().any(is_known) && !encoding.contains('`')
        });
        let media_type = self.text("contentMediaType").filter(|media_type| {
            *media_type != "application/octet-stream" && !media_type.contains('`')
        });
        match (media_type, encoding) {
            (Some(media_type), Some(encoding)) => Some(format!("`{media_type}` in `{encoding}`")),
            (Some(only), None) | (None, Some(only)) => Some(format!("content of `{only}`")),
            (None, None) => None,
        }
    }
}

/// Whether a text of this media type and encoding is JSON.
fn holds_json(media_type: Option<&str>, encoding: Option<&str>) -> bool {
    let is_json = |media_type: &str| {
        let essence = essence(media_type);
        essence == "application/json" || essence.ends_with("+json")
    };
    encoding.is_none() && media_type.is_some_and(is_json)
}

/// Whether a media type is no kind of text.
fn is_bytes(media_type: &str) -> bool {
    let essence = essence(media_type);
    let texts = ["json", "xml", "yaml", "javascript", "x-www-form-urlencoded"];
    let is_text = essence.starts_with("text/") || texts.iter().any(|end| essence.ends_with(end));
    !is_text
}
