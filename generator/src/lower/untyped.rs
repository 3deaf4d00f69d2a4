//! Values of any kind: only where the description says nothing, and each with its reason.

use super::facets::Facets;
use super::reason::Reason;
use super::{At, Lowerer};
use crate::model::{Type, Untyped};

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
