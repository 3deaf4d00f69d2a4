//! Bringing everything that references lead to into one value, where each reference has the form
//! `#/components/<section>/<name>` and leads to something.
//!
//! What stands in other files, or anywhere else in the document than in `components`, is copied
//! there under a stable name. References that lead nowhere are reported and cut.

mod alias;
mod copy;
mod dangling;
mod dynamic;
mod files;
mod find;
mod identified;
mod name;
mod remove_refs;
mod target;
mod wrong_kind;

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::Path;

use serde_json::Value;

use super::grammar::Kind;
use super::pointer::Spot;
use super::size_budget;
use super::source_map::SourceMap;
use super::translate::swagger2::Moves;
use crate::diagnostic::Diagnostics;

pub(super) use dangling::cut as cut_loose_ends;

use files::Files;
use remove_refs::Cuts;

/// A part of the tree whose references are still as they were written.
#[derive(Debug)]
struct Task {
    pointer: String,
    kind: Kind,
    /// The file that its references are relative to.
    file: usize,
}

/// A reference that has to be changed.
#[derive(Debug)]
struct Found {
    pointer: String,
    kind: Kind,
    text: String,
    in_mapping: bool,
    in_callback: bool,
}

/// What becomes of a reference.
enum Fate {
    /// It is written like this.
    Written(String),
    /// A body of the schema that it leads to takes its place.
    Body(String),
    /// The path item that it leads to takes its place.
    Expanded { file: usize, pointer: String },
    /// Nothing is there.
    Cut,
}

struct Bundler<'d> {
    tree: Value,
    files: Files,
    diagnostics: &'d mut Diagnostics,
    source_map: SourceMap,
    /// Where things went when the description was translated from another version.
    translation: Option<Moves>,
    /// Where copies went: file, pointer and kind to the reference that leads to the copy.
    copies: HashMap<(usize, String, Kind), String>,
    tasks: VecDeque<Task>,
    /// What a path item has been replaced by so far.
    expansions: HashMap<String, HashSet<(usize, String)>>,
    cuts: Cuts,
    /// The schemas of each file that name themselves, once they were asked for.
    anchors: HashMap<usize, HashMap<String, Vec<String>>>,
    /// The schemas of the description that have addresses, once they were asked for.
    addresses: Option<identified::Addresses>,
    /// How many nodes were copied.
    copied: usize,
    /// How much may still be compared in search of names that were meant.
    comparisons: usize,
    /// The number that a name in a section gets the next time.
    numbers: name::Numbers,
}

/// Bundles the document that was read from `path`, and perhaps translated. Gives the value and where
/// its parts came from.
pub(super) fn bundle(
    mut tree: Value,
    translation: Option<Moves>,
    path: &Path,
    root: Option<&Path>,
    diagnostics: &mut Diagnostics,
) -> (Value, SourceMap) {
    dynamic::bind(&mut tree);
    let weight = size_budget::of(&tree);
    let mut source_map = SourceMap::default();
    for (now, then) in translation.iter().flat_map(|moves| &moves.written) {
        source_map.moved(now.clone(), String::new(), then.clone());
    }
    let mut bundler = Bundler {
        tree,
        files: Files::new(path, root, weight),
        diagnostics,
        source_map,
        translation,
        copies: HashMap::new(),
        tasks: VecDeque::new(),
        expansions: HashMap::new(),
        cuts: Cuts::default(),
        anchors: HashMap::new(),
        addresses: None,
        copied: 0,
        comparisons: target::MOST_COMPARED,
        numbers: name::Numbers::default(),
    };
    bundler.adopt_components();
    bundler.tasks.push_back(Task {
        pointer: String::new(),
        kind: Kind::Root,
        file: 0,
    });
    while let Some(task) = bundler.tasks.pop_front() {
        for found in bundler.unresolved_references(&task) {
            let fate = bundler.decide(&found, task.file);
            bundler.apply(found, fate);
        }
    }
    bundler.refer_to_copies();
    let Bundler {
        mut tree,
        cuts,
        source_map,
        diagnostics,
        files,
        ..
    } = bundler;
    diagnostics.extend(files.told);
    cuts.apply(&mut tree);
    alias::resolve(&mut tree, diagnostics);
    dangling::cut(&mut tree, diagnostics);
    (tree, source_map)
}

impl Bundler<'_> {
    /// Components that are only a reference to another file give what is there their name.
    fn adopt_components(&mut self) {
        let mut adopted = Vec::new();
        let visit = &mut |reference: find::Reference<'_>| {
            let pointer = reference.spot.pointer();
            let is_file = !reference.text.starts_with('#');
            if is_file && pointer.matches('/').count() == 3 && pointer.starts_with("/components/") {
                adopted.push((pointer, reference.kind, reference.text.to_owned()));
            }
        };
        find::references(&self.tree, Kind::Root, &Spot::base(""), visit);
        for (pointer, kind, text) in adopted {
            let Ok((file, source)) = self.locate(&text, 0, &pointer) else {
                continue;
            };
            if file == 0 || self.copies.contains_key(&(file, source.clone(), kind)) {
                continue;
            }
            let Some(copy) = self.copy(file, &source) else {
                continue;
            };
            if let Some(node) = self.tree.pointer_mut(&pointer) {
                *node = copy;
            }
            self.settle_copy(file, source, kind, pointer);
        }
    }

    /// The references of a part that are not what they should be in the end.
    fn unresolved_references(&self, task: &Task) -> Vec<Found> {
        let mut odd = Vec::new();
        let Some(node) = self.tree.pointer(&task.pointer) else {
            return odd;
        };
        let visit = &mut |reference: find::Reference<'_>| {
            let pointer = || reference.spot.pointer();
            let settled =
                task.file == 0 && dangling::is_settled(&self.tree, reference.text, reference.kind);
            if !settled && !self.is_copied_within(task, reference.spot) {
                odd.push(Found {
                    pointer: pointer(),
                    kind: reference.kind,
                    text: reference.text.to_owned(),
                    in_mapping: reference.in_mapping,
                    in_callback: find::in_callback(reference.spot),
                });
            }
        };
        find::references(node, task.kind, &Spot::base(&task.pointer), visit);
        odd
    }

    /// Whether a place belongs to something that was copied into this part from elsewhere, which
    /// has a task of its own.
    fn is_copied_within(&self, task: &Task, spot: &Spot<'_>) -> bool {
        if !task.pointer.is_empty() || self.copies.is_empty() {
            return false;
        }
        let pointer = spot.pointer();
        let Some(rest) = pointer.strip_prefix("/components/") else {
            return false;
        };
        let end = rest
            .match_indices('/')
            .nth(1)
            .map_or(rest.len(), |(at, _)| at);
        let reference = format!("#/components/{}", &rest[..end]);
        self.copies.values().any(|copy| *copy == reference)
    }

    fn apply(&mut self, found: Found, fate: Fate) {
        let written = match fate {
            Fate::Cut => {
                self.cuts.add(found.pointer, found.kind, found.in_mapping);
                return;
            }
            Fate::Expanded { file, pointer } => {
                if self.expand(&found.pointer, file, &pointer).is_none() {
                    self.refuse(&found, target::not_copied());
                    self.cuts.add(found.pointer, found.kind, found.in_mapping);
                }
                return;
            }
            Fate::Body(schema) => {
                if let Some(node) = self.tree.pointer_mut(&found.pointer) {
                    *node = wrong_kind::body(&schema);
                }
                return;
            }
            Fate::Written(written) => written,
        };
        let Some(node) = self.tree.pointer_mut(&found.pointer) else {
            return;
        };
        match node {
            Value::Object(members) => {
                members.shift_remove("$dynamicRef");
                members.insert("$ref".to_owned(), Value::String(written));
            }
            other => *other = Value::String(written),
        }
    }
}

#[cfg(test)]
mod tests;
