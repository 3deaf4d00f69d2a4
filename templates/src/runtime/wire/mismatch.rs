//! A value that is not what its type expects.

use std::fmt;

use super::View;

/// How much is kept of the name of a member, in characters: what a server sends may be any text.
const LONGEST_NAME: usize = 64;

/// Where in a JSON value something else was found than was expected. The value itself is no part of
/// it, as it may be a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The way to the place, from the inside out.
    path: Vec<Step>,
    found: Option<&'static str>,
    expected: String,
    /// Whether it is a number that the type cannot hold, and nothing else is wrong.
    is_beyond: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Member(String),
    Item(usize),
}

impl Mismatch {
    /// Something else was expected here.
    pub fn new(found: &View<'_>, expected: impl Into<String>) -> Box<Self> {
        Box::new(Self {
            path: Vec::new(),
            found: Some(found.kind()),
            expected: expected.into(),
            is_beyond: false,
        })
    }

    /// An object lacks a member.
    pub fn missing(name: &str) -> Box<Self> {
        Box::new(Self {
            path: Vec::new(),
            found: None,
            expected: format!("the member `{name}` is missing"),
            is_beyond: false,
        })
    }

    /// What is read takes more memory than it may.
    pub(super) fn too_large(budget: usize) -> Box<Self> {
        Box::new(Self {
            path: Vec::new(),
            found: None,
            expected: format!("what is read would take more than {budget} bytes of memory"),
            is_beyond: false,
        })
    }

    /// The same, where the type cannot hold the number that was found.
    pub(super) fn beyond(mut self: Box<Self>, is_beyond: bool) -> Box<Self> {
        self.is_beyond = is_beyond;
        self
    }

    /// Whether a number is all that is wrong: it is one that the type cannot hold.
    pub(super) fn is_beyond(&self) -> bool {
        self.is_beyond
    }

    /// The same, within a member of this name.
    pub(crate) fn in_member(mut self: Box<Self>, name: &str) -> Box<Self> {
        self.path
            .push(Step::Member(name.chars().take(LONGEST_NAME).collect()));
        self
    }

    /// The same, within the item of this index.
    pub(super) fn in_item(mut self: Box<Self>, index: usize) -> Box<Self> {
        self.path.push(Step::Item(index));
        self
    }

    /// The place, as in `data.inbound.codecs[0]`; `.` is the whole.
    pub(crate) fn place(&self) -> String {
        let mut place = String::new();
        for step in self.path.iter().rev() {
            match step {
                Step::Item(index) => place.push_str(&format!("[{index}]")),
                Step::Member(name) => {
                    if !place.is_empty() {
                        place.push('.');
                    }
                    place.push_str(name);
                }
            }
        }
        match place.is_empty() {
            true => ".".to_owned(),
            false => place,
        }
    }

    /// What was found there and what was expected, or what else is wrong.
    pub(crate) fn reason(&self) -> String {
        match self.found {
            Some(found) => format!("expected {}, found {found}", self.expected),
            None => self.expected.clone(),
        }
    }

    /// What was found there, if anything was.
    pub(crate) fn found(&self) -> Option<&'static str> {
        self.found
    }

    /// What was expected there, or what else is wrong.
    pub(crate) fn expected(&self) -> &str {
        &self.expected
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "at `{}`: ", self.place())?;
        }
        f.write_str(&self.reason())
    }
}

impl std::error::Error for Mismatch {}
