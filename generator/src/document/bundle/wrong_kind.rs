//! References that lead to a component of another kind than is needed, where it is plain what is
//! meant: a schema where a whole body is needed, or the other way round.

use serde_json::{Value, json};

use super::{Bundler, Fate, Found};
use crate::document::grammar::Kind;
use crate::document::pointer::escape;

impl Bundler<'_> {
    /// What becomes of a reference to the component at `pointer`, which is one of `section`.
    /// `None` if nothing can be meant.
    pub(super) fn meant_by(&mut self, found: &Found, section: &str, pointer: &str) -> Option<Fate> {
        let (fate, what) = match (found.kind, section) {
            (Kind::Schema, "responses" | "requestBodies" | "parameters" | "headers")
                if !found.in_mapping =>
            {
                let schema = schema_of(self.tree.pointer(pointer)?, pointer)?;
                let reference = self.bring_in(0, schema, Kind::Schema)?;
                (Fate::Written(reference), "its schema is taken")
            }
            (Kind::Response | Kind::RequestBody, "schemas") => {
                let fate = Fate::Body(format!("#{pointer}"));
                (fate, "it is taken as the schema of a JSON body")
            }
            _ => return None,
        };
        let message = format!(
            "`{}` leads to one of the `{section}`, a {} is needed here; {what}",
            found.text,
            found.kind.name()
        );
        self.diagnostics
            .warning("ref-to-other-kind", found.pointer.clone(), message);
        Some(fate)
    }
}

/// Where the schema of a component is that has one.
fn schema_of(component: &Value, pointer: &str) -> Option<String> {
    if component.get("schema").is_some() {
        return Some(format!("{pointer}/schema"));
    }
    let content = component.get("content")?.as_object()?;
    let mut media = content.iter().filter(|(_, m)| m.get("schema").is_some());
    let (name, _) = media.next()?;
    Some(format!("{pointer}/content/{}/schema", escape(name)))
}

/// A response or request body that consists of a schema.
pub(super) fn body(reference: &str) -> Value {
    json!({
        "description": "",
        "content": { "application/json": { "schema": { "$ref": reference } } },
    })
}
