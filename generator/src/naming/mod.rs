//! Rust names: made from the words of the description, claimed in a scope that hands each out
//! once. The wire name stays beside them; nothing else in the generator converts case.

mod call;
mod case;
mod distinct;
mod keyword;
mod method;
mod phrase;
mod resource;
mod scope;
mod server;
mod taken;
mod types;
mod unused;
mod variant;

use crate::config::Config;
use crate::model::{Api, Auth, Layout, Object, Rest, Scheme};

use distinct::{Wanted, distinct};
use taken::TAKEN_BUILDERS;

pub use call::{body, call, parameters};
pub use case::{module, snake, upper_camel};
pub use scope::Scope;
pub use server::{builder_variables, server_variables, servers};
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
    /// The module for the types that only events carry.
    pub payload_module: String,
    /// The variants of the enum of events, in the order of [`Api::events`].
    pub events: Vec<String>,
}

/// The names of a resource.
#[derive(Debug)]
pub struct ResourceNames {
    /// The method that leads to it: of the client, or of the resource that it is within.
    pub accessor: String,
    /// How callers get to it from the client: `calls().actions`.
    pub way: String,
    /// The resource that it is within, as an index.
    pub parent: Option<usize>,
    /// The resource of the client that it is within, or itself, as an index.
    pub root: usize,
    /// The type that holds its operations.
    pub handle: String,
    /// The module that it is in, and its types if it is one of the client's.
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
    /// The type of its response, where that depends on the status.
    pub response: Option<String>,
    /// The type of its failures, where that depends on the status.
    pub failure: Option<String>,
}

/// The methods of the builder that take the credentials of an API, if there is a choice.
pub fn credentials(schemes: &[Scheme]) -> Vec<Option<String>> {
    let wanted = schemes.iter().map(|scheme| {
        let taken = |name: &str| TAKEN_BUILDERS.contains(&name);
        Wanted::of(&scheme.name, move |words| {
            kept(taken, snake(words), "_credentials")
        })
    });
    let wanted: Vec<Wanted> = wanted.collect();
    let names = distinct(&mut Scope::new(TAKEN_BUILDERS), &wanted);
    let several = schemes.len() > 1;
    let told = |scheme: &Scheme| several || scheme.auth == Auth::Basic;
    let pairs = schemes.iter().zip(names);
    let told = pairs.map(|(scheme, name)| told(scheme).then_some(name));
    told.collect()
}

/// Names everything in an API that is named crate-wide.
pub fn name(api: &Api, config: &Config) -> Names {
    Names {
        types: types::names(api, config),
        resources: resource::names(api),
        shared_module: "shared".to_owned(),
        unused_module: "others".to_owned(),
        payload_module: "payloads".to_owned(),
        events: variant::events(&api.events),
    }
}

/// A name that is not taken: with a word more, which reads better than a number.
fn kept(is_taken: impl Fn(&str) -> bool, wanted: String, word: &str) -> String {
    match is_taken(&wanted) {
        true => wanted + word,
        false => wanted,
    }
}

/// The names of an object's fields, and of the field that keeps the rest, which has the same name
/// in every object.
pub fn fields(object: &Object, owner: &str, config: &Config) -> (Vec<String>, String) {
    let rest = match (&object.rest, object.layout) {
        (_, Layout::Array) => "rest",
        (Rest::Extra, Layout::Object) => "extra",
        (Rest::Typed(_), Layout::Object) => "additional_properties",
    };
    let wanted = object.fields.iter().map(|field| {
        let key = format!("{owner}.{}", field.wire);
        match config.names.fields.get(&key) {
            Some(name) => Wanted::given(&field.wire, name.clone()),
            None => {
                let name = move |words: &str| kept(|name| name == rest, snake(words), "_field");
                Wanted::of(&field.wire, name).called(field.name.as_deref().map(name))
            }
        }
    });
    let wanted: Vec<Wanted> = wanted.collect();
    let mut scope = Scope::new(&[rest]);
    (distinct(&mut scope, &wanted), rest.to_owned())
}

#[cfg(test)]
mod tests;
