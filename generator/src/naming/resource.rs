//! Names of resources and of their operations.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::distinct::{Wanted, distinct};
use super::taken::{TAKEN_ACCESSORS, TAKEN_FEATURES, TAKEN_HANDLES, TAKEN_MODULES, TAKEN_TYPES};
use super::{OperationNames, ResourceNames, Scope, kept, method, module, snake, upper_camel};
use crate::model::{Api, Operation, Resource, ResponseBody};

/// How many resources have a feature each, at most: the registry takes 300 for a crate.
const MOST_FEATURES: usize = 250;

/// The names of all resources.
pub(super) fn names(api: &Api) -> Vec<ResourceNames> {
    let keys: Vec<String> = api.resources.iter().map(|r| r.path.join(" ")).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let taken = [TAKEN_TYPES, TAKEN_HANDLES].concat();
    let mut types = Scope::new(&taken);
    let is_taken = |name: &str| taken.contains(&name);
    let handles = named(&mut types, &keys, |words| {
        kept(is_taken, upper_camel(words), "Resource")
    });
    let modules = named(&mut Scope::new(TAKEN_MODULES), &keys, |words| {
        kept(
            |name| TAKEN_MODULES.contains(&name),
            module(words),
            "_resource",
        )
    });
    let parents = parents(&api.resources);
    let accessors = accessors(&api.resources, &parents);
    let features = features(&api.resources, &parents);
    let mut operations =
        operations(api, &mut types, &handles, &is_taken, &accessors, &parents).into_iter();
    let resources = handles.into_iter().zip(modules).enumerate();
    let resources = resources.map(|(index, (handle, module))| ResourceNames {
        accessor: accessors[index].clone(),
        way: way(index, &accessors, &parents),
        parent: parents[index],
        root: root(index, &parents),
        handle,
        module,
        feature: features[root(index, &parents)].clone(),
        operations: operations.next().unwrap_or_default(),
    });
    resources.collect()
}

/// The resource that each is within. What others are within stands before them.
fn parents(resources: &[Resource]) -> Vec<Option<usize>> {
    let places = resources.iter().enumerate();
    let places: HashMap<&[String], usize> = places.map(|(i, r)| (&r.path[..], i)).collect();
    let parent = |resource: &Resource| {
        let (_, outer) = resource.path.split_last()?;
        places.get(outer).copied()
    };
    resources.iter().map(parent).collect()
}

/// The resource of the client that one is within.
fn root(index: usize, parents: &[Option<usize>]) -> usize {
    std::iter::successors(Some(index), |index| parents[*index])
        .last()
        .unwrap_or(index)
}

/// The methods that lead to each: of the client, or of the resource that it is within.
fn accessors(resources: &[Resource], parents: &[Option<usize>]) -> Vec<String> {
    let mut accessors = vec![String::new(); resources.len()];
    let mut within: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (index, parent) in parents.iter().enumerate() {
        within.entry(*parent).or_default().push(index);
    }
    for (parent, indices) in within {
        let taken = match parent {
            None => TAKEN_ACCESSORS,
            Some(_) => method::TAKEN_METHODS,
        };
        let words = |index: &usize| resources[*index].path.last().map_or("", String::as_str);
        let words: Vec<&str> = indices.iter().map(words).collect();
        let names = named(&mut Scope::new(taken), &words, |words| {
            kept(|name| taken.contains(&name), snake(words), "_resource")
        });
        for (index, name) in indices.into_iter().zip(names) {
            accessors[index] = name;
        }
    }
    accessors
}

/// How callers get to a resource: `calls().actions`.
fn way(index: usize, accessors: &[String], parents: &[Option<usize>]) -> String {
    let way = std::iter::successors(Some(index), |index| parents[*index]);
    let mut way: Vec<&str> = way.map(|index| accessors[index].as_str()).collect();
    way.reverse();
    way.join("().")
}

/// A name for each tag.
fn named(scope: &mut Scope, tags: &[&str], name: impl Fn(&str) -> String) -> Vec<String> {
    let wanted: Vec<Wanted> = tags.iter().map(|tag| Wanted::of(tag, &name)).collect();
    distinct(scope, &wanted)
}

/// The feature of each resource of the client: its words as Cargo writes names. What is within it is
/// compiled with it.
fn features(resources: &[Resource], parents: &[Option<usize>]) -> Vec<Option<String>> {
    let written = |name: &str| {
        let ascii = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        let name: String = name.trim_start_matches("r#").chars().map(ascii).collect();
        match name.trim_matches('-') {
            "" => "resource".to_owned(),
            name => name.to_owned(),
        }
    };
    let roots = || (0..resources.len()).filter(|index| parents[*index].is_none());
    let keys: Vec<String> = roots().map(|index| resources[index].key()).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let names = named(&mut Scope::new(TAKEN_FEATURES), &keys, |words| {
        kept(
            |name| TAKEN_FEATURES.contains(&name),
            written(&snake(words)),
            "-resource",
        )
    });
    let few = keys.len() <= MOST_FEATURES;
    let mut features = vec![None; resources.len()];
    for (index, name) in roots().zip(names).filter(|_| few) {
        features[index] = Some(written(&name));
    }
    features
}

/// The names of the operations of each resource.
fn operations(
    api: &Api,
    types: &mut Scope,
    handles: &[String],
    is_taken: &impl Fn(&str) -> bool,
    accessors: &[String],
    parents: &[Option<usize>],
) -> Vec<Vec<OperationNames>> {
    let handles: HashSet<&str> = handles.iter().map(String::as_str).collect();
    let is_taken = |name: &str| is_taken(name) || handles.contains(name);
    let all = api.resources.iter().flat_map(|r| &r.operations);
    let wanted: Vec<Wanted> = all
        .clone()
        .map(|operation| marker(operation, &is_taken))
        .collect();
    let markers = distinct(types, &wanted);
    let responses: Vec<Wanted> = all
        .clone()
        .zip(&wanted)
        .flat_map(|(operation, marker)| by_status(operation, marker))
        .collect();
    let mut responses = distinct(types, &responses).into_iter();
    let mut markers = markers.into_iter();
    let resources = api.resources.iter().enumerate().map(|(index, resource)| {
        let within = accessors.iter().zip(parents);
        let within = within.filter(|(_, parent)| **parent == Some(index));
        let within: Vec<String> = within.map(|(accessor, _)| accessor.clone()).collect();
        let methods = method::methods(resource, &within);
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
fn marker<'a>(operation: &'a Operation, is_taken: &'a impl Fn(&str) -> bool) -> Wanted<'a> {
    let name = move |words: &str| kept(is_taken, upper_camel(words), "Operation");
    let mut wanted = Wanted::of(&operation.words, name);
    let is_made = operation.id != operation.words;
    if is_made {
        if method::replaces(operation) {
            let replaced = operation.words.replacen("update", "replace", 1);
            wanted.names.push(name(&replaced));
        }
        wanted.names.push(name(&operation.id));
    }
    Wanted {
        identity: method::identity(operation),
        rank: wanted.rank + usize::from(method::replaces(operation)),
        ..wanted
    }
}

fn has_response(operation: &Operation) -> bool {
    matches!(operation.response.body, ResponseBody::ByStatus(_))
}

fn has_failure(operation: &Operation) -> bool {
    matches!(operation.failure, Some(ResponseBody::ByStatus(_)))
}

/// What the types want to be called that an operation's responses and failures have by their status.
fn by_status<'a>(operation: &Operation, marker: &'a Wanted) -> Vec<Wanted<'a>> {
    let with = |names: &[String], word| names.iter().map(|name| format!("{name}{word}")).collect();
    let one = |word: &'static str| Wanted {
        names: with(&marker.names, word),
        longer: Box::new(move || with(&(marker.longer)(), word)),
        identity: format!("{} {word}", marker.identity),
        rank: marker.rank,
    };
    let response = has_response(operation).then(|| one("Response"));
    let failure = has_failure(operation).then(|| one("Failure"));
    response.into_iter().chain(failure).collect()
}
