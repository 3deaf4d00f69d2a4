//! Which node of an element belongs to which member.

use super::content::{Content, Member, Name, NodeType};
use super::tree::{Attribute, Element};

/// The nodes of an element, by the members that they belong to.
pub(super) struct Parts<'e> {
    /// Those of each member.
    pub of: Vec<Part<'e>>,
    /// Attributes that belong to none.
    pub attributes: Vec<&'e Attribute>,
    /// Elements that belong to none.
    pub elements: Vec<&'e Element>,
}

/// The nodes of a member.
#[derive(Default)]
pub(super) struct Part<'e> {
    pub attribute: Option<&'e Attribute>,
    pub elements: Vec<&'e Element>,
}

impl<'e> Parts<'e> {
    pub fn of(element: &'e Element, members: &[Member]) -> Self {
        let mut parts = Self {
            of: members.iter().map(|_| Part::default()).collect(),
            attributes: Vec::new(),
            elements: Vec::new(),
        };
        for attribute in &element.attributes {
            let node = Node::from(attribute);
            match parts.find(members, &node) {
                Some(part) if part.attribute.is_none() => part.attribute = Some(attribute),
                _ => parts.attributes.push(attribute),
            }
        }
        for child in &element.children {
            match parts.find(members, &Node::from(child)) {
                Some(part) => part.elements.push(child),
                None => parts.elements.push(child),
            }
        }
        parts
    }

    fn find(&mut self, members: &[Member], node: &Node<'_>) -> Option<&mut Part<'e>> {
        let mut best = (0, 0);
        for (index, member) in members.iter().enumerate() {
            let claim = claim(member, node, 0);
            if claim > best.0 {
                best = (claim, index);
            }
        }
        self.of.get_mut(best.1).filter(|_| best.0 > 0)
    }
}

/// The name of an element or an attribute of a document.
struct Node<'e> {
    local: &'e str,
    namespace: Option<&'e str>,
    is_attribute: bool,
}

impl<'e> From<&'e Element> for Node<'e> {
    fn from(element: &'e Element) -> Self {
        Self {
            local: &element.local,
            namespace: element.namespace.as_deref(),
            is_attribute: false,
        }
    }
}

impl<'e> From<&'e Attribute> for Node<'e> {
    fn from(attribute: &'e Attribute) -> Self {
        Self {
            local: &attribute.local,
            namespace: attribute.namespace.as_deref(),
            is_attribute: true,
        }
    }
}

/// How deep members without nodes of their own are looked into.
const MAX_INLINE: usize = 8;

/// How well a node belongs to a member; 0 if it does not.
///
/// Few servers are exact about namespaces, and descriptions often do not say that something is an
/// attribute, or what an element is called: what is exact comes first, and nothing is refused.
fn claim(member: &Member, node: &Node<'_>, depth: usize) -> u8 {
    let is_of_kind = match member.node {
        NodeType::Text | NodeType::Cdata => return 0,
        NodeType::None if depth < MAX_INLINE => {
            let claims = inline(member).iter();
            return claims
                .map(|member| claim(member, node, depth + 1))
                .max()
                .unwrap_or(0);
        }
        NodeType::Attribute => node.is_attribute,
        NodeType::Element | NodeType::None => !node.is_attribute,
    };
    let named = |name: &Name| match name.local == node.local {
        true if name.namespace == node.namespace => 3,
        true => 2,
        false => 0,
    };
    let exact = named(&member.name).max(named(&member.items.name));
    match (exact, member.json == node.local) {
        (0, false) => 0,
        (0, true) => 1,
        (exact, _) if is_of_kind => exact + 1,
        _ => 1,
    }
}

/// The members of a member that has no node of its own.
pub(super) fn inline(member: &Member) -> &'static [Member] {
    match (member.content)() {
        Content::Object(members, _) => members,
        _ => &[],
    }
}
