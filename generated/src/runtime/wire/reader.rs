//! What reading a document takes, and what was found out about it.

use std::any::TypeId;
use std::collections::HashMap;

use super::{Fit, Mismatch, Node};

/// The state of reading one document.
#[derive(Debug)]
pub struct Reader {
    budget: usize,
    left: usize,
    /// Which variant of which union a value is, so that unions within unions are told apart once.
    chosen: HashMap<(usize, TypeId), Choice>,
    /// Whether the document is a text within another document.
    is_within_text: bool,
}

/// How well a value fits a union, and as which of its variants.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choice {
    pub fit: Fit,
    pub variant: Option<usize>,
}

impl Reader {
    /// Reads what takes no more than this many bytes of memory.
    pub(crate) fn new(budget: usize) -> Self {
        Self {
            budget,
            left: budget,
            chosen: HashMap::new(),
            is_within_text: false,
        }
    }

    /// Looks at a document that is a text within another one.
    pub(crate) fn within_text() -> Self {
        Self {
            is_within_text: true,
            ..Self::new(usize::MAX)
        }
    }

    /// Whether the document is a text within another one.
    pub(crate) fn is_within_text(&self) -> bool {
        self.is_within_text
    }

    /// Takes memory of the budget.
    ///
    /// # Errors
    ///
    /// There is no more.
    pub(super) fn take(&mut self, bytes: usize) -> Result<(), Box<Mismatch>> {
        match self.left.checked_sub(bytes) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(Mismatch::too_large(self.budget)),
        }
    }

    /// What was found out about a value as a union.
    pub(super) fn known(&self, node: Node<'_>, union: TypeId) -> Option<Choice> {
        self.chosen.get(&(node.position(), union)).copied()
    }

    /// Remembers what was found out about a value as a union.
    pub(super) fn remember(&mut self, node: Node<'_>, union: TypeId, choice: Choice) {
        self.chosen.insert((node.position(), union), choice);
    }
}
