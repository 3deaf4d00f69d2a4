//! The files that a description is made of.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::diagnostic::{Diagnostics, Place};
use crate::document::parse;
use crate::document::pointer::percent_decode;
use crate::document::shorten::shortened;
use crate::document::size_budget::MAX_SIZE;
use crate::document::source::{self, ReadError};

/// How many files one description may be made of.
const MOST: usize = 4096;

/// One file. The first one's value is empty: it is the tree that everything is brought into.
#[derive(Debug)]
pub(super) struct SourceFile {
    canonical: PathBuf,
    /// The file's name for people.
    pub shown: String,
    pub value: Value,
}

/// All files read so far.
#[derive(Debug)]
pub(super) struct Files {
    list: Vec<SourceFile>,
    /// The folder of the description itself unless another was named; nothing may leave it.
    folder: PathBuf,
    shown_folder: PathBuf,
    /// What became of each file that was asked for. None is opened twice, least of all one that was
    /// refused.
    known: HashMap<PathBuf, Result<usize, ReadError>>,
    /// How much all files that are still to be read may weigh.
    room: usize,
    /// What is odd about those that were read.
    pub told: Diagnostics,
}

impl Files {
    /// Only the description itself, which was read already and weighs so much. References may lead
    /// to files below `root`, or below the description's own folder.
    pub fn new(path: &Path, root: Option<&Path>, weight: usize) -> Self {
        let canonical = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let own = canonical.parent().map(Path::to_owned).unwrap_or_default();
        let named = root.and_then(|root| Some((root, root.canonicalize().ok()?)));
        let (shown_folder, folder) = match named {
            Some((root, folder)) => (root.to_owned(), folder),
            None => (path.parent().map(Path::to_owned).unwrap_or_default(), own),
        };
        Self {
            shown_folder,
            folder,
            known: HashMap::from([(canonical.clone(), Ok(0))]),
            room: MAX_SIZE.saturating_sub(weight),
            told: Diagnostics::new(),
            list: vec![SourceFile {
                canonical,
                shown: path.display().to_string(),
                value: Value::Null,
            }],
        }
    }

    /// The file with this number.
    pub fn get(&self, number: usize) -> Option<&SourceFile> {
        self.list.get(number)
    }

    /// The number of the file that a relative reference in the file `from` names, which is read
    /// if it was not yet. What is refused: the network, places outside of the description's own
    /// folder (by `..`, as an absolute path or through a symbolic link), devices.
    pub fn open(&mut self, from: usize, reference: &str) -> Result<usize, ReadError> {
        let refuse = |code, message: String| Err(ReadError::new(code, message));
        if is_remote(reference) {
            let message = "references to other hosts are never followed".to_owned();
            return refuse("remote-ref", message);
        }
        let Some(name) = percent_decode(reference) else {
            return refuse(
                "unresolved-ref",
                "this is not the name of a file".to_owned(),
            );
        };
        let base = self.list.get(from).and_then(|file| file.canonical.parent());
        let wanted = base.unwrap_or(&self.folder).join(name.as_ref());
        let Ok(canonical) = wanted.canonicalize() else {
            let name = shortened(&name);
            return refuse("unresolved-ref", format!("there is no file `{name}`"));
        };
        if !canonical.starts_with(&self.folder) {
            let name = shortened(&name);
            let message = format!("`{name}` is outside of the folder that references may lead to");
            return refuse("outside-folder", message);
        }
        if let Some(known) = self.known.get(&canonical) {
            return known.clone();
        }
        if self.known.len() >= MOST {
            return refuse(
                "too-many-files",
                format!("more than {MOST} files are referred to"),
            );
        }
        let loaded = self.load(&canonical);
        self.known.insert(canonical, loaded.clone());
        loaded
    }

    fn load(&mut self, canonical: &Path) -> Result<usize, ReadError> {
        let relative = canonical.strip_prefix(&self.folder).unwrap_or(canonical);
        let shown = self.shown_folder.join(relative).display().to_string();
        let refusal = |code, message: String, position| ReadError {
            place: Some(Place {
                position,
                ..Place::file(shown.as_str())
            }),
            ..ReadError::new(code, format!("`{shown}`: {message}"))
        };
        let text = source::read_text(canonical).map_err(|refused| {
            let position = refused.place.and_then(|place| place.position);
            refusal(refused.code, refused.message, position)
        })?;
        let says_json = canonical.extension().is_some_and(|e| e == "json");
        let parsed = parse::parse(&text, says_json, self.room);
        // What was read for nothing counts as well, so that this comes to an end.
        let weight = parsed.as_ref().map_or(0, |parsed| parsed.weight);
        self.room = self.room.saturating_sub(weight.max(text.len()));
        let parsed = parsed.map_err(|error| refusal("syntax", error.message, error.position))?;
        parsed.tell(&shown, &mut self.told);
        self.list.push(SourceFile {
            canonical: canonical.to_owned(),
            shown,
            value: parsed.value,
        });
        Ok(self.list.len() - 1)
    }
}

/// Whether a reference has a scheme or a host (RFC 3986, section 4.2). A single letter before the
/// colon is a drive, which is refused later as lying outside of the folder.
fn is_remote(reference: &str) -> bool {
    let scheme = reference.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    });
    scheme || reference.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_on_another_host() {
        assert!(is_remote("https://example.com/a.yaml"));
        assert!(is_remote("//example.com/a.yaml"));
        assert!(is_remote("file:///etc/passwd"));
        assert!(!is_remote("./a.yaml"));
        assert!(!is_remote("a/b:c.yaml"));
    }
}
