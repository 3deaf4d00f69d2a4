//! Names of resources and of their operations.

use std::collections::HashSet;

use super::distinct::{Wanted, distinct};
use super::taken::{TAKEN_ACCESSORS, TAKEN_FEATURES, TAKEN_HANDLES, TAKEN_MODULES, TAKEN_TYPES};
use super::{OperationNames, ResourceNames, Scope, kept, method, module, snake, upper_camel};
use crate::config::Config;
use crate::model::{Api, Operation, Resource, ResponseBody};

/// How many resources have a feature each, at most: the registry takes 300 for a crate.
const MOST_FEATURES: usize = 250;

/// The names of all resources.
pub(super) fn names(api: &Api, config: &Config) -> Vec<ResourceNames> {
    let tags: Vec<&str> = api.resources.iter().map(|r| words(r, config)).collect();
    let taken = [TAKEN_TYPES, TAKEN_HANDLES].concat();
    let mut types = Scope::new(&taken);
    let is_taken = |name: &str| taken.contains(&name);
    let handles = named(&mut types, &tags, |words| {
        kept(is_taken, upper_camel(words), "Resource")
    });
    let accessors = named(&mut Scope::new(TAKEN_ACCESSORS), &tags, |words| {
        kept(
            |name| TAKEN_ACCESSORS.contains(&name),
            snake(words),
            "_resource",
        )
    });
    let modules = named(&mut Scope::new(TAKEN_MODULES), &tags, |words| {
        kept(
            |name| TAKEN_MODULES.contains(&name),
            module(words),
            "_resource",
        )
    });
    let features = features(&tags);
    let few = api.resources.len() <= MOST_FEATURES;
    let mut operations = operations(api, &mut types, &handles, &is_taken, config).into_iter();
    let resources = handles
        .into_iter()
        .zip(accessors)
        .zip(modules)
        .zip(features);
    let resources = resources.map(|(((handle, accessor), module), feature)| ResourceNames {
        accessor,
        handle,
        module,
        feature: few.then_some(feature),
        operations: operations.next().unwrap_or_default(),
    });
    resources.collect()
}

/// The words that a resource goes by.
fn words<'a>(resource: &'a Resource, config: &'a Config) -> &'a str {
    let told = config.names.tags.get(&resource.tag);
    told.unwrap_or(&resource.tag)
}

/// A name for each tag.
fn named(scope: &mut Scope, tags: &[&str], name: impl Fn(&str) -> String) -> Vec<String> {
    let wanted: Vec<Wanted> = tags.iter().map(|tag| Wanted::of(tag, &name)).collect();
    distinct(scope, &wanted)
}

/// The feature of each resource: its words as Cargo writes names.
fn features(tags: &[&str]) -> Vec<String> {
    let written = |name: &str| {
        let ascii = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        let name: String = name.trim_start_matches("r#").chars().map(ascii).collect();
        match name.trim_matches('-') {
            "" => "resource".to_owned(),
            name => name.to_owned(),
        }
    };
    let names = named(&mut Scope::new(TAKEN_FEATURES), tags, |words| {
        kept(
            |name| TAKEN_FEATURES.contains(&name),
            written(&snake(words)),
            "-resource",
        )
    });
    names.iter().map(|name| written(name)).collect()
}

/// The names of the operations of each resource.
fn operations(
    api: &Api,
    types: &mut Scope,
    handles: &[String],
    is_taken: &impl Fn(&str) -> bool,
    config: &Config,
) -> Vec<Vec<OperationNames>> {
    let handles: HashSet<&str> = handles.iter().map(String::as_str).collect();
    let all = api.resources.iter().flat_map(|r| &r.operations);
    let wanted: Vec<Wanted> = all
        .clone()
        .map(|operation| marker(operation, &|name| is_taken(name) || handles.contains(name)))
        .collect();
    let markers = distinct(types, &wanted);
    let responses: Vec<Wanted> = all
        .clone()
        .zip(&wanted)
        .flat_map(|(operation, marker)| by_status(operation, marker))
        .collect();
    let mut responses = distinct(types, &responses).into_iter();
    let mut markers = markers.into_iter();
    let resources = api.resources.iter().map(|resource| {
        let methods = method::methods(resource, config);
        let operations = resource.operations.iter().zip(methods);
        let operations = operations.map(|(operation, (method, other_bodies))| OperationNames {
            method,
            other_bodies,
            marker: markers.next().unwrap_or_default(),
            response: has_response(operation).then(|| responses.next().unwrap_or_default()),
            failure: has_failure(operation).then(|| responses.next().unwrap_or_default()),
        });
        operations.collect()
    });
    resources.collect()
}

/// What an operation's type wants to be called.
fn marker(operation: &Operation, is_taken: &impl Fn(&str) -> bool) -> Wanted {
    let id = &operation.id;
    Wanted {
        identity: method::identity(operation),
        ..Wanted::of(id, |words| kept(is_taken, upper_camel(words), "Operation"))
    }
}

fn has_response(operation: &Operation) -> bool {
    matches!(operation.response.body, ResponseBody::ByStatus(_))
}

fn has_failure(operation: &Operation) -> bool {
    matches!(operation.failure, Some(ResponseBody::ByStatus(_)))
}

/// What the types want to be called that an operation's responses and failures have by their status.
fn by_status(operation: &Operation, marker: &Wanted) -> Vec<Wanted> {
    let one = |word: &str| Wanted {
        names: marker
            .names
            .iter()
            .map(|name| format!("{name}{word}"))
            .collect(),
        identity: format!("{} {word}", marker.identity),
        rank: marker.rank,
    };
    let response = has_response(operation).then(|| one("Response"));
    let failure = has_failure(operation).then(|| one("Failure"));
    response.into_iter().chain(failure).collect()
}
