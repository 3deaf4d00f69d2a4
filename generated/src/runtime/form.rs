//! Forms (`application/x-www-form-urlencoded`).

use super::Param;
use super::json::{Node, View};
use super::param::encode;

/// The media type of a form.
pub(super) const MEDIA_TYPE: &str = "application/x-www-form-urlencoded";

/// An object as a form. A member that `fields` names is laid out as a query parameter with that
/// style is (OpenAPI 3.0, Encoding Object). Of the others, text and numbers are what they are, a
/// list is a pair for each item, and anything nested deeper is JSON. Members that are `null` are
/// left out.
pub(super) fn write(body: Node<'_>, fields: &[Param]) -> String {
    let mut pairs = Vec::new();
    let members = match body.view() {
        View::Object(members) => Some(members),
        _ => None,
    };
    for (name, value) in members.into_iter().flatten() {
        match (fields.iter().find(|field| field.name == name), value.view()) {
            (_, View::Null) => {}
            (Some(field), _) => pairs.extend(field.pairs(value)),
            (None, View::List(items)) => {
                let items = items.filter(|item| !item.is_null());
                pairs.extend(items.map(|item| pair(name, item)));
            }
            (None, _) => pairs.push(pair(name, value)),
        }
    }
    pairs.join("&")
}

fn pair(name: &str, value: Node<'_>) -> String {
    format!(
        "{}={}",
        encode(name, false),
        encode(&value.to_text(), false)
    )
}
