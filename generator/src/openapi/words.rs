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
        let names = self.beside(&["x-enum-varnames", "x-enumNames"], &values);
        let words = ["x-enum-descriptions", "x-enumDescriptions"];
        let texts = self.beside(&words, &values);
        let listed: Vec<&Value> = self.microsoft().collect();
        let of = |(index, value): (usize, &&'d Value)| {
            let of_it = |entry: &&&'d Value| entry.get("value") == Some(*value);
            let entry = listed.iter().find(of_it);
            let text = |word: &str| entry.and_then(|entry| entry.get(word)?.as_str());
            let words = ValueWords {
                name: names[index].or(text("name")),
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
                let key = |value: &&Value| match value {
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                let text = |value| texts.get(&key(value)).and_then(Value::as_str);
                values.iter().map(text).collect()
            }
            _ => vec![None; values.len()],
        }
    }

    /// The entries of `x-ms-enum`.
    fn microsoft(self) -> impl Iterator<Item = &'d Value> {
        let values = self.get("x-ms-enum").and_then(|words| words.get("values"));
        values.and_then(Value::as_array).into_iter().flatten()
    }
}
