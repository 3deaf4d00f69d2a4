//! Which of several contents a value has.

use super::content::{Content, Member, NodeType, Tag};
use super::parts::Parts;
use super::tree::Element;
use crate::runtime::Number;
use crate::runtime::json::{Node, View};

type Contents = &'static [fn() -> Content];

/// The content of an element: that which its tag stands for, else the one that it has most of.
pub(super) fn read(element: &Element, contents: Contents, tag: Option<&Tag>) -> Content {
    let tagged = tag.and_then(|tag| {
        let mut found = contents.iter().zip(tag.values).filter(|(content, values)| {
            let text = tag_of(element, &content(), tag);
            text.is_some_and(|text| values.contains(&text))
        });
        found.next().map(|(content, _)| content())
    });
    let chosen = tagged.or_else(|| {
        let scored = contents.iter().map(|content| content());
        let scored = scored.map(|content| (score(element, &content), content));
        first_of_best(scored.filter(|(score, _)| *score > i64::MIN))
    });
    match chosen {
        Some(Content::OneOf(contents, tag)) => read(element, contents, tag),
        Some(content) => content,
        None => Content::Any,
    }
}

/// The text of the tag of an element, if it has this content.
fn tag_of<'e>(element: &'e Element, content: &Content, tag: &Tag) -> Option<&'e str> {
    let described = match content {
        Content::Object(members, _) => members.iter().find(|m| m.json == tag.member),
        _ => None,
    };
    let local = described.map_or(tag.member, |member| member.name.local);
    let mut attributes = element.attributes.iter();
    let attribute = attributes.find(|attribute| attribute.local == local);
    let child = element.children.iter().find(|child| child.local == local);
    let attribute = attribute.map(|attribute| attribute.value.as_str());
    let text = attribute.or(child.map(|child| child.text.as_str()));
    text.map(str::trim)
}

/// The content of an attribute, or other text without parts.
pub(super) fn text(text: &str, contents: Contents) -> Content {
    let scored = contents.iter().map(|content| match content() {
        Content::OneOf(contents, _) => self::text(text, contents),
        content => content,
    });
    let scored = scored.map(|content| (text_score(text, &content), content));
    first_of_best(scored).unwrap_or(Content::Text)
}

/// The content of each item, where one of several contents is a list.
pub(super) fn item(content: &Content) -> Option<fn() -> Content> {
    match content {
        Content::List(item) => Some(*item),
        Content::OneOf(contents, _) => contents.iter().find_map(|content| item(&content())),
        _ => None,
    }
}

fn first_of_best(scored: impl Iterator<Item = (i64, Content)>) -> Option<Content> {
    let mut best: Option<(i64, Content)> = None;
    for (score, content) in scored {
        if best.is_none_or(|(known, _)| score > known) {
            best = Some((score, content));
        }
    }
    best.map(|(_, content)| content)
}

/// How much of an element a content knows, and how much not.
fn score(element: &Element, content: &Content) -> i64 {
    let is_text = element.children.is_empty();
    match content {
        Content::Text | Content::Token | Content::Number | Content::Boolean => {
            match is_text && element.attributes.is_empty() {
                true => text_score(&element.text, content),
                false => i64::MIN,
            }
        }
        Content::Any => 0,
        Content::Object(members, _) => object_score(element, members),
        Content::Tuple(..) | Content::List(_) => match is_text && !element.text.trim().is_empty() {
            true => i64::MIN,
            false => 1,
        },
        // What is inside is told once it is known that it is this.
        Content::OneOf(..) => 1,
    }
}

fn object_score(element: &Element, members: &[Member]) -> i64 {
    let has_text = members
        .iter()
        .any(|member| matches!(member.node, NodeType::Text | NodeType::Cdata));
    let is_text = element.is_plain() && !element.text.trim().is_empty();
    if is_text && !has_text {
        return i64::MIN;
    }
    let parts = Parts::of(element, members);
    let unknown = parts.attributes.len() + parts.elements.len();
    let known = members.iter().zip(&parts.of).map(|(member, part)| {
        let attribute = part.attribute.is_some();
        let elements = part.elements.iter();
        let elements = elements.map(|element| match (member.content)() {
            content if member.wrapped || matches!(content, Content::List(_)) => {
                score_of_item(element, &content, member.wrapped)
            }
            content => 1 + of_member(element, &content),
        });
        i64::from(attribute) + elements.sum::<i64>()
    });
    let known: i64 = known.sum();
    let missing = members.iter().zip(&parts.of).filter(|(member, part)| {
        member.required && part.attribute.is_none() && part.elements.is_empty()
    });
    let missing = i64::try_from(missing.count()).unwrap_or(i64::MAX);
    known - i64::try_from(unknown).unwrap_or(i64::MAX) - missing.min(1)
}

/// The same for the element of a member. How well a text fits says nothing of the object around it, but
/// whether it does.
fn of_member(element: &Element, content: &Content) -> i64 {
    match (content, score(element, content)) {
        (Content::Object(..), score) => score.max(-1),
        (_, score) => score.signum(),
    }
}

/// The same for an element that belongs to a list.
fn score_of_item(element: &Element, content: &Content, wrapped: bool) -> i64 {
    match content {
        Content::List(item) if !wrapped => 1 + of_member(element, &item()),
        _ => 1,
    }
}

fn text_score(text: &str, content: &Content) -> i64 {
    let trimmed = text.trim();
    match content {
        Content::Boolean if matches!(trimmed, "true" | "false") => 3,
        Content::Number if trimmed.parse::<Number>().is_ok() => 2,
        Content::Text | Content::Token | Content::Any => 1,
        _ => -1,
    }
}

/// The content of a value that is written: that which its tag stands for, else that of the object with
/// most of its members.
pub(super) fn written(content: &Content, value: Node<'_>) -> Content {
    let Content::OneOf(contents, tag) = content else {
        return *content;
    };
    let tagged = tag.and_then(|tag| {
        let text = value.get(tag.member)?.to_text();
        let mut found = contents.iter().zip(tag.values);
        let found = found.find(|(_, values)| values.contains(&text.as_str()));
        found.map(|(content, _)| written(&content(), value))
    });
    let scored = contents.iter().map(|content| written(&content(), value));
    let scored = scored.map(|content| (written_score(&content, value), content));
    tagged
        .or_else(|| first_of_best(scored))
        .unwrap_or(Content::Any)
}

fn written_score(content: &Content, value: Node<'_>) -> i64 {
    match (value.view(), content) {
        (View::Object(values), Content::Object(members, _)) => {
            let score = |(name, _): (&str, _)| match members.iter().any(|m| m.json == name) {
                true => 1,
                false => -1,
            };
            values.map(score).sum()
        }
        (View::List(_), Content::List(_) | Content::Tuple(..)) => 1,
        (View::Object(_) | View::List(_), Content::Any) => -1_000_000,
        (View::Object(_) | View::List(_), _) => i64::MIN,
        (_, Content::Text | Content::Token | Content::Number | Content::Boolean) => 1,
        _ => 0,
    }
}
