// warning[endless-number] at #/components/schemas/Weight/properties/grams/maximum
//   JSON has no number that is infinite or not a number; it is left out
// warning[endless-number] at #/components/schemas/Weight/properties/grams/default
//   JSON has no number that is infinite or not a number; it is left out
// note[null-member] at #/components/schemas/Weight/properties/grams/maximum
//   a number is needed here, not null; it is left out
// note[default-type] at #/components/schemas/Weight/properties/grams/default
//   null is no default of a value that may not be null
// ---- src/types/shared.rs

/// `Weight`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Weight {
    /// `grams`.
    ///
    /// Limits: at least 0.
    pub grams: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Weight {
        opt 0 grams = "grams",
    } rest extra
}
