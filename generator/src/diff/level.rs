//! How much a change matters, and to whom.

use std::fmt;

use serde::Serialize;

use crate::surface::Bump;

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

impl From<Bump> for Level {
    /// How much what raises a version matters to those who compile against the crate.
    fn from(bump: Bump) -> Self {
        match bump {
            Bump::Major => Self::Breaking,
            Bump::Minor => Self::Compatible,
            Bump::Patch | Bump::None => Self::Documentation,
        }
    }
}
