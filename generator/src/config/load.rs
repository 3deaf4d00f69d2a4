//! Reading `sdk.toml`. Every problem names the key and its line, and one run tells all of them.

use std::path::Path;

use serde_path_to_error::Segment;
use toml::de::{DeTable, DeValue, Deserializer, Error};

use super::Config;
use super::position::{Keys, line_and_column};
use crate::diagnostic::{Diagnostics, Place};
use crate::document;

/// Settings that were asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Settings {
    /// They can be used.
    Sound(Config),
    /// They are refused. The rest of them, if it can tell how the description is read, lets its
    /// problems be told in the same run.
    Refused(Option<Config>),
}

impl Settings {
    /// The settings as far as they can be gone on with, and whether they are sound.
    pub fn into_parts(self) -> (Option<Config>, bool) {
        match self {
            Self::Sound(config) => (Some(config), true),
            Self::Refused(rest) => (rest, false),
        }
    }
}

/// The sections that decide what is read of a description, and from where.
const READING: [&str; 3] = ["root", "overlays", "operations"];

impl Config {
    /// Reads the settings in a file; without a file they are what they are unless set. They are
    /// refused if the file cannot be read, is not TOML, has a key that is not known, or says what
    /// cannot be.
    pub fn load(path: Option<&Path>, diagnostics: &mut Diagnostics) -> Settings {
        let Some(path) = path else {
            return Settings::Sound(Self::default());
        };
        let mut refuse = |position, message: String, help: Option<String>| {
            let place = Place {
                position,
                ..Place::file(path.display().to_string())
            };
            diagnostics.error("settings", place, message).help = help;
        };
        let text = match document::read_text(path) {
            Ok(text) => text,
            Err(refusal) => {
                refuse(refusal.place_in(path).position, refusal.message, None);
                return Settings::Refused(None);
            }
        };
        let (config, misread) = parse(&text);
        for fault in &misread {
            let start = fault.error.span().map(|span| span.start);
            let position = start.map(|start| line_and_column(&text, start));
            refuse(position, fault.message(), fault.closest_key());
        }
        let Some(mut config) = config else {
            return Settings::Refused(None);
        };
        config.source = path.to_owned();
        config.keys = Keys::of(&text);
        let problems = config.problems();
        for problem in &problems {
            let position = config.keys.position(&problem.key);
            let message = format!("`{}`: {}", problem.key.join("."), problem.message);
            refuse(position, message, None);
        }
        let reads_otherwise = misread
            .iter()
            .any(|fault| READING.contains(&fault.section()))
            || problems.iter().any(|p| READING.contains(&p.key[0]));
        match misread.is_empty() && problems.is_empty() {
            true => Settings::Sound(config),
            false => Settings::Refused(Some(config).filter(|_| !reads_otherwise)),
        }
    }
}

/// A key that cannot be read, or a text that is no TOML.
struct Fault {
    error: Error,
    /// The key, from the outermost section; none for the file as a whole.
    key: Vec<String>,
}

impl Fault {
    fn message(&self) -> String {
        let message = self.error.message();
        match message.strip_prefix("unknown field") {
            Some(keys) => format!("unknown key{keys}"),
            None if self.key.is_empty() => message.to_owned(),
            None => format!("`{}`: {message}", self.key.join(".")),
        }
    }

    fn section(&self) -> &str {
        self.key.first().map_or("", String::as_str)
    }

    /// For an unknown key, the known one that is most like it.
    fn closest_key(&self) -> Option<String> {
        let message = self.error.message();
        let mut quoted = message.split('`').skip(1).step_by(2);
        let unknown = quoted
            .next()
            .filter(|_| message.starts_with("unknown field"))?;
        let known = quoted.map(|key| (strsim::damerau_levenshtein(unknown, key), key));
        let (distance, closest) = known.min()?;
        (distance <= 3).then(|| format!("did you mean `{closest}`?"))
    }
}

/// The settings without what cannot be read, and all of that. No settings if the text is no TOML.
fn parse(text: &str) -> (Option<Config>, Vec<Fault>) {
    let (mut table, errors) = DeTable::parse_recoverable(text);
    let no_toml = |error| Fault {
        error,
        key: Vec::new(),
    };
    let mut faults: Vec<Fault> = errors.into_iter().map(no_toml).collect();
    if !faults.is_empty() {
        return (None, faults);
    }
    loop {
        let deserializer = Deserializer::from(table.clone());
        let error = match serde_path_to_error::deserialize(deserializer) {
            Ok(config) => return (Some(config), faults),
            Err(error) => error,
        };
        let keys = error.path().iter().map_while(|segment| match segment {
            Segment::Map { key } => Some(key.clone()),
            _ => None,
        });
        let key: Vec<String> = keys.collect();
        let error = error.into_inner();
        // Each round takes one key away, so that the rounds come to an end.
        let is_gone = take_out(table.get_mut(), &key, &error);
        faults.push(Fault { error, key });
        if !is_gone {
            return (None, faults);
        }
    }
}

/// Takes out the key that an error is about: one that is not known stands where the error does.
fn take_out(table: &mut DeTable<'_>, key: &[String], error: &Error) -> bool {
    let start = error.span().map(|span| span.start);
    let unknown = table.keys().find(|key| Some(key.span().start) == start);
    if let Some(unknown) = unknown.cloned() {
        return table.remove(unknown.get_ref().as_ref()).is_some();
    }
    let Some((first, rest)) = key.split_first() else {
        return false;
    };
    if let Some(DeValue::Table(inner)) = table.get_mut(first.as_str()).map(|v| v.get_mut())
        && take_out(inner, rest, error)
    {
        return true;
    }
    table.remove(first.as_str()).is_some()
}
