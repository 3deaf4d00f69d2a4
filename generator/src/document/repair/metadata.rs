//! Rules for what a document says about itself.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::context::RuleContext;

/// Every document has an `info` (OpenAPI 3.0, OpenAPI Object).
pub(super) fn missing_info(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    if let Some(members) = node.as_object_mut()
        && members.get("info").is_none_or(Value::is_null)
    {
        context.warn("", "the document has no `info`");
        members.insert(
            "info".to_owned(),
            json!({ "title": "API", "version": "0.0.0" }),
        );
    }
}

/// A title and a version are required (Info Object).
pub(super) fn title_and_version(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    for (name, stand_in) in [("title", "API"), ("version", "0.0.0")] {
        if !members.contains_key(name) {
            context.warn("", format!("`{name}` is missing; `{stand_in}` is taken"));
            members.insert(name.to_owned(), json!(stand_in));
        }
    }
}

/// A licence has a name (License Object).
pub(super) fn license_name(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    if let Some(members) = node.as_object_mut() {
        let name = members
            .get("identifier")
            .or_else(|| members.get("url"))
            .cloned();
        members
            .entry("name")
            .or_insert_with(|| name.unwrap_or_else(|| json!("")));
    }
}

/// External documentation is somewhere (External Documentation Object).
pub(super) fn docs_url(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    if let Some(members) = node.as_object_mut()
        && !members.contains_key("url")
    {
        context.note("", "this does not say where the documentation is");
        members.insert("url".to_owned(), json!(""));
    }
}

/// A tag that is only its name.
pub(super) fn bare_tag(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    if node.is_string() {
        let name = node.take();
        context.note("", format!("{name} is taken as the name of a tag"));
        *node = json!({ "name": name });
    }
}

/// Tags have a name, each another (OpenAPI Object).
pub(super) fn tags(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(Value::Array(tags)) = node.get_mut("tags") else {
        return;
    };
    let mut seen: HashMap<String, String> = HashMap::new();
    let mut tags_kept = std::mem::take(tags);
    context.retain("tags", &mut tags_kept, |tag, index, context| {
        let place = format!("tags/{index}");
        match tag.get("name").and_then(Value::as_str) {
            None => {
                context.warn_at(&place, "this tag has no name; it is left out");
                return false;
            }
            Some(name) => {
                let here = format!("{}/{place}", context.spot.pointer());
                let Some(first) = seen.get(name) else {
                    seen.insert(name.to_owned(), here);
                    return true;
                };
                let message = format!("the tag `{name}` was described before; this is left out");
                let noted = context.note_at(&place, message);
                noted.relates(first, "it is described here");
            }
        }
        false
    });
    *tags = tags_kept;
}
