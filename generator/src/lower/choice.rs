//! Alternatives: `oneOf` and `anyOf`.

use super::alternative::Alternative;
use super::facets::{Facets, Node};
use super::reason::Reason;
use super::schema::Form;
use super::simple_choice::{open_enum, plain_scalar};
use super::tags::Tags;
use super::{At, Lowerer, variant};
use crate::document::combinations;
use crate::model::{Matcher, Shape, Type, Union, Variant};

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
            if !known && group.iter().any(|node| self.tells_shape(*node)) {
                groups.push(group);
            } else if !known {
                self.note_required_groups(&group, at);
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

    /// Says that it is not checked which members are there together.
    fn note_required_groups(&mut self, group: &[Node<'d>], at: &At) {
        let asks = |node: &Node<'d>| !self.resolve_through(*node).required.is_empty();
        if group.iter().any(asks) {
            let message =
                "these alternatives only say which members go together; that is not checked";
            self.diagnostics
                .note("required-together", &at.pointer, message);
        }
    }

    fn tells_shape(&self, node: Node<'d>) -> bool {
        let mut facets = self.resolve_through(node);
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
        if let Some(ty) = plain_scalar(self, &alternatives) {
            // Nothing tells them apart but what each of them looks like, which no type checks.
            if ty == Type::String && alternatives.iter().all(|a| a.facets.format.is_some()) {
                self.diagnostics.note(
                    "limits-not-shown",
                    &at.pointer,
                    "these alternatives differ in their formats alone; any text is taken",
                );
            }
            return Form::Type(ty);
        }
        let tags = Tags::of(self, base.discriminator, &base, &alternatives);
        let mut variants: Vec<Variant> = Vec::new();
        let mut default = None;
        let words = variant::words(&alternatives, tags.as_ref());
        for ((place, alternative), words) in alternatives.iter().enumerate().zip(words) {
            let variant_at = match alternatives.len() {
                1 => at.below(&format!("oneOf/{}", alternative.index)),
                _ => at.alternative(alternative.index, &words),
            };
            let noted = self.noted_numbers();
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
            if matches!(typed.ty, Type::Integer(_) | Type::Double) {
                // A number that is no such variant is kept as JSON.
                self.forget_numbers(noted);
            }
            *nullable |= typed.nullable;
            if tags.as_ref().is_some_and(|t| t.default == Some(place)) {
                default = Some(typed.ty.clone());
            }
            let tags = tags.as_ref().map(|tags| tags.values[place].clone());
            let tags = tags.unwrap_or_default();
            match variants.iter_mut().find(|v| v.ty == typed.ty) {
                Some(known) => known.tags.extend(tags),
                None => variants.push(Variant {
                    hint: words,
                    ty: typed.ty,
                    tags,
                    matcher: Matcher::Any,
                }),
            }
        }
        // What may be anything may be `null` as well.
        *nullable |= variants.iter().any(|variant| variant.ty == Type::Json);
        keep_digits(&mut variants);
        let default = default.and_then(|ty| variants.iter().position(|v| v.ty == ty));
        self.union(tags.map(|tags| tags.member), default, variants, at)
    }

    pub(super) fn alternatives(&self, group: Vec<Vec<Node<'d>>>) -> Vec<Alternative<'d>> {
        let alternative = |(index, nodes): (usize, Vec<Node<'d>>)| {
            let mut facets = Facets::default();
            for node in &nodes {
                facets.merge(self.resolve_through(*node));
            }
            Alternative {
                nodes,
                facets,
                index,
            }
        };
        group.into_iter().enumerate().map(alternative).collect()
    }

    fn union(
        &mut self,
        tag: Option<String>,
        default: Option<usize>,
        mut variants: Vec<Variant>,
        at: &At,
    ) -> Form {
        if variants.len() == 1
            && let Some(only) = variants.pop()
        {
            return Form::Type(only.ty);
        }
        if variants.is_empty() || variants.iter().all(|v| v.ty == Type::Json) {
            return Form::Type(self.any(at, Reason::AnyAlternative));
        }
        Form::Shape(Shape::Union(Union {
            tag,
            variants,
            default,
        }))
    }
}

/// Beside whole numbers, a number keeps its digits: a float would round those that are too large for
/// the others.
fn keep_digits(variants: &mut [Variant]) {
    let is_whole = |variant: &Variant| matches!(variant.ty, Type::Integer(_));
    if variants.iter().any(is_whole) {
        for variant in variants.iter_mut().filter(|v| v.ty == Type::Double) {
            variant.ty = Type::Number;
        }
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
