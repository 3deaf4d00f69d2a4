//! From a document to the JSON that it stands for.

use super::look::{Kind, Look, Member, Name};
use super::names::{INSTANCE, TEXT};
use super::tree::{Attribute, Element};
use crate::runtime::Number;
use crate::runtime::json::Writer;

/// A document as the JSON that it stands for. What the root is called makes no difference.
pub(in crate::runtime) fn read(text: &str, look: &Look) -> Result<String, String> {
    let root = Element::parse(text)?;
    let mut writer = Writer::default();
    match alone(&root, look) {
        Some(root) => value(&root, look, &mut writer),
        None => value(&root, look, &mut writer),
    }
    let written = writer.finish_text().map_err(str::to_owned)?;
    Ok(written.0)
}

/// The root as the only member of an object, where that is what is described.
fn alone<'e>(root: &'e Element, look: &Look) -> Option<Element> {
    let Look::Object([only], _) = look else {
        return None;
    };
    let is_it = only.kind == Kind::Element && only.name.local == root.local;
    let within = |child: &'e Element| child.local == only.name.local;
    (is_it && !root.children.iter().any(within)).then(|| Element {
        children: vec![root.clone()],
        ..Element::default()
    })
}

fn value(element: &Element, look: &Look, writer: &mut Writer) {
    if element.is_nil {
        return writer.null();
    }
    match look {
        Look::Text | Look::Number | Look::Flag => scalar(&element.text, look, writer),
        Look::Any if element.is_plain() => writer.string(&element.text),
        Look::Any => object(element, &[], Look::any, writer),
        Look::Object(members, others) => object(element, members, *others, writer),
        Look::List(item) => writer.array(|writer| {
            element
                .children
                .iter()
                .for_each(|child| value(child, &item(), writer));
        }),
        Look::OneOf(looks) => match best(element, looks) {
            Some(look) => value(element, &look, writer),
            None => value(element, &Look::Any, writer),
        },
    }
}

/// A value without parts, as the JSON that it looks like.
fn scalar(text: &str, look: &Look, writer: &mut Writer) {
    let trimmed = text.trim();
    match (look, trimmed) {
        (Look::Number | Look::Flag, "") => writer.null(),
        (Look::Flag, "true" | "1") => writer.boolean(true),
        (Look::Flag, "false" | "0") => writer.boolean(false),
        (Look::Number, number) if number.parse::<Number>().is_ok() => writer.json(number),
        _ => writer.string(text),
    }
}

/// The look of which an element has most.
fn best(element: &Element, looks: &[fn() -> Look]) -> Option<Look> {
    let known = |look: &Look| match look {
        Look::Object(members, _) => {
            let is_member = |child: &&Element| members.iter().any(|m| is_part(m, child));
            let children = element.children.iter().filter(is_member).count();
            let is_attribute = |member: &&Member| attribute(element, member).is_some();
            Some(1 + children + members.iter().filter(is_attribute).count())
        }
        Look::List(_) => (!element.children.is_empty()).then_some(1),
        Look::Flag => matches!(element.text.trim(), "true" | "false").then_some(3),
        Look::Number => element.text.trim().parse::<Number>().ok().map(|_| 2),
        Look::Text | Look::Any => Some(1),
        Look::OneOf(looks) => best(element, looks).map(|_| 1),
    };
    let fits = |look: &Look| match look {
        Look::Object(..) => !element.is_plain() || element.text.trim().is_empty(),
        Look::Any | Look::OneOf(_) | Look::List(_) => true,
        _ => element.is_plain(),
    };
    let looks = looks.iter().rev().map(|look| look()).filter(fits);
    let looks = looks.filter_map(|look| Some((known(&look)?, look)));
    looks.max_by_key(|(known, _)| *known).map(|(_, look)| look)
}

fn object(element: &Element, members: &[Member], others: fn() -> Look, writer: &mut Writer) {
    let mut has_text = false;
    writer.object(|writer| {
        for member in members {
            has_text |= matches!(member.kind, Kind::Text | Kind::Cdata);
            read_member(element, member, writer);
        }
        let rest = element.attributes.iter().filter(|attribute| {
            let is_known = |member: &Member| is_attribute(member, attribute);
            attribute.namespace.as_deref() != Some(INSTANCE) && !members.iter().any(is_known)
        });
        for attribute in rest {
            writer.name(&attribute.local);
            scalar(&attribute.value, &others(), writer);
        }
        let rest = element.children.iter();
        let rest: Vec<&Element> = rest
            .filter(|child| !members.iter().any(|member| is_part(member, child)))
            .collect();
        unknown(&rest, others, writer);
        if !has_text && !element.text.trim().is_empty() {
            writer.name(TEXT);
            writer.string(element.text.trim());
        }
    });
}

/// Elements that no member is described for: those of one name are a list.
fn unknown(rest: &[&Element], others: fn() -> Look, writer: &mut Writer) {
    for (index, child) in rest.iter().enumerate() {
        let same = |other: &&&Element| other.local == child.local;
        if rest[..index].iter().any(|other| same(&other)) {
            continue;
        }
        writer.name(&child.local);
        let all: Vec<_> = rest.iter().filter(same).collect();
        match (all.as_slice(), others()) {
            ([only], look) => value(only, &look, writer),
            (all, Look::List(item)) => list(all.iter().map(|child| **child), item, writer),
            (all, _) => list(all.iter().map(|child| **child), others, writer),
        }
    }
}

fn list<'e>(items: impl Iterator<Item = &'e Element>, item: fn() -> Look, writer: &mut Writer) {
    writer.array(|writer| items.for_each(|child| value(child, &item(), writer)));
}

fn read_member(element: &Element, member: &Member, writer: &mut Writer) {
    let look = (member.look)();
    match (member.kind, look) {
        (Kind::Attribute, look) => {
            if let Some(attribute) = attribute(element, member) {
                writer.name(member.json);
                scalar(&attribute.value, &look, writer);
            }
        }
        (Kind::Text | Kind::Cdata, look) => {
            // What stands between elements to make them easier to read is no text.
            if element.text.trim().is_empty() && !member.required {
                return;
            }
            writer.name(member.json);
            scalar(&element.text, &look, writer);
        }
        (Kind::Element, Look::List(item)) => {
            let items = items(element, member);
            if items.is_some() || member.required {
                writer.name(member.json);
                list(items.unwrap_or_default().into_iter(), item, writer);
            }
        }
        (Kind::Element, look) => {
            let mut children = element.children.iter();
            let found = children.find(|child| is(child, &member.name));
            // Descriptions often do not say that something is an attribute.
            let or = attribute(element, member);
            if found.is_some() || or.is_some() {
                writer.name(member.json);
            }
            match (found, or) {
                (Some(child), _) => value(child, &look, writer),
                (None, Some(attribute)) => scalar(&attribute.value, &look, writer),
                (None, None) => {}
            }
        }
    }
}

/// The items of a list, with or without an element around them: descriptions often tell the wrong one
/// of the two.
fn items<'e>(element: &'e Element, member: &Member) -> Option<Vec<&'e Element>> {
    let bare = || {
        let items = element
            .children
            .iter()
            .filter(|child| is(child, &member.item));
        let items: Vec<_> = items.collect();
        (!items.is_empty()).then_some(items)
    };
    let around = || {
        let mut around = element
            .children
            .iter()
            .filter(|child| is(child, &member.name));
        around.next().map(|around| around.children.iter().collect())
    };
    match member.wrapped {
        true => around().or_else(bare),
        false => bare().or_else(around),
    }
}

/// Whether an element belongs to a member.
fn is_part(member: &Member, child: &Element) -> bool {
    member.kind == Kind::Element && (is(child, &member.name) || is(child, &member.item))
}

/// Whether this is what an element is called. Few servers are exact about namespaces.
fn is(element: &Element, name: &Name) -> bool {
    element.local == name.local
}

fn is_attribute(member: &Member, attribute: &Attribute) -> bool {
    let is_named = matches!(member.kind, Kind::Attribute | Kind::Element);
    is_named && attribute.local == member.name.local
}

fn attribute<'e>(element: &'e Element, member: &Member) -> Option<&'e Attribute> {
    let mut found = element.attributes.iter();
    found.find(|attribute| is_attribute(member, attribute))
}
