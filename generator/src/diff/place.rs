//! Where changes are, in the files as they were written.

use super::Change;
use crate::diagnostic::Place;
use crate::document::{Document, find_places};

/// Turns the places of changes into those of the files, with their lines.
pub(crate) fn settle<'a>(
    changes: impl Iterator<Item = &'a mut Change>,
    old: &Document,
    new: &Document,
) {
    let mut places: Vec<&mut Place> = Vec::new();
    for Change { old: a, new: b, .. } in changes {
        a.place = old.written(&a.place);
        b.place = new.written(&b.place);
        places.extend([&mut a.place, &mut b.place]);
    }
    find_places(places);
}
