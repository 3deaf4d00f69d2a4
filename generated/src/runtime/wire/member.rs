//! Members of objects.

use super::{Node, is};

/// A member of an object.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// Its name.
    pub name: &'static str,
    /// What its field is called.
    pub field: &'static str,
    /// Whether it has to be there.
    pub presence: Presence,
    /// The only value that it has, as JSON, if there is just one.
    pub only: &'static [&'static str],
}

/// Whether a member has to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It has to be there.
    Req,
    /// It may be absent.
    Opt,
}

impl Member {
    /// Whether it has to be there.
    pub(crate) fn is_required(&self) -> bool {
        self.presence == Presence::Req
    }

    /// Whether a value is not the only one that there is. Outside of unions it is taken all the same.
    pub(super) fn rules_out(&self, node: Node<'_>) -> bool {
        let only = self.only.first().filter(|_| !node.is_null());
        only.is_some_and(|json| !is(node, json))
    }
}
