//! The bounds of numbers (JSON Schema 2020-12 Validation, section 6.2).

use serde_json::Number;

use super::Schema;

/// A bound of a number.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bound<'d> {
    pub number: &'d Number,
    /// Whether values must differ from it.
    pub is_exclusive: bool,
}

impl Bound<'_> {
    /// The nearest float.
    pub fn float(self) -> f64 {
        self.number.as_f64().unwrap_or_default()
    }

    /// The nearest float of the outermost whole number that is allowed, which is a step away from a
    /// bound that is exclusive.
    pub fn inmost(self, step: f64) -> f64 {
        self.float() + if self.is_exclusive { step } else { 0.0 }
    }
}

impl<'d> Schema<'d> {
    /// The bound below: the narrower one where both keywords stand.
    pub fn least(self) -> Option<Bound<'d>> {
        self.bound("minimum", "exclusiveMinimum", |exclusive, plain| {
            exclusive >= plain
        })
    }

    /// The bound above.
    pub fn most(self) -> Option<Bound<'d>> {
        self.bound("maximum", "exclusiveMaximum", |exclusive, plain| {
            exclusive <= plain
        })
    }

    fn bound(
        self,
        plain: &str,
        exclusive: &str,
        is_narrower: fn(f64, f64) -> bool,
    ) -> Option<Bound<'d>> {
        let of = |keyword, is_exclusive| {
            let number = self.number(keyword)?;
            Some(Bound {
                number,
                is_exclusive,
            })
        };
        match (of(exclusive, true), of(plain, false)) {
            (Some(exclusive), Some(plain)) => {
                let counts = is_narrower(exclusive.float(), plain.float());
                Some(if counts { exclusive } else { plain })
            }
            (exclusive, plain) => exclusive.or(plain),
        }
    }
}
