//! Rules for keywords of JSON Schema that OpenAPI 3.0 does not have.

use serde_json::{Value, json};

use super::alternative;
use super::site::Site;

/// A dynamic reference that was not resolved when references were bundled says nothing.
pub(super) fn dynamic_reference(node: &mut Value, _site: &mut Site<'_, '_>) {
    if let Some(members) = node.as_object_mut() {
        members.shift_remove("$dynamicRef");
    }
}

/// What stands beside a reference counts too (OpenAPI 3.1): both must hold. In 3.0 it is to be
/// passed over, but whoever writes it there means it.
pub(super) fn beside_reference(node: &mut Value, _site: &mut Site<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if members.len() == 1 {
        return;
    }
    if let Some(reference) = members.shift_remove("$ref") {
        alternative::also(members, json!({ "$ref": reference }));
    }
}

/// Base64 in a text is what 3.0 calls the format `byte`.
pub(super) fn content_encoding(node: &mut Value, _site: &mut Site<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let encoding = members.shift_remove("contentEncoding");
    members.shift_remove("contentMediaType");
    let encoding = encoding
        .as_ref()
        .and_then(Value::as_str)
        .unwrap_or_default();
    let format = match encoding.to_ascii_lowercase().as_str() {
        "base64" => "byte",
        "binary" => "binary",
        _ => return,
    };
    members.entry("format").or_insert_with(|| json!(format));
    members.entry("type").or_insert_with(|| json!("string"));
}

/// Bytes that are not encoded are what 3.0 calls the format `binary`; a text that holds some other
/// kind of document is a text.
pub(super) fn content_media_type(node: &mut Value, _site: &mut Site<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let media_type = members.shift_remove("contentMediaType");
    let media_type = media_type
        .as_ref()
        .and_then(Value::as_str)
        .unwrap_or_default();
    let bytes = [
        "application/octet-stream",
        "image/",
        "audio/",
        "video/",
        "application/pdf",
        "application/zip",
    ];
    if bytes.iter().any(|start| media_type.starts_with(start)) {
        members.entry("format").or_insert_with(|| json!("binary"));
    }
    members.entry("type").or_insert_with(|| json!("string"));
}

/// Conditions narrow down what is valid; types do not express them.
pub(super) fn conditions(node: &mut Value, site: &mut Site<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let words = [
        "if",
        "then",
        "else",
        "dependentSchemas",
        "dependentRequired",
        "dependencies",
        "contains",
        "minContains",
        "maxContains",
        "propertyNames",
        "unevaluatedItems",
        "additionalItems",
        "contentSchema",
    ];
    let is_condition = |name: &&String| words.contains(&name.as_str());
    let found: Vec<String> = members.keys().filter(is_condition).cloned().collect();
    if found.is_empty() {
        return;
    }
    for word in &found {
        members.shift_remove(word);
    }
    let named = found
        .iter()
        .map(|w| format!("`{w}`"))
        .collect::<Vec<_>>()
        .join(", ");
    site.note(
        "",
        format!("no type can express {named}; values are not checked for it"),
    );
}

/// Words that only served to find schemas, which references have been bundled for.
pub(super) fn bookkeeping(node: &mut Value, _site: &mut Site<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let words = [
        "$defs",
        "definitions",
        "$id",
        "id",
        "$schema",
        "$anchor",
        "$dynamicAnchor",
        "$comment",
        "$vocabulary",
    ];
    if members.keys().any(|name| words.contains(&name.as_str())) {
        members.retain(|name, _| !words.contains(&name.as_str()));
    }
}
