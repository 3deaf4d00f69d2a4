//! What has to hold of a mutant, whatever it is.

use std::collections::HashSet;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::Mutex;

use generator::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use generator::diff;
use generator::document::Options;
use generator::tree::Tree;
use generator::{Inputs, Outcome};

/// The last words of a thread that panicked.
static PANICKED: Mutex<String> = Mutex::new(String::new());

/// The texts that need not be looked at, as they are the same in every crate, where they are
/// compiled.
pub struct Known(HashSet<String>);

impl Known {
    /// What a crate consists of that can do nothing.
    pub fn new(folder: &Path) -> Result<Self, String> {
        panic::set_hook(Box::new(|about| {
            if let Ok(mut words) = PANICKED.lock() {
                *words = about.to_string();
            }
        }));
        let file = folder.join("nothing.json");
        let nothing = r#"{"openapi":"3.0.3","info":{"title":"Mutant","version":"1"},"paths":{}}"#;
        fs::write(&file, nothing).map_err(|error| error.to_string())?;
        let tree = generate(&file).tree.unwrap_or_default();
        Ok(Self(
            tree.files().map(|(_, text)| text.to_owned()).collect(),
        ))
    }
}

fn generate(file: &Path) -> Outcome {
    generator::generate(&Inputs {
        spec: file.to_owned(),
        name: Some("mutant".to_owned()),
        ..Inputs::default()
    })
}

/// Generates the description in a file: whether a crate came of it, or what is wrong with that.
pub fn examine(file: &Path, known: &Known) -> Result<bool, String> {
    let outcome = caught(|| generate(file))?;
    let lines = lines(file)?;
    for diagnostic in outcome.diagnostics.iter() {
        placed(diagnostic, lines)?;
    }
    match &outcome.tree {
        Some(tree) => whole(tree, known).map(|()| true),
        None if outcome.diagnostics.has_errors() => Ok(false),
        None => Err("nothing was generated, and nobody says why".to_owned()),
    }
}

/// Compares two descriptions: what is wrong with that, if anything.
pub fn compare(old: &Path, new: &Path) -> Result<(), String> {
    let options = Options::default();
    let mut diagnostics = Diagnostics::new();
    let compared =
        caught(|| diff::compare((old, &options), (new, &options), None, &mut diagnostics))?;
    let Some(diff) = compared else {
        return match diagnostics.has_errors() {
            true => Ok(()),
            false => Err("nothing was compared, and nobody says why".to_owned()),
        };
    };
    let (old_lines, new_lines) = (lines(old)?, lines(new)?);
    for change in &diff.changes {
        for (place, lines) in [
            (&change.old.place, old_lines),
            (&change.new.place, new_lines),
        ] {
            if let Some(fault) = misplaced(place, lines) {
                return Err(format!("a change {fault}: {} at {place}", change.message));
            }
        }
    }
    Ok(())
}

/// Does something that must not panic.
fn caught<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    panic::catch_unwind(AssertUnwindSafe(work)).map_err(|_| {
        let words = PANICKED.lock().map(|words| words.clone());
        words.unwrap_or_else(|_| "it panicked".to_owned())
    })
}

/// How many lines a file has, however they end.
fn lines(file: &Path) -> Result<usize, String> {
    let text = fs::read(file).map_err(|error| error.to_string())?;
    Ok(text.split(|byte| matches!(byte, b'\n' | b'\r')).count())
}

/// What is wrong with a place, if anything is.
fn misplaced(place: &Place, lines: usize) -> Option<&'static str> {
    match place.position {
        _ if place.file.is_empty() => Some("has no place"),
        None if !place.pointer.is_empty() => Some("has no line"),
        Some((line, _)) if line == 0 || line > lines => Some("is at a line that is not there"),
        _ => None,
    }
}

/// Whether a diagnostic says where.
fn placed(diagnostic: &Diagnostic, lines: usize) -> Result<(), String> {
    let wrong = |what: &str| {
        let first = diagnostic.to_string().chars().take(300).collect::<String>();
        Err(format!("{what}: {first}"))
    };
    if diagnostic.code == "defect" {
        return wrong("the generator is to blame");
    }
    if let Some(fault) = misplaced(&diagnostic.place, lines) {
        return wrong(&format!("a diagnostic {fault}"));
    }
    if diagnostic.message.is_empty() && diagnostic.severity != Severity::Note {
        return wrong("a diagnostic says nothing");
    }
    Ok(())
}

/// Whether all files can be read again, and are where they belong.
fn whole(tree: &Tree, known: &Known) -> Result<(), String> {
    for (path, text) in tree.files() {
        let sound = |c: char| c.is_ascii_alphanumeric() || "_-./".contains(c);
        if !path.chars().all(sound) || path.split('/').any(|part| matches!(part, "" | "." | "..")) {
            return Err(format!("a file is called {path:?}"));
        }
        if known.0.contains(text) {
            continue;
        }
        let read = match path.rsplit('.').next() {
            Some("rs") => syn::parse_file(text).map(drop).map_err(|e| e.to_string()),
            Some("toml") => text
                .parse::<toml::Table>()
                .map(drop)
                .map_err(|e| e.to_string()),
            _ => Ok(()),
        };
        read.map_err(|error| format!("`{path}` cannot be read: {error}"))?;
    }
    Ok(())
}
