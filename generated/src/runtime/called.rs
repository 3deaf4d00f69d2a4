//! Which call something is about.

use std::fmt;

use super::{Meta, Method};

/// The operation that was called, for whoever reads an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Called {
    id: &'static str,
    method: Method,
    path: &'static str,
}

impl Called {
    /// A call of this operation.
    pub fn of(meta: &Meta) -> Self {
        Self {
            id: meta.id,
            method: meta.method,
            path: meta.path,
        }
    }

    /// The operation id.
    pub fn id(self) -> &'static str {
        self.id
    }
}

/// What stands in front of an error.
pub(crate) fn prefix(call: Option<Called>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match call {
        Some(Called { id, method, path }) => write!(f, "{id} ({method} {path}): "),
        None => Ok(()),
    }
}
