// ---- src/types/others.rs

/// `Scores`.
#[cfg_attr(all(doc, not(full_docs)), doc(hidden))]
pub type Scores = std::collections::BTreeMap<String, Option<f64>>;
