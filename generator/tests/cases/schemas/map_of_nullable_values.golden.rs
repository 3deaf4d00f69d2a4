// note[unbounded-number]: a number that `f64` cannot hold is read as the nearest one: nothing bounds it, and it is no part of an object, which would keep its digits
//   --> #/components/schemas/Scores/additionalProperties
// ---- src/types/others.rs

/// `Scores`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Scores = std::collections::BTreeMap<String, Option<f64>>;
