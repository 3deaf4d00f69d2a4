//! Bodies that are XML (OpenAPI 3.2, XML Object): their types, and how these look.

use openapiv3::MediaType;
use serde_json::Value;

use super::facets::{Additional, Facets, Node};
use super::{At, Lowerer, component_name};
use crate::document::{Kind, Spot, walk};
use crate::model::{Object, Rest, Shape, Type, Union, XmlMember, XmlName, XmlNode};

/// The namespace of attributes such as `xsi:type` (XML Schema, part 1, section 2.6), and its usual prefix.
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";
const INSTANCE_PREFIX: &str = "xsi";

impl<'d> Lowerer<'d> {
    /// The type of an XML body; none if it is described as text, or not at all.
    pub(super) fn xml_type(&mut self, media: &'d MediaType, at: &At) -> Option<Type> {
        let node = self.document.node(media.schema.as_ref()?)?;
        let ty = self.schema(&[node], &at.below("schema")).with_null();
        if matches!(ty, Type::String | Type::Binary | Type::Json) {
            return None;
        }
        self.look(&ty, &[node]);
        Some(ty)
    }

    /// The name of the root of a body; none if the only member of the body is that.
    pub(super) fn xml_root(&mut self, media: &'d MediaType, at: &At) -> Option<XmlName> {
        let node = self.document.node(media.schema.as_ref()?)?;
        let facets = self.gather_through(node);
        let component = match node {
            Node::Ref(reference) => Some(component_name(reference)),
            Node::Item(_) => None,
        };
        if let Some(name) = text(&facets, "name").or(component) {
            return Some(name_of(&facets, name));
        }
        if facets.properties.len() == 1 {
            return None;
        }
        let words = at.hint.split(|c: char| !c.is_alphanumeric());
        let capital = |word: &str| {
            let mut letters = word.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(letters).collect::<String>()
        };
        let name: String = words.map(capital).collect();
        self.diagnostics.note(
            "xml-root",
            &at.pointer,
            format!("this does not say what its root is called; `{name}` is taken"),
        );
        Some(name_of(&facets, &name))
    }

    /// Finds out how the values of a type look, and those within it. `nodes` are the schemas that hold
    /// for it.
    fn look(&mut self, ty: &Type, nodes: &[Node<'d>]) {
        match ty {
            Type::Nullable(inner) | Type::Boxed(inner) => self.look(inner, nodes),
            Type::List(item) => {
                let items = self.gather_fully(nodes).items;
                self.look(item, &items);
            }
            Type::Map(value) => {
                let value_nodes = additional(&self.gather_fully(nodes));
                self.look(value, &value_nodes);
            }
            Type::Named(id) if self.types[id.0].xml.is_none() => {
                // What it leads back to is known from here on.
                self.types[id.0].xml = Some(Vec::new());
                let members = match self.types[id.0].shape.clone() {
                    Shape::Object(object) => self.xml_members(&object, nodes),
                    Shape::Union(union) => {
                        self.variants(&union, nodes);
                        Vec::new()
                    }
                    Shape::Alias(ty) | Shape::Newtype(ty) => {
                        self.look(&ty, nodes);
                        Vec::new()
                    }
                    _ => Vec::new(),
                };
                self.types[id.0].xml = Some(members);
            }
            _ => {}
        }
    }

    fn xml_members(&mut self, object: &Object, nodes: &[Node<'d>]) -> Vec<XmlMember> {
        let facets = self.gather_fully(nodes);
        let mut members = Vec::new();
        for field in &object.fields {
            let known = facets.properties.get(field.wire.as_str());
            let nodes = known.cloned().unwrap_or_default();
            members.push(self.xml_member(&field.wire, &field.ty, &nodes));
            self.look(&field.ty, &nodes);
        }
        if let Rest::Typed(ty) = &object.rest {
            self.look(ty, &additional(&facets));
        }
        members
    }

    /// The variants of a union. Those that are no components have the members of all alternatives.
    fn variants(&mut self, union: &Union, nodes: &[Node<'d>]) {
        let facets = self.gather_fully(nodes);
        let heirs = nodes.iter().flat_map(|node| match node {
            Node::Ref(reference) => self.document.subtypes(reference),
            Node::Item(_) => Vec::new(),
        });
        let heirs: Vec<Node<'d>> = heirs.map(Node::Ref).collect();
        let alternatives: Vec<Node<'d>> =
            facets.choices.into_iter().flatten().chain(heirs).collect();
        let all: Vec<Node<'d>> = nodes.iter().chain(&alternatives).copied().collect();
        for variant in &union.variants {
            let own = alternatives.iter().find(|node| match node {
                Node::Ref(reference) => self.reference(reference).ty == variant.ty,
                Node::Item(_) => false,
            });
            match own {
                Some(node) => self.look(&variant.ty, &[*node]),
                None => self.look(&variant.ty, &all),
            }
        }
    }

    fn xml_member(&mut self, wire: &str, ty: &Type, nodes: &[Node<'d>]) -> XmlMember {
        let facets = self.gather_fully(nodes);
        let node = text(&facets, "nodeType");
        let is_flat = !self.holds_parts(ty);
        let is_set = |keyword: &str| says(&facets, keyword) == Some(&Value::Bool(true));
        let is_text = node == Some("text") || is_set("x-text") || is_set("x-ms-text");
        let name = name_of(&facets, text(&facets, "name").unwrap_or(wire));
        let is_attribute = is_set("attribute")
            || node == Some("attribute")
            || name.prefix.as_deref() == Some(INSTANCE_PREFIX);
        let kind = match node {
            _ if is_flat && is_attribute => XmlNode::Attribute,
            _ if is_flat && is_text => XmlNode::Text,
            Some("cdata") if is_flat => XmlNode::Cdata,
            _ => XmlNode::Element,
        };
        if !self.is_list(ty) {
            return XmlMember {
                wire: wire.to_owned(),
                node: kind,
                name,
                item: None,
                wrapped: false,
            };
        }
        let items = self.gather_fully(&facets.items);
        let own = text(&items, "name");
        // Without an element around them, the name of a list counts for nothing, unless it is said of
        // the list that there is none.
        let is_bare = says(&facets, "wrapped") == Some(&Value::Bool(false));
        let of_list = text(&facets, "name").filter(|_| is_bare);
        let is_left_open = says(&facets, "wrapped").is_none() && node.is_none();
        let is_meant =
            is_left_open && own.is_some_and(|own| own != name.local) && self.marks_bare_lists();
        let wrapped = is_set("wrapped") || node == Some("element") || is_meant;
        let item = match (own, of_list) {
            (Some(own), _) => name_of(&items, own),
            (None, Some(of_list)) => name_of(&facets, of_list),
            (None, None) if wrapped => name.clone(),
            (None, None) => name_of(&items, wire),
        };
        XmlMember {
            wire: wire.to_owned(),
            node: XmlNode::Element,
            name,
            item: Some(item),
            wrapped,
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

    fn is_list(&self, ty: &Type) -> bool {
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

/// What the XML objects of a schema say, the outer first.
fn says<'d>(facets: &Facets<'d>, keyword: &str) -> Option<&'d Value> {
    facets.xml.iter().find_map(|xml| xml.get(keyword))
}

fn text<'d>(facets: &Facets<'d>, keyword: &str) -> Option<&'d str> {
    let text = says(facets, keyword)?.as_str();
    text.filter(|text| !text.is_empty())
}

/// A name. Some have their prefix with them; that of XML Schema's own attributes is known.
fn name_of(facets: &Facets, name: &str) -> XmlName {
    let text = |keyword: &str| text(facets, keyword).map(str::to_owned);
    let (prefix, local) = match name.split_once(':') {
        Some((prefix, local)) => (Some(prefix.to_owned()), local),
        None => (text("prefix"), name),
    };
    let is_known = prefix.as_deref() == Some(INSTANCE_PREFIX);
    XmlName {
        local: local.to_owned(),
        namespace: match is_known {
            true => Some(INSTANCE.to_owned()),
            false => text("namespace"),
        },
        prefix,
    }
}

fn additional<'d>(facets: &Facets<'d>) -> Vec<Node<'d>> {
    match facets.additional {
        Some(Additional::Schema(node)) => vec![node],
        _ => Vec::new(),
    }
}
