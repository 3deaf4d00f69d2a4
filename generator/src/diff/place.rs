//! Where changes are, in the files as they were written.

use super::Change;
use crate::diagnostic::Place;
use crate::document::{Document, find_places};

/// Turns the places of all changes into those of the files, with their lines.
pub(super) fn settle(changes: &mut [Change], old: &Document, new: &Document) {
    for change in changes.iter_mut() {
        change.old.place = old.written(&change.old.place);
        change.new.place = new.written(&change.new.place);
    }
    let places = changes
        .iter_mut()
        .flat_map(|change| [&mut change.old, &mut change.new]);
    let places: Vec<&mut Place> = places.map(|spot| &mut spot.place).collect();
    find_places(places);
}
