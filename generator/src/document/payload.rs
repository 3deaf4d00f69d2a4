//! The schemas of what webhooks and callbacks carry: no operation needs them, but they have types
//! like everything else.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::pointer::escape;
use super::source_map::SourceMap;
use crate::diagnostic::Place;

/// Schemas that only webhooks and callbacks have.
pub(super) struct Payloads {
    list: Vec<Payload>,
    /// The name of each.
    known: HashMap<Value, String>,
    /// All names that are taken.
    names: HashSet<String>,
    /// Thousands may want the same name.
    numbers: HashMap<String, usize>,
}

struct Payload {
    name: String,
    pointer: String,
    schema: Value,
}

impl Payloads {
    /// None yet, beside the schemas of a document.
    pub fn new(root: &Value) -> Self {
        let schemas = root.pointer("/components/schemas");
        let schemas = schemas.and_then(Value::as_object).into_iter().flatten();
        Self {
            list: Vec::new(),
            known: HashMap::new(),
            names: schemas.map(|(name, _)| name.clone()).collect(),
            numbers: HashMap::new(),
        }
    }

    /// The reference to a schema: one that is written at `pointer` becomes a component, called by the
    /// short name if no other is, else by the long one. None if the schema says nothing.
    pub fn reference(
        &mut self,
        (short, long): (&str, &str),
        schema: &Value,
        pointer: String,
    ) -> Option<String> {
        let says = schema
            .as_object()
            .is_some_and(|members| !members.is_empty());
        if !says {
            return None;
        }
        if let Some(Value::String(reference)) = schema.get("$ref") {
            return Some(reference.clone());
        }
        if !self.known.contains_key(schema) {
            let name = self.free_name(short, long);
            self.known.insert(schema.clone(), name.clone());
            self.list.push(Payload {
                name,
                pointer,
                schema: schema.clone(),
            });
        }
        let name = self.known.get(schema)?;
        Some(format!("#/components/schemas/{}", escape(name)))
    }

    fn free_name(&mut self, short: &str, long: &str) -> String {
        for words in [short, long] {
            let name = format!("{words} payload");
            if self.names.insert(name.clone()) {
                return name;
            }
        }
        let number = self.numbers.entry(long.to_owned()).or_insert(2);
        loop {
            let name = format!("{long} payload {number}");
            *number += 1;
            if self.names.insert(name.clone()) {
                return name;
            }
        }
    }

    /// Puts the schemas among the components.
    pub fn hoist(self, root: &mut Value, source_map: &mut SourceMap) {
        if self.list.is_empty() {
            return;
        }
        let Some(root) = root.as_object_mut() else {
            return;
        };
        let mut sections = ["components", "schemas"].iter();
        let schemas = sections.try_fold(root, |object, key| {
            let below = object.entry(*key).or_insert_with(|| Map::new().into());
            below.as_object_mut()
        });
        let Some(schemas) = schemas else {
            return;
        };
        for payload in self.list {
            let source = source_map.source(&Place::new(payload.pointer), "");
            let place = format!("/components/schemas/{}", escape(&payload.name));
            source_map.moved(place, source.file, source.pointer);
            schemas.insert(payload.name, payload.schema);
        }
    }
}
