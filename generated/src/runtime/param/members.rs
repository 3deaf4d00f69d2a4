//! Objects whose members are parameters by themselves (style `form`, exploded).

use super::Param;
use super::encode::Text;
use crate::runtime::json::{Node, View};

impl Param {
    /// The pairs of an exploded object. Of lists and objects within it no style speaks: each item of a list
    /// is a pair of its own, as servers read the members of a query, and anything nested deeper is JSON text.
    pub(super) fn members<'d>(
        &self,
        members: impl Iterator<Item = (&'d str, Node<'d>)>,
        text: Text,
    ) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for (name, value) in members {
            let mut pair = |value: Node<'_>| pairs.push(self.pair(name, &value.to_text(), text));
            match value.view() {
                View::Null => {}
                View::List(items) if items.clone().all(|item| !item.is_nested()) => {
                    items.filter(|item| !item.is_null()).for_each(pair);
                }
                _ => pair(value),
            }
        }
        pairs
    }
}
