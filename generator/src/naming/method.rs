//! Names of methods: the operation id without the words that the resource says already.
//!
//! What is left out follows from the id and the tag alone. It is what a person would leave out:
//! where the number of the word fits the verb (`listOrders`, `getOrder`); `getOrders` is a list.

use super::distinct::{Wanted, distinct};
use super::phrase::{self, Phrases};
use super::{Scope, case, kept};
use crate::model::{Method, Operation, Resource};

/// The method names of a resource, in the order of its operations.
///
/// `listCredentialConnections` of "Credential Connections" becomes `list`, also where the resource is
/// given another name. `accessors` lead to the resources within this one. Where two operations come
/// to the same name all the same, the one with the shorter path has it, and the other its whole id.
///
/// Beside each stand the methods for bodies that are written in another way.
pub(super) fn methods(resource: &Resource, accessors: &[String]) -> Vec<(String, Vec<String>)> {
    // `listCustomerSources` of `customers().sources()` is a list.
    let ways = (0..resource.path.len()).map(|start| resource.path[start..].join(" "));
    let nouns = ways.chain(resource.tags.iter().cloned());
    let nouns: Vec<String> = nouns.map(|name| case::snake(&name)).collect();
    let operations = resource.operations.iter();
    let wanted: Vec<Wanted> = operations.map(|o| wanted(o, &nouns)).collect();
    let accessors = accessors.iter().map(String::as_str);
    let taken: Vec<&str> = TAKEN_METHODS.iter().copied().chain(accessors).collect();
    let mut scope = Scope::new(&taken);
    let methods = distinct(&mut scope, &wanted);
    let operations = resource.operations.iter().zip(methods);
    operations
        .map(|(operation, method)| {
            let bodies = operation.body.iter().filter(|body| body.required);
            let others = bodies.flat_map(|body| body.contents.iter().skip(1));
            let name = |words: &str| case::snake(&format!("{method} with {words}"));
            let others = others.map(|other| scope.claim(&name(&other.words)));
            let others = others.collect();
            (method, others)
        })
        .collect()
}

/// Methods that every resource has.
pub(super) const TAKEN_METHODS: &[&str] = &["new", "clone", "fmt"];

/// What an operation is, whatever it is called: the shorter its path, the shorter this.
pub(super) fn identity(operation: &Operation) -> String {
    let method = operation.method.as_str();
    format!("{} {method} {}", operation.written, operation.id)
}

fn wanted<'a>(operation: &'a Operation, nouns: &[String]) -> Wanted<'a> {
    let taken = |name: &str| TAKEN_METHODS.contains(&name);
    let mut wanted = Wanted::of(&operation.words, move |words| {
        kept(taken, case::snake(words), "_operation")
    });
    let told = operation.name.as_deref();
    let told = told.map(|name| kept(taken, case::snake(name), "_operation"));
    let mut short = match told {
        Some(told) => Phrases {
            names: vec![told],
            is_whole: false,
        },
        None => phrase::phrases(operation, nouns),
    };
    let whole = wanted.names[0].clone();
    short.names.retain(|name| *name != whole && !taken(name));
    // An id that is the name has no other.
    let rank = match (short.names.is_empty(), &operation.name, short.is_whole) {
        (true, ..) | (_, Some(_), _) => 0,
        (_, None, true) => 1,
        (_, None, false) => 2,
    };
    wanted.names.splice(0..0, short.names);
    let is_made = operation.id != operation.words;
    if is_made {
        // What a tool made is the last resort: `retrieve_by_id` says as much, and so does the path.
        let id = kept(taken, case::snake(&operation.id), "_operation");
        wanted.names.push(id);
        let told = operation
            .name
            .as_deref()
            .zip(last_parameter(&operation.path));
        let by = told.map(|(name, one)| case::snake(&format!("{name} by {one}")));
        if let Some(by) = by {
            wanted.names.insert(1, by);
        }
    }
    let is_second = replaces(operation);
    if is_second {
        let name = wanted.names[0].replacen("update", "replace", 1);
        wanted.names.insert(1, name);
    }
    Wanted {
        identity: identity(operation),
        rank: rank + usize::from(is_second),
        ..wanted
    }
}

/// The parameter that a path ends with.
fn last_parameter(path: &str) -> Option<&str> {
    path.rsplit('/')
        .next()?
        .strip_prefix('{')?
        .strip_suffix('}')
}

/// Whether an operation puts another thing in the place of one (RFC 9110, section 9.3.4), but is called
/// an update by convention. Beside one that changes it, it is the latter that is an update.
pub(super) fn replaces(operation: &Operation) -> bool {
    let by_convention = operation.id != operation.words || operation.name.is_some();
    operation.method == Method::Put && by_convention
}
