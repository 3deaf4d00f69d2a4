//! Nodes in an order (OpenAPI 3.2, "Ordered Elements and Text").

use super::content::{Content, Member, NodeType};
use super::read::{scalar, value};
use super::tree::Element;
use crate::runtime::json::Writer;

pub(super) fn read(
    element: &Element,
    members: &[Member],
    others: fn() -> Content,
    writer: &mut Writer,
) {
    let mut children = element.children.iter().peekable();
    let mut read_to = 0;
    writer.array(|writer| {
        for member in members {
            let content = (member.content)();
            let next = children.peek();
            match member.node {
                NodeType::Text | NodeType::Cdata => {
                    let end = next.map_or(element.text.len(), |child| child.offset);
                    let text = element.text.get(read_to..end).unwrap_or_default();
                    read_to = end;
                    scalar(text, &content, writer);
                }
                NodeType::Attribute => {
                    let mut attributes = element.attributes.iter();
                    match attributes.find(|attribute| attribute.local == member.name.local) {
                        Some(attribute) => scalar(&attribute.value, &content, writer),
                        None => writer.null(),
                    }
                }
                NodeType::Element | NodeType::None => {
                    let is_it = |child: &&&Element| child.local == member.name.local;
                    match next.filter(is_it) {
                        Some(child) => {
                            read_to = child.offset;
                            value(child, &content, writer);
                            children.next();
                        }
                        None => writer.null(),
                    }
                }
            }
        }
        let content = others();
        children.for_each(|child| value(child, &content, writer));
    });
}
