//! What descriptions call the values of an enum, and say of them: vendors have several ways.

use serde_json::Value;

use super::Schema;

/// The keywords that have a word for each value of an enum, in their order.
pub(crate) const VALUE_WORDS: &[&str] = &[
    "x-enum-varnames",
    "x-enumNames",
    "x-enum-descriptions",
    "x-enumDescriptions",
];

/// The name of a value, and what is said about it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Words<'d> {
    pub name: Option<&'d str>,
    pub text: Option<&'d str>,
}

impl<'d> Schema<'d> {
    /// The values of which there are words: `x-enum-varnames` and `x-enum-descriptions` go by place,
    /// `x-ms-enum` by value.
    pub fn value_words(self) -> Vec<(Value, Words<'d>)> {
        let values: Vec<&Value> = self.list("enum").collect();
        let names = self.by_place(&["x-enum-varnames", "x-enumNames"], &values);
        let texts = self.by_place(&["x-enum-descriptions", "x-enumDescriptions"], &values);
        let named = values.into_iter().zip(names.into_iter().zip(texts));
        let named = named.map(|(value, (name, text))| (value, Words { name, text }));
        let detailed = self.get("x-ms-enum").and_then(|of| of.get("values"));
        let detailed = detailed.and_then(Value::as_array).into_iter().flatten();
        let detailed = detailed.filter_map(|entry| {
            let text = |key| entry.get(key).and_then(Value::as_str);
            let (name, text) = (text("name"), text("description"));
            Some((entry.get("value")?, Words { name, text }))
        });
        let is_told = |(_, words): &(_, Words)| *words != Words::default();
        let told = named.chain(detailed).filter(is_told);
        told.map(|(value, words)| (value.clone(), words)).collect()
    }

    /// The texts of the first of these keywords that has one for each value, in their order or by
    /// value.
    fn by_place(self, keywords: &[&str], values: &[&Value]) -> Vec<Option<&'d str>> {
        let found = keywords
            .iter()
            .find_map(|keyword| match self.get(keyword)? {
                Value::Array(texts) if texts.len() == values.len() => {
                    Some(texts.iter().map(Value::as_str).collect())
                }
                Value::Object(texts) => {
                    let key =
                        |value: &Value| value.as_str().map_or(value.to_string(), str::to_owned);
                    let text = |value: &&Value| texts.get(&key(value))?.as_str();
                    Some(values.iter().map(text).collect())
                }
                _ => None,
            });
        found.unwrap_or_else(|| vec![None; values.len()])
    }
}
