//! From the repaired value to the skeleton that `openapiv3` has types for, piece by piece: one piece
//! that cannot be read is left out with a diagnostic, and the rest stands. Schemas are not read here:
//! where one stands, the skeleton has a reference to its place.

use indexmap::IndexMap;
use openapiv3::{Components, Info, OpenAPI, Operation, PathItem, Paths, ReferenceOr};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::grammar::{Kind, METHODS, Shape, operations, shape};
use super::pointer::{Spot, escape};
use crate::diagnostic::Diagnostics;

/// An operation of a method that openapiv3 does not know (OpenAPI 3.2, Path Item Object).
#[derive(Debug, Clone)]
pub(crate) struct Further {
    /// The method, as it is sent.
    pub method: String,
    /// Where it stands.
    pub pointer: String,
    pub operation: Operation,
}

/// Reads the whole document, and beside it the operations of further methods by their paths.
pub(super) fn build(
    value: &Value,
    diagnostics: &mut Diagnostics,
) -> (OpenAPI, IndexMap<String, Vec<Further>>) {
    let value = &skeleton(value, Kind::Root, &Spot::base(""));
    let mut builder = Builder { diagnostics };
    let root = Value::Null;
    let part = |name: &str| value.get(name).unwrap_or(&root);
    let info = builder.piece(part("info"), "/info".to_owned());
    let openapi = OpenAPI {
        openapi: "3.0.3".to_owned(),
        info: info.unwrap_or_else(|| Info {
            title: "API".to_owned(),
            version: "0.0.0".to_owned(),
            ..Info::default()
        }),
        servers: builder.list(part("servers"), "/servers"),
        paths: Paths {
            paths: builder.paths(part("paths")),
            extensions: extensions(part("paths")),
        },
        components: Some(builder.components(part("components"))),
        security: match value.get("security") {
            Some(Value::Array(_)) => Some(builder.list(part("security"), "/security")),
            _ => None,
        },
        tags: builder.list(part("tags"), "/tags"),
        external_docs: match value.get("externalDocs") {
            Some(docs) => builder.piece(docs, "/externalDocs".to_owned()),
            None => None,
        },
        extensions: extensions(value),
    };
    (openapi, builder.further(part("paths")))
}

struct Builder<'d> {
    diagnostics: &'d mut Diagnostics,
}

impl Builder<'_> {
    /// Reads one piece.
    fn piece<T: DeserializeOwned>(&mut self, value: &Value, pointer: String) -> Option<T> {
        // What fails is read a second time, to learn where: that is rare, and costs nothing else.
        if let Ok(piece) = T::deserialize(value) {
            return Some(piece);
        }
        match serde_path_to_error::deserialize::<_, T>(value) {
            Ok(piece) => Some(piece),
            Err(error) => {
                let path = error.path().to_string();
                let place = if path == "." {
                    String::new()
                } else {
                    format!(" (at `{path}`)")
                };
                let message = format!(
                    "this cannot be read and is left out: {}{place}",
                    error.inner()
                );
                self.diagnostics.error("unreadable-piece", pointer, message);
                None
            }
        }
    }

    fn list<T: DeserializeOwned>(&mut self, value: &Value, pointer: &str) -> Vec<T> {
        let items = value.as_array().into_iter().flatten().enumerate();
        items
            .filter_map(|(index, item)| self.piece(item, format!("{pointer}/{index}")))
            .collect()
    }

    fn map<T: DeserializeOwned>(&mut self, value: &Value, pointer: &str) -> IndexMap<String, T> {
        let entries = value.as_object().into_iter().flatten();
        entries
            .filter_map(|(name, entry)| {
                let piece = self.piece(entry, format!("{pointer}/{}", escape(name)))?;
                Some((name.clone(), piece))
            })
            .collect()
    }

    fn paths(&mut self, value: &Value) -> IndexMap<String, ReferenceOr<PathItem>> {
        let mut paths = IndexMap::new();
        for (path, item) in value.as_object().into_iter().flatten() {
            if path.starts_with('/') {
                let pointer = format!("/paths/{}", escape(path));
                let item = self.path_item(item, &pointer);
                paths.insert(path.clone(), ReferenceOr::Item(item));
            }
        }
        paths
    }

    fn further(&mut self, paths: &Value) -> IndexMap<String, Vec<Further>> {
        let mut further: IndexMap<String, Vec<Further>> = IndexMap::new();
        for (path, item) in paths.as_object().into_iter().flatten() {
            for (method, below, value) in operations(item) {
                let method = match method {
                    "query" => "QUERY",
                    known if METHODS.contains(&known) => continue,
                    other => other,
                };
                let pointer = format!("/paths/{}{below}", escape(path));
                if let Some(operation) = self.piece(value, pointer.clone()) {
                    further.entry(path.clone()).or_default().push(Further {
                        method: method.to_owned(),
                        pointer,
                        operation,
                    });
                }
            }
        }
        further
    }

    fn path_item(&mut self, value: &Value, pointer: &str) -> PathItem {
        let empty = Value::Null;
        let part = |name: &str| value.get(name).unwrap_or(&empty);
        let text = |name: &str| part(name).as_str().map(str::to_owned);
        let mut operation = |name: &str| -> Option<Operation> {
            let value = value.get(name)?;
            self.piece(value, format!("{pointer}/{name}"))
        };
        PathItem {
            summary: text("summary"),
            description: text("description"),
            get: operation("get"),
            put: operation("put"),
            post: operation("post"),
            delete: operation("delete"),
            options: operation("options"),
            head: operation("head"),
            patch: operation("patch"),
            trace: operation("trace"),
            servers: self.list(part("servers"), &format!("{pointer}/servers")),
            parameters: self.list(part("parameters"), &format!("{pointer}/parameters")),
            extensions: extensions(value),
        }
    }

    fn components(&mut self, value: &Value) -> Components {
        let empty = Value::Null;
        let part = |name: &str| value.get(name).unwrap_or(&empty);
        Components {
            schemas: IndexMap::new(),
            responses: self.map(part("responses"), "/components/responses"),
            parameters: self.map(part("parameters"), "/components/parameters"),
            examples: self.map(part("examples"), "/components/examples"),
            request_bodies: self.map(part("requestBodies"), "/components/requestBodies"),
            headers: self.map(part("headers"), "/components/headers"),
            security_schemes: self.map(part("securitySchemes"), "/components/securitySchemes"),
            links: self.map(part("links"), "/components/links"),
            callbacks: IndexMap::new(),
            extensions: extensions(value),
        }
    }
}

/// A copy of an object in which each schema is a reference to its place.
fn skeleton(node: &Value, kind: Kind, spot: &Spot<'_>) -> Value {
    let Value::Object(members) = node else {
        return node.clone();
    };
    // A style that is newer than the skeleton's types; whoever asks for it finds it in the document.
    let is_newer =
        |name: &str, value: &Value| kind == Kind::Parameter && name == "style" && value == "cookie";
    let copied = members
        .iter()
        .filter(|(name, value)| !is_newer(name, value));
    let copied = copied.map(|(name, value)| {
        let below = spot.key(name);
        let copy = match (shape(kind, name), value) {
            (Shape::Map(Kind::Schema), _) => Value::Object(Map::new()),
            (Shape::One(kind), _) => piece(value, kind, &below),
            (Shape::List(kind), Value::Array(items)) => {
                let items = items.iter().enumerate();
                let items = items.map(|(index, item)| piece(item, kind, &below.index(index)));
                Value::Array(items.collect())
            }
            (Shape::Map(kind), Value::Object(entries)) => {
                let entries = entries.iter();
                let entries =
                    entries.map(|(key, entry)| (key.clone(), piece(entry, kind, &below.key(key))));
                Value::Object(entries.collect())
            }
            _ => value.clone(),
        };
        (name.clone(), copy)
    });
    Value::Object(copied.collect())
}

fn piece(node: &Value, kind: Kind, spot: &Spot<'_>) -> Value {
    match kind {
        Kind::Schema => json!({ "$ref": format!("#{}", spot.pointer()) }),
        kind => skeleton(node, kind, spot),
    }
}

fn extensions(value: &Value) -> IndexMap<String, Value> {
    let members = value.as_object().into_iter().flat_map(Map::iter);
    members
        .filter(|(name, _)| name.starts_with("x-"))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}
