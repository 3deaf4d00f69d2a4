//! What the template sees: plain texts, in the order in which they are shown.

use serde::Serialize;

use super::excerpt::Excerpt;

/// The whole page.
#[derive(Debug, Serialize)]
pub struct Page {
    /// What it is about.
    pub title: String,
    /// The two files.
    pub old: String,
    pub new: String,
    pub bump: Bump,
    /// For whom something changes.
    pub parts: Vec<Part>,
    /// The levels, the worst first.
    pub levels: Vec<Level>,
    /// The changes, by what they are about.
    pub groups: Vec<Group>,
}

/// What it means for the version of the crate.
#[derive(Debug, Serialize)]
pub struct Bump {
    /// `major`, `minor`, `patch` or `none`.
    pub kind: String,
    pub headline: String,
    pub reason: String,
}

/// The wire, or the crate's public API.
#[derive(Debug, Serialize)]
pub struct Part {
    /// Its name, as a word of the script.
    pub part: &'static str,
    pub label: &'static str,
    pub number: usize,
}

/// How many changes a level has.
#[derive(Debug, Clone, Serialize)]
pub struct Level {
    /// Its name, as a word of the style sheet.
    pub level: &'static str,
    pub label: &'static str,
    pub number: usize,
    /// Whether its changes are shown at first.
    pub shown: bool,
}

/// The changes of an operation, of a type or of the whole document.
#[derive(Debug, Serialize)]
pub struct Group {
    pub id: String,
    /// The method of an operation.
    pub method: Option<String>,
    pub name: String,
    /// The operations that a type is part of, or the types and operations that changed alike.
    pub reaches: Vec<Reached>,
    pub counts: Vec<Level>,
    pub changes: Vec<Row>,
}

/// An operation, with the group that is about it, if one is.
#[derive(Debug, Serialize)]
pub struct Reached {
    pub id: Option<String>,
    pub name: String,
}

/// One change.
#[derive(Debug, Serialize)]
pub struct Row {
    pub id: String,
    /// The part that it is of.
    pub part: &'static str,
    pub level: &'static str,
    pub label: &'static str,
    pub code: String,
    pub message: Vec<Piece>,
    /// Why it has this level.
    pub why: Option<String>,
    pub old: Option<Excerpt>,
    pub new: Option<Excerpt>,
}

/// A piece of a message.
#[derive(Debug, Serialize)]
pub struct Piece {
    pub is_code: bool,
    pub text: String,
}
