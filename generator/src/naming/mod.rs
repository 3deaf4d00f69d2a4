//! Rust names: made from the words of the description, claimed in a scope that hands each out
//! once. The wire name stays beside them; nothing else in the generator converts case.

mod call;
mod case;
mod compound;
mod method;
mod scope;
mod taken;
mod unused;
mod variant;

use std::collections::{HashMap, HashSet};

use crate::config::Config;
use crate::model::{AnswerBody, Api, Auth, Definition, Object, Scheme};

use taken::{
    TAKEN_ACCESSORS, TAKEN_BUILDERS, TAKEN_FEATURES, TAKEN_HANDLES, TAKEN_MODULES, TAKEN_TYPES,
};

pub use call::{call, parameters};
pub use case::{module, snake, upper_camel};
pub use scope::Scope;
pub use unused::report as report_unused;
pub use variant::{
    integer_variants, mixed_variants, status_variants, string_variants, union_variants,
};

/// The names of everything that needs one crate-wide.
#[derive(Debug)]
pub struct Names {
    /// By [`TypeId`](crate::model::TypeId).
    pub types: Vec<String>,
    /// In the order of [`Api::resources`].
    pub resources: Vec<ResourceNames>,
    /// The module for types that several resources share.
    pub shared_module: String,
    /// The module for the types that no resource uses.
    pub unused_module: String,
}

/// The names of a resource.
#[derive(Debug)]
pub struct ResourceNames {
    /// The method of the client that leads to it.
    pub accessor: String,
    /// The type that holds its operations.
    pub handle: String,
    /// The module that it and its types are in.
    pub module: String,
    /// The feature that it is compiled with; none if there are too many resources for that.
    pub feature: Option<String>,
    /// In the order of the resource's operations.
    pub operations: Vec<OperationNames>,
}

/// The names of an operation.
#[derive(Debug)]
pub struct OperationNames {
    /// The method that makes a call of it.
    pub method: String,
    /// The methods that make a call of it with a body that is written in another way, where the
    /// call needs a body.
    pub other_bodies: Vec<String>,
    /// The type that stands for it.
    pub marker: String,
    /// The type of its answer, where that depends on the status.
    pub answer: Option<String>,
    /// The type of its failures, where that depends on the status.
    pub failure: Option<String>,
}

/// The methods of the builder that take the credentials of an API, if there is a choice.
pub fn credentials(schemes: &[Scheme]) -> Vec<Option<String>> {
    let mut scope = Scope::new(TAKEN_BUILDERS);
    let several = schemes.len() > 1;
    let name = |scheme: &Scheme| {
        let told = several || scheme.auth == Auth::Basic;
        told.then(|| scope.claim(&snake(&scheme.name)))
    };
    schemes.iter().map(name).collect()
}

/// Names everything in an API that is named crate-wide.
pub fn name(api: &Api, config: &Config) -> Names {
    let mut modules = Scope::new(TAKEN_MODULES);
    let mut accessors = Scope::new(TAKEN_ACCESSORS);
    let taken = [TAKEN_TYPES, TAKEN_HANDLES].concat();
    let mut handles = Scope::new(&taken);
    let mut taken: HashSet<&str> = taken.into_iter().collect();
    let mut resources: Vec<ResourceNames> = Vec::new();
    let mut features = Scope::new(TAKEN_FEATURES);
    let few = api.resources.len() <= MOST_FEATURES;
    for resource in &api.resources {
        let words = config
            .names
            .tags
            .get(&resource.tag)
            .unwrap_or(&resource.tag);
        resources.push(ResourceNames {
            accessor: accessors.claim(&kept(
                |name| TAKEN_ACCESSORS.contains(&name),
                snake(words),
                "_resource",
            )),
            handle: handles.claim(&kept(
                |name| taken.contains(name),
                upper_camel(words),
                "Resource",
            )),
            module: modules.claim(&module(words)),
            feature: few.then(|| feature(&mut features, words)),
            operations: Vec::new(),
        });
    }
    let groups: Vec<String> = resources.iter().map(|r| r.handle.clone()).collect();
    taken.extend(groups.iter().map(String::as_str));
    for (resource, names) in api.resources.iter().zip(&mut resources) {
        let methods = method::methods(resource, config);
        let operations = resource.operations.iter().zip(methods);
        names.operations = operations
            .map(|(operation, (method, other_bodies))| {
                let words = kept(
                    |name| taken.contains(name),
                    upper_camel(&operation.id),
                    "Operation",
                );
                let by_status = |body: &AnswerBody| matches!(body, AnswerBody::ByStatus(_));
                let failure = operation.failure.as_ref().filter(|body| by_status(body));
                OperationNames {
                    method,
                    other_bodies,
                    marker: handles.claim(&words),
                    answer: by_status(&operation.answer.body)
                        .then(|| handles.claim(&format!("{words}Answer"))),
                    failure: failure.map(|_| handles.claim(&format!("{words}Failure"))),
                }
            })
            .collect();
    }
    Names {
        types: types(api, config),
        resources,
        shared_module: "shared".to_owned(),
        unused_module: "others".to_owned(),
    }
}

/// How many resources have a feature each, at most: the registry takes 300 for a crate.
const MOST_FEATURES: usize = 250;

/// The feature of a resource: its words as Cargo writes names.
fn feature(features: &mut Scope, words: &str) -> String {
    let ascii = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let name = snake(words);
    let name: String = name.trim_start_matches("r#").chars().map(ascii).collect();
    let name = match name.trim_matches('-') {
        "" => "resource",
        name => name,
    };
    let claimed = features.claim(&kept(
        |name| TAKEN_FEATURES.contains(&name),
        name.to_owned(),
        "-resource",
    ));
    claimed.trim_start_matches("r#").to_owned()
}

/// A name that is not taken: with a word more, which reads better than a number.
fn kept(is_taken: impl Fn(&str) -> bool, wanted: String, word: &str) -> String {
    match is_taken(&wanted) {
        true => wanted + word,
        false => wanted,
    }
}

fn types(api: &Api, config: &Config) -> Vec<String> {
    let mut scope = Scope::new(TAKEN_TYPES);
    let mut names = vec![String::new(); api.types.len()];
    let mut short_uses: HashMap<String, usize> = HashMap::new();
    for short in api.types.iter().filter_map(short_name) {
        *short_uses.entry(short).or_default() += 1;
    }
    // Names that the description gives come before those that are made up, and of those the ones
    // that are written as Rust writes them, whatever else comes to the same name.
    for turn in [Turn::AsWritten, Turn::Given, Turn::MadeUp] {
        for (index, definition) in api.types.iter().enumerate() {
            if Turn::of(definition) == turn {
                let wanted = config
                    .names
                    .types
                    .get(&definition.hint)
                    .or_else(|| config.names.types.get(&definition.pointer));
                // A type that several places share is called by what they have in common, unless
                // that would not tell it from another one.
                let short = short_name(definition)
                    .filter(|short| short_uses[short] == 1 && scope.is_free(short));
                let wanted = match wanted {
                    Some(name) => name.clone(),
                    None => short.unwrap_or_else(|| upper_camel(&definition.hint)),
                };
                // A name of Rust's own gets a word more, which reads better than a number.
                names[index] = match TAKEN_TYPES.contains(&wanted.as_str()) {
                    true => scope.claim(&format!("{wanted}Type")),
                    false => scope.claim(&wanted),
                };
            }
        }
    }
    names
}

/// When a type gets its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    AsWritten,
    Given,
    MadeUp,
}

impl Turn {
    fn of(definition: &Definition) -> Self {
        match definition.given {
            true if upper_camel(&definition.hint) == definition.hint => Self::AsWritten,
            true => Self::Given,
            false => Self::MadeUp,
        }
    }
}

fn short_name(definition: &Definition) -> Option<String> {
    let words = definition.shared_hint.as_deref()?;
    let vague = [
        "item", "value", "data", "type", "request", "response", "error",
    ];
    (!words.is_empty() && !vague.contains(&words)).then(|| upper_camel(words))
}

/// The names of an object's fields, and of the field that keeps the rest.
pub fn fields(object: &Object, owner: &str, config: &Config) -> (Vec<String>, String) {
    let mut scope = Scope::new(&[]);
    let wanted = object.fields.iter().map(|field| {
        let key = format!("{owner}.{}", field.wire);
        let set = config.names.fields.get(&key);
        let name = set.cloned().unwrap_or_else(|| snake(&field.wire));
        (set.is_some() || name == field.wire, name)
    });
    let wanted: Vec<(bool, String)> = wanted.collect();
    let mut fields = vec![String::new(); wanted.len()];
    // Names that are written as Rust writes them keep that name, whatever else comes to it.
    for turn in [true, false] {
        for (field, (as_written, name)) in fields.iter_mut().zip(&wanted) {
            if *as_written == turn {
                *field = scope.claim(name);
            }
        }
    }
    let rest = match object.rest {
        crate::model::Rest::Extra => "extra",
        crate::model::Rest::Typed(_) => "additional_properties",
    };
    (fields, scope.claim(rest))
}

#[cfg(test)]
mod tests;
