//! What no document can hold as it is described.

use super::keywords::{says, text};
use crate::lower::Lowerer;
use crate::lower::facets::Node;
use crate::model::{Type, XmlMember, XmlNode};

impl<'d> Lowerer<'d> {
    /// Says where an element or an attribute could not have its name.
    pub(super) fn check_xml_names(&mut self, member: &XmlMember, place: &str) {
        if !matches!(member.node, XmlNode::Element | XmlNode::Attribute) {
            return;
        }
        let names = [Some(&member.name), member.item.as_ref()];
        let is_odd = |name: &&&str| !is_name(name);
        let locals: Vec<&str> = match member.wrapped {
            true => names
                .into_iter()
                .flatten()
                .map(|name| name.local.as_str())
                .collect(),
            false => vec![member.item.as_ref().unwrap_or(&member.name).local.as_str()],
        };
        if let Some(odd) = locals.iter().find(is_odd) {
            let message =
                format!("nothing in XML can be called `{odd}`: a value that has it is refused");
            self.diagnostics.note("xml-left-out", place, message);
        }
    }

    /// Says where an element stands around the items of a list in a list, which could not be told apart
    /// without it.
    pub(super) fn check_xml_list(&mut self, ty: &Type, nodes: &[Node<'d>], place: &str) {
        let Type::List(item) = ty else {
            return;
        };
        if !self.is_list(item) {
            return;
        }
        let items = self.resolve_fully(&self.resolve_fully(nodes).items);
        let is_wrapped = says(&items, "wrapped").is_some_and(|wrapped| wrapped == true);
        if !is_wrapped && text(&items, "nodeType") != Some("element") {
            self.diagnostics.note(
                "xml-left-out",
                format!("{place}/items"),
                "the items of a list in a list have an element around them all the same",
            );
        }
    }
}

impl<'d> Lowerer<'d> {
    /// Says where an element would stand around the items of a list that goes by a name of its own.
    pub(super) fn check_xml_values(&mut self, ty: &Type, nodes: &[Node<'d>], place: &str) {
        let values = self.resolve_fully(nodes);
        let is_wrapped = says(&values, "wrapped").is_some_and(|wrapped| wrapped == true);
        if self.is_list(ty) && (is_wrapped || text(&values, "nodeType") == Some("element")) {
            self.diagnostics.note(
                "xml-left-out",
                place,
                "each item of a list that is the value of any name is an element of that name, without \
                 one around them",
            );
        }
    }
}

/// Whether this can be the name of an element (Namespaces in XML, section 3), as far as letters go.
fn is_name(name: &str) -> bool {
    let is_first = |c: char| c.is_alphabetic() || c == '_';
    let is_other = |c: char| is_first(c) || c.is_numeric() || matches!(c, '-' | '.' | '\u{b7}');
    name.starts_with(is_first) && name.chars().all(is_other)
}
