//! Whether two schemas say the same, whatever the components are called that they refer to.

use std::collections::HashSet;

use serde_json::Value;

use crate::diff::value::same;
use crate::document::Document;

/// The documents in which two schemas stand, and the components that are being compared.
pub(super) struct Sides<'a> {
    old: &'a Document,
    new: &'a Document,
    /// Those that refer to themselves are the same unless something else in them differs.
    assumed: HashSet<(String, String)>,
}

impl<'a> Sides<'a> {
    pub fn new(old: &'a Document, new: &'a Document) -> Self {
        Self {
            old,
            new,
            assumed: HashSet::new(),
        }
    }

    /// Whether two schemas, or parts of them, say the same but for words.
    pub fn agree(&mut self, old: &Value, new: &Value) -> bool {
        let references = (reference(old), reference(new));
        if references != (None, None) {
            return self.lead_to_same(old, new, references);
        }
        match (old, new) {
            (Value::Object(a), Value::Object(b)) => {
                let known = |(key, value): &(&String, &Value)| !is_text(key, value);
                let said = a.iter().filter(known).count() == b.iter().filter(known).count();
                said && a.iter().filter(known).all(|(key, value)| {
                    let other = b.get(key);
                    other.is_some_and(|other| self.agree(value, other))
                })
            }
            (Value::Array(a), Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.agree(a, b))
            }
            (a, b) => same(a, b),
        }
    }

    fn lead_to_same(
        &mut self,
        old: &Value,
        new: &Value,
        (before, after): (Option<&str>, Option<&str>),
    ) -> bool {
        let (old_document, new_document) = (self.old, self.new);
        let a = before.map_or(Some(old), |reference| target(old_document, reference));
        let b = after.map_or(Some(new), |reference| target(new_document, reference));
        let (Some(a), Some(b)) = (a, b) else {
            return before == after;
        };
        if let (Some(before), Some(after)) = (before, after)
            && !self.assumed.insert((before.to_owned(), after.to_owned()))
        {
            return true;
        }
        self.agree(a, b)
    }
}

/// Whether a member is a text for people; a property of this name is none.
pub(super) fn is_text(key: &str, value: &Value) -> bool {
    ["title", "description", "$comment"].contains(&key) && value.is_string()
}

fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref").and_then(Value::as_str)
}

/// What a reference leads to in the end.
fn target<'a>(document: &'a Document, reference: &'a str) -> Option<&'a Value> {
    document.resolve(document.resolve_alias(reference))
}
