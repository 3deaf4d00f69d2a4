//! Numbers that a machine's number may not hold. An object keeps the digits of those within it, be they
//! deep inside; elsewhere digits are lost, which is said.

use super::Lowerer;
use super::facets::Facets;
use crate::diagnostic::Diagnostics;
use crate::model::{self, Api, Type, TypeId};

/// What is known of digits that may be lost.
#[derive(Debug, Default)]
pub(crate) struct Digits {
    within: Within,
    found: Vec<Unbounded>,
}

/// What is around a schema.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Within {
    /// The component that it is a part of, if it is one of any.
    component: Option<TypeId>,
    /// Whether something within that keeps the digits of numbers.
    is_kept: bool,
}

/// A number that may have any digits, which nothing within its component keeps.
#[derive(Debug)]
struct Unbounded {
    pointer: String,
    /// The type that it is read as.
    name: &'static str,
    component: Option<TypeId>,
}

impl<'d> Lowerer<'d> {
    /// Lowers what is in something that keeps digits, if it does: an object, a text, a header (one that
    /// is no number fails by itself).
    pub(super) fn within_keeper<T>(
        &mut self,
        keeps: bool,
        lower: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let around = self.digits.within;
        self.digits.within.is_kept |= keeps;
        let lowered = lower(self);
        self.digits.within = around;
        lowered
    }

    /// Begins a component, which may be used anywhere. Returns what is around it.
    pub(super) fn begin_component(&mut self, id: TypeId) -> Within {
        let within = Within {
            component: Some(id),
            is_kept: false,
        };
        std::mem::replace(&mut self.digits.within, within)
    }

    /// Goes on with what is around a component.
    pub(super) fn end_component(&mut self, around: Within) {
        self.digits.within = around;
    }

    /// Remembers a number whose digits may be lost. What is sent is the caller's.
    pub(super) fn note_number(&mut self, facets: &Facets<'d>, ty: &Type, pointer: &str) {
        let Within { component, is_kept } = self.digits.within;
        let is_sent = component.is_none() && self.direction == super::Direction::Request;
        let is_bounded = facets.bounds.0.is_some() && facets.bounds.1.is_some();
        let name = match (ty, facets.kind) {
            (Type::Integer(_), Some("integer")) => "i64",
            (Type::Double, Some("number")) => "f64",
            _ => return,
        };
        if !(is_kept || is_sent || is_bounded || facets.format.is_some()) {
            self.digits.found.push(Unbounded {
                pointer: pointer.to_owned(),
                name,
                component,
            });
        }
    }

    /// How many numbers were remembered.
    pub(super) fn noted_numbers(&self) -> usize {
        self.digits.found.len()
    }

    /// Forgets the numbers after so many.
    pub(super) fn forget_numbers(&mut self, noted: usize) {
        self.digits.found.truncate(noted);
    }
}

/// Says where digits of numbers are lost.
pub(super) fn note(api: &Api, digits: &Digits, diagnostics: &mut Diagnostics) {
    let without_keeper = model::without_keeper(api);
    for number in &digits.found {
        if number.component.is_some_and(|id| !without_keeper[id.0]) {
            continue;
        }
        let message = format!(
            "nothing bounds this number, and it is in no object that keeps the digits which `{}` cannot \
             hold",
            number.name
        );
        diagnostics.note("unbounded-number", &number.pointer, message);
    }
}
