//! One of several schemas that a value may be of.

use super::facets::{Facets, Node};

/// One alternative: its nodes, and everything they say with their references followed.
pub(super) struct Alternative<'d> {
    /// More than one where several groups hold at once.
    pub nodes: Vec<Node<'d>>,
    pub facets: Facets<'d>,
    /// Its place in the group, for the pointer.
    pub index: usize,
}

impl<'d> Alternative<'d> {
    /// The component that it is, if it is one.
    pub fn reference(&self) -> Option<&'d str> {
        self.nodes.iter().find_map(|node| match node {
            Node::Ref(reference) => Some(*reference),
            Node::Item(_) => None,
        })
    }
}
