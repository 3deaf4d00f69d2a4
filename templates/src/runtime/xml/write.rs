//! From the JSON that stands for a value to a document.

use super::choose;
use super::content::{Content, Items, Member, Name, NodeType, Root};
use super::markup::{Markup, Tag};
use super::names::{ATTRIBUTE, TEXT};
use crate::runtime::json::{Node, View};

/// The names of what has none: items of a list that nobody described.
const ITEMS: Items = Items::new(Name::new("item"));

/// A document for a value. Without a name, the only member of the value is the root.
pub(super) fn write(
    value: Node<'_>,
    content: &Content,
    root: Option<&Root>,
) -> Result<String, String> {
    let mut markup = Markup::new();
    match (root, value.view(), content) {
        (Some(root), ..) => {
            element(
                &mut markup,
                Tag::from(&root.name),
                value,
                content,
                root.items,
            )?;
        }
        (None, View::Object(values), Content::Object(members, _)) => {
            let values: Vec<_> = values.filter(|(_, value)| !value.is_null()).collect();
            let [(name, value)] = values.as_slice() else {
                return Err("a document has one root, so one member has to be there".to_owned());
            };
            match members.iter().find(|member| member.json == *name) {
                Some(member) => self::member(&mut markup, member, *value)?,
                None => unknown(&mut markup, name, *value, &Content::Any)?,
            }
        }
        _ => return Err("a document without a root".to_owned()),
    }
    Ok(markup.finish())
}

/// Writes an element. `items` are the names of its items, if it is a list.
fn element(
    markup: &mut Markup,
    tag: Tag<'_>,
    value: Node<'_>,
    content: &Content,
    items: Items,
) -> Result<(), String> {
    let open = markup.begin(tag)?;
    if value.is_null() {
        markup.nil(&open);
        return Ok(());
    }
    let content = choose::written(content, value);
    attributes(markup, &content, value)?;
    markup.inside();
    inside(markup, &content, value, items)?;
    markup.end(open);
    Ok(())
}

/// Writes the members of a value that are attributes.
fn attributes(markup: &mut Markup, content: &Content, value: Node<'_>) -> Result<(), String> {
    match (value.view(), content) {
        (View::Object(values), Content::Object(members, _)) => {
            for (name, value) in values {
                let member = members.iter().find(|member| member.json == name);
                match member.map(|member| (member, member.node)) {
                    Some((member, NodeType::Attribute)) => attribute(markup, member, value)?,
                    Some((member, NodeType::None)) => {
                        attributes(markup, &(member.content)(), value)?;
                    }
                    Some(_) => {}
                    None => unknown_attribute(markup, name, value)?,
                }
            }
        }
        (View::Object(values), _) => {
            for (name, value) in values {
                unknown_attribute(markup, name, value)?;
            }
        }
        (View::List(values), Content::Tuple(members, _)) => {
            let are_attributes = |(member, _): &(&Member, _)| member.node == NodeType::Attribute;
            for (member, value) in members.iter().zip(values).filter(are_attributes) {
                attribute(markup, member, value)?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn attribute(markup: &mut Markup, member: &Member, value: Node<'_>) -> Result<(), String> {
    match value.is_null() {
        true => Ok(()),
        false => markup.attribute(Tag::from(&member.name), &value.to_text()),
    }
}

/// Writes an attribute that nobody described, if it is one.
fn unknown_attribute(markup: &mut Markup, name: &str, value: Node<'_>) -> Result<(), String> {
    let Some(local) = name.strip_prefix(ATTRIBUTE) else {
        return Ok(());
    };
    let tag = Tag {
        local,
        namespace: None,
        prefix: None,
    };
    markup.attribute(tag, &value.to_text())
}

/// Writes what is between the tags of an element.
fn inside(
    markup: &mut Markup,
    content: &Content,
    value: Node<'_>,
    items: Items,
) -> Result<(), String> {
    match (value.view(), content) {
        (View::Object(values), Content::Object(members, others)) => {
            for (name, value) in values {
                match members.iter().find(|member| member.json == name) {
                    Some(member) => self::member(markup, member, value)?,
                    None => unknown(markup, name, value, &others())?,
                }
            }
            Ok(())
        }
        (View::Object(values), _) => {
            for (name, value) in values {
                unknown(markup, name, value, &Content::Any)?;
            }
            Ok(())
        }
        (View::List(values), Content::Tuple(members, others)) => {
            for (index, value) in values.enumerate() {
                match members.get(index) {
                    Some(member) => self::member(markup, member, value)?,
                    None => element(markup, Tag::from(&items.name), value, &others(), items)?,
                }
            }
            Ok(())
        }
        (View::List(values), content) => list(markup, values, content, items),
        _ => markup.characters(&value.to_text()),
    }
}

fn list<'d>(
    markup: &mut Markup,
    values: impl Iterator<Item = Node<'d>>,
    content: &Content,
    items: Items,
) -> Result<(), String> {
    let content = choose::item(content).map_or(Content::Any, |item| item());
    for value in values {
        element(
            markup,
            Tag::from(&items.name),
            value,
            &content,
            items.inner(),
        )?;
    }
    Ok(())
}

fn member(markup: &mut Markup, member: &Member, value: Node<'_>) -> Result<(), String> {
    let content = (member.content)();
    match (member.node, value.view()) {
        (NodeType::Attribute, _) => Ok(()),
        (NodeType::Text | NodeType::Cdata | NodeType::None, View::Null) => Ok(()),
        (NodeType::Text, _) => markup.characters(&value.to_text()),
        (NodeType::Cdata, _) => markup.cdata(&value.to_text()),
        (NodeType::None, _) => inside(markup, &content, value, member.items),
        (NodeType::Element, View::List(values)) if is_flat(member, &content) => {
            list(markup, values, &content, member.items)
        }
        (NodeType::Element, _) => {
            let tag = Tag::from(&member.name);
            element(markup, tag, value, &content, member.items)
        }
    }
}

/// Whether the items of a list stand where the list would.
fn is_flat(member: &Member, content: &Content) -> bool {
    !member.wrapped && !matches!(content, Content::Tuple(..))
}

/// Writes a member that nobody described; each item of a list is an element of its name.
fn unknown(
    markup: &mut Markup,
    name: &str,
    value: Node<'_>,
    content: &Content,
) -> Result<(), String> {
    if name == TEXT {
        return markup.characters(&value.to_text());
    }
    if name.starts_with(ATTRIBUTE) {
        return Ok(());
    }
    let tag = Tag {
        local: name,
        namespace: None,
        prefix: None,
    };
    let View::List(values) = value.view() else {
        return element(markup, tag, value, content, ITEMS);
    };
    let content = choose::item(content).unwrap_or(Content::any)();
    for value in values {
        element(markup, tag, value, &content, ITEMS)?;
    }
    Ok(())
}
