//! Where a response is not what its description says, and could be read all the same.

use std::fmt;

use super::mismatch::{Step, join};
use super::{Node, View};

/// A place in a response that is not what the description says, and did not make it unreadable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deviation {
    kind: DeviationKind,
    place: String,
    reason: String,
}

/// What is odd about a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviationKind {
    /// A member that has to be there is not. It is blank: an empty text, zero, an empty list.
    Missing,
    /// A value is of another type. It was read as what it may be meant as, or else is absent or blank.
    Misfit,
    /// A value is none of the variants of a union that the description names; it is kept as it came.
    Unknown,
    /// A number has more digits than its type can hold.
    Rounded,
}

impl Deviation {
    /// What is odd.
    pub fn kind(&self) -> DeviationKind {
        self.kind
    }

    /// Where in the body, as in `data.inbound.codecs[0]`.
    pub fn path(&self) -> &str {
        &self.place
    }

    /// What was expected and what was found. The values themselves are not part of it.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The same, with its texts made safe to be printed.
    pub(crate) fn map(self, safe: impl Fn(&str) -> String) -> Self {
        Self {
            kind: self.kind,
            place: safe(&self.place),
            reason: safe(&self.reason),
        }
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at `{}`: {}", self.place, self.reason)
    }
}

/// What was noticed at a value, which is known by its number within the document.
#[derive(Debug)]
pub(super) struct Note {
    pub position: usize,
    pub kind: DeviationKind,
    pub reason: String,
}

impl Note {
    /// The same with the way to the place, for which the document is walked.
    pub fn located(self, root: Node<'_>) -> Deviation {
        Deviation {
            kind: self.kind,
            place: join(&way(root, self.position)),
            reason: self.reason,
        }
    }
}

/// The way from a value to one within it.
fn way(root: Node<'_>, position: usize) -> Vec<Step> {
    let mut way = Vec::new();
    let mut node = root;
    while node.position() != position {
        let is_within = |inner: &Node<'_>| inner.position() <= position;
        let step = match node.view() {
            View::Object(members) => {
                let inner = members.take_while(|(_, value)| is_within(value)).last();
                inner.map(|(name, value)| (Step::member(name), value))
            }
            View::List(items) => {
                let inner = items.enumerate().take_while(|(_, item)| is_within(item));
                inner.last().map(|(index, item)| (Step::Item(index), item))
            }
            _ => None,
        };
        let Some((step, inner)) = step else {
            break;
        };
        way.push(step);
        node = inner;
    }
    way
}
