//! A header of a response (Header Object): a parameter without a name.

use serde_json::Value;

use super::collection_format::Layout;
use super::{At, Context, parameter};

/// Translates a header in place.
pub(super) fn translate(header: &mut Value, at: &At, context: &mut Context<'_>) {
    let Value::Object(members) = header else {
        return;
    };
    if members.contains_key("$ref") || members.contains_key("schema") {
        return;
    }
    let (schema, layout) = parameter::take_schema(members, "header", at, context);
    if let Layout::Style(style, explode) = layout {
        members.insert("style".to_owned(), Value::from(style));
        members.insert("explode".to_owned(), Value::from(explode));
    }
    context.note_written(&at.from("schema", &at.then));
    members.insert("schema".to_owned(), schema);
}
