//! Resources: operations that belong together.

use super::{Docs, Operation};

/// A group of operations, reached by an accessor of the client or of the resource that it is in.
#[derive(Debug, Clone)]
pub struct Resource {
    /// The names that lead to it, from the client on; its own is the last.
    pub path: Vec<String>,
    /// The tags of the description that it is made of.
    pub tags: Vec<String>,
    /// What the description says of them.
    pub docs: Docs,
    /// Its operations, in the description's order.
    pub operations: Vec<Operation>,
}

impl Resource {
    /// What tells it from all others.
    pub fn key(&self) -> String {
        self.path.join(".")
    }
}
