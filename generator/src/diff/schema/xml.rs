//! What values are in XML (OpenAPI 3.2, XML Object).

use serde_json::Value;

use crate::diff::here::Here;
use crate::diff::shape::{Kind, Shape, places};
use crate::diff::walk::Walk;

const KEYWORD: &str = "xml";

/// Compares which nodes values are. A prefix means nothing by itself.
/// Where nothing is XML, it makes no difference.
pub(super) fn compare(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) {
    if !walk.has_xml {
        return;
    }
    let pairs = [
        ("name", name(old, "name"), name(new, "name")),
        ("namespace", name(old, "namespace"), name(new, "namespace")),
        ("type of its node", node(old), node(new)),
    ];
    let shown = |value: Option<&str>| match value {
        Some(value) => format!("`{value}`"),
        None => "left out".to_owned(),
    };
    for (what, before, after) in pairs {
        if before != after {
            let message = format!(
                "in XML, the {what} is {}, it was {}",
                shown(after),
                shown(before)
            );
            walk.note(here, "xml-changed", places(old, new, KEYWORD), message);
        }
    }
}

/// The value of a keyword, which the outermost piece of a schema says.
fn said<'a>(shape: &Shape<'a>, keyword: &str) -> Option<&'a Value> {
    let mut pieces = shape.pieces.iter();
    pieces.find_map(|piece| piece.value.get(KEYWORD)?.get(keyword))
}

fn name<'a>(shape: &Shape<'a>, keyword: &str) -> Option<&'a str> {
    said(shape, keyword)?.as_str()
}

/// The type of a node, in the words of OpenAPI 3.2.
fn node<'a>(shape: &Shape<'a>) -> Option<&'a str> {
    let is_set = |keyword: &str| said(shape, keyword) == Some(&Value::Bool(true));
    let is_list = shape.kind() == Kind::Array;
    match name(shape, "nodeType") {
        // What each is unless it says otherwise.
        Some("none") if is_list => None,
        Some("element") if !is_list => None,
        Some(node) => Some(node),
        None if is_set("attribute") => Some("attribute"),
        None if is_set("wrapped") => Some("element"),
        None => None,
    }
}
