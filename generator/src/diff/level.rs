//! How much a change matters, and to whom.

use std::fmt;

use serde::Serialize;

/// How much a change matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Only words changed.
    Documentation,
    /// What worked works as before.
    Compatible,
    /// What worked may not work any more; the description does not tell.
    PossiblyBreaking,
    /// What worked does not work any more, or does not compile.
    Breaking,
}

impl Level {
    /// All of them, the worst first.
    pub const ALL: [Self; 4] = [
        Self::Breaking,
        Self::PossiblyBreaking,
        Self::Compatible,
        Self::Documentation,
    ];

    /// Its name, in reports and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Documentation => "documentation",
            Self::Compatible => "compatible",
            Self::PossiblyBreaking => "possibly-breaking",
            Self::Breaking => "breaking",
        }
    }

    /// The level of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }

    /// Its name, for people.
    pub fn words(self) -> &'static str {
        match self {
            Self::PossiblyBreaking => "possibly breaking",
            other => other.name(),
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}

/// Which way what changed travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From the caller to the server.
    Sent,
    /// From the server to the caller.
    Received,
    /// Both ways.
    Both,
    /// It does not travel.
    Neither,
}

impl Direction {
    /// The direction of what travels this way here and that way there.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (same, other) if same == other => same,
            (Self::Neither, other) | (other, Self::Neither) => other,
            _ => Self::Both,
        }
    }
}

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
    /// What changes of a crate come to; each is the level for those who compile against it.
    pub(super) fn of(levels: impl Iterator<Item = Level>) -> Self {
        let bump = |level| match level {
            Level::Breaking | Level::PossiblyBreaking => Self::Major,
            Level::Compatible => Self::Minor,
            Level::Documentation => Self::Patch,
        };
        levels.map(bump).max().unwrap_or(Self::None)
    }

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
