//! Inline types that look the same are one type underneath.
//!
//! Each place has its own name: where another place has the same type, it is an alias, which costs
//! the compiler next to nothing. What callers can do with a type (whether they make values of it) is
//! part of what it looks like, so that no place gains or loses a method by another.

use std::collections::HashMap;

use super::graph::collect;
use super::{Api, Definition, Rest, Shape, Type, TypeId, XmlMember};

/// Makes inline types that look the same aliases of one of them, but for those that are `apart`.
pub fn share(api: &mut Api, apart: impl Fn(&Definition) -> bool) {
    let groups = groups(api, apart);
    for mut group in groups.into_values().filter(|group| group.len() > 1) {
        group.sort_by_cached_key(|id| {
            let Definition { place, hint, .. } = &api.types[id.0];
            (place.len(), place.clone(), hint.clone())
        });
        let Some((first, others)) = group.split_first() else {
            continue;
        };
        for id in others {
            let said = said_otherwise(&api.types[id.0].shape, &api.types[first.0].shape);
            let definition = &mut api.types[id.0];
            definition.docs.notes.extend(said);
            definition.held = held(&mut definition.shape);
            definition.shape = Shape::Alias(Type::Named(*first));
        }
    }
}

/// The types that a shape mentions.
fn held(shape: &mut Shape) -> Vec<TypeId> {
    let mut held = Vec::new();
    for ty in types(shape) {
        collect(ty, &mut held);
    }
    held
}

/// What is said of members here but not where the type is defined.
fn said_otherwise(here: &Shape, there: &Shape) -> Vec<String> {
    let (Shape::Object(here), Shape::Object(there)) = (here, there) else {
        return Vec::new();
    };
    let said = here.fields.iter().filter_map(|field| {
        let mut others = there.fields.iter();
        let other = others.find(|other| other.wire == field.wire)?;
        let text = field.docs.text.as_deref()?;
        let differs = other.docs.text.as_deref() != Some(text);
        differs.then(|| format!("`{}`: {text}", field.wire.replace('`', "'")))
    });
    said.collect()
}

/// What a type looks like: in JSON, to callers, and in XML.
type Looks = (Shape, bool, Option<Vec<XmlMember>>);

/// Inline types by what they look like.
fn groups(api: &Api, apart: impl Fn(&Definition) -> bool) -> HashMap<Looks, Vec<TypeId>> {
    let mut groups: HashMap<Looks, Vec<TypeId>> = HashMap::new();
    // What a type stands for as far as looks go: itself, or the first that looks the same. An inline
    // type is lowered after those that it holds.
    let mut stands_for: Vec<TypeId> = (0..api.types.len()).map(TypeId).collect();
    for (index, definition) in api.types.iter().enumerate() {
        if definition.given || apart(definition) {
            continue;
        }
        let mut looks = definition.shape.looks();
        for ty in types(&mut looks) {
            replace(ty, &stands_for);
        }
        let key = (looks, definition.sent, definition.xml.clone());
        let group = groups.entry(key).or_default();
        group.push(TypeId(index));
        stands_for[index] = group[0];
    }
    groups
}

fn types(shape: &mut Shape) -> Vec<&mut Type> {
    match shape {
        Shape::Object(object) => {
            let rest = match &mut object.rest {
                Rest::Typed(ty) => Some(ty),
                Rest::Extra => None,
            };
            let fields = object.fields.iter_mut().map(|field| &mut field.ty);
            fields.chain(rest).collect()
        }
        Shape::Form(form) => {
            let fields = form.object.fields.iter_mut();
            fields.map(|field| &mut field.ty).collect()
        }
        Shape::Union(union) => union.variants.iter_mut().map(|v| &mut v.ty).collect(),
        Shape::Alias(ty) | Shape::Newtype(ty) => vec![ty],
        Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::MixedEnum(_) => Vec::new(),
    }
}

fn replace(ty: &mut Type, stands_for: &[TypeId]) {
    match ty {
        Type::Named(id) => *id = stands_for[id.0],
        Type::List(inner)
        | Type::Map(inner)
        | Type::Nullable(inner)
        | Type::Boxed(inner)
        | Type::JsonText(inner)
        | Type::FileOr(inner) => {
            replace(inner, stands_for);
        }
        _ => {}
    }
}
