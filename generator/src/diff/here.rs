//! Where a comparison stands, and places in the documents.

use super::Spot;
use super::level::Direction;
use crate::diagnostic::Place;

/// Where the comparison stands: in which operation or type, on which way, and at what in there.
#[derive(Debug, Clone)]
pub(super) struct Here {
    /// The operation or type, as the walk counts them.
    pub node: usize,
    pub direction: Direction,
    /// What is being compared, in words; empty for the subject itself.
    root: String,
    /// The members on the way from there.
    path: String,
    /// Whether what is compared is always there.
    pub is_required: bool,
}

/// A place in one document: where something is, or missing which it would be.
#[derive(Debug, Clone)]
pub(super) enum At {
    There(String),
    Missing(String),
}

impl Here {
    /// The beginning of a subject.
    pub fn new(node: usize) -> Self {
        Self {
            node,
            direction: Direction::Neither,
            root: String::new(),
            path: String::new(),
            is_required: false,
        }
    }

    /// The same, in another operation or type.
    pub fn within(&self, node: usize) -> Self {
        Self {
            node,
            ..self.clone()
        }
    }

    /// Something that travels in this direction, said in words.
    pub fn at(&self, direction: Direction, words: impl Into<String>) -> Self {
        Self {
            node: self.node,
            direction,
            root: words.into(),
            path: String::new(),
            is_required: false,
        }
    }

    /// The same, where something is always there, or may be missing.
    pub fn required(self, is_required: bool) -> Self {
        Self {
            is_required,
            ..self
        }
    }

    /// A member of an object.
    pub fn member(&self, name: &str) -> Self {
        let path = match self.path.is_empty() {
            true => name.to_owned(),
            false => format!("{}.{name}", self.path),
        };
        Self {
            path,
            ..self.clone()
        }
    }

    /// One form of a body, by its media type.
    pub fn form(&self, media_type: &str) -> Self {
        Self {
            root: format!("{} as `{media_type}`", self.root),
            ..self.clone()
        }
    }

    /// What an array or a map holds.
    pub fn inner(&self, sign: &str) -> Self {
        Self {
            path: format!("{}{sign}", self.path),
            is_required: false,
            ..self.clone()
        }
    }

    /// What is compared here, in front of a sentence about it.
    pub fn prefix(&self) -> String {
        match (self.root.is_empty(), self.path.is_empty()) {
            (true, true) => String::new(),
            (true, false) => format!("`{}`: ", self.path),
            (false, true) => format!("{}: ", self.root),
            (false, false) => format!("{} `{}`: ", self.root, self.path),
        }
    }
}

impl At {
    pub fn spot(self) -> Spot {
        let (pointer, there) = match self {
            Self::There(pointer) => (pointer, true),
            Self::Missing(pointer) => (pointer, false),
        };
        Spot {
            place: Place::new(pointer),
            there,
        }
    }

    /// A place where something is if `there`.
    pub fn new(pointer: impl Into<String>, there: bool) -> Self {
        match there {
            true => Self::There(pointer.into()),
            false => Self::Missing(pointer.into()),
        }
    }
}
