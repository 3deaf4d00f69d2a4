//! Where parameters are: in which path, and where they are sent.

use serde_json::Value;

use super::context::Session;
use crate::document::pointer::{Spot, Step};

/// Where parameters can be sent.
pub(super) const LOCATIONS: [&str; 4] = ["path", "query", "header", "cookie"];

/// The path that a place belongs to, if it is below `paths`.
pub(super) fn template_of<'a>(spot: &Spot<'a>) -> Option<&'a str> {
    let above = spot.parent()?;
    match (spot.step(), above.step(), above.parent()) {
        (Step::Key(path), Step::Key("paths"), Some(root)) if root.parent().is_none() => Some(path),
        _ => template_of(above),
    }
}

/// Name and location of a parameter or of a reference to one.
pub(super) fn identity(parameter: &Value, context: &Session<'_>) -> Option<(String, String)> {
    if let Some(reference) = parameter.get("$ref").and_then(Value::as_str) {
        return context.parameters.get(reference).cloned();
    }
    let text = |member: &str| {
        parameter
            .get(member)
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    Some((text("name")?, text("in")?))
}
