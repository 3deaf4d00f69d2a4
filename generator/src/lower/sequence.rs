//! Streams: events, and values one after the other (OpenAPI 3.2, "Sequential Media Types").

use openapiv3::MediaType;

use super::facets::{Facets, Node};
use super::reason::Reason;
use super::{At, Lowerer};
use crate::model::{ResponseBody, Type};

impl<'d> Lowerer<'d> {
    /// The type of one value of a stream: an item, where an array of them is described.
    pub(super) fn sequence_item(&mut self, media: &'d MediaType, at: &At) -> Type {
        let schema = media.schema.as_ref();
        let Some(node) = schema.and_then(|schema| self.document.node(schema)) else {
            return self.any(at, Reason::NoSchema);
        };
        let facets = self.resolve_through(node);
        let at = at.below("schema");
        match facets.items.is_empty() {
            true => self.schema(&[node], &at).with_null(),
            false => {
                let at = at.member("items", "item");
                self.schema(&facets.items, &at).with_null()
            }
        }
    }

    /// The type of each part of a body that is a list of them: of those that are no bytes, where there are
    /// such. None if no list is described.
    pub(super) fn part_item(&mut self, media: &'d MediaType, at: &At) -> Option<Type> {
        let node = self.document.node(media.schema.as_ref()?)?;
        let facets = self.resolve_through(node);
        let places = facets.places.iter().filter_map(|nodes| nodes.first());
        let mut nodes: Vec<Node<'d>> = places.chain(&facets.items).copied().collect();
        if nodes.is_empty() {
            return None;
        }
        // What is expected of each part does not change how it is read.
        for word in ["itemEncoding", "prefixEncoding"] {
            self.followed.insert(format!("{}/{word}", at.pointer));
        }
        nodes.retain(|node| !self.is_bytes_part(*node));
        let at = at.below("schema").member("items", "part");
        Some(match nodes.as_slice() {
            [] => Type::Binary,
            [only] => self.schema(&[*only], &at).with_null(),
            _ => {
                let choices = vec![nodes];
                let facets = Facets {
                    choices,
                    ..Facets::default()
                };
                self.typed_facets(facets, &at).with_null()
            }
        })
    }

    fn is_bytes_part(&self, node: Node<'d>) -> bool {
        let facets = self.resolve_through(node);
        facets.is_content || facets.is_shapeless() || facets.format == Some("binary")
    }

    /// A stream of events. What is described is the event as a whole if it has the members of one
    /// (OpenAPI 3.2, "Special Considerations for Server-Sent Events"), else its data.
    pub(super) fn events(&mut self, media: &'d MediaType, at: &At) -> ResponseBody {
        let node = media.schema.as_ref();
        let node = node.and_then(|schema| self.document.node(schema));
        let facets = node.map(|node| self.resolve_through(node));
        let is_whole = facets.is_some_and(|facets| match facets.items.is_empty() {
            true => self.is_event(&facets),
            false => self.is_event(&self.resolve_fully(&facets.items)),
        });
        match (media.schema.is_some(), self.sequence_item(media, at)) {
            (false, _) => ResponseBody::Events(Type::String),
            (true, ty) if is_whole => ResponseBody::ItemEvents(ty),
            (true, ty) => ResponseBody::Events(ty),
        }
    }

    /// Whether something has the members of an event, or each of its alternatives has.
    fn is_event(&self, facets: &Facets<'d>) -> bool {
        let members = ["data", "event", "id", "retry"];
        let known = facets.properties.keys().all(|name| members.contains(name));
        if facets.properties.is_empty() {
            let mut alternatives = facets.choices.iter().flatten().peekable();
            let is_event = |node: &Node<'d>| {
                let facets = self.resolve_through(*node);
                !facets.properties.is_empty() && self.is_event(&facets)
            };
            return alternatives.peek().is_some() && alternatives.all(is_event);
        }
        known && facets.properties.len() > 1 && facets.properties.contains_key("data")
    }
}
