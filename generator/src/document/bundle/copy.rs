//! Copying what references lead to, so that it stands in `components` or in their stead.

use serde_json::{Map, Value, json};

use super::{Bundler, Task, name};
use crate::diagnostic::Place;
use crate::document::grammar::{Kind, kind_at};
use crate::document::pointer::escape;
use crate::document::translate::swagger2::translate_part;

/// How many nodes all copies together may have: a description of 5 MB is some 300,000.
pub(super) const MOST_COPIED: usize = 1 << 20;

impl Bundler<'_> {
    /// Puts the path item that a reference leads to in the reference's place. What is said beside
    /// the reference counts before what it leads to. `None` if that is no path item, or too much.
    pub(super) fn expand(&mut self, at: &str, file: usize, source: &str) -> Option<()> {
        let mut copy = self.copy(file, source)?;
        self.translate(&mut copy, Kind::PathItem, (at, file, source));
        let Value::Object(copy) = copy else {
            return None;
        };
        let members = self.tree.pointer_mut(at)?.as_object_mut()?;
        members.shift_remove("$ref");
        for (name, value) in copy {
            members.entry(name).or_insert(value);
        }
        self.moved(at, file, source);
        self.tasks.push_front(Task {
            pointer: at.to_owned(),
            kind: Kind::PathItem,
            file,
        });
        Some(())
    }

    /// A copy of what is in a file. `None` if there is nothing, or too much altogether.
    pub(super) fn copy(&mut self, file: usize, pointer: &str) -> Option<Value> {
        let source = match file {
            0 => &self.tree,
            _ => &self.files.get(file)?.value,
        };
        let node = source.pointer(pointer)?;
        self.copied = self.copied.saturating_add(weight(node));
        (self.copied <= MOST_COPIED).then(|| node.clone())
    }

    /// Copies something into `components`, or finds the copy that there is.
    pub(super) fn bring_in(&mut self, file: usize, pointer: String, kind: Kind) -> Option<String> {
        let section = kind.section()?;
        if let Some(reference) = self.copies.get(&(file, pointer.clone(), kind)) {
            return Some(reference.clone());
        }
        let copy = self.copy(file, &pointer)?;
        let source = self.files.get(file)?;
        let root = if file == 0 { &self.tree } else { &source.value };
        let named = name::suggest(&source.shown, root, &pointer);
        let entries = entries(&mut self.tree, section)?;
        let shown = &source.shown;
        let named = self.numbers.free(section, named, shown, entries);
        let at = format!("/components/{section}/{}", escape(&named));
        entries.insert(named, copy);
        Some(self.settle_copy(file, pointer, kind, at))
    }

    /// Remembers that a copy is at `at`, and that its references are still to be looked at.
    pub(super) fn settle_copy(
        &mut self,
        file: usize,
        source: String,
        kind: Kind,
        at: String,
    ) -> String {
        let reference = format!("#{at}");
        self.moved(&at, file, &source);
        if let Some(mut copy) = self.tree.pointer_mut(&at).map(Value::take) {
            self.translate(&mut copy, kind, (&at, file, &source));
            if let Some(node) = self.tree.pointer_mut(&at) {
                *node = copy;
            }
        }
        self.copies.insert((file, source, kind), reference.clone());
        self.tasks.push_back(Task {
            pointer: at,
            kind,
            file,
        });
        reference
    }

    /// Says a copy from another file in the words of OpenAPI 3, as the description was.
    fn translate(&mut self, copy: &mut Value, kind: Kind, (at, file, source): (&str, usize, &str)) {
        let Some(moves) = self.translation.as_ref().filter(|_| file != 0) else {
            return;
        };
        let places = (at, source);
        let written = translate_part(copy, kind, places, &moves.defaults, self.diagnostics);
        for (now, then) in written {
            self.moved(&now, file, &then);
        }
    }

    fn moved(&mut self, at: &str, file: usize, source: &str) {
        let source = match file {
            0 => self.source_map.source(&Place::new(source), ""),
            _ => Place {
                pointer: source.to_owned(),
                ..Place::file(self.files.get(file).map_or("", |file| &file.shown))
            },
        };
        self.source_map
            .moved(at.to_owned(), source.file, source.pointer);
    }

    /// What was copied from the document itself is referred to where it stood, so that it is one
    /// type and not two.
    pub(super) fn refer_to_copies(&mut self) {
        // Path items that callbacks refer to stay where they are: nothing may be a reference there.
        let is_own = |file: usize, kind: Kind| file == 0 && kind != Kind::PathItem;
        let copies = self.copies.iter();
        let mut own: Vec<_> = copies
            .filter(|((file, _, kind), _)| is_own(*file, *kind))
            .collect();
        // The innermost first: what stands within another copy is changed before that is.
        own.sort_by_key(|((_, pointer, _), _)| {
            (usize::MAX - pointer.matches('/').count(), pointer.clone())
        });
        for ((_, pointer, kind), reference) in own {
            let stood = kind_at(&self.tree, pointer);
            if let (true, Some(node)) = (stood == Some(*kind), self.tree.pointer_mut(pointer)) {
                *node = json!({ "$ref": reference });
            }
        }
    }
}

/// The members of a section of `components`, which is made if there is none. `None` if something
/// other than an object is there.
fn entries<'t>(tree: &'t mut Value, section: &str) -> Option<&'t mut Map<String, Value>> {
    let empty = || Value::Object(Map::new());
    let components = tree
        .as_object_mut()?
        .entry("components")
        .or_insert_with(empty);
    if components.is_null() {
        *components = empty();
    }
    let entries = components
        .as_object_mut()?
        .entry(section)
        .or_insert_with(empty);
    if entries.is_null() {
        *entries = empty();
    }
    entries.as_object_mut()
}

/// How many nodes a value has.
pub(super) fn weight(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(weight).sum(),
        Value::Object(members) => members.values().map(weight).sum(),
        _ => 0,
    }
}
