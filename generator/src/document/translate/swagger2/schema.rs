//! Schemas (Schema Object): the same words but for two, and files.

use serde_json::{Value, json};

use crate::document::grammar::{Kind, walk_mut};
use crate::document::pointer::Spot;

/// Translates a schema and all below it, in place.
pub(super) fn translate(schema: &mut Value) {
    walk_mut(
        schema,
        Kind::Schema,
        &Spot::base(""),
        &mut |node, kind, _| {
            if kind == Kind::Schema {
                discriminator(node);
                nullable(node);
            }
        },
    );
}

/// The name of the property alone; its values are the names of definitions, as they are in
/// OpenAPI 3 where no mapping is given.
fn discriminator(schema: &mut Value) {
    if let Some(discriminator @ Value::String(_)) = schema.get_mut("discriminator") {
        let name = discriminator.take();
        *discriminator = json!({ "propertyName": name });
    }
}

/// The extension that everybody used for want of a word.
fn nullable(schema: &mut Value) {
    let Value::Object(members) = schema else {
        return;
    };
    if members.get("x-nullable").is_some_and(Value::is_boolean)
        && let Some(flag) = members.shift_remove("x-nullable")
    {
        members.entry("nullable").or_insert(flag);
    }
}

/// A body that is a file is bytes. Says whether it is one.
pub(super) fn translate_file(schema: &mut Value) -> bool {
    let is_file = schema.get("type").is_some_and(|kind| kind == "file");
    if let (true, Value::Object(members)) = (is_file, schema) {
        members.insert("type".to_owned(), Value::from("string"));
        members.insert("format".to_owned(), Value::from("binary"));
    }
    is_file
}

#[cfg(test)]
mod tests {
    use super::*;

    fn translated(mut schema: Value) -> Value {
        translate(&mut schema);
        schema
    }

    #[test]
    fn a_discriminator_is_an_object() {
        assert_eq!(
            translated(json!({"items": {"discriminator": "kind"}})),
            json!({"items": {"discriminator": {"propertyName": "kind"}}})
        );
    }

    #[test]
    fn what_may_be_null_says_so() {
        assert_eq!(
            translated(json!({"properties": {"a": {"type": "string", "x-nullable": true}}})),
            json!({"properties": {"a": {"type": "string", "nullable": true}}})
        );
    }

    #[test]
    fn properties_that_are_called_like_keywords_stay() {
        let schema = json!({
            "properties": {"discriminator": {"type": "string"}, "x-nullable": {"type": "boolean"}},
            "example": {"discriminator": "a", "x-nullable": true},
        });
        assert_eq!(translated(schema.clone()), schema);
    }

    #[test]
    fn other_words_stay() {
        let schema = json!({
            "readOnly": true, "xml": {"name": "a"}, "externalDocs": {"url": "u"}, "example": 1,
            "x-own": {}, "exclusiveMinimum": true, "minimum": 1,
        });
        assert_eq!(translated(schema.clone()), schema);
    }

    #[test]
    fn a_file_is_bytes() {
        let mut schema = json!({"type": "file", "description": "d"});
        assert!(translate_file(&mut schema));
        assert_eq!(
            schema,
            json!({"type": "string", "description": "d", "format": "binary"})
        );
    }
}
