//! Tuples: arrays of which each place has a type of its own (JSON Schema 2020-12, section 10.3.1.1).

use super::lenient::{read_part, tolerate, tolerate_missing};
use super::{Fit, Mismatch, Node, Object, Place, PlaceMut, Reader, Rest, View, Writer};

/// Reads the items of an array to the members of a struct; those after its last one are the rest.
pub(super) fn read_tuple(
    tuple: &mut dyn Object,
    node: Node<'_>,
    reader: &mut Reader,
) -> Result<(), Box<Mismatch>> {
    let places = tuple.members();
    let items = match node.view() {
        View::List(items) => items,
        other => return Err(Mismatch::new(&other, "an array")),
    };
    let mut count = 0;
    for (index, item) in items.enumerate() {
        count = index + 1;
        let read = match tuple.place_mut(index) {
            PlaceMut::Member(place) => read_part(place, item, reader),
            PlaceMut::Rest(rest) => {
                let read = rest.read("", item, reader);
                tolerate(read, item, reader, |_| ())
            }
        };
        read.map_err(|mismatch| mismatch.in_item(index))?;
    }
    let missing = places.iter().skip(count);
    for place in missing.filter(|place| place.is_required()) {
        tolerate_missing(place.name, node, reader)?;
    }
    Ok(())
}

/// Writes a struct as an array. A place that is left out before one that is not is `null`.
pub(super) fn write_tuple(tuple: &dyn Object, writer: &mut Writer) {
    let places = tuple.members();
    let is_there = |index: &usize| {
        let is_required = places.get(*index).is_some_and(|place| place.is_required());
        let value = tuple.member(*index);
        is_required || value.is_some_and(|value| !value.is_absent())
    };
    let last = (0..places.len()).rev().find(is_there);
    let count = match tuple.rest().is_none_or(Rest::is_empty) {
        true => last.map_or(0, |last| last + 1),
        false => places.len(),
    };
    writer.array(|writer| {
        for value in (0..count).filter_map(|index| tuple.member(index)) {
            value.write(writer);
        }
        if let Some(rest) = tuple.rest() {
            rest.write(writer);
        }
    });
}

/// How well JSON fits a tuple.
pub(super) fn fit_tuple(tuple: &dyn Object, node: Node<'_>, reader: &mut Reader) -> Fit {
    let places = tuple.members();
    let View::List(items) = node.view() else {
        return Fit::NO;
    };
    let mut count = 0;
    let fit = Fit::of_all(items.enumerate().map(|(index, item)| {
        count = index + 1;
        let place = places.get(index);
        match tuple.place(index) {
            Place::Member(_) if place.is_some_and(|place| place.rules_out(item)) => Fit::NO,
            Place::Member(slot) => slot.fit(item, reader),
            Place::Rest(rest) => rest.fit("", item, reader),
        }
    }));
    match places.iter().skip(count).any(|place| place.is_required()) {
        true => Fit::NO,
        false => fit,
    }
}
