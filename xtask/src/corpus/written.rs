//! The operations that a description has, counted without the generator: whoever counts what is
//! missing must not ask the one who may have lost it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::find::{joined, parse};

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Method and path of every operation; none if the file cannot be read by ordinary parsers.
pub fn operations(file: &Path) -> Option<BTreeSet<String>> {
    let document = read(file)?;
    let mut found = BTreeSet::new();
    let paths = document.get("paths");
    let lists = paths.and_then(Value::as_array).into_iter().flatten();
    for (path, item) in lists.chain(paths).filter_map(Value::as_object).flatten() {
        if path.starts_with("x-") {
            continue;
        }
        for method in methods(item, &document, file, 0) {
            found.insert(format!("{method} /{}", path.trim_start_matches('/')));
        }
    }
    Some(found)
}

fn read(file: &Path) -> Option<Value> {
    parse(&String::from_utf8_lossy(&fs::read(file).ok()?))
}

/// The methods of a path, with those of the path item that it refers to.
fn methods(item: &Value, document: &Value, file: &Path, depth: usize) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let Some(members) = item.as_object() else {
        return found;
    };
    for (name, operation) in members {
        let method = name.to_ascii_lowercase();
        if METHODS.contains(&method.as_str()) && operation.is_object() {
            found.insert(method.to_ascii_uppercase());
        }
    }
    let reference = members.get("$ref").and_then(Value::as_str);
    if let Some(reference) = reference.filter(|_| depth < 16) {
        found.extend(referred(reference, document, file, depth).unwrap_or_default());
    }
    found
}

fn referred(
    reference: &str,
    document: &Value,
    file: &Path,
    depth: usize,
) -> Option<BTreeSet<String>> {
    let (other, pointer) = reference.split_once('#').unwrap_or((reference, ""));
    if other.contains("://") {
        return None;
    }
    if other.is_empty() {
        let item = document.pointer(pointer)?;
        return Some(methods(item, document, file, depth + 1));
    }
    let file = joined(file.parent()?, other);
    let document = read(&file)?;
    let item = document.pointer(pointer)?;
    Some(methods(item, &document, &file, depth + 1))
}
