//! The visitor that both parsers are given.

use std::cell::RefCell;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess};
use serde::de::{VariantAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::document::pointer::{Spot, Step};
use crate::document::size_budget;

const TOO_HEAVY: &str = "the document is too large: its values and the lines of its texts, with \
                         aliases expanded, and those of the files that it refers to, are more \
                         than three million";

/// What was noticed while reading.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// What was read weighs this much, and may weigh so much.
    pub weight: usize,
    room: usize,
    /// The keys that stand in their object more than once.
    pub duplicates: Vec<String>,
    /// The numbers that are infinite, or none.
    pub endless: Vec<String>,
    /// What YAML takes for a number, a boolean or nothing, where it may be meant as the text that it is.
    pub resolved: Vec<String>,
}

impl Seen {
    pub fn with_room(room: usize) -> Self {
        Self {
            room,
            ..Self::default()
        }
    }
}

/// Reads one node and all below it.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    pub spot: &'a Spot<'a>,
    pub seen: &'a RefCell<Seen>,
    /// Whether it is YAML, which has merge keys, and numbers that were meant as texts.
    pub is_yaml: bool,
}

impl Node<'_> {
    /// Puts a node on the scales: aliases of aliases can stand for billions of nodes.
    fn weigh<E: Error>(&self, text: &str) -> Result<(), E> {
        let mut seen = self.seen.borrow_mut();
        seen.weight = seen.weight.saturating_add(size_budget::of_text(text));
        match seen.weight > seen.room {
            true => Err(E::custom(TOO_HEAVY)),
            false => Ok(()),
        }
    }

    /// Remembers a scalar of YAML in a place where texts are listed. Numbers with a fraction are
    /// remembered everywhere, as versions are written like these.
    fn may_be_text(&self) {
        let key = |spot: &Spot<'_>| match spot.step() {
            Step::Key(key) => ["enum", "default", "const", "example", "examples"].contains(&key),
            _ => false,
        };
        let is_listed = key(self.spot) || self.spot.parent().is_some_and(key);
        if self.is_yaml && is_listed {
            self.seen.borrow_mut().resolved.push(self.spot.pointer());
        }
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can express")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        self.weigh("")?;
        self.may_be_text();
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        self.weigh("")?;
        self.may_be_text();
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        self.weigh("")?;
        self.may_be_text();
        Ok(value.into())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.weigh("")?;
        if self.is_yaml {
            self.seen.borrow_mut().resolved.push(self.spot.pointer());
        }
        let number = Number::from_f64(value).map(Value::Number);
        Ok(number.unwrap_or_else(|| {
            self.seen.borrow_mut().endless.push(self.spot.pointer());
            Value::Null
        }))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.weigh(value)?;
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        self.weigh(&value)?;
        Ok(Value::String(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        self.weigh("")?;
        self.may_be_text();
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }

    fn visit_some<D: serde::Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
        self.deserialize(inner)
    }

    fn visit_newtype_struct<D: serde::Deserializer<'de>>(
        self,
        inner: D,
    ) -> Result<Value, D::Error> {
        self.deserialize(inner)
    }

    /// A YAML node with a tag of its own: the tag says nothing that JSON could keep.
    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Value, A::Error> {
        let (_tag, contents) = data.variant::<String>()?;
        contents.newtype_variant_seed(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        self.weigh("")?;
        let mut items = Vec::new();
        loop {
            let spot = self.spot.index(items.len());
            let node = Node {
                spot: &spot,
                ..self
            };
            match access.next_element_seed(node)? {
                Some(item) => items.push(item),
                None => return Ok(Value::Array(items)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        self.weigh("")?;
        let mut members = Map::new();
        while let Some(Key(key)) = access.next_key()? {
            self.weigh(&key)?;
            let spot = self.spot.key(&key);
            let value = access.next_value_seed(Node {
                spot: &spot,
                ..self
            })?;
            let merged_twice = key == "<<" && self.is_yaml;
            if members.contains_key(&key) && !merged_twice {
                self.seen.borrow_mut().duplicates.push(spot.pointer());
            }
            match members.get_mut("<<") {
                Some(merged) if merged_twice => join(merged, value),
                _ => {
                    members.insert(key, value);
                }
            }
        }
        if self.is_yaml {
            merge(&mut members);
        }
        Ok(Value::Object(members))
    }
}

/// A key, as it is written: YAML's `200`, `true` and `null` are texts here.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

/// Applies YAML's merge key: members of the objects below `<<` are taken over where the object
/// has none of that name; of several objects the first wins.
fn merge(members: &mut Map<String, Value>) {
    match members.get("<<") {
        Some(Value::Object(_) | Value::Array(_)) => {}
        _ => return,
    }
    let sources = match members.shift_remove("<<") {
        Some(Value::Array(sources)) => sources,
        Some(single) => vec![single],
        None => return,
    };
    for source in sources {
        let Value::Object(source) = source else {
            continue;
        };
        for (key, value) in source {
            members.entry(key).or_insert(value);
        }
    }
}

/// A second `<<` in one object adds to the first.
fn join(merged: &mut Value, more: Value) {
    let mut all = match merged.take() {
        Value::Array(items) => items,
        single => vec![single],
    };
    match more {
        Value::Array(items) => all.extend(items),
        single => all.push(single),
    }
    *merged = Value::Array(all);
}
