//! Alternatives: `oneOf` and `anyOf`.

use super::alike::{open_enum, plain_scalar};
use super::facets::{Facets, Node};
use super::schema::Form;
use super::tags::Tags;
use super::untyped::Reason;
use super::{At, Lowerer, variant};
use crate::document::combinations;
use crate::model::{Guard, Shape, Type, Union, Variant};

/// One alternative: its nodes, and everything they say with their references followed.
pub(super) struct Alternative<'d> {
    /// More than one where several groups hold at once.
    pub nodes: Vec<Node<'d>>,
    pub facets: Facets<'d>,
    /// Its place in the group, for the pointer.
    pub index: usize,
}

impl<'d> Alternative<'d> {
    /// The component that it is, if it is one.
    pub fn reference(&self) -> Option<&'d str> {
        self.nodes.iter().find_map(|node| match node {
            Node::Ref(reference) => Some(*reference),
            Node::Item(_) => None,
        })
    }
}

impl<'d> Lowerer<'d> {
    /// Takes the alternatives out of the facets that tell their shape: each with all the nodes
    /// that hold for it.
    ///
    /// A group in which nothing but `required` stands only says which members go together: it
    /// tells nothing of the type.
    pub(crate) fn take_choice(
        &mut self,
        facets: &mut Facets<'d>,
        at: &At,
    ) -> Option<Vec<Vec<Node<'d>>>> {
        let mut groups: Vec<Vec<Node<'d>>> = Vec::new();
        for group in std::mem::take(&mut facets.choices) {
            let known = groups.iter().any(|known| same_nodes(known, &group));
            if known {
                continue;
            }
            match group.iter().any(|node| self.tells_shape(*node)) {
                true => groups.push(group),
                false => self.report_requirement(&group, at),
            }
        }
        if groups.is_empty() {
            return None;
        }
        let (combined, is_whole) = combinations(groups);
        if !is_whole {
            self.diagnostics.warning(
                "combined-alternatives",
                &at.pointer,
                "several groups of alternatives hold at once here, too many to be combined; \
                 the first decide the type",
            );
        }
        Some(combined)
    }

    /// Tells of alternatives that only say which members go together.
    fn report_requirement(&mut self, group: &[Node<'d>], at: &At) {
        let is_required = |node: &Node<'d>| !self.gather_through(*node).required.is_empty();
        if group.iter().any(is_required) {
            self.diagnostics.note(
                "required-not-asked",
                &at.pointer,
                "one of several groups of members is required; the type does not ask for it",
            );
        }
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
        group: Vec<Vec<Node<'d>>>,
        at: &At,
        nullable: &mut bool,
    ) -> Form {
        let mut alternatives = self.alternatives(group);
        *nullable |= alternatives.iter().any(|a| a.facets.nullable);
        alternatives.retain(|a| !(a.facets.nullable && a.facets.is_shapeless()));
        if let Some(form) = open_enum(&base, &alternatives) {
            return form;
        }
        if let Some(ty) = plain_scalar(&alternatives) {
            return Form::Type(ty);
        }
        let tags = Tags::of(self, base.discriminator, &alternatives);
        let mut variants: Vec<Variant> = Vec::new();
        let mut fallback = None;
        let words = variant::words(&alternatives, tags.as_ref());
        for ((place, alternative), words) in alternatives.iter().enumerate().zip(words) {
            let variant_at = match alternatives.len() {
                1 => at.below(&format!("oneOf/{}", alternative.index)),
                _ => at.alternative(alternative.index, &words),
            };
            let typed = match alternative.nodes.as_slice() {
                [node] if has_all_of(&alternative.facets, &base) => {
                    self.schema(&[*node], &variant_at)
                }
                _ => {
                    let mut all = alternative.facets.clone();
                    all.merge(base.clone());
                    all.title = None;
                    // Each is an example of one part, not of the whole.
                    all.examples.clear();
                    self.typed_facets(all, &variant_at)
                }
            };
            // What may be anything may be null.
            *nullable |= typed.nullable || typed.ty == Type::Json;
            if tags.as_ref().is_some_and(|t| t.fallback == Some(place)) {
                fallback = Some(typed.ty.clone());
            }
            let tags = tags.as_ref().map(|tags| tags.values[place].clone());
            let tags = tags.unwrap_or_default();
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
        let fallback = fallback.and_then(|ty| variants.iter().position(|v| v.ty == ty));
        let union = Union {
            tag: tags.map(|tags| tags.member),
            fallback,
            variants,
        };
        self.union(union, at)
    }

    /// A component as one of several.
    pub(super) fn alternative(&self, reference: &'d str) -> Alternative<'d> {
        let nodes = vec![Node::Ref(reference)];
        Alternative {
            facets: self.gather_fully(&nodes),
            nodes,
            index: 0,
        }
    }

    pub(super) fn alternatives(&self, group: Vec<Vec<Node<'d>>>) -> Vec<Alternative<'d>> {
        let alternative = |(index, nodes): (usize, Vec<Node<'d>>)| {
            let mut facets = Facets::default();
            for node in &nodes {
                facets.merge(self.gather_through(*node));
            }
            Alternative {
                nodes,
                facets,
                index,
            }
        };
        group.into_iter().enumerate().map(alternative).collect()
    }

    fn union(&mut self, mut union: Union, at: &At) -> Form {
        let variants = &mut union.variants;
        if variants.len() == 1
            && let Some(only) = variants.pop()
        {
            return Form::Type(only.ty);
        }
        if variants.is_empty() || variants.iter().all(|v| v.ty == Type::Json) {
            return Form::Type(self.any(at, Reason::AnyAlternative));
        }
        Form::Shape(Shape::Union(union))
    }
}

fn same_nodes(a: &[Node], b: &[Node]) -> bool {
    let same = |(a, b): (&Node, &Node)| match (a, b) {
        (Node::Ref(a), Node::Ref(b)) => a == b,
        (Node::Item(a), Node::Item(b)) => a == b,
        _ => false,
    };
    a.len() == b.len() && a.iter().zip(b).all(same)
}

/// Whether an alternative has all that the schema around it asks for: it extends that schema.
fn has_all_of(alternative: &Facets, base: &Facets) -> bool {
    let has = |name: &&str| alternative.properties.contains_key(name);
    let asks = |name: &&str| alternative.required.contains(name);
    base.properties.keys().all(has)
        && (base.properties.is_empty() || base.required.iter().all(asks))
}
