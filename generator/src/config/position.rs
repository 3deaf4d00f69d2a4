//! Where the keys of settings stand.

use toml::de::{DeTable, DeValue};

use super::Config;
use crate::diagnostic::Place;
use crate::document;

impl Config {
    /// Where a key stands in the settings; an item of a list goes by its number.
    pub fn place(&self, key: &[&str]) -> Place {
        let text = document::text(&self.source).unwrap_or_default();
        let start = key_start(&text, key);
        Place {
            position: start.map(|start| line_and_column(&text, start)),
            ..Place::file(self.source.display().to_string())
        }
    }
}

/// Where a key stands in the text: the last part of it that is there, or an item of a list.
pub(crate) fn key_start(text: &str, key: &[&str]) -> Option<usize> {
    let root = DeTable::parse(text).ok()?;
    let (first, rest) = key.split_first()?;
    let (name, mut value) = root.get_ref().get_key_value(*first)?;
    let mut start = name.span().start;
    for part in rest {
        match value.get_ref() {
            DeValue::Table(table) => {
                let Some((name, inner)) = table.get_key_value(*part) else {
                    break;
                };
                (start, value) = (name.span().start, inner);
            }
            DeValue::Array(items) => {
                let index = part.parse::<usize>().ok();
                let Some(item) = index.and_then(|index| items.get(index)) else {
                    break;
                };
                value = item;
                start = value.span().start;
            }
            _ => break,
        }
    }
    Some(start)
}

/// The line and the column, both from one, of a byte.
pub(crate) fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (line, before[start..].chars().count() + 1)
}
