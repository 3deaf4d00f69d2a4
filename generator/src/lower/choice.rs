//! Alternatives: `oneOf` and `anyOf`.

use std::collections::HashSet;

use openapiv3::Discriminator;
use serde_json::Value;

use super::facets::{Facets, Node};
use super::schema::{Form, usable_title};
use super::{At, Lowerer, component_name};
use crate::model::{Guard, Shape, Type, Union, Variant};

/// One alternative: the node, and everything it says with its references followed.
struct Alternative<'d> {
    node: Node<'d>,
    facets: Facets<'d>,
    /// Its place in the group, for the pointer.
    index: usize,
}

impl<'d> Lowerer<'d> {
    /// Takes the group of alternatives out of the facets that tells their shape.
    ///
    /// A group in which nothing but `required` stands only says which members go together: it
    /// tells nothing of the type.
    pub(crate) fn take_choice(
        &mut self,
        facets: &mut Facets<'d>,
        at: &At,
    ) -> Option<Vec<Node<'d>>> {
        let groups = std::mem::take(&mut facets.choices);
        let mut telling = groups
            .into_iter()
            .filter(|group| group.iter().any(|node| self.tells_shape(*node)));
        let first = telling.next();
        if telling.next().is_some() {
            self.diagnostics.warning(
                "combined-alternatives",
                &at.pointer,
                "several groups of alternatives hold at once here; the first decides the type",
            );
        }
        first
    }

    fn tells_shape(&self, node: Node<'d>) -> bool {
        let mut facets = self.gather_through(node);
        facets.required.clear();
        if facets.kind == Some("object") {
            facets.kind = None;
        }
        !facets.is_shapeless() || facets.nullable || matches!(node, Node::Ref(_))
    }

    /// The form of a value that is one of the `group`, where everything in `base` holds as well.
    pub(crate) fn choice(
        &mut self,
        base: Facets<'d>,
        group: Vec<Node<'d>>,
        at: &At,
        nullable: &mut bool,
    ) -> Form {
        let mut alternatives = self.alternatives(&group);
        *nullable |= alternatives.iter().any(|a| a.facets.nullable);
        alternatives.retain(|a| !(a.facets.nullable && a.facets.is_shapeless()));
        if let Some(form) = self.open_enum(&base, &alternatives, at) {
            return form;
        }
        if let Some(ty) = plain_scalar(&alternatives) {
            return Form::Type(ty);
        }
        let with_base = !base.properties.is_empty();
        let tags = tags(base.discriminator, &alternatives);
        let mut variants: Vec<Variant> = Vec::new();
        for (place, alternative) in alternatives.iter().enumerate() {
            let words = variant_words(&alternatives, place, tags.as_ref().map(|t| &t.1));
            let variant_at = match alternatives.len() {
                1 => at.below(&format!("oneOf/{}", alternative.index)),
                _ => at.member(&format!("oneOf/{}", alternative.index), &words),
            };
            let typed = if with_base {
                let mut all = alternative.facets.clone();
                all.merge(base.clone());
                all.title = None;
                self.typed_facets(all, &variant_at)
            } else {
                self.schema(&[alternative.node], &variant_at)
            };
            *nullable |= typed.nullable;
            let tags = tags
                .as_ref()
                .map(|t| t.1[place].clone())
                .unwrap_or_default();
            match variants.iter_mut().find(|v| v.ty == typed.ty) {
                Some(known) => known.tags.extend(tags),
                None => variants.push(Variant {
                    hint: words,
                    ty: typed.ty,
                    tags,
                    guard: Guard::Any,
                }),
            }
        }
        self.union(tags.map(|t| t.0), variants)
    }

    fn alternatives(&self, group: &[Node<'d>]) -> Vec<Alternative<'d>> {
        let alternative = |(index, node): (usize, &Node<'d>)| Alternative {
            node: *node,
            facets: self.gather_through(*node),
            index,
        };
        group.iter().enumerate().map(alternative).collect()
    }

    fn union(&self, tag: Option<String>, mut variants: Vec<Variant>) -> Form {
        if variants.len() == 1
            && let Some(only) = variants.pop()
        {
            return Form::Type(only.ty);
        }
        if variants.is_empty() || variants.iter().all(|v| v.ty == Type::Json) {
            return Form::Type(Type::Json);
        }
        Form::Shape(Shape::Union(Union { tag, variants }))
    }

    /// "A string, or one of these": the values are known, the type stays open.
    fn open_enum(
        &mut self,
        base: &Facets<'d>,
        alternatives: &[Alternative<'d>],
        at: &At,
    ) -> Option<Form> {
        let is_text = |a: &Alternative| {
            let values_are_text = match &a.facets.values {
                Some(values) => values.iter().all(Value::is_string),
                None => a.facets.kind == Some("string"),
            };
            values_are_text && a.facets.choices.is_empty()
        };
        let some_known = alternatives.iter().any(|a| a.facets.values.is_some());
        if alternatives.len() < 2 || !some_known || !alternatives.iter().all(is_text) {
            return None;
        }
        let mut values: Vec<Value> = Vec::new();
        for value in alternatives
            .iter()
            .flat_map(|a| a.facets.values.iter().flatten())
        {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        Some(self.enumeration(base, values, at))
    }
}

/// The one built-in type that takes every alternative, where they are all text or all numbers.
fn plain_scalar(alternatives: &[Alternative]) -> Option<Type> {
    let kind = |a: &Alternative| match (&a.facets.values, a.facets.choices.is_empty()) {
        (None, true) => a.facets.kind.map(str::to_owned),
        _ => None,
    };
    let kinds: HashSet<Option<String>> = alternatives.iter().map(kind).collect();
    let mut kinds: Vec<_> = kinds.into_iter().collect::<Option<_>>()?;
    kinds.sort();
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    let formats: HashSet<_> = alternatives.iter().map(|a| &a.facets.format).collect();
    match kinds.as_slice() {
        ["string"] if formats.len() > 1 => Some(Type::String),
        ["integer", "number"] => Some(Type::Double),
        _ => None,
    }
}

/// The member that tells the alternatives apart, and for each of them the values that stand for
/// it: as the discriminator says, or as members with a single value show.
fn tags(
    discriminator: Option<&Discriminator>,
    alternatives: &[Alternative],
) -> Option<(String, Vec<Vec<String>>)> {
    let (member, tags) = match discriminator {
        Some(discriminator) => {
            let member = discriminator.property_name.as_str();
            let of = |a: &Alternative| mapped_tags(discriminator, a);
            (member, alternatives.iter().map(of).collect::<Vec<_>>())
        }
        None => implied_tags(alternatives)?,
    };
    let mut seen = HashSet::new();
    let distinct = tags.iter().flatten().all(|tag| seen.insert(tag.clone()));
    let complete = tags.iter().all(|tags| !tags.is_empty());
    (complete && distinct).then(|| (member.to_owned(), tags))
}

/// The mapping's keys for an alternative; without any, its single value or its own name
/// (OpenAPI 3.0, Discriminator Object).
fn mapped_tags(discriminator: &Discriminator, alternative: &Alternative) -> Vec<String> {
    let single = single_value(&alternative.facets, &discriminator.property_name);
    let Node::Ref(reference) = alternative.node else {
        return single.into_iter().collect();
    };
    let name = component_name(reference);
    let leads_here = |target: &str| target == reference || target == name;
    let mapped: Vec<String> = discriminator
        .mapping
        .iter()
        .filter(|(_, target)| leads_here(target))
        .map(|(tag, _)| tag.clone())
        .collect();
    match mapped.is_empty() {
        true => vec![single.unwrap_or_else(|| name.to_owned())],
        false => mapped,
    }
}

fn implied_tags<'a>(alternatives: &'a [Alternative]) -> Option<(&'a str, Vec<Vec<String>>)> {
    let first = &alternatives.first()?.facets;
    first.properties.keys().find_map(|member| {
        let values: Option<Vec<_>> = alternatives
            .iter()
            .map(|a| single_value(&a.facets, member).map(|value| vec![value]))
            .collect();
        let values = values?;
        let distinct: HashSet<_> = values.iter().collect();
        (distinct.len() == values.len()).then_some((*member, values))
    })
}

/// The only text that a member may have.
fn single_value(facets: &Facets, member: &str) -> Option<String> {
    let nodes = facets.properties.get(member)?;
    nodes.iter().find_map(|node| {
        let Node::Item(schema) = node else {
            return None;
        };
        let (facets, _) = Facets::of(schema);
        match facets.values.as_deref() {
            Some([Value::String(only)]) => Some(only.clone()),
            _ => None,
        }
    })
}

/// The words that tell an alternative from the others: the name of its component, its title, the
/// tag that stands for it, or the member that only it requires.
fn variant_words(
    alternatives: &[Alternative],
    place: usize,
    tags: Option<&Vec<Vec<String>>>,
) -> String {
    let alternative = &alternatives[place];
    let schema = match alternative.node {
        Node::Ref(reference) => return component_name(reference).to_owned(),
        Node::Item(schema) => schema,
    };
    if let Some(title) = schema.schema_data.title.as_deref().and_then(usable_title) {
        return title.to_owned();
    }
    if let Some(tag) = tags.and_then(|tags| tags[place].first()) {
        return tag.clone();
    }
    let others = || {
        alternatives
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != place)
    };
    let mut required = alternative.facets.required.iter();
    let only = required.find(|key| !others().any(|(_, a)| a.facets.required.contains(key)));
    match only {
        Some(key) => (*key).to_owned(),
        None => format!("variant {}", alternative.index + 1),
    }
}
