//! What is known of each description, as plain data.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::find::PassedOver;
use super::sizes::Size;

/// All of it.
#[derive(Debug, Serialize)]
pub struct Report {
    /// A row for each description.
    pub rows: Vec<Row>,
    /// The files that are no descriptions of their own.
    pub passed_over: Vec<PassedOver>,
}

/// What is known of one description.
#[derive(Debug, Default, Serialize)]
pub struct Row {
    /// The description, relative to the folder.
    pub description: PathBuf,
    /// The name of the crate.
    pub name: String,
    /// What the generator made of it; none if it did not come to an end.
    #[serde(flatten)]
    pub made: Option<Made>,
    /// What the compiler said.
    pub checked: Option<Checked>,
    /// How the examples fared.
    pub tested: Option<Tested>,
    /// The largest of its types, as far as they are measured.
    pub largest_type: Option<Size>,
    /// Why this is not as it should be; empty if it is.
    pub failures: Vec<String>,
}

/// What the generator made.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Made {
    /// Whether there is a crate.
    pub generated: bool,
    /// How many operations the document has; none if ordinary parsers cannot read it.
    pub operations_described: Option<usize>,
    /// How many can be called.
    pub operations: usize,
    /// Method and path of those that the document has and the crate has not.
    pub missing: Vec<String>,
    /// How many types there are.
    pub types: usize,
    /// The values without a type of their own: reason and place.
    pub untyped: Vec<Untyped>,
    /// Diagnostics by severity.
    pub diagnostics: Counts,
    /// The errors among them, as they are shown.
    pub errors: Vec<String>,
    /// CPU time of the generator, in seconds.
    pub cpu_seconds: Option<f64>,
    /// The most memory that it had, in bytes.
    pub peak_memory: Option<u64>,
    /// Lines of Rust in the crate.
    pub lines: usize,
}

/// A value without a type of its own.
#[derive(Debug, Serialize, Deserialize)]
pub struct Untyped {
    /// Why, in one word.
    pub reason: String,
    /// Where.
    pub place: String,
}

/// Diagnostics by severity.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub notes: usize,
}

/// What the compiler said of a crate.
#[derive(Debug, Default, Serialize)]
pub struct Checked {
    /// CPU time of the compiler, in seconds.
    pub cpu_seconds: Option<f64>,
    /// Whether it came to an end.
    pub finished: bool,
    /// Its errors.
    pub errors: Vec<String>,
    /// Its warnings.
    pub warnings: Vec<String>,
}

/// How the examples of a description fared.
#[derive(Debug, Default, Serialize)]
pub struct Tested {
    /// Those that survive being decoded and encoded.
    pub passed: usize,
    /// The tests of those that do not.
    pub failed: Vec<String>,
}
