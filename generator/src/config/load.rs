//! Reading `sdk.toml`. Every problem names the key and its line.

use std::fs;
use std::path::Path;

use toml::de::{DeTable, DeValue, Deserializer};

use super::Config;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};

impl Config {
    /// Reads the settings in a file; without a file they are what they are unless set. None if
    /// they are refused: if the file cannot be read, is not TOML, has a key that is not known, or
    /// says what cannot be.
    pub fn load(path: Option<&Path>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Some(path) = path else {
            return Some(Self::default());
        };
        let mut refuse = |position, message, help| {
            diagnostics.push(Diagnostic {
                severity: Severity::Error,
                code: "settings",
                message,
                place: Place {
                    position,
                    ..Place::file(path.display().to_string())
                },
                help,
                related: Vec::new(),
            });
        };
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                refuse(None, format!("cannot be read: {error}"), None);
                return None;
            }
        };
        let mut config = match parse(&text) {
            Ok(config) => config,
            Err((error, key)) => {
                let position = error.span().map(|span| line_and_column(&text, span.start));
                let message = error.message();
                let help = closest_key(message);
                let message = match message.strip_prefix("unknown field") {
                    Some(keys) => format!("unknown key{keys}"),
                    None if key.is_empty() => message.to_owned(),
                    None => format!("`{key}`: {message}"),
                };
                refuse(position, message, help);
                return None;
            }
        };
        config.source = path.to_owned();
        let problems = config.problems();
        for problem in &problems {
            let key = key_start(&text, &problem.key);
            let position = key.map(|start| line_and_column(&text, start));
            let message = format!("`{}`: {}", problem.key.join("."), problem.message);
            refuse(position, message, None);
        }
        problems.is_empty().then_some(config)
    }
}

impl Config {
    /// Where a key stands in the settings; an item of a list goes by its number.
    pub fn place(&self, key: &[&str]) -> Place {
        let text = fs::read_to_string(&self.source).unwrap_or_default();
        let start = key_start(&text, key);
        Place {
            position: start.map(|start| line_and_column(&text, start)),
            ..Place::file(self.source.display().to_string())
        }
    }
}

/// The settings, or what is wrong and with which key; the file as a whole has no key.
fn parse(text: &str) -> Result<Config, (toml::de::Error, String)> {
    let deserializer = Deserializer::parse(text).map_err(|error| (error, String::new()))?;
    serde_path_to_error::deserialize(deserializer).map_err(|error| {
        let key = error.path().to_string();
        let key = key.trim_start_matches('.').to_owned();
        (error.into_inner(), key)
    })
}

/// Where a key stands in the text: the last part of it that is there, or an item of a list.
fn key_start(text: &str, key: &[&str]) -> Option<usize> {
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
fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (line, before[start..].chars().count() + 1)
}

/// For an unknown key, the known one that is most like it.
fn closest_key(message: &str) -> Option<String> {
    let mut quoted = message.split('`').skip(1).step_by(2);
    let unknown = quoted
        .next()
        .filter(|_| message.starts_with("unknown field"))?;
    let known = quoted.map(|key| (strsim::damerau_levenshtein(unknown, key), key));
    let (distance, closest) = known.min()?;
    (distance <= 3).then(|| format!("did you mean `{closest}`?"))
}
