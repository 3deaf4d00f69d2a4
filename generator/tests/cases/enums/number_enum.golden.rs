// ---- src/types/shared.rs

/// `Speed`.
pub type Speed = f64;
