//! A JSON text with an index of its values.

use std::cell::Cell;
use std::ops::Range;

use super::Node;
use super::parse::{self, SyntaxError};

thread_local! {
    /// The memory of an index that this thread needs no more, for the next one: most calls are as large
    /// as those before them.
    static SPARE: Cell<Vec<Token>> = const { Cell::new(Vec::new()) };
}

/// So many tokens are kept room for, which is 64 KiB.
const MOST_SPARE: usize = 64 * 1024 / size_of::<Token>();

/// An empty index with room for so many values, and for no more than `most`.
pub(super) fn empty_index(room: usize, most: usize) -> Vec<Token> {
    let room = room.min(most);
    let spare = SPARE.try_with(Cell::take).unwrap_or_default();
    match (room..=most).contains(&spare.capacity()) {
        true => spare,
        false => Vec::with_capacity(room),
    }
}

impl Drop for Document<'_> {
    fn drop(&mut self) {
        let mut tokens = std::mem::take(&mut self.tokens);
        if tokens.capacity() <= MOST_SPARE {
            tokens.clear();
            // A thread that ends needs no more of it.
            let _ = SPARE.try_with(|spare| spare.set(tokens));
        }
    }
}

/// A JSON text with an index of its values, in the order of the text: one flat list, so that a
/// value is looked at as often as needed without reading the text again.
#[derive(Debug)]
pub(crate) struct Document<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: Vec<Token>,
    /// The strings with escapes, without them.
    pub(super) unescaped: Vec<String>,
}

/// A value, or the name of a member, which stands before its value. There are as many of them as a text
/// has values, so they are small.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    /// Where in the text it starts.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// The kind, behind `next`.
    tag: u32,
}

impl Token {
    /// The largest `next`, which stands for none; so many tokens there can be.
    pub const NONE: u32 = u32::MAX >> 3;

    pub fn new(kind: Kind, start: u32, end: u32, next: u32) -> Self {
        let tag = next.min(Self::NONE) << 3 | kind as u32;
        Self { start, end, tag }
    }

    /// What it stands for.
    pub fn kind(self) -> Kind {
        let kind = KINDS.get((self.tag & 7) as usize);
        kind.copied().unwrap_or(Kind::Null)
    }

    /// Where in the text it is.
    pub fn span(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Of an array or object, the index of the first token behind it; of a string with escapes, its
    /// index among those.
    pub fn next(self) -> u32 {
        self.tag >> 3
    }
}

/// All kinds, in their order.
const KINDS: [Kind; 8] = [
    Kind::Null,
    Kind::True,
    Kind::False,
    Kind::Number,
    Kind::String,
    Kind::Escaped,
    Kind::Array,
    Kind::Object,
];

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
