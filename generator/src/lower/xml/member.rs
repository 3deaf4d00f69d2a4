//! Which node each member of an object is.

use serde_json::Value;

use super::keywords::{INSTANCE_PREFIX, element_name, name_of, says, text};
use crate::document::{Kind, Spot, walk};
use crate::lower::Lowerer;
use crate::lower::facets::{Facets, Node};
use crate::model::{Layout, Shape, Type, XmlMember, XmlName, XmlNode};

/// So deep lists of lists have names of their own.
const MAX_NESTED: usize = 8;

impl<'d> Lowerer<'d> {
    pub(super) fn xml_member(&mut self, wire: &str, ty: &Type, nodes: &[Node<'d>]) -> XmlMember {
        let facets = self.resolve_fully(nodes);
        if self.is_list(ty) {
            return self.xml_list(wire, &facets);
        }
        let name = name_of(&facets, text(&facets, "name").unwrap_or(wire));
        let is_set = |keyword: &str| says(&facets, keyword) == Some(&Value::Bool(true));
        let node = match text(&facets, "nodeType") {
            Some("none") if self.is_object(ty) => XmlNode::None,
            _ if self.holds_parts(ty) => XmlNode::Element,
            Some("attribute") => XmlNode::Attribute,
            Some("text") => XmlNode::Text,
            Some("cdata") => XmlNode::Cdata,
            Some(_) => XmlNode::Element,
            None if is_set("attribute") => XmlNode::Attribute,
            None if name.prefix.as_deref() == Some(INSTANCE_PREFIX) => XmlNode::Attribute,
            // Extensions that many have for what only OpenAPI 3.2 can say.
            None if is_set("x-text") || is_set("x-ms-text") => XmlNode::Text,
            None => XmlNode::Element,
        };
        XmlMember {
            wire: wire.to_owned(),
            node,
            name: match node {
                XmlNode::Attribute => name,
                _ => element_name(&facets, text(&facets, "name").unwrap_or(wire)),
            },
            item: None,
            nested: Vec::new(),
            wrapped: false,
        }
    }

    fn xml_list(&mut self, wire: &str, facets: &Facets<'d>) -> XmlMember {
        let name = element_name(facets, text(facets, "name").unwrap_or(wire));
        let node = text(facets, "nodeType");
        let wrapped = says(facets, "wrapped").and_then(Value::as_bool);
        let items = self.resolve_fully(&facets.items);
        let own = text(&items, "name");
        // Without an element around them, the name of a list counts for nothing, unless it is said of
        // the list that there is none.
        let of_list = text(facets, "name").filter(|_| wrapped == Some(false));
        let is_meant = wrapped.is_none()
            && node.is_none()
            && own.is_some_and(|own| own != name.local)
            && self.marks_bare_lists();
        let wrapped = wrapped == Some(true) || node == Some("element") || is_meant;
        let item = match (own, of_list) {
            (Some(own), _) => element_name(&items, own),
            (None, Some(of_list)) => element_name(facets, of_list),
            (None, None) if wrapped => element_name(&items, &name.local),
            (None, None) => element_name(&items, wire),
        };
        XmlMember {
            wire: wire.to_owned(),
            node: XmlNode::Element,
            name,
            nested: self.xml_nested(&items, &item),
            item: Some(item),
            wrapped,
        }
    }

    /// The names of the items of items that are lists: those that they have, or the one around them.
    pub(super) fn xml_nested(&self, items: &Facets<'d>, around: &XmlName) -> Vec<XmlName> {
        let mut names = Vec::new();
        let mut nodes = items.items.clone();
        // A list may be one of lists like itself.
        while !nodes.is_empty() && names.len() < MAX_NESTED {
            let items = self.resolve_fully(&nodes);
            let around = names.last().unwrap_or(around);
            let own = text(&items, "name").unwrap_or(&around.local);
            names.push(element_name(&items, own));
            nodes = items.items;
        }
        // Those that have no other have the name around them.
        match names.iter().all(|name| name == around) {
            true => Vec::new(),
            false => names,
        }
    }

    /// Whether the description says of some lists that no element stands around their items, which is
    /// so by default: it means then that one stands around those of the others.
    fn marks_bare_lists(&mut self) -> bool {
        if let Some(known) = self.bare_lists {
            return known;
        }
        let mut found = false;
        let root = Spot::base("");
        walk(
            &self.document.value,
            Kind::Root,
            &root,
            &mut |node, kind, _| {
                let wrapped = || node.get("xml")?.get("wrapped");
                found |= kind == Kind::Schema && wrapped() == Some(&Value::Bool(false));
            },
        );
        if found {
            self.diagnostics.note(
                "xml-wrapped",
                "",
                "some lists are said to have no element around their items, so the others have one",
            );
        }
        self.bare_lists = Some(found);
        found
    }

    pub(super) fn is_list(&self, ty: &Type) -> bool {
        match ty {
            Type::List(_) => true,
            Type::Nullable(inner) | Type::Boxed(inner) => self.is_list(inner),
            Type::Named(id) => match &self.types[id.0].shape {
                Shape::Alias(ty) | Shape::Newtype(ty) => self.is_list(ty),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether nothing is said of a document but that it is one.
    pub(super) fn is_text_or_any(&self, ty: &Type) -> bool {
        match ty {
            Type::Binary | Type::Json | Type::String => true,
            Type::Nullable(inner) | Type::Boxed(inner) => self.is_text_or_any(inner),
            Type::Named(id) => match &self.types[id.0].shape {
                Shape::Alias(ty) | Shape::Newtype(ty) => self.is_text_or_any(ty),
                _ => false,
            },
            _ => false,
        }
    }

    fn is_object(&self, ty: &Type) -> bool {
        match ty {
            Type::Nullable(inner) | Type::Boxed(inner) => self.is_object(inner),
            Type::Named(id) => match &self.types[id.0].shape {
                Shape::Alias(ty) | Shape::Newtype(ty) => self.is_object(ty),
                Shape::Object(object) => object.layout == Layout::Object,
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether values of a type have parts, which no attribute and no text has.
    fn holds_parts(&self, ty: &Type) -> bool {
        match ty {
            Type::List(_) | Type::Map(_) | Type::JsonObject => true,
            Type::Nullable(inner) | Type::Boxed(inner) => self.holds_parts(inner),
            Type::Named(id) => match &self.types[id.0].shape {
                Shape::Alias(ty) | Shape::Newtype(ty) => self.holds_parts(ty),
                Shape::Object(_) => true,
                _ => false,
            },
            _ => false,
        }
    }
}
