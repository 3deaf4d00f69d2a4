//! What reading a document takes, and what was found out about it.

use std::any::TypeId;
use std::collections::HashMap;

use super::deviation::{DeviationKind, Note};
use super::{Deviation, Fit, Mismatch, Node, View, Wire};

/// So much is noted of one document.
const MOST_NOTES: usize = 64;

/// The state of reading one document.
#[derive(Debug)]
pub struct Reader {
    budget: usize,
    left: usize,
    /// Which variant of which union a value is, so that unions within unions are told apart once.
    chosen: HashMap<(usize, TypeId), Choice>,
    /// Whether the document is a text within another document.
    is_within_text: bool,
    /// Whether a part that is not of its type is taken as absent.
    is_lenient: bool,
    notes: Vec<Note>,
    /// How many numbers are neither in what was read, digit by digit, nor kept beside it.
    inexact: usize,
    /// The last number that its type could not hold.
    beyond: Option<usize>,
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
            is_lenient: false,
            notes: Vec::new(),
            inexact: 0,
            beyond: None,
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

    /// The same, which takes parts that are not of their type as absent if it is `lenient`.
    pub(crate) fn lenient(mut self, lenient: bool) -> Self {
        self.is_lenient = lenient;
        self
    }

    /// Whether a part that is not of its type is taken as absent.
    pub(super) fn is_lenient(&self) -> bool {
        self.is_lenient
    }

    /// How much memory is left, in bytes.
    pub(super) fn left(&self) -> usize {
        self.left
    }

    /// Notes what is odd about a value.
    pub(super) fn note(&mut self, node: Node<'_>, kind: DeviationKind, reason: impl Into<String>) {
        if self.notes.len() < MOST_NOTES {
            self.notes.push(Note {
                position: node.position(),
                kind,
                reason: reason.into(),
            });
        }
    }

    /// Notes that the digits of a number are not those that were written.
    pub(super) fn note_inexact(&mut self, number: Node<'_>, reason: &str) {
        self.inexact += 1;
        self.note(number, DeviationKind::Rounded, reason);
    }

    /// Notes that a number is too large for its type. It is read as the nearest one, but where it may
    /// be absent.
    pub(super) fn note_beyond(&mut self, number: Node<'_>, reason: &str) {
        self.beyond = Some(number.position());
        self.note_inexact(number, reason);
    }

    /// Whether a value is a number that was just found to be too large for its type.
    pub(super) fn is_beyond(&self, node: Node<'_>) -> bool {
        self.beyond == Some(node.position())
    }

    /// Whether there was a number that was too large for its type.
    pub(crate) fn was_beyond(&self) -> bool {
        self.beyond.is_some()
    }

    /// How many numbers there were whose digits are kept nowhere.
    pub(super) fn inexact(&self) -> usize {
        self.inexact
    }

    /// Says how many numbers there are whose digits are kept nowhere.
    pub(super) fn set_inexact(&mut self, inexact: usize) {
        self.inexact = inexact;
    }

    /// How many notes there are.
    pub(super) fn noted(&self) -> usize {
        self.notes.len()
    }

    /// Forgets the notes after so many: what they are of is read anew.
    pub(super) fn forget(&mut self, noted: usize) {
        self.notes.truncate(noted);
    }

    /// What was noted about the document whose value this is.
    pub(crate) fn deviations(self, root: Node<'_>) -> Vec<Deviation> {
        let notes = self.notes.into_iter();
        notes.map(|note| note.located(root)).collect()
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

/// Reads a node, or a member of it, to a value.
pub(crate) fn read_node(
    value: &mut dyn Wire,
    root: Node<'_>,
    member: Option<&str>,
    reader: &mut Reader,
) -> Result<(), Box<Mismatch>> {
    let Some(name) = member else {
        return value.read(root, reader);
    };
    match root.get(name) {
        Some(node) => {
            let read = value.read(node, reader);
            read.map_err(|mismatch| mismatch.in_member(name))
        }
        None if matches!(root.view(), View::Object(_)) => Err(Mismatch::missing(name)),
        None => Err(Mismatch::new(&root.view(), "an object")),
    }
}
