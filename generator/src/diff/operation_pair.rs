//! Two operations side by side.

use serde_json::Value;

use super::here::{At, Here};
use super::operation::Operation;
use super::walk::Walk;
use super::{body, parameters, response, security, words};
use crate::document::pointer_below;

/// Compares what two operations take and respond with.
pub(super) fn compare<'a>(
    walk: &mut Walk<'a>,
    here: &Here,
    old: &Operation<'a>,
    new: &Operation<'a>,
) {
    for keyword in ["summary", "description", "externalDocs"] {
        let values = (old.value.get(keyword), new.value.get(keyword));
        words::compare_text(walk, here, keyword, values, places(old, new, keyword));
    }
    let deprecated =
        |operation: &Operation| operation.value.get("deprecated") == Some(&Value::Bool(true));
    let places_of = places(old, new, "deprecated");
    words::deprecation(walk, here, places_of, [deprecated(old), deprecated(new)]);
    for keyword in ["x-sunset", "x-stability-level"] {
        let values = (old.value.get(keyword), new.value.get(keyword));
        words::extension(walk, here, keyword, values, places(old, new, keyword));
    }
    servers(walk, here, old, new);
    security::compare(walk, here, (old, new), &places(old, new, "security"));
    parameters::compare(walk, here, old, new);
    body::compare(walk, here, old, new);
    response::compare(walk, here, old, new);
}

/// The places of a keyword of both operations.
fn places(old: &Operation, new: &Operation, keyword: &str) -> (At, At) {
    let at = |operation: &Operation| match operation.value.get(keyword) {
        Some(_) => At::There(pointer_below(&operation.pointer(), keyword)),
        None => At::Missing(operation.pointer()),
    };
    (at(old), at(new))
}

/// Compares the addresses of an operation that has its own.
fn servers(walk: &mut Walk, here: &Here, old: &Operation, new: &Operation) {
    let own = |operation: &Operation<'_>| -> Option<Vec<String>> {
        let list = operation
            .value
            .get("servers")
            .or(operation.item.get("servers"))?;
        let url = |server: &Value| server.get("url").and_then(Value::as_str).map(str::to_owned);
        Some(list.as_array()?.iter().filter_map(url).collect())
    };
    let (before, after) = (own(old), own(new));
    if before != after {
        let word = |urls: Option<Vec<String>>| match urls {
            Some(urls) => urls.join(", "),
            None => "the API's own address".to_owned(),
        };
        let message = format!("is at {}, it was at {}", word(after), word(before));
        walk.note(
            here,
            "operation-server-changed",
            places(old, new, "servers"),
            message,
        );
    }
}
