//! The items of lists (JSON Schema 2020-12, section 10.3.1).

use crate::diff::here::{At, Here};
use crate::diff::piece::Piece;
use crate::diff::schema;
use crate::diff::shape::{Shape, allows_nothing};
use crate::diff::walk::Walk;
use crate::document::pointer_below;

/// Compares the items of two lists: those that have their place, and those after them.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, here: &Here, old: &Shape<'a>, new: &Shape<'a>) {
    let (before, after) = (placed(old), placed(new));
    for (index, (a, b)) in before.iter().zip(&after).enumerate() {
        let (a, b) = (Shape::all(walk.old, a), Shape::all(walk.new, b));
        schema::compare(walk, &here.inner(&format!("[{index}]")), &a, &b);
    }
    let at = || schema::places(old, new, "prefixItems");
    for (index, pieces) in after.iter().enumerate().skip(before.len()) {
        let at = (at().0, location(pieces));
        let message = format!("item {} has a type of its own now", index + 1);
        walk.note(here, "type-narrowed", at, message);
    }
    for (index, pieces) in before.iter().enumerate().skip(after.len()) {
        let at = (location(pieces), at().1);
        let message = format!("item {} has no type of its own any more", index + 1);
        walk.note(here, "type-widened", at, message);
    }
    let (code, message) = match (is_closed(old), is_closed(new)) {
        (false, true) => (
            "limit-tightened",
            "there may be no more items than described",
        ),
        (true, false) => ("limit-loosened", "there may be more items than described"),
        (true, true) => return,
        (false, false) => {
            let items = (old.items(walk.old), new.items(walk.new));
            return schema::compare(walk, &here.inner("[]"), &items.0, &items.1);
        }
    };
    walk.note(
        here,
        code,
        schema::places(old, new, "items"),
        message.to_owned(),
    );
}

/// What is said of each item that has its place.
fn placed<'a>(shape: &Shape<'a>) -> Vec<Vec<Piece<'a>>> {
    let mut placed: Vec<Vec<Piece>> = Vec::new();
    for (piece, items) in shape.each("prefixItems") {
        let below = pointer_below(&piece.pointer, "prefixItems");
        for (index, value) in items.as_array().into_iter().flatten().enumerate() {
            let pointer = format!("{below}/{index}");
            match placed.get_mut(index) {
                Some(holds) => holds.push(Piece { pointer, value }),
                None => placed.push(vec![Piece { pointer, value }]),
            }
        }
    }
    placed
}

fn location(pieces: &[Piece]) -> At {
    let pointer = pieces.first().map(|piece| piece.pointer.clone());
    At::There(pointer.unwrap_or_default())
}

/// Whether there are no items but those that have their place.
fn is_closed(shape: &Shape) -> bool {
    let mut items = shape.each("items");
    items.any(|(_, items)| allows_nothing(items))
}
