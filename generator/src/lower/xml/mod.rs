//! Bodies that are XML (OpenAPI 3.2, XML Object): their types, and the content models of these.

mod check;
mod example;
mod keywords;
mod member;

use openapiv3::MediaType;

use self::keywords::{element_name, text};
use super::facets::{Additional, Facets, Node};
use super::{At, Lowerer, component_name, escape};
use crate::model::{Layout, Object, Rest, Shape, Type, Union, XmlMember, XmlRoot};

pub(super) use keywords::without_meaning;

impl<'d> Lowerer<'d> {
    /// The type of an XML body; none if it is described as text, or not at all.
    pub(super) fn xml_type(&mut self, media: &'d MediaType, at: &At) -> Option<Type> {
        let node = self.document.node(media.schema.as_ref()?)?;
        let ty = self.schema(&[node], &at.below("schema")).with_null();
        let is_named = || text(&self.resolve_through(node), "name").is_some();
        match ty {
            Type::Binary | Type::Json => return None,
            // Text is the text of an element only where that has a name.
            Type::String if !is_named() => return None,
            _ => {}
        }
        self.xml_content(&ty, &[node], &format!("{}/schema", at.pointer));
        Some(ty)
    }

    /// The type of a component that a document stands for, and what its root is called, if that is said;
    /// none if it is described as text, or not at all.
    pub(super) fn xml_payload(&mut self, reference: &'d str) -> Option<(Type, Option<String>)> {
        let ty = self.reference(reference).with_null();
        if self.is_text_or_any(&ty) {
            return None;
        }
        let node = Node::Ref(reference);
        self.xml_content(&ty, &[node], reference.trim_start_matches('#'));
        let facets = self.resolve_through(node);
        let root = text(&facets, "name").map(|name| element_name(&facets, name).local);
        Some((ty, root))
    }

    /// The root of a body; none if the only member of the body is that.
    pub(super) fn xml_root(&mut self, media: &'d MediaType, at: &At) -> Option<XmlRoot> {
        let node = self.document.node(media.schema.as_ref()?)?;
        let facets = self.resolve_through(node);
        let is_named = text(&facets, "name").or(component(node)).is_some();
        if !is_named && facets.properties.len() == 1 {
            return None;
        }
        let name = capitalized(&at.hint);
        if !is_named {
            self.diagnostics.note(
                "xml-root",
                &at.pointer,
                format!("this does not say what its root is called; `{name}` is taken"),
            );
        }
        Some(self.xml_root_of(&[node], &name))
    }

    /// The root of a document for which `nodes` hold, called like this unless they say more.
    pub(super) fn xml_root_of(&self, nodes: &[Node<'d>], name: &str) -> XmlRoot {
        let facets = self.resolve_fully(nodes);
        let component_of = |nodes: &[Node<'d>]| nodes.iter().copied().find_map(component);
        let said = text(&facets, "name").or(component_of(nodes));
        let name = element_name(&facets, said.unwrap_or(name));
        let items = facets.items.first().copied();
        let items = items.map(|item| (component(item), self.resolve_through(item)));
        let item = items.as_ref().and_then(|(component, facets)| {
            let name = text(facets, "name").or(*component)?;
            Some(element_name(facets, name))
        });
        let nested = items.as_ref().map_or_else(Vec::new, |(_, facets)| {
            self.xml_nested(facets, item.as_ref().unwrap_or(&name))
        });
        XmlRoot { name, item, nested }
    }

    /// Finds out the content model of a type, and of those within it. `nodes` are the schemas that hold
    /// for it, which stand at `place`.
    pub(super) fn xml_content(&mut self, ty: &Type, nodes: &[Node<'d>], place: &str) {
        match ty {
            Type::Nullable(inner) | Type::Boxed(inner) => self.xml_content(inner, nodes, place),
            Type::List(item) => {
                let items = self.resolve_fully(nodes).items;
                self.xml_content(item, &items, &format!("{place}/items"));
            }
            Type::Map(value) => {
                let value_nodes = additional(&self.resolve_fully(nodes));
                let place = format!("{place}/additionalProperties");
                self.check_xml_values(value, &value_nodes, &place);
                self.xml_content(value, &value_nodes, &place);
            }
            Type::Named(id) if self.types[id.0].xml.is_none() => {
                // What it leads back to is known from here on.
                self.types[id.0].xml = Some(Vec::new());
                let members = match self.types[id.0].shape.clone() {
                    Shape::Object(object) => {
                        let pointer = self.types[id.0].pointer.clone();
                        self.xml_members(&object, nodes, &pointer)
                    }
                    Shape::Union(union) => {
                        self.xml_variants(&union, nodes, place);
                        Vec::new()
                    }
                    Shape::Alias(ty) | Shape::Newtype(ty) => {
                        self.xml_content(&ty, nodes, place);
                        Vec::new()
                    }
                    _ => Vec::new(),
                };
                self.types[id.0].xml = Some(members);
            }
            _ => {}
        }
    }

    fn xml_members(
        &mut self,
        object: &Object,
        nodes: &[Node<'d>],
        pointer: &str,
    ) -> Vec<XmlMember> {
        let facets = self.resolve_fully(nodes);
        let mut members = Vec::new();
        for (index, field) in object.fields.iter().enumerate() {
            let nodes = match object.layout {
                Layout::Object => facets.properties.get(field.wire.as_str()),
                Layout::Array => facets.places.get(index),
            };
            let nodes = nodes.cloned().unwrap_or_default();
            let member = self.xml_member(&field.wire, &field.ty, &nodes);
            let place = match object.layout {
                Layout::Object => format!("{pointer}/properties/{}", escape(&field.wire)),
                Layout::Array => format!("{pointer}/prefixItems/{index}"),
            };
            self.check_xml_names(&member, &place);
            self.check_xml_list(&field.ty, &nodes, &place);
            members.push(member);
            self.xml_content(&field.ty, &nodes, &place);
        }
        if let Rest::Typed(ty) = &object.rest {
            let (nodes, place) = match object.layout {
                Layout::Object => (additional(&facets), "additionalProperties"),
                Layout::Array => (facets.items, "items"),
            };
            let place = format!("{pointer}/{place}");
            self.check_xml_values(ty, &nodes, &place);
            self.xml_content(ty, &nodes, &place);
        }
        members
    }

    /// The variants of a union. Those that are no components have the members of all alternatives.
    fn xml_variants(&mut self, union: &Union, nodes: &[Node<'d>], place: &str) {
        let facets = self.resolve_fully(nodes);
        let subtypes = nodes.iter().flat_map(|node| match node {
            Node::Ref(reference) => self.document.subtypes(reference),
            Node::Item(_) => Vec::new(),
        });
        let subtypes = subtypes.map(Node::Ref);
        let alternatives = facets.choices.into_iter().flatten();
        let alternatives: Vec<Node<'d>> = alternatives.chain(subtypes).collect();
        let all: Vec<Node<'d>> = nodes.iter().chain(&alternatives).copied().collect();
        for variant in &union.variants {
            let own = alternatives.iter().find(|node| match node {
                Node::Ref(reference) => self.reference(reference).ty == variant.ty,
                Node::Item(_) => false,
            });
            match own {
                Some(node) => self.xml_content(&variant.ty, &[*node], place),
                None => self.xml_content(&variant.ty, &all, place),
            }
        }
    }
}

fn component(node: Node<'_>) -> Option<&str> {
    match node {
        Node::Ref(reference) => Some(component_name(reference)),
        Node::Item(_) => None,
    }
}

fn additional<'d>(facets: &Facets<'d>) -> Vec<Node<'d>> {
    match facets.additional {
        Some(Additional::Schema(node)) => vec![node],
        _ => Vec::new(),
    }
}

/// Words as one name.
fn capitalized(words: &str) -> String {
    let words = words.split(|c: char| !c.is_alphanumeric());
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    words.map(capital).collect()
}
