//! What a schema says of its single values: vendors' extensions, and titles of constants ("annotated
//! enumerations" of OpenAPI 3.1).

use serde_json::Value;

use super::Schema;

/// What is said of one value.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct ValueWords<'d> {
    /// A name that was given for code.
    pub name: Option<&'d str>,
    /// What people call it.
    pub title: Option<&'d str>,
    /// What it means.
    pub text: Option<&'d str>,
    /// Whether it will go.
    pub is_deprecated: bool,
}

/// Names of values, as long a list as that of the values, or a map by their texts.
const NAMES: &[&str] = &["x-enum-varnames", "x-enumNames", "x-speakeasy-enums"];

/// What is said of values, in the same way.
const TEXTS: &[&str] = &[
    "x-enum-descriptions",
    "x-enumDescriptions",
    "x-speakeasy-enum-descriptions",
];

/// What is said of values in other ways.
const OTHERS: &[&str] = &[
    "x-ms-enum",
    "x-enum-elements",
    "x-fern-enum",
    "x-stainless-renameMap",
];

/// The extensions of an enumeration that are read here.
pub(crate) fn extensions_of_values() -> impl Iterator<Item = &'static str> {
    [NAMES, TEXTS, OTHERS].into_iter().flatten().copied()
}

/// Whether a value can be called by itself: it is a text with letters.
pub(crate) fn is_word(value: &Value) -> bool {
    let text = value.as_str();
    text.is_some_and(|text| text.contains(char::is_alphabetic))
}

impl<'d> Schema<'d> {
    /// The values that the schema lists, but for `null`.
    pub fn values(self) -> impl Iterator<Item = &'d Value> + use<'d> {
        self.list("enum").filter(|value| !value.is_null())
    }

    /// The same, each with what is said of it.
    pub fn value_words(self) -> Vec<(&'d Value, ValueWords<'d>)> {
        let values: Vec<&Value> = self.values().collect();
        let names = self.beside(NAMES, &values);
        let texts = self.beside(TEXTS, &values);
        let of = |(index, value): (usize, &&'d Value)| {
            let entry = self.entry(value, (index, values.len()));
            let text = |word: &str| entry.and_then(|entry| entry.get(word)?.as_str());
            let name = names[index].or(text("name")).or(self.renamed(value));
            let words = ValueWords {
                // Who repeats the value names nothing.
                name: name.filter(|name| value.as_str() != Some(name)),
                text: texts[index].or(text("description")),
                ..ValueWords::default()
            };
            (*value, words)
        };
        let described: Vec<_> = values.iter().enumerate().map(of).collect();
        match described.as_slice() {
            // The title of a constant is that of its value.
            [(value, words)] => {
                let title = self.text("title").filter(|_| !is_word(value));
                let words = words.clone();
                vec![(*value, ValueWords { title, ..words })]
            }
            _ => described,
        }
    }

    /// The texts of the first of these keywords that stands in the schema, for each value: a list as
    /// long as that of the values, with or without `null`, or a map by their texts.
    fn beside(self, keywords: &[&str], values: &[&'d Value]) -> Vec<Option<&'d str>> {
        let found = keywords.iter().find_map(|keyword| self.get(keyword));
        match found {
            Some(Value::Array(texts)) if texts.len() == self.list("enum").count() => {
                let each = texts.iter().zip(self.list("enum"));
                let each = each.filter(|(_, value)| !value.is_null());
                each.map(|(text, _)| text.as_str()).collect()
            }
            Some(Value::Array(texts)) if texts.len() == values.len() => {
                texts.iter().map(Value::as_str).collect()
            }
            Some(Value::Object(texts)) => {
                let text = |value: &&Value| texts.get(&key(value)).and_then(Value::as_str);
                values.iter().map(text).collect()
            }
            _ => vec![None; values.len()],
        }
    }

    /// The object that is about one value: in a list that says of which value each is (`x-ms-enum`),
    /// in one that is as long as that of the values (`x-enum-elements`), or in a map by their texts
    /// (`x-fern-enum`).
    fn entry(self, value: &'d Value, (index, count): (usize, usize)) -> Option<&'d Value> {
        let microsoft = || {
            let listed = self.get("x-ms-enum")?.get("values")?.as_array()?;
            listed
                .iter()
                .find(|entry| entry.get("value") == Some(value))
        };
        let beside = || {
            let listed = self.get("x-enum-elements")?.as_array()?;
            listed.get(index).filter(|_| listed.len() == count)
        };
        let mapped = || self.get("x-fern-enum")?.get(key(value));
        microsoft().or_else(beside).or_else(mapped)
    }

    /// The name of a value in a map of names to values.
    fn renamed(self, value: &Value) -> Option<&'d str> {
        let names = self.get("x-stainless-renameMap")?.as_object()?;
        let (name, _) = names.iter().find(|(_, named)| *named == value)?;
        Some(name)
    }
}

/// A value as the key of a map.
fn key(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
