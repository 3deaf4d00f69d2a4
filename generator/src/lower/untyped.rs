//! Values of any kind: only where the description says nothing, and each with its reason.

use super::facets::Facets;
use super::{At, Lowerer};
use crate::model::{Type, Untyped};

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
    fn code(self) -> &'static str {
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

impl<'d> Lowerer<'d> {
    /// The type of a value that may be anything.
    pub(crate) fn any(&mut self, at: &At, reason: Reason) -> Type {
        self.note_untyped(at, reason);
        Type::Json
    }

    /// The type of a value of which no keyword tells the type.
    pub(crate) fn shapeless(&mut self, facets: &Facets<'d>, at: &At) -> Type {
        self.any(at, facets.untold.unwrap_or(Reason::SaysNothing))
    }

    /// The type of an object with members of any name and kind.
    pub(crate) fn any_object(&mut self, at: &At, reason: Reason) -> Type {
        self.note_untyped(at, reason);
        Type::JsonObject
    }

    fn note_untyped(&mut self, at: &At, reason: Reason) {
        self.untyped.insert(Untyped {
            place: at.pointer.clone(),
            reason: reason.code(),
        });
    }
}
