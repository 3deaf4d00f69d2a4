//! A JSON text with an index of its values.

use super::Node;
use super::parse::{self, SyntaxError};

/// A JSON text with an index of its values, in the order of the text: one flat list, so that a
/// value is looked at as often as needed without reading the text again.
#[derive(Debug)]
pub(crate) struct Document<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: Vec<Token>,
    /// The strings with escapes, without them.
    pub(super) unescaped: Vec<String>,
}

/// A value, or the name of a member, which stands before its value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub kind: Kind,
    /// Where in the text it starts.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// Of an array or object, the index of the first token behind it; of a string with escapes, its
    /// index among those.
    pub next: u32,
}

/// What a token stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    True,
    False,
    Number,
    /// A string as it is written.
    String,
    /// A string with escapes.
    Escaped,
    Array,
    Object,
}

impl<'t> Document<'t> {
    /// Reads a text of at most 4 GiB. `budget` is the memory that the index may take, in bytes.
    pub fn parse(text: &'t str, budget: usize) -> Result<Self, SyntaxError> {
        // A byte order mark is no part of a text, but some servers send one (RFC 8259, section 8.1).
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (tokens, unescaped) = parse::tokens(text, budget)?;
        Ok(Self {
            text,
            tokens,
            unescaped,
        })
    }

    /// The value that the text stands for.
    pub fn root(&self) -> Node<'_> {
        Node {
            document: self,
            index: 0,
        }
    }

    /// The memory that the index takes, in bytes.
    pub fn size(&self) -> usize {
        let strings: usize = self.unescaped.iter().map(String::len).sum();
        size_of_val(self.tokens.as_slice()) + strings
    }
}
