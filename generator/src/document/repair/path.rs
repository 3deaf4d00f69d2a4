//! Rules for paths and what is beside them.

use serde_json::{Map, Value, json};

use super::context::RuleContext;
use crate::document::grammar::{OTHER_METHODS, is_method};
use crate::document::pointer::escape;

/// A document may do without paths (OpenAPI 3.1), but not the one that is read next.
pub(super) fn missing_paths(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if members.get("paths").is_none_or(Value::is_null) {
        context.note("", "the document has no `paths`: there is nothing to call");
        members.insert("paths".to_owned(), Value::Object(Map::new()));
    }
}

/// Paths begin with a slash (Paths Object).
pub(super) fn leading_slash(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let fine = |key: &String| key.starts_with('/') || key.starts_with("x-");
    if members.keys().all(fine) {
        return;
    }
    let mut repaired = Map::new();
    for (key, value) in std::mem::take(members) {
        let path = format!("/{key}");
        if fine(&key) || !value.is_object() {
            repaired.insert(key, value);
        } else if let Some((server, path)) = whole_address(&key) {
            let message = format!("a path begins with a slash; `{path}` of `{server}` is taken");
            insert_at_server(&mut repaired, &key, (server, path), value, message, context);
        } else if repaired.contains_key(&path) {
            context.error(&key, "this is not a path; its operations are left out");
        } else {
            context.warn(
                &key,
                format!("a path begins with a slash; `{path}` is taken"),
            );
            let (now, then) = (context.pointer(&path), context.pointer(&key));
            context.session.source_map.moved(now, String::new(), then);
            repaired.insert(path, value);
        }
    }
    *members = repaired;
}

/// The address of the server and the path, of a path that is a whole address.
fn whole_address(key: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = key.split_once("://")?;
    let host = rest.find('/').unwrap_or(rest.len());
    let server = &key[..scheme.len() + 3 + host];
    let path = rest.get(host..).filter(|path| !path.is_empty());
    Some((server, path.unwrap_or("/")))
}

fn insert_at_server(
    paths: &mut Map<String, Value>,
    key: &str,
    (server, path): (&str, &str),
    mut item: Value,
    message: String,
    context: &mut RuleContext<'_, '_>,
) {
    if paths.contains_key(path) {
        context.error(key, "another path is the same; its operations are left out");
        return;
    }
    context.warn(key, message);
    if let Some(members) = item.as_object_mut() {
        let servers = members.entry("servers");
        servers.or_insert_with(|| json!([{ "url": server }]));
    }
    let (now, then) = (context.pointer(path), context.pointer(key));
    context.session.source_map.moved(now, String::new(), then);
    paths.insert(path.to_owned(), item);
}

/// A list of objects where one is needed is one that has all their members; objects that several
/// of them have become one as well.
pub(super) fn list_of_parts(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(parts) = node
        .as_array_mut()
        .filter(|l| l.iter().all(Value::is_object))
    else {
        return;
    };
    let mut whole = Map::new();
    for (index, part) in std::mem::take(parts).into_iter().enumerate() {
        let Value::Object(part) = part else { continue };
        for (name, value) in part {
            let then = format!("{}/{}", context.spot.index(index).pointer(), escape(&name));
            match (whole.get_mut(&name), value) {
                (None, value) => {
                    let now = context.pointer(&name);
                    context.session.source_map.moved(now, String::new(), then);
                    whole.insert(name, value);
                }
                (Some(Value::Object(known)), Value::Object(more)) => {
                    for (member, value) in more {
                        known.entry(member).or_insert(value);
                    }
                }
                (Some(_), _) => {
                    context.warn("", format!("`{name}` is said twice; the first counts"));
                }
            }
        }
    }
    context.warn("", "the objects of this list are taken as one");
    *node = Value::Object(whole);
}

/// Methods are written small (Path Item Object).
pub(super) fn method_case(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let odd = |name: &String| is_method(name) && name.chars().any(|c| c.is_ascii_uppercase());
    let names: Vec<String> = members.keys().filter(|n| odd(n)).cloned().collect();
    for name in names {
        let small = name.to_ascii_lowercase();
        if members.contains_key(&small) {
            context.error(
                &name,
                format!("there is `{small}` too; this one is left out"),
            );
            members.shift_remove(&name);
        } else if let Some(operation) = members.shift_remove(&name) {
            context.note(&name, format!("this is taken as `{small}`"));
            let (now, then) = (context.pointer(&small), context.pointer(&name));
            context.session.source_map.moved(now, String::new(), then);
            members.insert(small, operation);
        }
    }
}

/// Further methods are tokens (RFC 9110, section 9.1), and none that has a member of its own.
pub(super) fn other_methods(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(Value::Object(others)) = node.get_mut(OTHER_METHODS) else {
        return;
    };
    let is_token = |name: &str| {
        let is_sign = |c: char| "!#$%&'*+-.^_`|~".contains(c);
        !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || is_sign(c))
    };
    let is_fine = |name: &String| is_token(name) && !is_method(name);
    let wrong: Vec<String> = others
        .keys()
        .filter(|name| !is_fine(name))
        .cloned()
        .collect();
    for name in wrong {
        others.shift_remove(&name);
        context.at(&context.spot.key(OTHER_METHODS)).error(
            &name,
            format!("`{name}` cannot be a method here; the operation is left out"),
        );
    }
}
