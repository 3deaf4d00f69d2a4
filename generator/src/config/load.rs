//! Reading `sdk.toml`. Every problem names the key and its line.

use std::fs;
use std::path::{Component, Path};

use super::Config;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};

/// A problem, with the text of the file that it is about, if that is known.
struct Problem {
    message: String,
    about: Option<String>,
    help: Option<String>,
}

impl Config {
    /// Reads the settings in a file; without a file they are what they are unless set. None if
    /// they are refused.
    pub fn load(path: Option<&Path>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Some(path) = path else {
            return Some(Self::default());
        };
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                diagnostics.push(diagnostic(
                    path,
                    None,
                    format!("cannot be read: {error}"),
                    None,
                ));
                return None;
            }
        };
        let mut config: Self = match toml::from_str(&text) {
            Ok(config) => config,
            Err(error) => {
                let position = error.span().map(|span| line_and_column(&text, span.start));
                let message = error.message().to_owned();
                let help = closest_key(&message);
                diagnostics.push(diagnostic(path, position, message, help));
                return None;
            }
        };
        config.source = path.to_owned();
        let problems = config.problems();
        for problem in &problems {
            let about = problem.about.as_deref().and_then(|about| text.find(about));
            let position = about.map(|start| line_and_column(&text, start));
            let (message, help) = (problem.message.clone(), problem.help.clone());
            diagnostics.push(diagnostic(path, position, message, help));
        }
        problems.is_empty().then_some(config)
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut refuse = |message: String, about: &str| {
            problems.push(Problem {
                message,
                about: (!about.is_empty()).then(|| about.to_owned()),
                help: None,
            });
        };
        if let Some(name) = self
            .package
            .name
            .as_deref()
            .filter(|name| !is_crate_name(name))
        {
            refuse(
                format!("`{name}` is not a name for a crate: {CRATE_NAME_RULE}"),
                name,
            );
        }
        let version = &self.package.version;
        if let Err(error) = semver::Version::parse(version) {
            refuse(format!("`{version}` is not a version: {error}"), version);
        }
        if let Some(files) = &self.package.files {
            let inside = files
                .components()
                .all(|part| matches!(part, Component::Normal(_)));
            if !inside {
                let files = files.display().to_string();
                refuse(
                    format!("`files` has to be a folder beside this file, not `{files}`"),
                    &files,
                );
            }
        }
        let errors = &self.errors;
        let parts = [
            &errors.code,
            &errors.title,
            &errors.detail,
            &errors.pointer,
            &errors.parameter,
            &errors.url,
        ];
        let total = self.paging.iter().filter_map(|p| p.total_pages.as_ref());
        let pointers = parts.into_iter().flatten().chain(total);
        let pointers = pointers.chain([&errors.items].into_iter().filter(|p| !p.is_empty()));
        for pointer in pointers.filter(|pointer| !pointer.starts_with('/')) {
            refuse(
                format!("`{pointer}` is not a JSON pointer: it has to begin with `/`"),
                pointer,
            );
        }
        let names = &self.names;
        let names = [
            &names.operations,
            &names.types,
            &names.fields,
            &names.values,
            &names.tags,
        ];
        for name in names.into_iter().flat_map(|names| names.values()) {
            if !is_identifier(name) {
                refuse(format!("`{name}` is not a name in Rust"), name);
            }
        }
        problems
    }
}

const CRATE_NAME_RULE: &str =
    "it has to begin with a letter and hold letters, digits, `-` and `_`, at most 64 of them";

/// Whether the registry takes a name.
pub(crate) fn is_crate_name(name: &str) -> bool {
    let sound = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.len() <= 64
        && name.chars().all(sound)
}

fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars
        .next()
        .is_some_and(|c| unicode_ident::is_xid_start(c) || c == '_')
        && chars.all(unicode_ident::is_xid_continue)
        && name != "_"
}

fn diagnostic(
    path: &Path,
    position: Option<(usize, usize)>,
    message: String,
    help: Option<String>,
) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        code: "settings",
        message,
        place: Place {
            position,
            ..Place::file(path.display().to_string())
        },
        help,
    }
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
