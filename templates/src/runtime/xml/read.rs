//! From a document to the JSON that stands for its value.

use std::collections::HashMap;

use super::content::{Content, Member, NodeType};
use super::names::{ATTRIBUTE, INSTANCE, TEXT};
use super::parts::{Part, Parts};
use super::tree::{Attribute, Element};
use super::{choose, tuple};
use crate::runtime::Number;
use crate::runtime::json::Writer;

/// What the root of a document is called.
pub(super) fn root(text: &str, budget: usize) -> Result<String, String> {
    Ok(Element::parse(text, budget)?.local)
}

/// A document as the JSON that stands for its value. What the root is called makes no difference.
/// `budget` is the memory that it may take, in bytes.
pub(super) fn read(text: &str, content: &Content, budget: usize) -> Result<String, String> {
    let root = Element::parse(text, budget)?;
    let mut writer = Writer::default();
    match only_member(&root, content) {
        Some(member) => writer.object(|writer| {
            writer.name(member.json);
            value(&root, &(member.content)(), writer);
        }),
        None => value(&root, content, &mut writer),
    }
    let written = writer.finish_text().map_err(str::to_owned)?;
    Ok(written.0)
}

/// The member that the root stands for, where the only member of an object is described as the root.
fn only_member<'m>(root: &Element, content: &Content) -> Option<&'m Member> {
    let Content::Object([only], _) = content else {
        return None;
    };
    let is_root = only.node == NodeType::Element && only.name.local == root.local;
    let is_inside = root.children.iter().any(|c| c.local == only.name.local);
    (is_root && !is_inside).then_some(only)
}

pub(super) fn value(element: &Element, content: &Content, writer: &mut Writer) {
    if element.is_nil {
        return writer.null();
    }
    match content {
        // Text is all that is described: what else is there is told by the type, which does not fit.
        Content::Text | Content::Token | Content::Number | Content::Boolean
            if !element.children.is_empty() =>
        {
            object(element, &[], Content::any, writer);
        }
        Content::Text | Content::Token | Content::Number | Content::Boolean => {
            scalar(&element.text, content, writer);
        }
        Content::Any if element.is_plain() => writer.string(&element.text),
        Content::Any => object(element, &[], Content::any, writer),
        Content::Object(members, others) => object(element, members, *others, writer),
        Content::Tuple(members, others) => tuple::read(element, members, *others, writer),
        Content::List(item) => list(&element.children, *item, writer),
        Content::OneOf(contents, tag) => {
            value(element, &choose::read(element, contents, *tag), writer);
        }
    }
}

/// A value without parts, as the JSON that it looks like.
pub(super) fn scalar(text: &str, content: &Content, writer: &mut Writer) {
    let trimmed = text.trim();
    match (content, trimmed) {
        (Content::Number | Content::Boolean, "") => writer.null(),
        (Content::Boolean, "true" | "1") => writer.boolean(true),
        (Content::Boolean, "false" | "0") => writer.boolean(false),
        (Content::Number, number) => match json_number(number) {
            Some(number) => writer.json(number),
            None => writer.string(trimmed),
        },
        (Content::OneOf(contents, _), _) => {
            writer_of_text(text, &choose::text(text, contents), writer);
        }
        (Content::Token, token) => writer.string(token),
        _ => writer.string(text),
    }
}

/// The same, where it is known which of several contents it is.
fn writer_of_text(text: &str, content: &Content, writer: &mut Writer) {
    match content {
        Content::OneOf(..) => writer.string(text),
        content => scalar(text, content, writer),
    }
}

/// A number as JSON writes it: XML Schema allows a plus and zeros before it (part 2, section 3.3.3).
fn json_number(text: &str) -> Option<&str> {
    let is_json = |text: &str| text.parse::<Number>().is_ok();
    if is_json(text) {
        return Some(text);
    }
    let digits = text.strip_prefix('+').unwrap_or(text);
    let significant = digits.trim_start_matches('0');
    let starts = (digits.len() - significant.len()).saturating_sub(1);
    let shorter = [Some(significant), digits.get(starts..)];
    shorter.into_iter().flatten().find(|text| is_json(text))
}

fn object(element: &Element, members: &[Member], others: fn() -> Content, writer: &mut Writer) {
    let parts = Parts::of(element, members);
    writer.object(|writer| {
        let has_text = known(element, members, &parts.of, writer);
        let keeps_all = matches!(others(), Content::Any);
        let foreign = |attribute: &&&Attribute| attribute.namespace.as_deref() != Some(INSTANCE);
        for attribute in parts.attributes.iter().filter(foreign) {
            match keeps_all {
                true => writer.name(&format!("{ATTRIBUTE}{}", attribute.local)),
                false => writer.name(&attribute.local),
            }
            scalar(&attribute.value, &others(), writer);
        }
        unknown(&parts.elements, others, writer);
        if keeps_all && !has_text && !element.text.trim().is_empty() {
            writer.name(TEXT);
            writer.string(element.text.trim());
        }
    });
}

/// Writes the members that are described. Whether the text of the element is one of them comes back.
fn known(element: &Element, members: &[Member], parts: &[Part<'_>], writer: &mut Writer) -> bool {
    let mut has_text = false;
    for (member, part) in members.iter().zip(parts) {
        has_text |= match member.node {
            NodeType::Attribute => {
                read_attribute(member, part, writer);
                false
            }
            NodeType::Text | NodeType::Cdata => {
                read_text(element, member, writer);
                true
            }
            NodeType::Element => {
                read_element(member, part, writer);
                false
            }
            NodeType::None => read_inline(element, member, part, writer),
        };
    }
    has_text
}

/// Elements that nobody described: those of one name are a list.
fn unknown(elements: &[&Element], others: fn() -> Content, writer: &mut Writer) {
    let mut groups: Vec<Vec<&Element>> = Vec::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for element in elements {
        let index = *known.entry(&element.local).or_insert(groups.len());
        match groups.get_mut(index) {
            Some(group) => group.push(element),
            None => groups.push(vec![element]),
        }
    }
    for group in groups {
        let [first, ..] = group.as_slice() else {
            continue;
        };
        writer.name(&first.local);
        match (group.as_slice(), others()) {
            (group, Content::List(item)) => list(group.iter().copied(), item, writer),
            ([only], content) => value(only, &content, writer),
            (group, _) => list(group.iter().copied(), others, writer),
        }
    }
}

pub(super) fn list<'e>(
    items: impl IntoIterator<Item = &'e Element>,
    item: fn() -> Content,
    writer: &mut Writer,
) {
    let content = item();
    writer.array(|writer| {
        for item in items {
            value(item, &content, writer);
        }
    });
}

fn read_attribute(member: &Member, part: &Part<'_>, writer: &mut Writer) {
    let content = (member.content)();
    match (part.attribute, part.elements.first()) {
        (Some(attribute), _) => {
            writer.name(member.json);
            scalar(&attribute.value, &content, writer);
        }
        (None, Some(element)) => {
            writer.name(member.json);
            value(element, &content, writer);
        }
        (None, None) if member.nullable => {
            writer.name(member.json);
            writer.null();
        }
        (None, None) => {}
    }
}

fn read_text(element: &Element, member: &Member, writer: &mut Writer) {
    // What stands between elements to make them easier to read is no text.
    if element.text.trim().is_empty() && !member.required {
        return;
    }
    let text = match member.node {
        NodeType::Cdata => element.cdata(),
        _ => &element.text,
    };
    writer.name(member.json);
    scalar(text, &(member.content)(), writer);
}

fn read_element(member: &Member, part: &Part<'_>, writer: &mut Writer) {
    let content = (member.content)();
    if let Content::List(item) = content {
        return read_list(member, part, item, writer);
    }
    match (part.elements.as_slice(), part.attribute) {
        ([], None) => {}
        ([], Some(attribute)) => {
            writer.name(member.json);
            scalar(&attribute.value, &content, writer);
        }
        ([only], _) => {
            writer.name(member.json);
            value(only, &content, writer);
        }
        // Not as described, unless one of several contents is a list.
        (several, _) => {
            let item = choose::item(&content).unwrap_or(member.content);
            writer.name(member.json);
            list(several.iter().copied(), item, writer);
        }
    }
}

/// A list, with or without an element around its items: descriptions often tell the wrong one of the
/// two.
fn read_list(member: &Member, part: &Part<'_>, item: fn() -> Content, writer: &mut Writer) {
    let is_around = |element: &&Element| element.local == member.name.local;
    let is_item = |element: &&Element| element.local == member.items.name.local;
    let is_text = |element: &&Element| element.children.is_empty() && !element.text.is_empty();
    let elements = &part.elements;
    match elements.as_slice() {
        [] if !member.required => return,
        [around] if around.is_nil && (member.wrapped || !is_item(around)) => {
            writer.name(member.json);
            return writer.null();
        }
        _ => writer.name(member.json),
    }
    let is_wrapped = match member.wrapped {
        true => elements
            .iter()
            .any(|e| is_around(e) && !(is_item(e) && is_text(e))),
        false => !elements.iter().any(is_item),
    };
    match is_wrapped {
        true => {
            let around = elements.iter().filter(|e| is_around(e) || !is_item(e));
            list(around.flat_map(|around| &around.children), item, writer);
        }
        false => list(elements.iter().copied(), item, writer),
    }
}

/// A member without a node of its own: its members are nodes of the same element.
fn read_inline(element: &Element, member: &Member, part: &Part<'_>, writer: &mut Writer) -> bool {
    let members = super::parts::inline(member);
    let is_text = |m: &Member| matches!(m.node, NodeType::Text | NodeType::Cdata);
    let has_text = members.iter().any(is_text);
    let is_there = part.attribute.is_some()
        || !part.elements.is_empty()
        || (has_text && !element.text.trim().is_empty());
    if is_there || member.required {
        let parts = Parts::of(element, members);
        writer.name(member.json);
        writer.object(|writer| known(element, members, &parts.of, writer));
    }
    has_text
}
