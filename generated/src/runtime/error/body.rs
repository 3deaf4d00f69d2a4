//! What the body of an error says. Only the parts that are asked for are read: a body of a megabyte
//! can have half a million values, which take fifty times as much once they are in memory.

use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;

use crate::runtime::{ErrorDetail, Secrets, settings};

/// How many problems are taken from a body.
const MOST: usize = 100;

/// The problems that a body lists, found by the pointers of the settings; whatever is not there
/// is left out, and so are secrets that the server repeats.
pub(super) fn details(body: &[u8], secrets: &Secrets) -> Vec<ErrorDetail> {
    let Ok(body) = serde_json::from_slice::<&RawValue>(body) else {
        return Vec::new();
    };
    let detail = |item: &RawValue| {
        let text = |pointer: Option<&str>| {
            let text = text(find(item, pointer?)?)?;
            Some(secrets.hide(&text).into_owned())
        };
        ErrorDetail {
            code: text(settings::ERROR_CODE),
            title: text(settings::ERROR_TITLE),
            detail: text(settings::ERROR_DETAIL),
            pointer: text(settings::ERROR_POINTER),
            parameter: text(settings::ERROR_PARAMETER),
            url: text(settings::ERROR_URL),
        }
    };
    let items = find(body, settings::ERROR_ITEMS);
    let items = items.map_or_else(Vec::new, |found| match found.get().starts_with('[') {
        true => serde_json::from_str::<First<'_>>(found.get()).map_or_else(|_| Vec::new(), |f| f.0),
        false => vec![found],
    });
    let says_something = |detail: &ErrorDetail| *detail != ErrorDetail::default();
    items
        .into_iter()
        .map(detail)
        .filter(says_something)
        .collect()
}

/// What a text or a number says.
fn text(value: &RawValue) -> Option<String> {
    let text = value.get();
    match text.as_bytes().first()? {
        b'"' => serde_json::from_str(text).ok(),
        b'-' | b'0'..=b'9' => Some(text.to_owned()),
        _ => None,
    }
}

/// The value that a JSON pointer (RFC 6901) leads to.
fn find<'j>(value: &'j RawValue, pointer: &str) -> Option<&'j RawValue> {
    let mut steps = pointer.split('/').skip(1);
    steps.try_fold(value, |value, step| {
        let step = Step(&step.replace("~1", "/").replace("~0", "~"));
        let mut json = serde_json::Deserializer::from_str(value.get());
        step.deserialize(&mut json).ok()?
    })
}

/// A step into an object or a list.
struct Step<'s>(&'s str);

impl<'de> DeserializeSeed<'de> for Step<'_> {
    type Value = Option<&'de RawValue>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Step<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(right) = map.next_key_seed(Is(self.0))? {
            match right {
                true => found = Some(map.next_value()?),
                false => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let index = self.0.parse::<usize>().ok();
        let (mut found, mut at) = (None, 0);
        while let Some(item) = items.next_element()? {
            if Some(at) == index {
                found = Some(item);
            }
            at += 1;
        }
        Ok(found)
    }
}

/// Whether a name is this one.
struct Is<'s>(&'s str);

impl<'de> DeserializeSeed<'de> for Is<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Is<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<bool, E> {
        Ok(name == self.0)
    }
}

/// The first items of a list.
struct First<'j>(Vec<&'j RawValue>);

impl<'de: 'j, 'j> Deserialize<'de> for First<'j> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;

        impl<'de> Visitor<'de> for Read {
            type Value = First<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<First<'de>, A::Error> {
                let mut first = Vec::new();
                while first.len() < MOST
                    && let Some(item) = items.next_element()?
                {
                    first.push(item);
                }
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(First(first))
            }
        }

        deserializer.deserialize_seq(Read)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::{First, MOST, find, text};

    #[test]
    fn a_pointer_leads_into_objects_and_lists() {
        let json = r#"{"a/b": [{"c": "x"}, 7, null], "c": {"c": "y"}, "c": {"c": "z"}}"#;
        let json: &RawValue = serde_json::from_str(json).unwrap();
        let said = |pointer: &str| find(json, pointer).and_then(text);
        assert_eq!(said("/a~1b/0/c").as_deref(), Some("x"));
        assert_eq!(said("/a~1b/1").as_deref(), Some("7"));
        assert_eq!(said("/c/c").as_deref(), Some("z"));
        for nothing in ["", "/a~1b", "/a~1b/2", "/a~1b/3", "/a~1b/x", "/d", "/c/c/c"] {
            assert_eq!(said(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn of_a_list_the_first_items_are_read() {
        let many = format!("[{}0]", "0,".repeat(100_000));
        assert_eq!(
            serde_json::from_str::<First<'_>>(&many).unwrap().0.len(),
            MOST
        );
    }
}
