//! Objects and maps.

use indexmap::IndexMap;

use super::facets::{Additional, Facets, Node};
use super::reason::Reason;
use super::resolve::Resolved;
use super::schema::Form;
use super::{At, Direction, Lowerer, escape};
use crate::model::{Docs, Field, Layout, Matcher, Object, Rest, Shape, Type, Union, Variant};
use crate::openapi::given_name;

/// Conditions within conditions are followed so far.
const MAX_CONDITIONS: usize = 8;

impl<'d> Lowerer<'d> {
    /// The form of an object.
    pub(crate) fn object(&mut self, mut facets: Facets<'d>, at: &At) -> Form {
        let conditional = self.conditional(&facets);
        self.declare_required(&mut facets, &conditional, at);
        if facets.properties.is_empty() && conditional.is_empty() {
            if let Some(value) = self.others(&facets, at) {
                return Form::Type(Type::Map(Box::new(value)));
            }
            return Form::Type(match facets.additional {
                Some(Additional::Forbidden) => self.any_object(at, Reason::NoMembers),
                _ => self.any_object(at, Reason::AnyMembers),
            });
        }
        // What has a place for any member keeps numbers as they came.
        let keeps_others = !has_type_for_others(&facets);
        let mut fields = Vec::with_capacity(facets.properties.len());
        let described = facets.properties.iter();
        let described: Vec<_> = described
            .map(|(name, nodes)| (*name, self.resolve(nodes, None)))
            .chain(conditional)
            .collect();
        for (name, resolved) in described {
            let place = at.member(&format!("properties/{}", escape(name)), name);
            let nodes = facets
                .properties
                .get(name)
                .map_or(&[] as &[_], Vec::as_slice);
            let place = place.named(given_name::of_type(nodes));
            let travels = match self.direction {
                Direction::Request => !resolved.facets.read_only,
                Direction::Response => !resolved.facets.write_only,
            };
            if !travels {
                continue;
            }
            let typed = self.within_keeper(keeps_others, |lowerer| lowerer.typed(resolved, &place));
            fields.push(Field {
                wire: name.to_owned(),
                name: given_name::member(nodes),
                presence: typed.presence(facets.required.contains(&name)),
                ty: typed.ty,
                constant: None,
                docs: typed.docs,
            });
        }
        if fields.is_empty() {
            return Form::Type(self.any_object(at, Reason::NothingTravels));
        }
        let rest = match self.others(&facets, at) {
            Some(value) => Rest::Typed(value),
            None => Rest::Extra,
        };
        Form::Shape(Shape::Object(Object {
            fields,
            rest,
            layout: Layout::Object,
        }))
    }

    /// Members that have to be there and that no property describes: they are as any other member is,
    /// where that is said.
    fn declare_required(
        &mut self,
        facets: &mut Facets<'d>,
        conditional: &[(&'d str, Resolved<'d>)],
        at: &At,
    ) {
        let is_described = |name: &&str| {
            facets.properties.contains_key(name)
                || conditional.iter().any(|(known, _)| known == name)
        };
        let required = facets.required.iter().copied();
        let absent: Vec<&'d str> = required.filter(|name| !is_described(name)).collect();
        match facets.additional {
            Some(Additional::Schema(node)) if facets.by_pattern.is_empty() => {
                for name in absent {
                    facets.properties.insert(name, vec![node]);
                }
            }
            _ if absent.is_empty() => {}
            _ => {
                let names: Vec<String> = absent
                    .iter()
                    .map(|name| format!("`{}`", name.replace('`', "'")))
                    .collect();
                let message = format!(
                    "required, but no property describes it: {}; whether it is there is not checked",
                    names.join(", ")
                );
                self.diagnostics
                    .note("required-undescribed", &at.pointer, message);
            }
        }
    }

    /// The members that are described only where a condition holds: they may always be there. One
    /// that several conditions describe is any of what they say.
    fn conditional(&self, facets: &Facets<'d>) -> Vec<(&'d str, Resolved<'d>)> {
        let mut found: IndexMap<&'d str, Vec<Node<'d>>> = IndexMap::new();
        let mut open: Vec<(Node<'d>, usize)> = Vec::new();
        open.extend(facets.conditional.iter().rev().map(|node| (*node, 0)));
        while let Some((node, depth)) = open.pop() {
            let branch = self.resolve_through(node);
            for (name, nodes) in &branch.properties {
                if !facets.properties.contains_key(name) {
                    let alternatives = found.entry(*name).or_default();
                    for node in nodes {
                        if !alternatives.contains(node) {
                            alternatives.push(*node);
                        }
                    }
                }
            }
            if depth < MAX_CONDITIONS {
                let inner = branch.conditional.iter().rev();
                open.extend(inner.map(|node| (*node, depth + 1)));
            }
        }
        let members = found.into_iter().map(|(name, alternatives)| {
            let resolved = match alternatives.as_slice() {
                [_] => self.resolve(&alternatives, None),
                _ => Resolved {
                    reference: None,
                    facets: Facets {
                        choices: vec![alternatives],
                        ..Facets::default()
                    },
                },
            };
            (name, resolved)
        });
        members.collect()
    }

    /// The type of members without a name of their own, where they have one: by patterns of names, and
    /// of all others.
    fn others(&mut self, facets: &Facets<'d>, at: &At) -> Option<Type> {
        let at = at.member("additionalProperties", "value");
        let additional = match facets.additional {
            Some(Additional::Schema(node)) => Some(node),
            _ => None,
        };
        let nodes: Vec<Node> = facets
            .by_pattern
            .iter()
            .copied()
            .chain(additional)
            .collect();
        let typed = match nodes.as_slice() {
            [] => return None,
            [only] => self.schema(&[*only], &at),
            _ => {
                let choices = vec![nodes];
                let facets = Facets {
                    choices,
                    ..Facets::default()
                };
                self.typed_facets(facets, &at)
            }
        };
        let is_closed = matches!(
            facets.additional,
            Some(Additional::Schema(_) | Additional::Forbidden)
        );
        let ty = typed.with_null();
        Some(match is_closed {
            true => ty,
            false => self.or_any(ty, &at),
        })
    }

    /// A type, or any other value: what no pattern speaks of must not fail the whole. A union as well, as
    /// a form of it may leave a `null` out.
    fn or_any(&mut self, ty: Type, at: &At) -> Type {
        if ty == Type::Json {
            return ty;
        }
        let variant = Variant {
            hint: "value".to_owned(),
            ty,
            tags: Vec::new(),
            matcher: Matcher::Any,
        };
        let union = Union {
            tag: None,
            variants: vec![variant],
            default: None,
        };
        let at = at.member("any", "or other");
        self.intern(Shape::Union(union), Docs::default(), &at)
    }
}

/// Whether members without a name of their own have a type.
fn has_type_for_others(facets: &Facets) -> bool {
    !facets.by_pattern.is_empty() || matches!(facets.additional, Some(Additional::Schema(_)))
}
