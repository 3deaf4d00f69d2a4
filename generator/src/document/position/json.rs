//! Places in JSON.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::Wanted;

/// Goes through a text and notes where the wanted places are. Whether it is JSON to the end.
pub(super) fn find(wanted: &mut Wanted, text: &str) -> bool {
    let mut found = Vec::new();
    let Ok(root) = serde_json::from_str::<&RawValue>(text) else {
        return false;
    };
    let mut search = Search {
        wanted,
        text,
        found: &mut found,
    };
    search.node(0, root);
    found.sort_unstable();
    let (mut line, mut column, mut at) = (1, 1, 0);
    for (offset, node) in found {
        for c in text.get(at..offset).unwrap_or_default().chars() {
            (line, column) = if c == '\n' {
                (line + 1, 1)
            } else {
                (line, column + 1)
            };
        }
        at = offset;
        wanted.found(node, (line, column));
    }
    true
}

/// Looks into those values only in which something is wanted.
struct Search<'s, 't> {
    wanted: &'s Wanted,
    text: &'t str,
    /// Offsets in the text, and what is there.
    found: &'s mut Vec<(usize, usize)>,
}

impl<'t> Search<'_, 't> {
    fn node(&mut self, node: usize, raw: &'t RawValue) {
        // A raw value that was borrowed is a part of the text that it was read from.
        let start = raw.get().as_ptr().addr();
        let offset = start.saturating_sub(self.text.as_ptr().addr());
        self.found.push((offset, node));
        if self.wanted.is_leaf(node) {
            return;
        }
        let mut below = serde_json::Deserializer::from_str(raw.get());
        // A scalar has nothing below it, which is no fault.
        let _ = below.deserialize_any(Below { search: self, node });
    }
}

/// The members or items of one value.
struct Below<'b, 's, 't> {
    search: &'b mut Search<'s, 't>,
    node: usize,
}

impl<'t> Visitor<'t> for Below<'_, '_, 't> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or a list")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut access: A) -> Result<(), A::Error> {
        while let Some(key) = access.next_key_seed(Key)? {
            match self.search.wanted.below(self.node, &key) {
                Some(node) => {
                    let raw = access.next_value()?;
                    self.search.node(node, raw);
                }
                None => {
                    access.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut access: A) -> Result<(), A::Error> {
        let mut index = 0_usize;
        while let Some(raw) = access.next_element()? {
            if let Some(node) = self.search.wanted.below(self.node, &index.to_string()) {
                self.search.node(node, raw);
            }
            index += 1;
        }
        Ok(())
    }
}

/// A key, borrowed if it has no escapes.
struct Key;

impl<'t> DeserializeSeed<'t> for Key {
    type Value = Cow<'t, str>;

    fn deserialize<D: serde::Deserializer<'t>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'t> Visitor<'t> for Key {
    type Value = Cow<'t, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, key: &'t str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}
