//! What would make our description the same as theirs.

use serde_json::Value;

use crate::diff::Change;
use crate::document::{Document, pointer_last};

/// An edit of our description, at the place of a difference.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// What is there gets this value.
    Put(Value),
    /// What is there gets a member of this name.
    Add(String, Value),
    /// What is there goes.
    Remove,
    /// Nobody but a reader of both can tell.
    Compare,
}

/// The edit that would take a change in. The places of the change are those of the documents.
pub(super) fn of(change: &Change, theirs: &Document) -> Edit {
    let (old, new) = (&change.old.place.pointer, &change.new.place.pointer);
    let value = || theirs.value.pointer(new).cloned().unwrap_or_default();
    let is_same = pointer_last(old) == pointer_last(new);
    match (change.old.there, change.new.there) {
        (_, true) | (true, false) if is_same => Edit::Put(value()),
        (true, true) => Edit::Put(value()),
        (true, false) => Edit::Remove,
        (false, true) => Edit::Add(pointer_last(new), value()),
        (false, false) => Edit::Compare,
    }
}
