// ---- src/types/shared.rs

/// `Scores`.
pub type Scores = std::collections::BTreeMap<String, Option<f64>>;
