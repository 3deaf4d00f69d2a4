//! What has to hold of a mutant, whatever it is.

use std::collections::HashSet;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::Mutex;

use generator::diagnostic::{Diagnostic, Severity};
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
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| generate(file)));
    let Ok(outcome) = outcome else {
        let words = PANICKED.lock().map(|words| words.clone());
        return Err(words.unwrap_or_else(|_| "it panicked".to_owned()));
    };
    let text = fs::read(file).map_err(|error| error.to_string())?;
    let lines = text.split(|byte| matches!(byte, b'\n' | b'\r')).count();
    for diagnostic in outcome.diagnostics.iter() {
        placed(diagnostic, lines)?;
    }
    match &outcome.tree {
        Some(tree) => whole(tree, known).map(|()| true),
        None if outcome.diagnostics.has_errors() => Ok(false),
        None => Err("nothing was generated, and nobody says why".to_owned()),
    }
}

/// Whether a diagnostic says where.
fn placed(diagnostic: &Diagnostic, lines: usize) -> Result<(), String> {
    let wrong = |what: &str| {
        let first = diagnostic.to_string().chars().take(300).collect::<String>();
        Err(format!("{what}: {first}"))
    };
    let place = &diagnostic.place;
    if diagnostic.code == "defect" {
        return wrong("the generator is to blame");
    }
    if place.file.is_empty() {
        return wrong("a diagnostic has no place");
    }
    if !place.pointer.is_empty() && place.position.is_none() {
        return wrong("a diagnostic has no line");
    }
    if place
        .position
        .is_some_and(|(line, _)| line == 0 || line > lines)
    {
        return wrong("a diagnostic is at a line that is not there");
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
