//! Reading `sdk.toml`. Every problem names the key and its line.

use std::fs;
use std::path::Path;

use toml::Spanned;
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

/// The settings, or what is wrong and with which key; the file as a whole has no key.
fn parse(text: &str) -> Result<Config, (toml::de::Error, String)> {
    let deserializer = Deserializer::parse(text).map_err(|error| (error, String::new()))?;
    serde_path_to_error::deserialize(deserializer).map_err(|error| {
        let key = error.path().to_string();
        let key = key.trim_start_matches('.').to_owned();
        (error.into_inner(), key)
    })
}

/// Where a key stands in the text; for one in a section, where the last part of it stands.
fn key_start(text: &str, key: &[&str]) -> Option<usize> {
    let root = DeTable::parse(text).ok()?;
    let (last, sections) = key.split_last()?;
    let mut table = root.get_ref();
    for section in sections {
        match table.get(*section).map(Spanned::get_ref) {
            Some(DeValue::Table(inner)) => table = inner,
            _ => return None,
        }
    }
    let (found, _) = table.get_key_value(*last)?;
    Some(found.span().start)
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
