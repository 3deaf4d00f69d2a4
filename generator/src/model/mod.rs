//! What an API is, as plain data: no OpenAPI, no Rust syntax, no references left to resolve.
//!
//! The lowering fills this model, naming and rendering read it. One enum variant stands for each
//! shape that a type can have, so that a reader of the model never has to guess.

mod bodies;
mod digits;
mod event;
mod fit;
mod graph;
mod members;
mod operation;
mod recursion;
mod resource;
mod share;
mod status;
mod style;
mod types;
mod xml;

use serde_json::Value;

pub use digits::without_keeper;
pub use event::{Event, EventPlace, Events, Payload, Sign};
pub use fit::fits;
pub use graph::{Owner, collect as named_within, mark_sent, owners};
pub use members::alphabetical;
pub use operation::{
    Body, BodyKind, Content, Failure, Method, Next, Operation, PageInput, Paging, Parameter, Place,
    Response, ResponseBody, ResponseForm, Turn,
};
pub use recursion::mend_recursion;
pub use resource::Resource;
pub use share::share;
pub use status::status_words;
pub use style::Style;
pub use types::{
    Definition, Docs, EnumValue, Field, Form, Integer, IntegerValue, Layout, Matcher, Members,
    MixedValue, Object, PartLayout, Presence, Rest, Shape, Text, Type, TypeId, Union, Variant,
};
pub use xml::{XmlMember, XmlName, XmlNode, XmlRoot};

/// A whole API: what it is called, where it lives, what can be called and what is exchanged.
#[derive(Debug, Clone, Default)]
pub struct Api {
    /// The title of the description.
    pub title: String,
    /// The version of the API, as the description spells it.
    pub version: String,
    /// What the description says of the API as a whole.
    pub description: Option<String>,
    /// The address that calls go to unless the user says otherwise.
    pub base_url: Option<String>,
    /// The path that calls begin with where the description does not say on which host.
    pub base_path: Option<String>,
    /// The server that calls go to, where its address has variables.
    pub server: Option<Server>,
    /// What else the description says of where it lives.
    pub servers: Vec<Server>,
    /// The ways a caller may prove who they are; the first is the one that most calls take.
    pub schemes: Vec<Scheme>,
    /// What operations take that do not say otherwise.
    pub security: Security,
    /// The operations, grouped by tag.
    pub resources: Vec<Resource>,
    /// The requests that the provider makes by itself.
    pub events: Events,
    /// Every type; a [`TypeId`] is an index into it.
    pub types: Vec<Definition>,
    /// The examples of the description, each with the type it must fit.
    pub examples: Vec<Example>,
    /// The places where any JSON value is taken.
    pub untyped: Vec<Untyped>,
}

impl Api {
    /// The definition behind `id`.
    pub fn definition(&self, id: TypeId) -> &Definition {
        &self.types[id.0]
    }

    /// The type behind aliases: a struct, an enum or a built-in type.
    pub fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty;
        // An alias never leads back to itself (`mend_recursion`), so the walk ends.
        while let Type::Named(id) = ty {
            match &self.definition(*id).shape {
                Shape::Alias(target) => ty = target,
                _ => break,
            }
        }
        ty
    }

    /// The type behind aliases and boxes.
    pub fn unboxed<'a>(&'a self, ty: &'a Type) -> &'a Type {
        match self.resolve(ty) {
            Type::Boxed(inner) => self.unboxed(inner),
            other => other,
        }
    }

    /// The only value of a type, if it has just one.
    pub fn single(&self, ty: &Type) -> Option<Value> {
        match self.resolve(ty) {
            Type::Flag(only) => Some(Value::Bool(*only)),
            Type::Named(id) => match &self.definition(*id).shape {
                Shape::StringEnum(values) => match values.as_slice() {
                    [only] => Some(Value::String(only.wire.clone())),
                    _ => None,
                },
                Shape::IntegerEnum(values) => match values.as_slice() {
                    [only] => Some(only.wire.into()),
                    _ => None,
                },
                Shape::MixedEnum(values) => match values.as_slice() {
                    [only] => Some(only.wire.clone()),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }

    /// Method and path of every operation.
    pub fn callable(&self) -> Vec<String> {
        let operations = self.resources.iter().flat_map(|r| &r.operations);
        operations
            .map(|operation| format!("{} {}", operation.method.as_str(), operation.written))
            .collect()
    }
}

/// An address that the description names (OpenAPI 3.0, Server Object).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// The words its name is made of.
    pub hint: String,
    /// The address, with its variables in braces.
    pub url: String,
    /// What is said about it.
    pub docs: Docs,
    /// The variables, in the description's order.
    pub variables: Vec<ServerVariable>,
}

/// A part of an address that the caller may choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerVariable {
    /// Its name within the braces.
    pub wire: String,
    /// What it is unless the caller says.
    pub default: String,
    /// What is said about it.
    pub docs: Docs,
}

/// The credentials that a call takes: any one of these groups, each with all of its schemes, as
/// indices into [`Api::schemes`] (OpenAPI 3.0, Security Requirement Object).
pub type Security = Vec<Vec<usize>>;

/// Credentials that the description names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme {
    /// Its name in the description.
    pub name: String,
    /// How it travels.
    pub auth: Auth,
    /// Who gives out its tokens, if it has tokens.
    pub oauth: Option<OAuth>,
    /// What is said about it.
    pub docs: Docs,
}

/// The servers that give out the tokens of a security scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OAuth {
    /// The ways to a token.
    pub flows: Vec<Flow>,
    /// Where the rest of it is told.
    pub metadata_url: Option<String>,
}

/// One way to a token (OpenAPI 3.2, OAuth Flow Object).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// Its name in the description.
    pub name: String,
    /// Where tokens are given out.
    pub token_url: Option<String>,
    /// Where they are renewed, if that is elsewhere.
    pub refresh_url: Option<String>,
    /// Where a person says yes.
    pub authorization_url: Option<String>,
    /// Where a device asks for a person.
    pub device_url: Option<String>,
    /// What a token may be good for, each with what that means.
    pub scopes: Vec<(String, String)>,
}

/// One way to prove who the caller is (OpenAPI 3.0, Security Scheme Object).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Auth {
    /// `Authorization: Bearer …`; OAuth 2 and OpenID Connect tokens travel this way as well.
    Bearer,
    /// `Authorization: Basic …` (RFC 7617).
    Basic,
    /// `Authorization: SCHEME …`, with another of HTTP's schemes (RFC 9110, section 11.4).
    Http(String),
    /// A key in a header of this name.
    Header(String),
    /// A key in a query parameter of this name.
    Query(String),
    /// A key in a cookie of this name.
    Cookie(String),
}

/// A place where any JSON value is taken, or any object.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Untyped {
    /// The place, as a JSON pointer.
    pub place: String,
    /// Why there is no type.
    pub reason: &'static str,
}

/// A value that the description shows for a type.
#[derive(Debug, Clone)]
pub struct Example {
    /// Where the example stands, as a JSON pointer.
    pub pointer: String,
    /// The type it is an example of.
    pub ty: Type,
    /// The value as written.
    pub value: serde_json::Value,
}
