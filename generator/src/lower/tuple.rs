//! Tuples: arrays of which each place has a schema of its own (JSON Schema 2020-12, section 10.3.1.1).

use super::facets::{Facets, Node};
use super::schema::Form;
use super::{At, Lowerer};
use crate::model::{Field, Layout, Object, Rest, Shape, Type};

/// What the places are called. Numbers would read like names that the generator made distinct.
const PLACES: [&str; 12] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
];

impl<'d> Lowerer<'d> {
    /// The form of an array: a list, or a tuple where its first places are described one by one.
    pub(crate) fn array(&mut self, mut facets: Facets<'d>, at: &At) -> Form {
        if facets.places.is_empty() {
            return Form::Type(self.list(&facets, at));
        }
        if facets.places.len() > PLACES.len() {
            self.diagnostics.note(
                "tuple",
                format!("{}/prefixItems", at.pointer),
                "so many places are not told apart: each may be any of them",
            );
            let places = facets
                .places
                .drain(..)
                .filter_map(|nodes| nodes.first().copied());
            let alternatives: Vec<Node> = places.chain(facets.items.drain(..)).collect();
            let item = Facets {
                choices: vec![alternatives],
                ..Facets::default()
            };
            let item = self.typed_facets(item, &at.items());
            return Form::Type(Type::List(Box::new(item.with_null())));
        }
        self.tuple(&facets, at)
    }

    fn tuple(&mut self, facets: &Facets<'d>, at: &At) -> Form {
        let mut fields = Vec::with_capacity(facets.places.len());
        for (index, (nodes, name)) in facets.places.iter().zip(PLACES).enumerate() {
            let place = at.member(&format!("prefixItems/{index}"), name);
            let typed = self.schema(nodes, &place);
            let is_required = facets.least_items.is_some_and(|least| least > index as u64);
            fields.push(Field {
                wire: name.to_owned(),
                name: None,
                presence: typed.presence(is_required),
                ty: typed.ty,
                constant: None,
                docs: typed.docs,
            });
        }
        let says = |node: &Node| match node {
            Node::Ref(_) => true,
            Node::Item(schema) => {
                let (facets, parts) = Facets::of(*schema);
                !facets.is_shapeless() || !parts.is_empty()
            }
        };
        let rest = match facets.items.iter().any(says) {
            true => Rest::Typed(self.schema(&facets.items, &at.items()).with_null()),
            false => Rest::Extra,
        };
        Form::Shape(Shape::Object(Object {
            fields,
            rest,
            layout: Layout::Array,
        }))
    }
}
