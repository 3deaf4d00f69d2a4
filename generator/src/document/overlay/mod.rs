//! Overlays: changes to a description that are kept beside it (Overlay Specification 1.1).

mod merge;
mod query;

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::shorten::shortened;
use super::{parse, size_budget, source};
use crate::diagnostic::{Diagnostics, Place};

/// Applies overlays, one after the other, to the description that was read from `spec`. What is
/// wrong with them is said; whether nothing was is returned.
pub(super) fn apply(
    overlays: &[PathBuf],
    value: &mut Value,
    spec: &Path,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut weight = None;
    let apply = |path: &PathBuf| {
        let weight = weight.get_or_insert_with(|| size_budget::of(value));
        let overlay = Overlay {
            file: path.display().to_string(),
            weight,
            diagnostics,
        };
        overlay.apply(path, value, spec)
    };
    // Each says what is wrong with it, so none is passed over.
    let applied: Vec<bool> = overlays.iter().map(apply).collect();
    !applied.contains(&false)
}

struct Overlay<'d> {
    file: String,
    /// What the description weighs at most by now.
    weight: &'d mut usize,
    diagnostics: &'d mut Diagnostics,
}

impl Overlay<'_> {
    fn apply(mut self, path: &Path, value: &mut Value, spec: &Path) -> bool {
        let Some(overlay) = self.read(path) else {
            return false;
        };
        let version = overlay.get("overlay").and_then(Value::as_str);
        if !version.is_some_and(|version| version.starts_with("1.")) {
            return self.refuse("/overlay", "this is not an overlay of version 1");
        }
        let extends = overlay.get("extends").and_then(Value::as_str);
        if let Some(extends) = extends.filter(|extends| is_another(path, extends, spec)) {
            let message = format!(
                "this overlay is for another description: `{}`",
                shortened(extends)
            );
            return self.refuse("/extends", message);
        }
        let actions = overlay.get("actions").and_then(Value::as_array);
        let Some(actions) = actions.filter(|actions| !actions.is_empty()) else {
            return self.refuse("/actions", "an overlay has a list of actions");
        };
        let mut sound = true;
        for (index, action) in actions.iter().enumerate() {
            sound &= self.act(action, &format!("/actions/{index}"), value);
        }
        sound
    }

    fn read(&mut self, path: &Path) -> Option<Value> {
        let text = match source::read_text(path) {
            Ok(text) => text,
            Err(refusal) => {
                let place = refusal.place_in(path);
                self.diagnostics.error(refusal.code, place, refusal.message);
                return None;
            }
        };
        let says_json = path.extension().is_some_and(|e| e == "json");
        match parse::parse(&text, says_json, size_budget::MAX_SIZE) {
            Ok(parsed) => {
                parsed.tell(&self.file, self.diagnostics);
                Some(parsed.value)
            }
            Err(error) => {
                let place = Place {
                    position: error.position,
                    ..Place::file(self.file.as_str())
                };
                self.diagnostics.error("syntax", place, error.message);
                None
            }
        }
    }

    /// Does one action (Action Object).
    fn act(&mut self, action: &Value, pointer: &str, value: &mut Value) -> bool {
        let target = format!("{pointer}/target");
        let found = match self.nodes(action.get("target"), &target, value) {
            Some(found) => found,
            None => return false,
        };
        if found.is_empty() {
            return self.refuse(&target, "nothing in the description is meant by this");
        }
        if action.get("remove").and_then(Value::as_bool) == Some(true) {
            // From the end, so that the places of those before stay what they are.
            for node in found.iter().rev() {
                if !merge::remove(value, node) {
                    return self.refuse(&target, "the description as a whole cannot be removed");
                }
            }
            return true;
        }
        let (key, update) = match (action.get("update"), action.get("copy")) {
            (Some(update), _) => ("update", update.clone()),
            (None, Some(copy)) => {
                let place = format!("{pointer}/copy");
                let copied = self.nodes(Some(copy), &place, value);
                match copied.as_deref().map(|nodes| (nodes, nodes.first())) {
                    Some(([_], Some(node))) => {
                        let copied = value.pointer(node).cloned().unwrap_or_default();
                        ("copy", copied)
                    }
                    Some(_) => return self.refuse(&place, "this has to mean one place"),
                    None => return false,
                }
            }
            (None, None) => {
                return self.refuse(pointer, "this says neither `update`, `copy` nor `remove`");
            }
        };
        let place = format!("{pointer}/{key}");
        if let Some(excess) = self.excess(&update, &found, value) {
            return self.refuse(&place, excess);
        }
        for node in &found {
            let merged = value
                .pointer_mut(node)
                .map(|node| merge::update(node, &update));
            if let Some(Err(conflict)) = merged {
                let conflict = format!("#{node}{conflict}");
                let message = format!("this does not fit what is at `{}`", shortened(&conflict));
                return self.refuse(&place, message);
            }
        }
        true
    }

    /// The places that a JSONPath (RFC 9535) means, as JSON pointers.
    fn nodes(&mut self, path: Option<&Value>, pointer: &str, value: &Value) -> Option<Vec<String>> {
        let path = path.and_then(Value::as_str).unwrap_or_default();
        let found = query::find(path, value);
        found.map_err(|message| self.refuse(pointer, message)).ok()
    }

    /// Why an update cannot be done at all the places that are meant: it would make more of the
    /// description than may be read of any.
    fn excess(&mut self, update: &Value, places: &[String], value: &Value) -> Option<&'static str> {
        let deepest = places.iter().map(|place| place.matches('/').count()).max();
        if deepest.unwrap_or(0) + size_budget::depth(update) > parse::DEEPEST {
            return Some("this would make the description more than 128 levels deep");
        }
        let more = size_budget::of(update).saturating_mul(places.len());
        if self.weight.saturating_add(more) > size_budget::MAX_SIZE {
            // What was removed or replaced is not in it any more.
            *self.weight = size_budget::of(value);
        }
        *self.weight = self.weight.saturating_add(more);
        let too_heavy = *self.weight > size_budget::MAX_SIZE;
        too_heavy.then_some("this would make the description too large")
    }

    fn refuse(&mut self, pointer: &str, message: impl Into<String>) -> bool {
        let place = Place {
            file: self.file.clone(),
            ..Place::new(pointer)
        };
        self.diagnostics.error("overlay", place, message);
        false
    }
}

/// Whether an overlay says that it is for a file other than the description. An address elsewhere
/// may well be where the description comes from.
fn is_another(overlay: &Path, extends: &str, spec: &Path) -> bool {
    if extends.contains("://") {
        return false;
    }
    let named = overlay.parent().unwrap_or(Path::new("")).join(extends);
    match (named.canonicalize(), spec.canonicalize()) {
        (Ok(named), Ok(spec)) => named != spec,
        _ => true,
    }
}

#[cfg(test)]
mod tests;
