// ---- src/types/others.rs

/// `Scores`.
pub type Scores = std::collections::BTreeMap<String, Option<f64>>;
