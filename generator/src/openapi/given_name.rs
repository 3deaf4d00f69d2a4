//! Names that a description gives to generators of code, in the extensions of their vendors.
//!
//! Each says what one thing is called in a program and nothing of the wire. Names for one target
//! language only (`x-go-name`, `x-stainless-naming`) are written in that language's spelling, and not
//! taken.

use indexmap::IndexMap;
use serde_json::Value;

use super::{Node, Schema};
use crate::words::words;

/// The extensions of a part of a description other than a schema.
pub(crate) type Extensions = IndexMap<String, Value>;

/// The resource of an operation.
const GROUPS: &[&str] = &["x-fern-sdk-group-name", "x-speakeasy-group"];

/// The method of an operation.
const METHODS: &[&str] = &[
    "x-fern-sdk-method-name",
    "x-speakeasy-name-override",
    "x-operation-name",
];

/// The argument that a body is.
const BODIES: &[&str] = &[
    "x-codegen-request-body-name",
    "x-ms-requestBody-name",
    "x-body-name",
];

/// A parameter; it stands beside its schema, or in it.
const PARAMETERS: &[&str] = &[
    "x-stainless-param",
    "x-fern-parameter-name",
    "x-ms-client-name",
    "x-speakeasy-name-override",
];

/// A member of an object; it stands in the member's schema.
const MEMBERS: &[&str] = &[
    "x-stainless-param",
    "x-fern-property-name",
    "x-ms-client-name",
];

/// A type; it stands in its schema.
const TYPES: &[&str] = &["x-fern-type-name", "x-speakeasy-name-override"];

/// The resources that lead to an operation.
pub(crate) fn group(extensions: &Extensions) -> Option<Vec<String>> {
    let group = GROUPS.iter().find_map(|name| extensions.get(*name))?;
    let listed: Vec<&str> = match group {
        Value::String(text) => vec![text],
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        _ => return None,
    };
    let parts = listed.iter().flat_map(|text| text.split('.'));
    let parts = parts.filter(|part| !part.trim().is_empty());
    let group: Vec<String> = parts.map(str::to_owned).collect();
    let has_words = !group.is_empty() && group.iter().all(|part| !words(part).is_empty());
    has_words.then_some(group)
}

/// What the method of an operation is called.
pub(crate) fn method(extensions: &Extensions) -> Option<String> {
    first(METHODS, |name| extensions.get(name))
}

/// What the body of an operation is called: the operation says so, or the body itself.
pub(crate) fn body(operation: &Extensions, body: &Extensions) -> Option<String> {
    first(BODIES, |name| {
        operation.get(name).or_else(|| body.get(name))
    })
}

/// What a parameter is called.
pub(crate) fn parameter(extensions: &Extensions, schema: Option<Node>) -> Option<String> {
    let own = first(PARAMETERS, |name| extensions.get(name));
    own.or_else(|| of_schema(&[PARAMETERS[0]], schema?))
}

/// What a member of an object is called for which these schemas hold. The name of a schema that is
/// only referred to would be that of its type.
pub(crate) fn member(nodes: &[Node]) -> Option<String> {
    nodes.iter().find_map(|node| of_schema(MEMBERS, *node))
}

/// What a type is called that these schemas define.
pub(crate) fn of_type(nodes: &[Node]) -> Option<String> {
    match nodes {
        [Node::Item(schema)] => first(TYPES, |name| schema.get(name)),
        _ => None,
    }
}

/// The name in a schema, or beside a reference, which is in an `allOf` with it.
fn of_schema(known: &[&str], node: Node) -> Option<String> {
    let Node::Item(schema) = node else {
        return None;
    };
    let beside = || schema.nodes("allOf").filter_map(inline);
    let own = first(known, |name| schema.get(name));
    own.or_else(|| beside().find_map(|part| first(known, |name| part.get(name))))
}

fn inline(node: Node<'_>) -> Option<Schema<'_>> {
    match node {
        Node::Item(schema) => Some(schema),
        Node::Ref(_) => None,
    }
}

/// The first of the known names that has words.
fn first<'v>(known: &[&str], get: impl Fn(&str) -> Option<&'v Value>) -> Option<String> {
    let mut names = known.iter().filter_map(|name| get(name)?.as_str());
    let found = names.find(|name| !words(name).is_empty())?;
    Some(found.to_owned())
}
