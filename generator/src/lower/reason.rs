//! Why a value has no type: the reasons of the ledger.

/// Why a value has no type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// There is no schema at all.
    NoSchema,
    /// The schema has no keyword that tells the type.
    SaysNothing,
    /// The schema only says what the value is not.
    OnlyNot,
    /// The only value is `null`.
    OnlyNull,
    /// An array that does not say what it holds.
    AnyItems,
    /// An object that does not say what it holds.
    AnyMembers,
    /// An object that has no members.
    NoMembers,
    /// An object of which no member travels in this direction.
    NothingTravels,
    /// Alternatives of which each may be anything.
    AnyAlternative,
    /// A reference that leads nowhere.
    Unresolved,
    /// Schemas nested too deeply to be followed.
    TooDeep,
}

impl Reason {
    /// What it is called in the ledger.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoSchema => "no-schema",
            Self::SaysNothing => "says-nothing",
            Self::OnlyNot => "only-says-what-not",
            Self::OnlyNull => "only-null",
            Self::AnyItems => "any-items",
            Self::AnyMembers => "any-members",
            Self::NoMembers => "no-members",
            Self::NothingTravels => "nothing-travels",
            Self::AnyAlternative => "any-alternative",
            Self::Unresolved => "unresolved-reference",
            Self::TooDeep => "too-deep",
        }
    }
}
