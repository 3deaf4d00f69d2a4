//! Tuples: arrays of which each place has a type of its own (JSON Schema 2020-12, section 10.3.1.1).

use super::{Fit, Mismatch, Node, Object, Reader, View, Writer};

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
        let read = match tuple.member_mut(index) {
            Some(place) => place.read(item, reader),
            None => tuple.rest_mut().read("", item, reader),
        };
        read.map_err(|mismatch| mismatch.in_item(index))?;
    }
    let missing = places.iter().skip(count).find(|place| place.is_required());
    missing.map_or(Ok(()), |place| Err(Mismatch::missing(place.name)))
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
    let count = match tuple.rest().is_empty() {
        true => last.map_or(0, |last| last + 1),
        false => places.len(),
    };
    writer.array(|writer| {
        for value in (0..count).filter_map(|index| tuple.member(index)) {
            value.write(writer);
        }
        tuple.rest().write(writer, &|_| false);
    });
}

/// How well JSON fits a tuple.
pub(super) fn fit_tuple(tuple: &dyn Object, node: Node<'_>, reader: &mut Reader) -> Fit {
    let places = tuple.members();
    let View::List(items) = node.view() else {
        return Fit::No;
    };
    let mut count = 0;
    let fit = Fit::of_all(items.enumerate().map(|(index, item)| {
        count = index + 1;
        match places.get(index).zip(tuple.member(index)) {
            Some((place, _)) if place.rules_out(item) => Fit::No,
            Some((_, slot)) => slot.fit(item, reader),
            None => tuple.rest().fit("", item, reader),
        }
    }));
    match places.iter().skip(count).any(|place| place.is_required()) {
        true => Fit::No,
        false => fit,
    }
}
