//! What an operation is called, and which resource it belongs to. Nothing else counts, so that no
//! other operation can rename it.

use openapiv3::Operation as Described;

use super::operation_id::Id;
use super::path::without_fragment;
use super::path_words::PathWords;
use crate::config::{Config, ResourcesBy};
use crate::document::Document;
use crate::model::Method;
use crate::openapi::given_name;
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
    let tells = |tag: &&String| {
        let is_named = config.names.tags.contains_key(*tag) || path.names().next().is_none();
        is_named || !names_provider(document, tag)
    };
    let tag = tag.filter(tells);
    if let Some(told) = &id.told {
        path.tell(told);
    }
    let given = written.and_then(|id| config.names.operation(id));
    let (given_resource, given_method) = given.map_or((None, None), |name| divided(&name));
    let by_path = config.names.resources == ResourcesBy::Path;
    let of_tag = || Some(tag_chain(document, config, tag?));
    let stated = given_resource.or_else(|| given_name::group(&described.extensions));
    let of_description = || match by_path {
        true => None,
        false => of_tag().or_else(|| Some(vec![id.group.clone()?])),
    };
    let resource = stated.or_else(of_description);
    // An id that somebody chose says it better than a path, unless the settings go by paths, or both say
    // the same: `transferEventSync` of `/transfer/event/sync`.
    let acts = || id.told.as_ref().is_some_and(|told| path.acts_as(told));
    let by_convention = resource.is_none() && (by_path || id.words.is_none() || acts());
    let method = given_method
        .or_else(|| given_name::method(&described.extensions))
        .or_else(|| by_convention.then(|| path.method()));
    Name {
        words: id.words.clone().unwrap_or_else(|| {
            let id = written.filter(|_| tag.is_some() && !by_path);
            sentence(&path, id)
        }),
        tag: tag.filter(|_| !by_path).cloned(),
        resource: resource.unwrap_or_else(|| path.resource()),
        method,
    }
}

/// What a path says, with the verb that the id of the operation has for reading.
fn sentence(path: &PathWords, id: Option<&str>) -> String {
    let sentence = path.sentence();
    let gets = id.is_some_and(|id| words(id).first().is_some_and(|verb| verb == "get"));
    match sentence.strip_prefix("retrieve_").filter(|_| gets) {
        Some(noun) => format!("get_{noun}"),
        None => sentence,
    }
}

/// Whether a tag only says whose API this is, as the name of the server does: `plaid` of
/// `https://production.plaid.com`.
fn names_provider(document: &Document, tag: &str) -> bool {
    let name = words(tag).concat();
    let mut servers = document.openapi.servers.iter();
    servers.any(|server| {
        let host = server.url.split("//").nth(1).unwrap_or_default();
        let host = host.split(['/', ':', '?']).next().unwrap_or_default();
        let label = host.rsplit('.').nth(1);
        label.is_some_and(|label| !label.is_empty() && label.eq_ignore_ascii_case(&name))
    })
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
