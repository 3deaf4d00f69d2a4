//! What examples show of events.

use super::Described;
use super::signs::in_example;
use crate::model::{Api, Event, EventPlace, Field, Shape, Sign, Type};

/// Adds what examples show at these places, for the events of which nothing is listed there.
pub(super) fn add_shown(
    api: &Api,
    all: &[Described],
    places: &[EventPlace],
    signs: &mut [Vec<Sign>],
) {
    for (one, signs) in all.iter().zip(signs) {
        for (index, place) in places.iter().enumerate() {
            if signs.iter().any(|sign| sign.place == index) {
                continue;
            }
            let mut values = shown(api, &one.event, place);
            values.sort();
            values.dedup();
            if !values.is_empty() {
                signs.push(Sign {
                    place: index,
                    values,
                    is_complete: false,
                });
            }
        }
    }
}

/// What the examples of an event, of its type and of the member show.
fn shown(api: &Api, event: &Event, place: &EventPlace) -> Vec<String> {
    let of_type = event.payload.ty();
    let is_own = |pointer: &String| event.examples.contains(pointer);
    let examples = api.examples.iter();
    let examples = examples.filter(|e| is_own(&e.pointer) || Some(&e.ty) == of_type);
    let found = examples.filter_map(|example| in_example(place, &example.value));
    let found = found.map(str::to_owned);
    found.chain(of_member(api, of_type, place)).collect()
}

/// The example of a member itself.
fn of_member(api: &Api, ty: Option<&Type>, place: &EventPlace) -> Option<String> {
    let (EventPlace::Member(path), mut ty) = (place, ty?) else {
        return None;
    };
    let (last, above) = path.split_last()?;
    for name in above {
        ty = &field(api, ty, name)?.ty;
    }
    let pointer = match api.unboxed(ty) {
        Type::Named(id) => &api.definition(*id).pointer,
        _ => return None,
    };
    let start = format!(
        "{pointer}/properties/{}/example",
        super::super::escape(last)
    );
    let mut examples = api.examples.iter();
    let example = examples.find(|example| example.pointer == start)?;
    example.value.as_str().map(str::to_owned)
}

fn field<'a>(api: &'a Api, ty: &'a Type, name: &str) -> Option<&'a Field> {
    match api.unboxed(ty) {
        Type::Nullable(inner) => field(api, inner, name),
        Type::Named(id) => match &api.definition(*id).shape {
            Shape::Object(object) => object.fields.iter().find(|field| field.wire == name),
            _ => None,
        },
        _ => None,
    }
}
