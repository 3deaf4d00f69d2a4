//! Where the keys of settings stand.

use std::collections::HashMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The keys of settings with their lines and columns, as a tree; an item of a list goes by its
/// number. The text is read once for all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Keys(Vec<Key>);

/// The first one is the text as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Key {
    below: HashMap<String, usize>,
    position: (usize, usize),
}

impl Keys {
    /// Those of a text; none if it is no TOML.
    pub fn of(text: &str) -> Self {
        let Ok(root) = DeTable::parse(text) else {
            return Self::default();
        };
        let mut keys = Self(vec![Key::default()]);
        let mut starts = Vec::new();
        keys.add_table(0, root.get_ref(), &mut starts);
        starts.sort_unstable();
        let (mut at, mut position) = (0, (1, 1));
        for (start, key) in starts {
            position = further(position, text.get(at..start).unwrap_or_default());
            at = start;
            if let Some(key) = keys.0.get_mut(key) {
                key.position = position;
            }
        }
        keys
    }

    /// Where a key stands: the last part of it that is there. None if it has no part that is.
    pub fn position<S: AsRef<str>>(&self, key: &[S]) -> Option<(usize, usize)> {
        let mut found = self.0.first()?;
        let mut position = None;
        for part in key {
            let Some(next) = found.below.get(part.as_ref()) else {
                break;
            };
            found = self.0.get(*next)?;
            position = Some(found.position);
        }
        position
    }

    fn add_table(&mut self, above: usize, table: &DeTable, starts: &mut Vec<(usize, usize)>) {
        for (name, value) in table {
            let key = self.add(above, name.get_ref().as_ref(), name.span().start, starts);
            self.add_value(key, value, starts);
        }
    }

    /// What is below a value. The parser lets nothing be so deep that walking it could fail.
    fn add_value(
        &mut self,
        key: usize,
        value: &Spanned<DeValue>,
        starts: &mut Vec<(usize, usize)>,
    ) {
        match value.get_ref() {
            DeValue::Table(table) => self.add_table(key, table, starts),
            DeValue::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let item_key = self.add(key, &index.to_string(), item.span().start, starts);
                    self.add_value(item_key, item, starts);
                }
            }
            _ => {}
        }
    }

    fn add(
        &mut self,
        above: usize,
        name: &str,
        start: usize,
        starts: &mut Vec<(usize, usize)>,
    ) -> usize {
        let key = self.0.len();
        self.0.push(Key::default());
        starts.push((start, key));
        if let Some(above) = self.0.get_mut(above) {
            above.below.insert(name.to_owned(), key);
        }
        key
    }
}

/// The line and the column, both from one, of a byte.
pub(crate) fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    further((1, 1), text.get(..byte).unwrap_or(text))
}

/// The line and the column after a text that begins at one.
fn further((line, column): (usize, usize), text: &str) -> (usize, usize) {
    match text.rsplit_once('\n') {
        None => (line, column + text.chars().count()),
        Some((before, last)) => (
            line + before.matches('\n').count() + 1,
            last.chars().count() + 1,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_sections_and_items_of_lists_are_found() {
        let keys = Keys::of("[crate]\nname = \"ä\"\nkeywords = [\"ä\",\n  \"b\"]\n");
        assert_eq!(keys.position(&["crate"]), Some((1, 2)));
        assert_eq!(keys.position(&["crate", "name"]), Some((2, 1)));
        assert_eq!(keys.position(&["crate", "keywords", "0"]), Some((3, 13)));
        assert_eq!(keys.position(&["crate", "keywords", "1"]), Some((4, 3)));
    }

    #[test]
    fn of_a_key_that_is_not_there_the_section_is_found() {
        let keys = Keys::of("a = 1\n[crate]\nname = \"x\"\n");
        assert_eq!(keys.position(&["crate", "none", "x"]), Some((2, 2)));
        assert_eq!(keys.position(&["none"]), None);
        assert_eq!(Keys::of("= =").position(&["crate"]), None);
    }
}
