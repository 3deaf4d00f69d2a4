//! Forms (`application/x-www-form-urlencoded`).

use super::Param;
use super::param::encode;
use super::plain::Plain;

/// The media type of a form.
pub(super) const MEDIA_TYPE: &str = "application/x-www-form-urlencoded";

/// An object as a form. A member that `fields` names is laid out as a query parameter with that
/// style is (OpenAPI 3.0, Encoding Object). Of the others, text and numbers are what they are, a
/// list is a pair for each item, and anything nested deeper is JSON. Members that are `null` are
/// left out.
pub(super) fn write(body: &Plain, fields: &[Param]) -> String {
    let mut pairs = Vec::new();
    let members = match body {
        Plain::Members(members) => members.as_slice(),
        _ => &[],
    };
    for (name, value) in members {
        match (fields.iter().find(|field| field.name == name), value) {
            (_, Plain::Null) => {}
            (Some(field), value) => pairs.extend(field.pairs(value)),
            (None, Plain::List(items)) => {
                let items = items.iter().filter(|item| **item != Plain::Null);
                pairs.extend(items.map(|item| pair(name, item)));
            }
            (None, value) => pairs.push(pair(name, value)),
        }
    }
    pairs.join("&")
}

fn pair(name: &str, value: &Plain) -> String {
    format!("{}={}", encode(name, false), encode(&value.text(), false))
}
