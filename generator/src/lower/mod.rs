//! From the description to the model: references are resolved, conjunctions merged, alternatives
//! told apart, and whatever cannot be expressed is said in a diagnostic.

mod alternative;
mod api_docs;
mod at;
mod body;
mod bytes;
mod choice;
mod component;
mod compound_id;
mod conflict;
mod constant;
mod digits;
mod enumeration;
mod event;
mod example;
mod facets;
mod form;
mod header;
mod limits;
mod media;
mod media_type;
mod merge;
mod nested;
mod oauth;
mod object;
mod operation;
mod operation_filter;
mod operation_id;
mod operation_name;
mod paging;
mod parameter;
mod part;
mod path;
mod path_words;
mod reason;
mod request_response_variants;
mod resolve;
mod response;
mod result;
mod scalar;
mod schema;
mod security;
mod sequence;
mod server;
mod simple_choice;
mod subtypes;
mod tags;
mod tuple;
mod unsupported;
mod untyped;
mod variant;
mod variant_matcher;
mod verbs;
mod xml;

use std::collections::{BTreeSet, HashMap, HashSet};

use openapiv3::ReferenceOr;

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::model::{self, Api, Definition, Docs, Shape, Type, TypeId, Untyped};

pub(crate) use at::At;
pub use operation_filter::filter_operations;
pub use scalar::scalar_type;
use schema::Typed;

/// Lowers a whole description.
pub fn lower(document: &Document, config: &Config, diagnostics: &mut Diagnostics) -> Api {
    let mut lowerer = Lowerer {
        document,
        config,
        diagnostics,
        split: request_response_variants::components_with_variants(document),
        direction: Direction::Response,
        types: Vec::new(),
        named: HashMap::new(),
        interned: HashMap::new(),
        examples: Vec::new(),
        unwrapped: HashSet::new(),
        followed: HashSet::new(),
        schemes: Vec::new(),
        security: Vec::new(),
        untyped: BTreeSet::new(),
        depth: 0,
        digits: digits::Digits::default(),
        bare_lists: None,
    };
    lowerer.schemes = security::schemes(&mut lowerer);
    lowerer.security = security::default(&mut lowerer);
    let resources = operation::resources(&mut lowerer);
    let described = event::all(&mut lowerer);
    lowerer.components();
    let followed = std::mem::take(&mut lowerer.followed);
    let numbers = std::mem::take(&mut lowerer.digits);
    let openapi = &document.openapi;
    let mut api = Api {
        title: openapi.info.title.clone(),
        version: openapi.info.version.clone(),
        description: api_docs::api(document),
        base_url: server::base_url(&openapi.servers),
        base_path: server::base_path(&openapi.servers),
        server: server::own(openapi),
        servers: server::all(document),
        schemes: lowerer.schemes,
        security: lowerer.security,
        resources,
        events: model::Events::default(),
        types: lowerer.types,
        examples: lowerer.examples,
        untyped: lowerer.untyped.into_iter().collect(),
    };
    let endless = model::mend_recursion(&mut api);
    for pointer in endless.forms {
        diagnostics.note(
            "endless-form",
            &pointer,
            "one of the forms of this value leads back to it, and says nothing; what has no other \
             form is kept as it came",
        );
    }
    for pointer in endless.members {
        diagnostics.warning(
            "endless-requirement",
            &pointer,
            "this required member leads back to its own type, so no finite value could exist; \
             it is taken as optional",
        );
    }
    variant_matcher::complete(&mut api);
    constant::find(&mut api);
    constant::find_in_parameters(&mut api);
    example::keep_fitting(&mut api, diagnostics);
    let has_xml = api.types.iter().any(|ty| ty.xml.is_some());
    event::tell_apart(&mut api, described, config, diagnostics);
    unsupported::note((&document.value, has_xml), &followed, diagnostics);
    model::mark_sent(&mut api);
    bytes::note(&api, diagnostics);
    digits::note(&api, &numbers, diagnostics);
    model::share(&mut api, |definition| {
        let names = &config.names;
        let mut keys = names.fields.keys().chain(names.values.keys());
        keys.any(|key| key.starts_with(&format!("{}.", definition.hint)))
    });
    api
}

/// Which way a type travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Direction {
    /// From the caller to the server.
    Request,
    /// From the server to the caller; also where a type travels neither way.
    Response,
}

/// A key as it stands in a JSON pointer (RFC 6901, section 3).
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The state of a lowering: what is known so far.
pub(crate) struct Lowerer<'d> {
    pub document: &'d Document,
    pub config: &'d Config,
    pub diagnostics: &'d mut Diagnostics,
    /// The components whose request and response forms differ.
    pub split: HashSet<String>,
    /// Which way the type travels that is being lowered.
    pub direction: Direction,
    pub types: Vec<Definition>,
    named: HashMap<(&'d str, Direction), Typed>,
    /// Inline types by their place, its words and what they look like.
    interned: HashMap<(String, String, Shape), TypeId>,
    pub examples: Vec<model::Example>,
    /// Components of which only one member is handed back, so that nobody sees the type itself.
    pub unwrapped: HashSet<&'d str>,
    /// The places of links that calls follow.
    pub followed: HashSet<String>,
    /// The credentials that the description names.
    pub schemes: Vec<model::Scheme>,
    /// What operations take that do not say otherwise.
    pub security: model::Security,
    /// The places where any JSON value is taken so far.
    pub untyped: BTreeSet<Untyped>,
    /// How deeply schemas are nested within each other at this point.
    pub depth: usize,
    /// Where the digits of numbers may be lost.
    pub digits: digits::Digits,
    /// Whether the description marks lists in XML around which no element stands, once that was asked.
    pub bare_lists: Option<bool>,
}

impl<'d> Lowerer<'d> {
    /// A definition whose shape is still to come.
    fn reserve(&mut self, at: &At, given: bool) -> TypeId {
        self.types.push(Definition {
            hint: at.hint.clone(),
            detail: at.status.clone(),
            kind: at.kind_words(),
            place: at.place.clone(),
            given,
            pointer: at.pointer.clone(),
            docs: Docs::default(),
            shape: Shape::Alias(Type::Json),
            sent: false,
            held: Vec::new(),
            xml: None,
        });
        TypeId(self.types.len() - 1)
    }

    /// The type of an inline shape. What is found in other places is another type, though it looks
    /// the same: it would become one as soon as one of them changes.
    fn intern(&mut self, shape: Shape, docs: Docs, at: &At) -> Type {
        let key = (at.place.clone(), at.hint.clone(), shape.looks());
        if let Some(id) = self.interned.get(&key) {
            return Type::Named(*id);
        }
        let id = self.reserve(at, false);
        self.types[id.0].shape = shape;
        self.types[id.0].docs = docs;
        self.interned.insert(key, id);
        Type::Named(id)
    }
}

/// The last part of a reference, which names its target.
pub(crate) fn component_name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// What a reference or an inline item comes to, for the parts of a description other than schemas.
pub(crate) fn item<'d, T>(
    node: &'d ReferenceOr<T>,
    find: impl Fn(&'d str) -> Option<&'d ReferenceOr<T>>,
) -> Result<&'d T, &'d str> {
    let mut node = node;
    // As long as a chain of references can reasonably be; a cycle ends here as well.
    for _ in 0..32 {
        match node {
            ReferenceOr::Item(item) => return Ok(item),
            ReferenceOr::Reference { reference } => {
                node = find(reference).ok_or(reference.as_str())?
            }
        }
    }
    match node {
        ReferenceOr::Item(item) => Ok(item),
        ReferenceOr::Reference { reference } => Err(reference),
    }
}
