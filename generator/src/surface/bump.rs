//! Which part of a version a change raises.

use serde::Serialize;

/// Which part of the version the next release of the crate has to raise (Semantic Versioning
/// 2.0.0, points 6 to 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// None: nothing changed.
    None,
    /// The last part: nothing that a caller could write is new, and nothing is gone.
    Patch,
    /// The second part: something is new, and nothing is gone.
    Minor,
    /// The first part: what compiled may not compile any more.
    Major,
}

impl Bump {
    /// All that a change can come to, the worst first.
    pub const ALL: [Self; 3] = [Self::Major, Self::Minor, Self::Patch];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// What to do, as a sentence.
    pub fn advice(self) -> &'static str {
        match self {
            Self::None => "The crate needs no new version.",
            Self::Patch => "The crate needs a patch release (1.2.3 becomes 1.2.4).",
            Self::Minor => {
                "The crate needs a minor release (1.2.3 becomes 1.3.0, and 0.2.3 becomes 0.2.4)."
            }
            Self::Major => {
                "The crate needs a major release (1.2.3 becomes 2.0.0, and 0.2.3 becomes 0.3.0)."
            }
        }
    }
}
