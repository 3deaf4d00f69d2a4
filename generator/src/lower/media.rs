//! What bodies are, by their media types.

use openapiv3::MediaType;

use super::media_type::is_text;
use super::{At, Lowerer};
use crate::model::Type;

impl<'d> Lowerer<'d> {
    /// The type of the value that a text stands for: a number, say, or an object; none if it is text and
    /// nothing else.
    pub(super) fn text_value(&mut self, media: &'d MediaType, at: &At) -> Option<Type> {
        let node = self.document.node(media.schema.as_ref()?)?;
        let at = at.below("schema");
        // A body that is one number fails as a whole.
        let typed = self.within_keeper(true, |lowerer| lowerer.schema(&[node], &at));
        match typed.ty {
            Type::String | Type::Binary | Type::Json => None,
            ty => Some(ty),
        }
    }

    /// Says that a body is handed over as it is, where it is described as more than text or bytes.
    pub(super) fn note_untyped_body(&mut self, media: &'d MediaType, media_type: &str, at: &At) {
        let schema = media.schema.as_ref();
        let Some(node) = schema.and_then(|schema| self.document.node(schema)) else {
            return;
        };
        let facets = self.resolve_through(node);
        let has_parts = !facets.properties.is_empty() || !facets.items.is_empty();
        let is_encoded = matches!(facets.format, Some("byte" | "base64url"));
        let is_more = is_encoded || facets.kind.is_some_and(|kind| kind != "string");
        if is_more || has_parts || !facets.choices.is_empty() {
            self.diagnostics.note(
                "untyped-body",
                &at.pointer,
                format!("what is `{media_type}` is text or bytes, whatever its schema says"),
            );
        }
    }

    /// Whether a body of this media type is bytes, whatever they mean: its schema says so, or there is
    /// none that says anything (OpenAPI 3.1, "Considerations for File Uploads").
    pub(super) fn is_bytes(&self, media: &MediaType, essence: &str) -> bool {
        let is_range = matches!(essence, "*/*" | "application/*");
        let schema = media.schema.as_ref();
        let Some(node) = schema.and_then(|schema| self.document.node(schema)) else {
            return is_range;
        };
        let facets = self.resolve_through(node);
        match facets.format {
            Some("binary") => matches!(facets.kind, Some("string") | None),
            _ if facets.is_content => !is_text(essence),
            _ => is_range && facets.is_shapeless() && facets.untold.is_none(),
        }
    }
}
