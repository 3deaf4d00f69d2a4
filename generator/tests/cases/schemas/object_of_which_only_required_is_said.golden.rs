// ---- src/types/others.rs

/// `Song`.
pub type Song = serde_json::Map<String, serde_json::Value>;
