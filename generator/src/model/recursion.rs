//! Types that lead back to themselves: where one has to be put on the heap, and what of them has no end.

use super::graph::{children, collect};
use super::{Api, Object, Presence, Shape, Type, TypeId};

/// What had no end, by its pointers.
pub struct Endless {
    /// The members that were made optional, as no finite value could have them.
    pub members: Vec<String>,
    /// The types of which a form was left out that is a value of the same type again.
    pub forms: Vec<String>,
}

/// Makes every type finite and small, and the reading of a value as well: boxes objects within objects
/// and members that would contain their own type, turns aliases that lead back to themselves into
/// types of their own, makes members optional that no finite value could have, and leaves forms out
/// that lead back to the same value.
pub fn mend_recursion(api: &mut Api) -> Endless {
    own_recursive_aliases(api);
    let forms = leave_endless_forms_out(api);
    let members = loosen_endless_members(api);
    box_objects(api);
    for (id, index) in closing_edges(api, direct_edges) {
        if let Some(ty) = member(&mut api.types[id.0].shape, index) {
            *ty = Type::Boxed(Box::new(ty.clone()));
        }
    }
    Endless { members, forms }
}

/// Puts every object on the heap that is a member or a variant. By value, a type would be as large
/// as all that it can ever hold: megabytes, where a description is rich. That every object is, not
/// only a large one, keeps a type the same when another one grows.
fn box_objects(api: &mut Api) {
    for id in 0..api.types.len() {
        let is_alias = matches!(api.types[id].shape, Shape::Alias(_));
        let count = if is_alias {
            0
        } else {
            children(&api.types[id].shape).len()
        };
        for index in 0..count {
            let Some(ty) = member(&mut api.types[id].shape, index).cloned() else {
                continue;
            };
            if is_object(api, &ty)
                && let Some(place) = member(&mut api.types[id].shape, index)
            {
                *place = Type::Boxed(Box::new(ty));
            }
        }
    }
}

/// Whether a value of this type holds the members of an object within itself.
fn is_object(api: &Api, ty: &Type) -> bool {
    match api.resolve(ty) {
        Type::Nullable(inner) => is_object(api, inner),
        Type::Named(id) => match &api.definition(*id).shape {
            Shape::Object(_) | Shape::Form(_) => true,
            // It may lead back to itself, and is small where it leads to a list or map.
            Shape::Newtype(inner) => matches!(inner, Type::Named(_) | Type::Nullable(_)),
            _ => false,
        },
        _ => false,
    }
}

fn own_recursive_aliases(api: &mut Api) {
    let edges = |_: &Api, shape: &Shape| match shape {
        Shape::Alias(ty) => {
            let mut named = Vec::new();
            collect(ty, &mut named);
            named.into_iter().map(|id| (0, id)).collect()
        }
        _ => Vec::new(),
    };
    for (id, _) in closing_edges(api, edges) {
        if let Shape::Alias(ty) = &api.types[id.0].shape {
            api.types[id.0].shape = Shape::Newtype(ty.clone());
        }
    }
}

/// Leaves each form out that leads back to its own type with the same value: it says nothing, and who
/// reads a value as it would never come to an end.
fn leave_endless_forms_out(api: &mut Api) -> Vec<String> {
    let same_value = |api: &Api, shape: &Shape| match shape {
        Shape::Union(_) | Shape::Newtype(_) => direct_edges(api, shape),
        _ => Vec::new(),
    };
    let mut left_out = Vec::new();
    // Behind those that are yet to be left out, the places stay what they are.
    for (id, index) in closing_edges(api, same_value).into_iter().rev() {
        let definition = &mut api.types[id.0];
        if let Shape::Union(union) = &mut definition.shape {
            union.variants.remove(index);
            union.default = union.default.filter(|default| *default != index);
            union.default = union
                .default
                .map(|default| default - usize::from(default > index));
            if !union.variants.is_empty() {
                left_out.push(definition.pointer.clone());
                continue;
            }
        }
        definition.shape = Shape::Alias(Type::Json);
        left_out.push(definition.pointer.clone());
    }
    left_out
}

fn loosen_endless_members(api: &mut Api) -> Vec<String> {
    let required = |api: &Api, shape: &Shape| match shape {
        Shape::Object(object) => object
            .fields
            .iter()
            .enumerate()
            .filter(|(_, field)| field.presence == Presence::Required)
            .filter_map(|(index, field)| Some((index, held(api, &field.ty)?)))
            .collect(),
        _ => Vec::new(),
    };
    let mut loosened = Vec::new();
    for (id, index) in closing_edges(api, required) {
        let definition = &mut api.types[id.0];
        if let Shape::Object(Object { fields, .. }) = &mut definition.shape {
            let field = &mut fields[index];
            field.presence = Presence::Optional;
            loosened.push(format!("{}/properties/{}", definition.pointer, field.wire));
        }
    }
    loosened
}

/// The named type that a value of `ty` holds within itself, not behind a list, map or box.
fn held(api: &Api, ty: &Type) -> Option<TypeId> {
    match api.resolve(ty) {
        Type::Named(id) => Some(*id),
        Type::Nullable(inner) => held(api, inner),
        _ => None,
    }
}

/// Which members hold which types. An alias cannot carry a box, so it has no edges of its own:
/// `held` looks through it.
fn direct_edges(api: &Api, shape: &Shape) -> Vec<(usize, TypeId)> {
    if let Shape::Alias(_) = shape {
        return Vec::new();
    }
    children(shape)
        .into_iter()
        .enumerate()
        .filter_map(|(index, ty)| Some((index, held(api, ty)?)))
        .collect()
}

fn member(shape: &mut Shape, index: usize) -> Option<&mut Type> {
    match shape {
        Shape::Object(object) => object.fields.get_mut(index).map(|f| &mut f.ty),
        Shape::Form(form) => form.object.fields.get_mut(index).map(|f| &mut f.ty),
        Shape::Union(union) => union.variants.get_mut(index).map(|v| &mut v.ty),
        Shape::Alias(ty) | Shape::Newtype(ty) => Some(ty),
        Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::MixedEnum(_) => None,
    }
}

/// The edges that close a cycle, as (type, index of the member), found by walking depth first.
fn closing_edges(
    api: &Api,
    edges: impl Fn(&Api, &Shape) -> Vec<(usize, TypeId)>,
) -> Vec<(TypeId, usize)> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut state = vec![State::New; api.types.len()];
    let mut closing = Vec::new();
    for start in 0..api.types.len() {
        if state[start] != State::New {
            continue;
        }
        state[start] = State::Open;
        let mut stack = vec![(
            TypeId(start),
            edges(api, &api.types[start].shape).into_iter(),
        )];
        while let Some((id, rest)) = stack.last_mut() {
            let id = *id;
            match rest.next() {
                None => {
                    state[id.0] = State::Done;
                    stack.pop();
                }
                Some((index, next)) => match state[next.0] {
                    State::Open => closing.push((id, index)),
                    State::Done => {}
                    State::New => {
                        state[next.0] = State::Open;
                        stack.push((next, edges(api, &api.types[next.0].shape).into_iter()));
                    }
                },
            }
        }
    }
    closing
}
