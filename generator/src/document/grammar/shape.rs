//! What the members of each object must be.

use super::Shape::{self, Any, One, Texts, Unknown};
use super::fields::{Fields, fields};
use super::{Kind, Kind as K, METHODS};

/// What the member `name` of an object of this kind must be.
pub(crate) fn shape(kind: Kind, name: &str) -> Shape {
    match (find(fields(kind), name), kind) {
        (Some(shape), _) => shape,
        (None, K::PathItem) if is_method(name) => One(K::Operation),
        // The members of a security requirement are names of schemes, whatever they look like.
        (None, K::SecurityRequirement) => Texts,
        _ if name.starts_with("x-") => Any,
        (None, K::Paths) if name.starts_with('/') => One(K::PathItem),
        (None, K::Responses) => One(K::Response),
        (None, K::Callback) => One(K::PathItem),
        _ => Unknown,
    }
}

fn find(fields: Fields, name: &str) -> Option<Shape> {
    let place = fields
        .binary_search_by(|(field, _)| (*field).cmp(name))
        .ok()?;
    fields.get(place).map(|(_, shape)| *shape)
}

/// Whether a member of a path item is an operation, however its name is written.
pub(crate) fn is_method(name: &str) -> bool {
    METHODS.iter().any(|m| m.eq_ignore_ascii_case(name))
}
