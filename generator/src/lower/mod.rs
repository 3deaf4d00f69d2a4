//! From the description to the model: references are resolved, conjunctions merged, alternatives
//! told apart, and whatever cannot be expressed is said in a diagnostic.

mod about;
mod answer;
mod body;
mod choice;
mod choose;
mod conflict;
mod constant;
mod enumeration;
mod example;
mod facets;
mod form;
mod gather;
mod guard;
mod header;
mod heirs;
mod left_out;
mod limits;
mod media;
mod merge;
mod object;
mod operation;
mod paging;
mod parameter;
mod path;
mod scalar;
mod schema;
mod security;
mod server;
mod split;
mod tags;
mod untyped;

use std::collections::{BTreeSet, HashMap, HashSet};

use openapiv3::ReferenceOr;

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::model::{self, Api, Definition, Docs, Shape, Type, TypeId, Untyped};

pub use choose::choose;
use facets::Node;
pub use scalar::scalar_type;
use schema::Typed;
use untyped::Reason;

/// Lowers a whole description.
pub fn lower(document: &Document, config: &Config, diagnostics: &mut Diagnostics) -> Api {
    let mut lowerer = Lowerer {
        document,
        config,
        diagnostics,
        split: split::split_components(document),
        direction: Direction::Answer,
        types: Vec::new(),
        named: HashMap::new(),
        interned: HashMap::new(),
        examples: Vec::new(),
        unwrapped: HashSet::new(),
        schemes: Vec::new(),
        security: Vec::new(),
        untyped: BTreeSet::new(),
        depth: 0,
    };
    lowerer.schemes = security::schemes(&mut lowerer);
    lowerer.security = security::default(&mut lowerer);
    let resources = operation::resources(&mut lowerer);
    lowerer.components();
    let openapi = &document.openapi;
    let mut api = Api {
        title: openapi.info.title.clone(),
        version: openapi.info.version.clone(),
        description: about::api(openapi),
        base_url: server::base_url(&openapi.servers),
        base_path: server::base_path(&openapi.servers),
        servers: server::all(openapi),
        schemes: lowerer.schemes,
        security: lowerer.security,
        resources,
        types: lowerer.types,
        examples: lowerer.examples,
        untyped: lowerer.untyped.into_iter().collect(),
    };
    for pointer in model::mend_recursion(&mut api) {
        diagnostics.warning(
            "endless-requirement",
            &pointer,
            "this required member leads back to its own type, so no finite value could exist; \
             it is taken as optional",
        );
    }
    guard::complete(&mut api);
    constant::find(&mut api);
    example::keep_fitting(&mut api, diagnostics);
    left_out::note(&document.value, diagnostics);
    model::mark_sent(&mut api);
    api
}

/// Which way a type travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Direction {
    /// From the caller to the server.
    Request,
    /// From the server to the caller; also where a type travels neither way.
    Answer,
}

/// A place in the description, and the words for a type that is found there.
#[derive(Debug, Clone)]
pub(crate) struct At {
    pub pointer: String,
    pub hint: String,
}

impl At {
    pub fn new(pointer: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            hint: hint.into(),
        }
    }

    /// A place below this one, with words added to the hint.
    pub fn member(&self, below: &str, words: &str) -> Self {
        Self::new(
            format!("{}/{below}", self.pointer),
            format!("{} {words}", self.hint),
        )
    }

    /// A place below this one that is known by the same words.
    pub fn below(&self, below: &str) -> Self {
        Self::new(format!("{}/{below}", self.pointer), self.hint.clone())
    }
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
    /// The components whose request and answer forms differ.
    pub split: HashSet<String>,
    /// Which way the type travels that is being lowered.
    pub direction: Direction,
    pub types: Vec<Definition>,
    named: HashMap<(&'d str, Direction), Typed>,
    interned: HashMap<(Shape, Docs), TypeId>,
    pub examples: Vec<model::Example>,
    /// Components of which only one member is handed back, so that nobody sees the type itself.
    pub unwrapped: HashSet<&'d str>,
    /// The credentials that the description names.
    pub schemes: Vec<model::Scheme>,
    /// What operations take that do not say otherwise.
    pub security: model::Security,
    /// The places where any JSON value is taken so far.
    pub untyped: BTreeSet<Untyped>,
    /// How deeply schemas are nested within each other at this point.
    pub depth: usize,
}

impl<'d> Lowerer<'d> {
    /// Lowers the components that no operation reaches: callers may still want their types, for
    /// the payloads of webhooks for example.
    ///
    /// Where the settings choose operations, the types are those of the chosen ones.
    fn components(&mut self) {
        if self.config.operations.chooses() {
            return;
        }
        let document = self.document;
        let Some(components) = &document.openapi.components else {
            return;
        };
        for name in components.schemas.keys() {
            let reference = document.component_reference(name);
            let requested = self.named.contains_key(&(reference, Direction::Request));
            if !self.unwrapped.contains(reference) && !requested {
                self.reference(reference);
            }
        }
    }

    /// The type that a reference leads to, lowered at its first use.
    pub fn reference(&mut self, reference: &'d str) -> Typed {
        let Some(target) = self.document.schema(reference) else {
            self.diagnostics.error(
                "unresolved-ref",
                reference,
                format!("nothing in the description is at `{reference}`"),
            );
            let at = At::new(reference.trim_start_matches('#'), "");
            return Typed::of(self.any(&at, Reason::Unresolved));
        };
        let direction = match self.split.contains(reference) {
            true => self.direction,
            false => Direction::Answer,
        };
        if let Some(known) = self.named.get(&(reference, direction)) {
            return known.clone();
        }
        let target = Node::from(target);
        let name = component_name(reference)
            .replace("~1", "/")
            .replace("~0", "~");
        let hint = match direction {
            Direction::Request => format!("{name} Request"),
            Direction::Answer => name,
        };
        let at = At::new(reference.trim_start_matches('#'), hint);
        let id = self.reserve(&at, true);
        let gathered = self.gather(&[target], Some(reference));
        let typed = Typed {
            nullable: gathered.facets.nullable || self.refers_to_nullable(&gathered),
            ..Typed::of(Type::Named(id))
        };
        self.named.insert((reference, direction), typed.clone());
        let examples = gathered.facets.examples.clone();
        let docs = schema::docs(&gathered.facets);
        let shape = match self.family(reference, &gathered.facets, &at) {
            Some(shape) => shape,
            None => self.shape(gathered, &at),
        };
        self.types[id.0].docs = docs;
        self.types[id.0].shape = shape;
        self.schema_examples(&examples, &typed, &at);
        typed
    }

    /// A definition whose shape is still to come.
    fn reserve(&mut self, at: &At, given: bool) -> TypeId {
        self.types.push(Definition {
            hint: at.hint.clone(),
            shared_hint: None,
            given,
            pointer: at.pointer.clone(),
            docs: Docs::default(),
            shape: Shape::Alias(Type::Json),
            sent: false,
        });
        TypeId(self.types.len() - 1)
    }

    /// The type of an inline shape; identical ones share one type.
    fn intern(&mut self, shape: Shape, docs: Docs, at: &At) -> Type {
        let key = (shape, docs);
        if let Some(id) = self.interned.get(&key) {
            let known = &mut self.types[id.0];
            if known.hint != at.hint {
                let so_far = known.shared_hint.as_ref().unwrap_or(&known.hint);
                known.shared_hint = Some(common_ending(so_far, &at.hint));
            }
            return Type::Named(*id);
        }
        let id = self.reserve(at, false);
        self.types[id.0].shape = key.0.clone();
        self.types[id.0].docs = key.1.clone();
        self.interned.insert(key, id);
        Type::Named(id)
    }
}

/// The words that two hints end with.
fn common_ending(a: &str, b: &str) -> String {
    let pairs = a.split(' ').rev().zip(b.split(' ').rev());
    let mut words: Vec<&str> = pairs.take_while(|(a, b)| a == b).map(|(a, _)| a).collect();
    words.reverse();
    words.join(" ")
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
