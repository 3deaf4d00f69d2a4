//! What secrets are called, where no description says what is one.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::Secret;
use super::words::{ABOUT, CODES, ENDS, KEYS, LAST, PLACES, WORDS};

/// Names that are a secret's own as a whole, and say nothing as a part of another.
const WHOLE: [&str; 6] = [
    "code",
    "key",
    "sid",
    "connect sid",
    "code verifier",
    "pin code",
];

/// Whether a value of this name is likely to be a secret, where no description says so. Names are
/// compared word by word, however these are joined: `X-Auth-Key`, `authKey` and `auth_key` are the
/// same, and a `monkey` is no key.
pub(crate) fn is_likely(name: &str) -> bool {
    // Most names are small letters with something between them.
    let is_small = |byte: u8| byte.is_ascii() && !byte.is_ascii_uppercase();
    let mut few = [""; 8];
    let parts = name.split(|c: char| !c.is_ascii_lowercase());
    let mut parts = parts.filter(|part| !part.is_empty());
    let count = few.iter_mut().zip(parts.by_ref());
    let count = count.map(|(word, part)| *word = part).count();
    if name.len() <= LONGEST && name.bytes().all(is_small) && parts.next().is_none() {
        return is_likely_of(&few[..count]);
    }
    let words = words(name.get(..LONGEST).unwrap_or(name));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    is_likely_of(&words)
}

/// No name that means something is longer.
const LONGEST: usize = 200;

/// Whether a name of these words is likely to be that of a secret.
fn is_likely_of(words: &[&str]) -> bool {
    let words = words.strip_prefix(&["x"]).unwrap_or(words);
    let Some((last, before)) = words.split_last() else {
        return false;
    };
    if *last == "id" {
        // What names a secret is none, but for what is called an id and lets in.
        return before
            .iter()
            .any(|word| matches!(*word, "session" | "secret"));
    }
    if has(ABOUT, last) {
        return false;
    }
    let pairs = words.iter().enumerate().any(|(at, word)| {
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        let before = before.copied().unwrap_or_default();
        opens(before, word, "key", KEYS) || opens(before, word, "code", CODES)
    });
    pairs
        || words.iter().any(|word| names_one(word, words))
        || has(LAST, last)
        || WHOLE
            .iter()
            .any(|whole| whole.split(' ').eq(words.iter().copied()))
}

/// Whether a table has a word.
fn has(table: &[&str], word: &str) -> bool {
    table.binary_search(&word).is_ok()
}

/// Whether a word is this one, behind one of the table, or written together with it.
fn opens(before: &str, word: &str, end: &str, table: &[&str]) -> bool {
    let single = word.strip_suffix('s').unwrap_or(word);
    let front = single.strip_suffix(end);
    front.is_some_and(|front| has(table, if front.is_empty() { before } else { front }))
}

fn names_one(word: &str, words: &[&str]) -> bool {
    let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    has(WORDS, word)
        || ends(ENDS)
        || (ends(&["token", "tokens"]) && !words.iter().any(|word| has(PLACES, word)))
}

/// The words of a name, in lower case: split where something else than a letter stands, and at the
/// humps of camel case.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut chars = name.chars().peekable();
    let mut last = ' ';
    while let Some(c) = chars.next() {
        let next_is_small = chars.peek().is_some_and(|next| next.is_lowercase());
        let hump =
            c.is_uppercase() && (last.is_lowercase() || (last.is_uppercase() && next_is_small));
        if !c.is_alphabetic() || hump {
            words.push(String::new());
        }
        if c.is_alphabetic()
            && let Some(word) = words.last_mut()
        {
            word.extend(c.to_lowercase());
        }
        last = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The texts in a value that are likely to be secrets, by the names that they go by.
pub(crate) fn likely(name: &str, value: &Value) -> Vec<Secret> {
    match value {
        Value::String(text) if is_likely(name) => vec![text.as_str().into()],
        Value::Number(number) if is_likely(name) => vec![number.to_string().into()],
        Value::Array(items) => items.iter().flat_map(|item| likely(name, item)).collect(),
        Value::Object(members) => {
            let members = members.iter();
            members
                .flat_map(|(name, value)| likely(name, value))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The likely secrets among the pairs of a query or a form.
pub(crate) fn likely_pairs(pairs: &str) -> Vec<Secret> {
    let pairs = pairs.split('&').filter_map(|pair| pair.split_once('='));
    let likely = pairs.filter(|(name, _)| is_likely(&decoded(name)));
    likely.map(|(_, value)| decoded(value).into()).collect()
}

/// What was encoded for a query or a form.
pub(crate) fn decoded(text: &str) -> String {
    let text = text.replace('+', " ");
    let decoded = percent_encoding::percent_decode_str(&text);
    decoded.decode_utf8_lossy().into_owned()
}

/// A text or a number in JSON.
pub(crate) struct Scalar {
    /// The name that it goes by.
    pub likely: bool,
    /// What it says.
    pub text: String,
    /// Where it is.
    pub place: Range<usize>,
}

/// The texts and numbers in JSON, in one value or in several, one after the other.
pub(crate) fn scalars(json: &str) -> Vec<Scalar> {
    let mut found = Vec::new();
    let values = serde_json::Deserializer::from_str(json).into_iter::<&RawValue>();
    for value in values.map_while(Result::ok) {
        walk(json, value, false, DEPTH, &mut found);
    }
    found
}

/// How deep it is looked into JSON.
const DEPTH: usize = 32;

fn walk(json: &str, value: &RawValue, likely: bool, depth: usize, found: &mut Vec<Scalar>) {
    let text = value.get();
    match text.as_bytes().first() {
        Some(b'{') if depth > 0 => {
            let members = serde_json::from_str::<Members<'_>>(text);
            for (name, value) in members.map(|members| members.0).unwrap_or_default() {
                walk(json, value, is_likely(&name), depth - 1, found);
            }
        }
        Some(b'[') if depth > 0 => {
            let items = serde_json::from_str::<Vec<&RawValue>>(text);
            for item in items.unwrap_or_default() {
                walk(json, item, likely, depth - 1, found);
            }
        }
        Some(b'"' | b'-' | b'0'..=b'9') => {
            let start = text.as_ptr().addr().saturating_sub(json.as_ptr().addr());
            found.push(Scalar {
                likely,
                text: serde_json::from_str(text).unwrap_or_else(|_| text.to_owned()),
                place: start..start + text.len(),
            });
        }
        _ => {}
    }
}

/// The members of an object, in their order.
struct Members<'j>(Vec<(Cow<'j, str>, &'j RawValue)>);

impl<'de: 'j, 'j> Deserialize<'de> for Members<'j> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;

        impl<'de> Visitor<'de> for Read {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some((name, value)) = map.next_entry::<Cow<'de, str>, _>()? {
                    members.push((name, value));
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Read)
    }
}

#[cfg(test)]
mod tests;
