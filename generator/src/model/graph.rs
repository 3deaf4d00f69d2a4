//! What follows from how types refer to each other: what is sent, and what belongs to which resource.

use std::collections::BTreeSet;

use super::{Api, Operation, Rest, Shape, Type, TypeId};

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
