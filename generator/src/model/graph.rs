//! What follows from how types refer to each other: what is sent, what belongs to which resource,
//! and where a type that contains itself has to be put on the heap.

use std::collections::BTreeSet;

use super::{Api, Object, Operation, Presence, Rest, Shape, Type, TypeId};

/// Marks every type that a request can carry.
pub fn mark_sent(api: &mut Api) {
    let mut open = Vec::new();
    for operation in api.resources.iter().flat_map(|r| &r.operations) {
        for ty in sent_by(operation) {
            collect(ty, &mut open);
        }
    }
    for id in Edges::of(api).reachable(open) {
        api.types[id.0].sent = true;
    }
}

/// What reaches a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// An operation of a resource, as an index into `api.resources`.
    Resource(usize),
    /// An event.
    Events,
    /// A type that nothing else reaches.
    Unused,
}

/// For each type, what reaches it.
pub fn owners(api: &Api) -> Vec<BTreeSet<Owner>> {
    let edges = Edges::of(api);
    let mut owners = vec![BTreeSet::new(); api.types.len()];
    let own = |owners: &mut Vec<BTreeSet<Owner>>, owner, open| {
        for id in edges.reachable(open) {
            owners[id.0].insert(owner);
        }
    };
    for (index, resource) in api.resources.iter().enumerate() {
        let mut open = Vec::new();
        for operation in &resource.operations {
            for ty in sent_by(operation).chain(received_by(operation)) {
                collect(ty, &mut open);
            }
        }
        own(&mut owners, Owner::Resource(index), open);
    }
    let mut open = Vec::new();
    for ty in api.events.types() {
        collect(ty, &mut open);
    }
    own(&mut owners, Owner::Events, open);
    let unused = owners.iter().enumerate();
    let unused = unused.filter(|(_, owners)| owners.is_empty());
    let unused: Vec<TypeId> = unused.map(|(index, _)| TypeId(index)).collect();
    // What only a resource has is there wherever all resources are, and so are these.
    for id in edges.reachable(unused) {
        let owners = &mut owners[id.0];
        if owners.iter().all(|owner| *owner == Owner::Events) {
            owners.insert(Owner::Unused);
        }
    }
    owners
}

pub(super) fn sent_by(operation: &Operation) -> impl Iterator<Item = &Type> {
    let parameters = operation.parameters.iter().map(|p| &p.ty);
    let contents = operation.body.iter().flat_map(|b| &b.contents);
    parameters.chain(contents.filter_map(|content| content.kind.ty()))
}

pub(super) fn received_by(operation: &Operation) -> impl Iterator<Item = &Type> {
    let response = &operation.response;
    let others = response.others.iter().flat_map(|other| other.body.types());
    let failure = operation.failure.iter().flat_map(|body| body.types());
    let bodies = response
        .body
        .types()
        .into_iter()
        .chain(others)
        .chain(failure);
    bodies
        .chain(&response.headers)
        .chain(operation.paging.iter().map(|p| &p.item))
}

/// For each type, those that it mentions.
struct Edges(Vec<Vec<TypeId>>);

impl Edges {
    fn of(api: &Api) -> Self {
        let types = api.types.iter().map(|definition| {
            let mut mentioned = definition.held.clone();
            for ty in children(&definition.shape) {
                collect(ty, &mut mentioned);
            }
            mentioned
        });
        Self(types.collect())
    }

    /// These types and all that they lead to, each once.
    fn reachable(&self, mut open: Vec<TypeId>) -> Vec<TypeId> {
        let mut seen = vec![false; self.0.len()];
        let mut reached = Vec::new();
        while let Some(id) = open.pop() {
            if !std::mem::replace(&mut seen[id.0], true) {
                reached.push(id);
                open.extend(&self.0[id.0]);
            }
        }
        reached
    }
}

/// The types that a shape mentions itself.
pub(super) fn children(shape: &Shape) -> Vec<&Type> {
    match shape {
        Shape::Object(object) => {
            let rest = match &object.rest {
                Rest::Typed(ty) => Some(ty),
                Rest::Extra => None,
            };
            object.fields.iter().map(|f| &f.ty).chain(rest).collect()
        }
        Shape::Form(form) => form.object.fields.iter().map(|f| &f.ty).collect(),
        Shape::Union(union) => union.variants.iter().map(|v| &v.ty).collect(),
        Shape::Alias(ty) | Shape::Newtype(ty) => vec![ty],
        Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::MixedEnum(_) => Vec::new(),
    }
}

/// The named types within a type.
pub fn collect(ty: &Type, into: &mut Vec<TypeId>) {
    match ty {
        Type::Named(id) => into.push(*id),
        Type::List(inner)
        | Type::Map(inner)
        | Type::Nullable(inner)
        | Type::Boxed(inner)
        | Type::JsonText(inner)
        | Type::FileOr(inner) => {
            collect(inner, into);
        }
        _ => {}
    }
}

/// Makes every type finite and small: boxes objects within objects and members that would contain
/// their own type, turns aliases that lead back to themselves into types of their own, and makes
/// members optional that no finite value could have. Returns the pointers of the members made
/// optional.
pub fn mend_recursion(api: &mut Api) -> Vec<String> {
    own_recursive_aliases(api);
    let loosened = loosen_endless_members(api);
    box_objects(api);
    for (id, index) in closing_edges(api, direct_edges) {
        if let Some(ty) = member(&mut api.types[id.0].shape, index) {
            *ty = Type::Boxed(Box::new(ty.clone()));
        }
    }
    loosened
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
