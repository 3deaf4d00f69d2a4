// warning[endless-number]: JSON has no number that is infinite or not a number; it is left out
//   --> #/components/schemas/Weight/properties/grams/maximum
// warning[endless-number]: JSON has no number that is infinite or not a number; it is left out
//   --> #/components/schemas/Weight/properties/grams/default
// note[null-member]: a number is needed here, not null; it is left out
//   --> #/components/schemas/Weight/properties/grams/maximum
// note[default-type]: null is no default of a value that may not be null
//   --> #/components/schemas/Weight/properties/grams/default
// ---- src/types/others.rs

/// `Weight`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Weight {
    /// `grams`.
    ///
    /// Limits: at least 0.
    pub grams: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Weight {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Weight {
        Opt 0 grams = "grams",
    } rest extra
}
