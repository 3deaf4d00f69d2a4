//! Rules for paths and what is beside them.

use serde_json::{Map, Value};

use super::site::Site;

/// A document may do without paths (OpenAPI 3.1), but not the one that is read next.
pub(super) fn missing_paths(node: &mut Value, site: &mut Site<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if members.get("paths").is_none_or(Value::is_null) {
        site.note("", "the document has no `paths`: there is nothing to call");
        members.insert("paths".to_owned(), Value::Object(Map::new()));
    }
}

/// A list of objects with paths is taken as one object with all of them.
pub(super) fn list(node: &mut Value, site: &mut Site<'_, '_>) {
    let is_paths = |item: &Value| {
        item.as_object()
            .is_some_and(|m| m.values().all(Value::is_object))
    };
    let Some(Value::Array(listed)) = node.get_mut("paths") else {
        return;
    };
    if !listed.iter().all(is_paths) {
        return;
    }
    let mut paths: Map<String, Value> = Map::new();
    let listed = std::mem::take(listed).into_iter().enumerate();
    for (index, item) in listed {
        for (path, item) in item.as_object().into_iter().flatten() {
            let here = site.spot.key("paths");
            let (now, then) = (
                here.key(path).pointer(),
                here.index(index).key(path).pointer(),
            );
            match paths.get_mut(path).and_then(Value::as_object_mut) {
                // The operations of one path may stand apart.
                Some(known) => known.extend(item.as_object().cloned().unwrap_or_default()),
                None => {
                    site.context.origins.moved(now, String::new(), then);
                    paths.insert(path.clone(), item.clone());
                }
            }
        }
    }
    site.warn(
        "paths",
        "the objects of this list are taken as one with all their paths",
    );
    if let Some(member) = node.get_mut("paths") {
        *member = Value::Object(paths);
    }
}

/// Webhooks are sent by the provider, not to it.
pub(super) fn webhooks(node: &mut Value, site: &mut Site<'_, '_>) {
    if let Some(Value::Object(webhooks)) = node
        .as_object_mut()
        .and_then(|m| m.shift_remove("webhooks"))
    {
        let number = webhooks.len();
        site.note(
            "webhooks",
            format!("{number} webhooks are requests to the caller; only what they carry has types"),
        );
    }
}

/// Path items that paths share (OpenAPI 3.1) stand where they are referred to by now; their
/// operations are not further ones.
pub(super) fn shared_items(node: &mut Value, _site: &mut Site<'_, '_>) {
    if let Some(members) = node.as_object_mut() {
        members.shift_remove("pathItems");
    }
}

/// Paths begin with a slash (Paths Object).
pub(super) fn leading_slash(node: &mut Value, site: &mut Site<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let fine = |key: &String| key.starts_with('/') || key.starts_with("x-");
    if members.keys().all(fine) {
        return;
    }
    let mut mended = Map::new();
    for (key, value) in std::mem::take(members) {
        let path = format!("/{key}");
        if fine(&key) || !value.is_object() {
            mended.insert(key, value);
        } else if mended.contains_key(&path) || key.contains("://") {
            site.error(&key, "this is not a path; its operations are left out");
        } else {
            site.warn(
                &key,
                format!("a path begins with a slash; `{path}` is taken"),
            );
            let (now, then) = (site.pointer(&path), site.pointer(&key));
            site.context.origins.moved(now, String::new(), then);
            mended.insert(path, value);
        }
    }
    *members = mended;
}

/// Methods that came with OpenAPI 3.2 cannot be called yet.
pub(super) fn unknown_method(node: &mut Value, site: &mut Site<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    for name in ["query", "additionalOperations"] {
        if members.shift_remove(name).is_some() {
            site.error(
                name,
                "no code is made for operations of other than the eight usual methods",
            );
        }
    }
}
