//! Reading a description: text → JSON value → Swagger 2.0 said in the words of OpenAPI 3.0 →
//! references bundled → faults repaired, and older versions said in the words of OpenAPI 3.2 and JSON Schema
//! 2020-12 → [`openapiv3`] for the skeleton. Nothing after this room asks which version a document had, in
//! which file a part of it stood, or whether a reference leads somewhere.

mod aliases;
mod build;
mod bundle;
mod conjunction;
mod grammar;
mod overlay;
mod parse;
mod payload;
mod pointer;
mod position;
mod repair;
mod security_schemes;
mod shorten;
mod size_budget;
mod source;
mod source_map;
mod subtypes;
mod translate;
mod version;
mod webhook;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use openapiv3::{OpenAPI, ReferenceOr};
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::openapi::{Node, essence, is_xml};
use pointer::{escape, percent_decode};
use repair::context::Session;
use source_map::SourceMap;

pub(crate) use build::Further;
pub(crate) use conjunction::{combinations, common_additional, common_type, common_values};
#[cfg(test)]
pub(crate) use grammar::{KEYWORDS, fields};
pub(crate) use grammar::{Kind, operations, walk};
pub(crate) use pointer::{
    Spot, below as pointer_below, last as pointer_last, unescape_owned as pointer_unescape,
};
pub(crate) use position::find_places;
pub use position::{find_positions, locate, token_length};
pub(crate) use security_schemes::SECURITY_SCHEMES;
pub use source::text;
pub(crate) use source::{LARGEST, read_exactly, read_text};
pub(crate) use webhook::{Webhook, WebhookParameter};

/// How much stack reading may use: deep documents are walked by recursion.
const STACK: usize = 64 << 20;

/// A description that was read: OpenAPI 3.2, whatever it was before.
///
/// Every reference in it has the form `#/components/<section>/<name>` and leads to something of
/// the right kind; outside of `schemas` that is never another reference. Path items are never
/// references.
#[derive(Debug, Clone)]
pub struct Document {
    /// The skeleton as types: each schema in it is a reference to its place in the value. Callbacks,
    /// webhooks and the schemas among the components are not in it.
    pub openapi: OpenAPI,
    /// The same document as a JSON value.
    pub value: Value,
    /// The file, as it was named to the program.
    pub file: String,
    /// The operations that the skeleton's path items have no place for, by their paths.
    pub(crate) further: IndexMap<String, Vec<Further>>,
    /// The requests that the provider makes by itself.
    pub(crate) webhooks: Vec<Webhook>,
    source_map: SourceMap,
    /// The reference that leads to each schema, by its name.
    references: IndexMap<String, String>,
    /// For schemas that are only another name, the reference to what they are a name for.
    ends: HashMap<String, String>,
    children: subtypes::Children,
}

/// What else is read, and what may be.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Overlays of the description, in the order in which they apply.
    pub overlays: Vec<PathBuf>,
    /// The folder below which references may lead to files; the description's own unless set.
    pub root: Option<PathBuf>,
}

/// Reads the description in a file, and in those beside it that it refers to. The network is never
/// asked, and no file outside of the description's folder is opened unless that is asked for.
///
/// Overlays are applied first, to the file itself.
///
/// What is wrong is said in `diagnostics`, whose places are already those of the source; what
/// cannot be read is left out so that the rest stands. `None` if nothing stands: the file cannot
/// be read, is not JSON or YAML, or is neither OpenAPI 3 nor Swagger 2.0.
pub fn read(path: &Path, options: &Options, diagnostics: &mut Diagnostics) -> Option<Document> {
    let read = || {
        let mut found = Diagnostics::new();
        (read_here(path, options, &mut found), found)
    };
    let (document, found) = on_large_stack(read).unwrap_or_else(|error| {
        let mut found = Diagnostics::new();
        let message = format!("there is no memory to read the description: {error}");
        let place = Place::file(path.display().to_string());
        found.error("unreadable-file", place, message);
        (None, found)
    });
    diagnostics.extend(found);
    document
}

/// Does something that walks documents, however deep they are. Fails if there is no memory for it.
pub(crate) fn on_large_stack<T: Send>(work: impl FnOnce() -> T + Send) -> std::io::Result<T> {
    std::thread::scope(|scope| {
        let walker = std::thread::Builder::new().stack_size(STACK);
        match walker.spawn_scoped(scope, work)?.join() {
            Ok(result) => Ok(result),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

fn read_here(path: &Path, options: &Options, diagnostics: &mut Diagnostics) -> Option<Document> {
    let file = path.display().to_string();
    let refuse = |diagnostics: &mut Diagnostics, code, message, position| {
        diagnostics.push(Diagnostic {
            severity: Severity::Error,
            code,
            message,
            place: Place {
                position,
                ..Place::file(file.as_str())
            },
            help: None,
            related: Vec::new(),
        });
    };
    let text = match source::read_text(path) {
        Ok(text) => text,
        Err(refusal) => {
            let place = refusal.place_in(path);
            refuse(diagnostics, refusal.code, refusal.message, place.position);
            return None;
        }
    };
    let says_json = path
        .extension()
        .is_some_and(|extension| extension == "json");
    let mut parsed = match parse::parse(&text, says_json, size_budget::MAX_SIZE) {
        Ok(parsed) => parsed,
        Err(error) => {
            refuse(diagnostics, "syntax", error.message, error.position);
            return None;
        }
    };
    drop(text);
    let mut found = Diagnostics::new();
    parsed.tell("", &mut found);
    let changed = overlay::apply(&options.overlays, &mut parsed.value, path, &mut found);
    let document = match changed {
        true => from_value(parsed.value, path, options, &mut found),
        false => None,
    };
    if document.is_none() {
        SourceMap::default().map_to_source(&mut found, &file);
    }
    diagnostics.extend(found);
    document
}

/// Makes a document of a value that was read from `path`.
fn from_value(
    mut value: Value,
    path: &Path,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    if let Some(refusal) = version::check(&value) {
        diagnostics.push(refusal);
        return None;
    }
    translate::openapi32::name_elements(&mut value);
    let has_vendors = webhook::take_vendors(&mut value, diagnostics);
    let moves = translate::swagger2::is_swagger2(&value)
        .then(|| translate::swagger2::translate(&mut value, diagnostics));
    let (mut value, mut source_map) =
        bundle::bundle(value, moves, path, options.root.as_deref(), diagnostics);
    if has_vendors {
        let source = webhook::VENDORS.to_owned();
        source_map.moved("/webhooks".to_owned(), String::new(), source);
    }
    let webhooks = webhook::take(&mut value, &mut source_map);
    let file = path.display().to_string();
    let mut session = Session::new(diagnostics, source_map, &file);
    repair::repair(&mut value, &mut session);
    let source_map = session.source_map;
    bundle::cut_loose_ends(&mut value, diagnostics);
    let (openapi, further) = build::build(&value, diagnostics);
    let schemas = value.pointer("/components/schemas");
    let schemas = schemas.and_then(Value::as_object).into_iter().flatten();
    let references = schemas
        .map(|(name, _)| {
            (
                name.clone(),
                format!("#/components/schemas/{}", escape(name)),
            )
        })
        .collect();
    let ends = aliases::resolve_all(&value);
    let children = subtypes::children(&value);
    let document = Document {
        openapi,
        value,
        further,
        file: path.display().to_string(),
        webhooks,
        source_map,
        references,
        ends,
        children,
    };
    document.map_to_source(diagnostics);
    Some(document)
}

/// Where the names are kept that are required of an object but are none of its properties: no crate
/// asks for them, but servers do.
pub(crate) const REQUIRED_ABSENT: &str = "x-required-absent";

impl Document {
    /// The document as a JSON value.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// What a reference within the document leads to (RFC 6901, section 6).
    pub fn resolve(&self, reference: &str) -> Option<&Value> {
        let pointer = reference.strip_prefix('#')?;
        let plain = self.value.pointer(pointer);
        plain.or_else(|| self.value.pointer(&percent_decode(pointer)?))
    }

    /// Whether a body is XML.
    pub(crate) fn has_xml(&self) -> bool {
        let mut found = false;
        grammar::walk(
            &self.value,
            Kind::Root,
            &Spot::base(""),
            &mut |node, _, _| {
                let contents = node.get("content").and_then(Value::as_object);
                let mut names = contents.into_iter().flat_map(|contents| contents.keys());
                found = found || names.any(|name| is_xml(&essence(name)));
            },
        );
        found
    }

    /// The first tag of this name (OpenAPI 3.2, Tag Object).
    pub(crate) fn tag(&self, name: &str) -> Option<&Value> {
        let tags = self.value.get("tags")?.as_array()?;
        tags.iter()
            .find(|tag| tag.get("name").is_some_and(|known| known == name))
    }

    /// The component that a reference leads to.
    pub(crate) fn schema(&self, reference: &str) -> Option<Node<'_>> {
        let name = reference.strip_prefix("#/components/schemas/")?;
        let schemas = self.value.get("components")?.get("schemas")?;
        Node::of(schemas.get(pointer::unescape(name).as_ref())?)
    }

    /// The schema that stands somewhere in the skeleton, which has only its place.
    pub(crate) fn node<T>(&self, place: &ReferenceOr<T>) -> Option<Node<'_>> {
        match place {
            ReferenceOr::Reference { reference } => {
                Node::of(self.value.pointer(reference.strip_prefix('#')?)?)
            }
            ReferenceOr::Item(_) => None,
        }
    }

    /// The names of the components that are schemas, in the order of the description.
    pub(crate) fn schema_names(&self) -> impl Iterator<Item = &str> {
        self.references.keys().map(String::as_str)
    }

    /// The reference that leads to the schema with this name; empty if there is none.
    pub fn component_reference(&self, name: &str) -> &str {
        self.references.get(name).map_or("", String::as_str)
    }

    /// The same reference as the document keeps it; empty if it leads to no component.
    pub fn component_of(&self, reference: &str) -> &str {
        let name = reference.strip_prefix("#/components/schemas/");
        name.map_or("", |name| {
            self.component_reference(&pointer::unescape(name))
        })
    }

    /// What a reference comes to: a schema that is only another name for one is passed over, however
    /// many of them there are.
    pub fn resolve_alias<'r>(&'r self, reference: &'r str) -> &'r str {
        self.ends.get(reference).map_or(reference, String::as_str)
    }

    /// How many components come before the one that a reference leads to.
    pub fn component_place(&self, reference: &str) -> Option<usize> {
        let name = reference.strip_prefix("#/components/schemas/")?;
        self.references
            .get_index_of(pointer::unescape(name).as_ref())
    }

    /// Turns the places of diagnostics about this document into those where things were written:
    /// the file, and the pointer within it.
    pub fn map_to_source(&self, diagnostics: &mut Diagnostics) {
        self.source_map.map_to_source(diagnostics, &self.file);
    }

    /// Where what is at a place was written: the file, and the pointer within it.
    pub(crate) fn written(&self, place: &Place) -> Place {
        self.source_map.source(place, &self.file)
    }

    /// Line and column, from one, of a place; of the closest place above it if it was not written
    /// by anybody. Reads the file once more: for many places use [`find_positions`].
    pub fn locate(&self, place: &Place) -> Option<(usize, usize)> {
        let place = self.source_map.source(place, &self.file);
        let text = source::read_text(Path::new(&place.file)).ok()?;
        locate(&text, &place.pointer)
    }
}

#[cfg(test)]
mod tests;
