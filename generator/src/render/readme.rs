//! What the README shows of the API.

use serde_json::{Value, json};

use super::Context;
use super::docs;
use crate::naming::{self, ResourceNames};

/// The resources, each with its operations.
pub(super) fn resources(context: &Context) -> Vec<Value> {
    let pairs = context.api.resources.iter().zip(&context.names.resources);
    pairs
        .map(|(resource, names)| {
            let operations = resource.operations.iter().zip(&names.operations);
            let operations = operations.map(|(operation, names)| {
                let summary = docs::headline(operation).unwrap_or_default();
                json!({
                    "method": names.method,
                    "summary": docs::line(&summary),
                    "route": route(operation),
                })
            });
            json!({
                "accessor": names.way,
                "feature": names.feature,
                "methods": methods(names),
                "operations": operations.collect::<Vec<_>>(),
            })
        })
        .collect()
}

/// So many methods of a resource are shown in its line.
const SHOWN: usize = 6;

/// The methods of a resource, for a cell of a table.
fn methods(names: &ResourceNames) -> String {
    let operations = names.operations.iter();
    let all: Vec<String> = operations.map(|own| format!("`{}`", own.method)).collect();
    let shown = all
        .iter()
        .take(SHOWN)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    match all.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown}, and {more} more"),
    }
}

/// An operation that can be shown in a line: it takes nothing but text.
pub(super) fn sample(context: &Context) -> Option<Value> {
    let pairs = context.api.resources.iter().zip(&context.names.resources);
    let all = pairs.flat_map(|(resource, names)| {
        let operations = resource.operations.iter().zip(&names.operations);
        operations.map(move |(operation, own)| (names, operation, own))
    });
    let simple = all.filter(|(_, operation, _)| {
        operation.body.as_ref().is_none_or(|body| !body.required)
            && operation
                .parameters
                .iter()
                .filter(|p| p.is_argument())
                .all(|p| *context.api.resolve(&p.ty) == crate::model::Type::String)
    });
    let (names, operation, own) = simple.min_by_key(|(_, operation, _)| {
        // One argument shows more than none, and reading is easier to try than anything else.
        let arguments = operation
            .parameters
            .iter()
            .filter(|p| p.is_argument())
            .count();
        let reads = operation.method == crate::model::Method::Get;
        (arguments.abs_diff(1), !reads)
    })?;
    let required = naming::parameters(&operation.parameters);
    let required = required.iter().zip(&operation.parameters);
    let arguments = required
        .filter(|(_, p)| p.is_argument())
        .map(|(name, _)| format!("\"{name}\""));
    Some(json!({
        "accessor": names.way,
        "method": own.method,
        "marker": own.marker,
        "verb": operation.method.as_str(),
        "arguments": arguments.collect::<Vec<_>>().join(", "),
    }))
}

/// An operation whose pages can be walked through in a line.
pub(super) fn paged_sample(context: &Context) -> Option<Value> {
    let pairs = context.api.resources.iter().zip(&context.names.resources);
    for (resource, names) in pairs {
        let operations = resource.operations.iter().zip(&names.operations);
        for (operation, own) in operations {
            let plain = operation.parameters.iter().all(|p| !p.is_argument());
            if operation.paging.is_some() && plain {
                return Some(json!({
                    "accessor": names.way,
                    "method": own.method,
                }));
            }
        }
    }
    None
}

/// Method and path, for between backticks in a table.
fn route(operation: &crate::model::Operation) -> String {
    let harmless = |c: char| match c {
        '`' | '|' => '\'',
        c if c.is_control() => ' ',
        c => c,
    };
    let path: String = operation.path.chars().map(harmless).collect();
    format!("{} {path}", operation.method.as_str())
}
