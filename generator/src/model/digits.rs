//! Which types are read where nothing keeps the digits of numbers: an object does, whose other members
//! are kept as they came.

use super::graph::{children, collect, received_by, sent_by};
use super::{Api, Layout, Rest, Shape, TypeId};

/// For each type, whether values of it are read that are in no object which keeps digits.
pub fn without_keeper(api: &Api) -> Vec<bool> {
    let mut open = read_by_themselves(api);
    let mut found = vec![false; api.types.len()];
    while let Some(id) = open.pop() {
        let shape = &api.definition(id).shape;
        if !keeps_digits(shape) && !std::mem::replace(&mut found[id.0], true) {
            for ty in children(shape) {
                collect(ty, &mut open);
            }
        }
    }
    found
}

/// Whether values of this shape keep the digits of numbers within them.
fn keeps_digits(shape: &Shape) -> bool {
    match shape {
        Shape::Object(object) => object.layout == Layout::Object && object.rest == Rest::Extra,
        _ => false,
    }
}

/// The types of what is received, and those that nothing mentions: callers may read values of these.
fn read_by_themselves(api: &Api) -> Vec<TypeId> {
    let (mut received, mut mentioned) = (Vec::new(), Vec::new());
    for operation in api.resources.iter().flat_map(|r| &r.operations) {
        received_by(operation).for_each(|ty| collect(ty, &mut received));
        sent_by(operation).for_each(|ty| collect(ty, &mut mentioned));
    }
    for ty in api.events.types() {
        collect(ty, &mut received);
    }
    for definition in &api.types {
        for ty in children(&definition.shape) {
            collect(ty, &mut mentioned);
        }
    }
    let mut is_mentioned = vec![false; api.types.len()];
    for id in mentioned {
        is_mentioned[id.0] = true;
    }
    let unmentioned = is_mentioned.iter().enumerate();
    let unmentioned = unmentioned.filter(|(_, mentioned)| !**mentioned);
    received.extend(unmentioned.map(|(index, _)| TypeId(index)));
    received
}
