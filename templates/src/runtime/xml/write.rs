//! From the JSON that stands for a value to a document.

use quick_xml::escape::{escape, partial_escape};

use super::look::{Kind, Look, Member, Name};
use super::names::{INSTANCE, TEXT, is_name, is_sound};
use crate::runtime::json::{Node, View};

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;

/// A document for a value. Without a name, the only member of the value is the root.
pub(in crate::runtime) fn write(
    value: Node<'_>,
    look: &Look,
    root: Option<&Name>,
) -> Result<String, String> {
    let mut document = Document {
        text: DECLARATION.to_owned(),
        namespaces: Vec::new(),
    };
    match (root, value.view(), look) {
        (Some(root), ..) => document.element(&Tag::of(root), value, look, root)?,
        (None, View::Object(members), Look::Object(known, _)) => {
            let members: Vec<_> = members.filter(|(_, value)| !value.is_null()).collect();
            let [(name, value)] = members.as_slice() else {
                return Err("a document has one root, so one member has to be there".to_owned());
            };
            match known.iter().find(|member| member.json == *name) {
                Some(member) => document.member(member, *value)?,
                None => document.unknown(name, *value, &Look::Any)?,
            }
        }
        _ => return Err("a document without a root".to_owned()),
    }
    Ok(document.text)
}

struct Document {
    text: String,
    /// The namespaces in scope with their prefixes; empty is the default.
    namespaces: Vec<(String, String)>,
}

/// The name of an element as it is written.
struct Tag<'n> {
    local: &'n str,
    namespace: Option<&'n str>,
    prefix: Option<&'n str>,
}

impl<'n> Tag<'n> {
    fn of(name: &Name) -> Self {
        Self {
            local: name.local,
            namespace: name.namespace,
            prefix: name.prefix,
        }
    }
}

impl Document {
    fn element(
        &mut self,
        tag: &Tag<'_>,
        value: Node<'_>,
        look: &Look,
        item: &Name,
    ) -> Result<(), String> {
        let known = self.namespaces.len();
        let name = self.begin(tag)?;
        if value.is_null() {
            self.declare(Some("xsi"), INSTANCE);
            self.text.push_str(" xsi:nil=\"true\"/>");
            self.namespaces.truncate(known);
            return Ok(());
        }
        let look = chosen(look, value);
        let members = match look {
            Look::Object(members, _) => members,
            _ => &[],
        };
        if let View::Object(values) = value.view() {
            for (name, value) in values {
                if let Some(member) = find(members, name, Kind::Attribute) {
                    self.attribute(member, value)?;
                }
            }
        }
        self.text.push('>');
        self.content(value, &look, members, item)?;
        self.text.push_str("</");
        self.text.push_str(&name);
        self.text.push('>');
        self.namespaces.truncate(known);
        Ok(())
    }

    /// Writes the beginning of a tag, with the namespace that it needs; its name comes back.
    fn begin(&mut self, tag: &Tag<'_>) -> Result<String, String> {
        let local = tag.local;
        if !is_name(local) || tag.prefix.is_some_and(|prefix| !is_name(prefix)) {
            let shown: String = local.chars().take(64).collect();
            return Err(format!(
                "no element can be called `{}`",
                shown.escape_debug()
            ));
        }
        let name = match tag.prefix {
            Some(prefix) => format!("{prefix}:{local}"),
            None => local.to_owned(),
        };
        self.text.push('<');
        self.text.push_str(&name);
        if let Some(namespace) = tag.namespace {
            self.declare(tag.prefix, namespace);
        }
        Ok(name)
    }

    /// Declares a namespace, unless it is in scope.
    fn declare(&mut self, prefix: Option<&str>, namespace: &str) {
        let prefix = prefix.unwrap_or_default();
        let mut known = self.namespaces.iter().rev();
        let known = known.find(|(known, _)| known == prefix);
        if known.is_some_and(|(_, known)| known == namespace) {
            return;
        }
        let colon = if prefix.is_empty() { "" } else { ":" };
        let declared = format!(" xmlns{colon}{prefix}=\"{}\"", escape(namespace));
        self.text.push_str(&declared);
        self.namespaces
            .push((prefix.to_owned(), namespace.to_owned()));
    }

    fn attribute(&mut self, member: &Member, value: Node<'_>) -> Result<(), String> {
        if value.is_null() {
            return Ok(());
        }
        let Name {
            local,
            namespace,
            prefix,
        } = member.name;
        // Attributes without a prefix are in no namespace.
        let name = match (prefix, namespace) {
            (Some(prefix), Some(namespace)) => {
                self.declare(Some(prefix), namespace);
                format!("{prefix}:{local}")
            }
            (Some(prefix), None) => format!("{prefix}:{local}"),
            (None, _) => local.to_owned(),
        };
        let text = sound(&value.to_text())?;
        self.text
            .push_str(&format!(" {name}=\"{}\"", in_attribute(&text)));
        Ok(())
    }

    fn content(
        &mut self,
        value: Node<'_>,
        look: &Look,
        members: &[Member],
        item: &Name,
    ) -> Result<(), String> {
        match (value.view(), look) {
            (View::Object(values), look) => {
                let others = match look {
                    Look::Object(_, others) => *others,
                    _ => Look::any,
                };
                for (name, value) in values {
                    match members.iter().find(|member| member.json == name) {
                        Some(member) => self.member(member, value)?,
                        None if name == TEXT => self.characters(value)?,
                        None => self.unknown(name, value, &others())?,
                    }
                }
                Ok(())
            }
            (View::List(items), look) => {
                let look = match look {
                    Look::List(item) => item(),
                    _ => Look::Any,
                };
                for value in items {
                    self.element(&Tag::of(item), value, &look, item)?;
                }
                Ok(())
            }
            _ => self.characters(value),
        }
    }

    /// Text between tags, where a carriage return would become a line feed.
    fn characters(&mut self, value: Node<'_>) -> Result<(), String> {
        let text = sound(&value.to_text())?;
        let text = partial_escape(text).replace('\r', "&#13;");
        self.text.push_str(&text);
        Ok(())
    }

    fn member(&mut self, member: &Member, value: Node<'_>) -> Result<(), String> {
        let look = (member.look)();
        match (member.kind, value.view()) {
            (Kind::Attribute, _) => Ok(()),
            (Kind::Text | Kind::Cdata, View::Null) => Ok(()),
            (Kind::Text, _) => self.characters(value),
            (Kind::Cdata, _) => {
                let text = sound(&value.to_text())?.replace("]]>", "]]]]><![CDATA[>");
                self.text.push_str(&format!("<![CDATA[{text}]]>"));
                Ok(())
            }
            (Kind::Element, View::List(items)) if !member.wrapped => {
                let look = match look {
                    Look::List(item) => item(),
                    _ => Look::Any,
                };
                for value in items {
                    self.element(&Tag::of(&member.item), value, &look, &member.item)?;
                }
                Ok(())
            }
            (Kind::Element, _) => self.element(&Tag::of(&member.name), value, &look, &member.item),
        }
    }

    /// A member that nobody described; each item of a list is an element of its name.
    fn unknown(&mut self, name: &str, value: Node<'_>, look: &Look) -> Result<(), String> {
        let tag = Tag {
            local: name,
            namespace: None,
            prefix: None,
        };
        match (value.view(), look) {
            (View::List(items), look) => {
                let look = match look {
                    Look::List(item) => item(),
                    look => *look,
                };
                for value in items {
                    self.element(&tag, value, &look, &Name::new("item"))?;
                }
                Ok(())
            }
            _ => self.element(&tag, value, look, &Name::new("item")),
        }
    }
}

/// The one of several looks that a value has: that of the object with most of its members.
fn chosen(look: &Look, value: Node<'_>) -> Look {
    let Look::OneOf(looks) = look else {
        return *look;
    };
    let looks = looks.iter().rev().map(|look| chosen(&look(), value));
    let fits = |look: &Look| match (value.view(), look) {
        (View::Object(values), Look::Object(members, _)) => {
            1 + values
                .filter(|(name, _)| members.iter().any(|m| m.json == *name))
                .count()
        }
        (View::List(_), Look::List(_)) => 1,
        (View::Object(_) | View::List(_), _) => 0,
        (_, Look::Text | Look::Number | Look::Flag) => 1,
        _ => 0,
    };
    looks.max_by_key(fits).unwrap_or(Look::Any)
}

fn find<'m>(members: &'m [Member], json: &str, kind: Kind) -> Option<&'m Member> {
    let mut found = members.iter().filter(|member| member.kind == kind);
    found.find(|member| member.json == json)
}

/// Text that can stand in a document.
fn sound(text: &str) -> Result<String, String> {
    match is_sound(text) {
        true => Ok(text.to_owned()),
        false => Err("it holds a control character, which no document can hold".to_owned()),
    }
}

/// Text as it stands in an attribute, where line breaks would become spaces.
fn in_attribute(text: &str) -> String {
    let text = escape(text).replace('\n', "&#10;").replace('\r', "&#13;");
    text.replace('\t', "&#9;")
}
