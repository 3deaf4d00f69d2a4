//! What an operation is called, and which resource it belongs to. Nothing else counts, so that no
//! other operation can rename it.

use openapiv3::Operation as Described;
use serde_json::Value;

use super::operation_id::Id;
use super::path::without_fragment;
use super::path_words::PathWords;
use crate::config::{Config, ResourcesBy};
use crate::document::Document;
use crate::model::Method;
use crate::words::words;

/// What an operation is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// The names of the resources that lead to it, from the client on.
    pub resource: Vec<String>,
    /// The tag that says so, if one does.
    pub tag: Option<String>,
    /// The words that it and its types go by.
    pub words: String,
    /// The name of its method, where that does not follow from these words.
    pub method: Option<String>,
}

/// Names of the settings and of vendors' extensions come first. Then the first tag, with those that
/// it is in (OpenAPI 3.2, Tag Object), the group that its id names, and its path say where it is;
/// its id what it is called, unless a tool made that of the path.
pub(super) fn name(
    (document, config): (&Document, &Config),
    (path, method): (&str, &Method),
    described: &Described,
) -> Name {
    let path = without_fragment(path);
    let written = described.operation_id.as_deref().map(str::trim);
    let written = written.filter(|id| !id.is_empty());
    let tag = described.tags.iter().find(|tag| !tag.trim().is_empty());
    let read = |id| Id::read(id, (path, method), tag.is_some());
    let id = written.map_or(Id::MADE, read);
    let mut path = PathWords::of(path, method, &config.names.paths);
    if let Some(told) = &id.told {
        path.tell(told);
    }
    let given = written.and_then(|id| config.names.operation(id));
    let (given_resource, given_method) = given.map_or((None, None), |name| divided(&name));
    let by_path = config.names.resources == ResourcesBy::Path;
    let of_tag = || Some(tag_chain(document, config, tag?));
    let stated = given_resource.or_else(|| vendor_group(&described.extensions));
    let of_description = || match by_path {
        true => None,
        false => of_tag().or_else(|| Some(vec![id.group.clone()?])),
    };
    let resource = stated.or_else(of_description);
    // An id that somebody chose says it better than a path, unless the settings go by paths.
    let by_convention = resource.is_none() && (by_path || id.words.is_none());
    let method = given_method
        .or_else(|| vendor_method(&described.extensions))
        .or_else(|| by_convention.then(|| path.method()));
    Name {
        words: id.words.clone().unwrap_or_else(|| path.sentence()),
        tag: tag.filter(|_| !by_path).cloned(),
        resource: resource.unwrap_or_else(|| path.resource()),
        method,
    }
}

/// A name with the resources that lead to it: `calls.actions.answer`.
fn divided(name: &str) -> (Option<Vec<String>>, Option<String>) {
    match name.rsplit_once('.') {
        Some((resources, name)) => (Some(parts(resources)), Some(name.to_owned())),
        None => (None, Some(name.to_owned())),
    }
}

fn parts(resources: &str) -> Vec<String> {
    let parts = resources.split('.').filter(|part| !part.trim().is_empty());
    parts.map(str::to_owned).collect()
}

/// Tags that are in one another are not followed further than this.
const DEEPEST_TAG: usize = 8;

/// A tag, after the tags that it is in; each by the name that the settings give it.
fn tag_chain(document: &Document, config: &Config, tag: &str) -> Vec<String> {
    let mut chain = Vec::new();
    let mut next = Some(tag);
    while let Some(tag) = next.filter(|_| chain.len() < DEEPEST_TAG) {
        if let Some(given) = config.names.tags.get(tag) {
            chain.extend(parts(given).into_iter().rev());
            break;
        }
        chain.push(tag.to_owned());
        next = document
            .tag(tag)
            .and_then(|tag| tag.get("parent")?.as_str());
    }
    chain.reverse();
    chain
}

/// Extensions that tell the resource of an operation, as generators of other languages read them.
const GROUPS: &[&str] = &["x-fern-sdk-group-name", "x-speakeasy-group"];

/// Extensions that tell the name of its method.
const METHODS: &[&str] = &[
    "x-fern-sdk-method-name",
    "x-speakeasy-name-override",
    "x-operation-name",
];

type Extensions = indexmap::IndexMap<String, Value>;

fn vendor_group(extensions: &Extensions) -> Option<Vec<String>> {
    let group = GROUPS.iter().find_map(|name| extensions.get(*name))?;
    let group: Vec<String> = match group {
        Value::String(text) => parts(text),
        Value::Array(list) => list
            .iter()
            .filter_map(Value::as_str)
            .flat_map(parts)
            .collect(),
        _ => return None,
    };
    let has_words = !group.is_empty() && group.iter().all(|part| !words(part).is_empty());
    has_words.then_some(group)
}

fn vendor_method(extensions: &Extensions) -> Option<String> {
    let names = METHODS
        .iter()
        .filter_map(|name| extensions.get(*name)?.as_str());
    let mut names = names.map(|name| words(name).join("_"));
    names.find(|name| !name.is_empty())
}
