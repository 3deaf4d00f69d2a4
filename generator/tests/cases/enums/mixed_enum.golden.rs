// note[mixed-enum] at #/components/schemas/Level
//   the values of this enum have several JSON types; it is read as plain JSON
// ---- src/types/shared.rs

/// `Level`.
pub type Level = serde_json::Value;
