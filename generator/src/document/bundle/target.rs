//! Where a reference leads.

use std::collections::HashMap;

use serde_json::Value;

use super::{Bundler, Fate, Found};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::document::grammar::{Kind, walk_file};
use crate::document::pointer::{escape, follow, percent_decode, split_last};
use crate::document::shorten::shortened;
use crate::document::source::ReadError;

/// How many characters are compared with how many in search of names that were meant, in all: the
/// work of half a second.
pub(super) const MOST_COMPARED: usize = 1 << 28;

impl Bundler<'_> {
    /// Decides what becomes of a reference that stands in a part that came from `file`.
    pub(super) fn decide(&mut self, found: &Found, file: usize) -> Fate {
        let (target, pointer) = match self.locate(&found.text, file, &found.pointer) {
            Ok(place) => place,
            Err(refusal) => match self.identified(found) {
                Some(pointer) if file == 0 => (0, pointer),
                _ => return self.refuse(found, refusal),
            },
        };
        if found.kind == Kind::PathItem && !found.in_callback {
            return self.expansion(found, target, pointer);
        }
        if target == 0 {
            match component(&pointer) {
                Some((section, _)) if found.kind.section() == Some(section) => {
                    return Fate::Written(format!("#{pointer}"));
                }
                Some((section, _)) if is_section(section) => {
                    if let Some(fate) = self.meant_by(found, section, &pointer) {
                        return fate;
                    }
                    return self.refuse(
                        found,
                        ReadError::new(
                            "wrong-kind-ref",
                            format!("{} is needed here", found.kind.one()),
                        ),
                    );
                }
                _ => {}
            }
        }
        match self.bring_in(target, pointer, found.kind) {
            Some(reference) => Fate::Written(reference),
            None => self.refuse(found, not_copied()),
        }
    }

    fn expansion(&mut self, found: &Found, file: usize, pointer: String) -> Fate {
        let so_far = self.expansions.entry(found.pointer.clone()).or_default();
        let itself = file == 0 && found.pointer == pointer;
        if itself || !so_far.insert((file, pointer.clone())) {
            return self.refuse(
                found,
                ReadError::new("circular-ref", "it leads back to itself"),
            );
        }
        Fate::Expanded { file, pointer }
    }

    /// The file and the pointer that a reference in `file`, which stands at `at`, leads to, where
    /// something is.
    pub(super) fn locate(
        &mut self,
        text: &str,
        file: usize,
        at: &str,
    ) -> Result<(usize, String), ReadError> {
        let (name, fragment) = text.split_once('#').unwrap_or((text, ""));
        let target = match name {
            "" => file,
            name => self.files.open(file, name)?,
        };
        let value = match target {
            0 => &self.tree,
            other => match self.files.get(other) {
                Some(file) => &file.value,
                None => return Err(nothing(text)),
            },
        };
        // A pointer with a bare `%` is taken as it stands.
        let decoded = percent_decode(fragment).ok_or_else(|| nothing(text))?;
        let plain = [decoded.as_ref(), fragment];
        let mut plain = plain.into_iter();
        let found = plain.find_map(|pointer| match pointer {
            "" => Some(String::new()),
            pointer if pointer.starts_with('/') => {
                let moves = self.translation.as_ref().filter(|_| target == 0);
                let moved = moves.and_then(|moves| moves.now(&normal(pointer)));
                let moved = moved.and_then(|pointer| follow(value, &pointer));
                moved.or_else(|| follow(value, pointer))
            }
            anchor => {
                let known = self.anchors.entry(target);
                let known = known.or_insert_with(|| anchors(value));
                known.get(anchor).and_then(|places| nearest(places, at))
            }
        });
        found
            .map(|pointer| (target, normal(&pointer)))
            .ok_or_else(|| nothing(text))
    }

    pub(super) fn refuse(&mut self, found: &Found, refusal: ReadError) -> Fate {
        let meant = match refusal.code {
            "unresolved-ref" => self.meant(found),
            _ => None,
        };
        let help = match refusal.code {
            "unresolved-ref" => meant
                .as_ref()
                .map(|meant| format!("did you mean `{meant}`?")),
            "outside-folder" => Some(
                "move the file below the folder of the description, or copy its content".to_owned(),
            ),
            "remote-ref" => Some("copy what it leads to beside the description".to_owned()),
            _ => None,
        };
        self.diagnostics.push(Diagnostic {
            severity: if found.in_mapping {
                Severity::Warning
            } else {
                Severity::Error
            },
            code: refusal.code,
            message: format!(
                "the reference `{}` cannot be followed ({}); {}",
                shortened(&found.text),
                refusal.message,
                super::remove_refs::consequence(found.kind, found.in_mapping),
            ),
            place: Place::new(found.pointer.clone()),
            help,
            related: self.ends(found, refusal, meant),
        });
        Fate::Cut
    }

    /// What a reference leads to, or may be meant to lead to.
    fn ends(
        &self,
        found: &Found,
        refusal: ReadError,
        meant: Option<String>,
    ) -> Vec<(Place, String)> {
        let target = match refusal.code {
            "wrong-kind-ref" => Some((found.text.clone(), "it leads here")),
            _ => meant.map(|meant| (meant, "this is there")),
        };
        let target = target.filter(|(reference, _)| reference.starts_with("#/"));
        let end = target.map(|(reference, words)| (Place::new(reference), words.to_owned()));
        let fault = refusal.place.filter(|place| place.position.is_some());
        let fault = fault.map(|place| (place, "the file cannot be read from here on".to_owned()));
        end.into_iter().chain(fault).collect()
    }

    /// The component whose name is closest to the one that is missing.
    fn meant(&mut self, found: &Found) -> Option<String> {
        // What another file lacks is not to be found here.
        let section = found
            .kind
            .section()
            .filter(|_| found.text.starts_with('#'))?;
        let (_, missing) = split_last(&found.text)?;
        let entries = self.tree.get("components")?.get(section)?.as_object()?;
        if self.cuts.len() > 100 || missing.len() > 200 {
            return None;
        }
        let missing = missing.to_lowercase();
        let names = || entries.keys().filter(|name| is_as_long(name, &missing));
        // Comparing every name with every other would never end in a document made for that.
        let work: usize = names().map(|name| name.len() * missing.len()).sum();
        self.comparisons = self.comparisons.checked_sub(work)?;
        let near = names().map(|name| (strsim::jaro_winkler(&name.to_lowercase(), &missing), name));
        let (alike, name) = near.max_by(|a, b| a.0.total_cmp(&b.0))?;
        let reference = format!("#/components/{section}/{}", escape(name));
        (alike > 0.85).then_some(reference)
    }
}

/// Whether two names can be alike at all, as long as they are.
fn is_as_long(one: &str, other: &str) -> bool {
    let (short, long) = (one.len().min(other.len()), one.len().max(other.len()));
    short * 4 >= long
}

/// What is said when something could not be copied.
pub(super) fn not_copied() -> ReadError {
    ReadError::new(
        "too-large",
        "what it leads to is too large to be brought here, or nothing of this kind",
    )
}

fn nothing(text: &str) -> ReadError {
    let place = if text.starts_with('#') {
        "the description"
    } else {
        "that file"
    };
    ReadError::new("unresolved-ref", format!("nothing is there in {place}"))
}

/// The section and the escaped name, if a pointer leads to a component as a whole.
fn component(pointer: &str) -> Option<(&str, &str)> {
    let (section, name) = pointer.strip_prefix("/components/")?.split_once('/')?;
    (!name.contains('/')).then_some((section, name))
}

fn is_section(section: &str) -> bool {
    let sections = [
        "schemas",
        "responses",
        "parameters",
        "examples",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "callbacks",
        "pathItems",
    ];
    sections.contains(&section)
}

/// A pointer with its escapes as this program writes them.
fn normal(pointer: &str) -> String {
    let steps = pointer.split('/').skip(1);
    steps.fold(String::new(), |mut all, step| {
        all.push('/');
        all.push_str(&escape(&crate::document::pointer::unescape(step)));
        all
    })
}

/// The pointers of all schemas that name themselves (JSON Schema 2020-12, section 8.2.2).
fn anchors(file: &Value) -> HashMap<String, Vec<String>> {
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    walk_file(file, &mut |node, kind, spot| {
        for word in ["$anchor", "$dynamicAnchor"] {
            let name = node.get(word).and_then(Value::as_str);
            if let (Kind::Schema, Some(name)) = (kind, name) {
                found
                    .entry(name.to_owned())
                    .or_default()
                    .push(spot.pointer());
            }
        }
    });
    found
}

/// Of several schemas with one name the one that shares most of its way with the place `at`: the
/// name is known within a schema, whatever others call theirs, and wherever they stand.
fn nearest(places: &[String], at: &str) -> Option<String> {
    let shared = |place: &str| {
        let steps = place.split('/').zip(at.split('/'));
        steps.take_while(|(a, b)| a == b).count()
    };
    let nearest = places.iter().max_by(|a, b| {
        let near = shared(a).cmp(&shared(b));
        near.then_with(|| b.cmp(a))
    });
    nearest.cloned()
}
