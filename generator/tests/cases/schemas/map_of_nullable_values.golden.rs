// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `f64` cannot hold
//   --> #/components/schemas/Scores/additionalProperties
// ---- src/types/others.rs

/// `Scores`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Scores = std::collections::BTreeMap<String, Option<f64>>;
