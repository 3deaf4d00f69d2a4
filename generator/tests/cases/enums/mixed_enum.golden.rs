// note[mixed-enum]: the values of this enum have several JSON types; it is read as plain JSON
//   --> #/components/schemas/Level
// ---- src/types/shared.rs

/// `Level`.
pub type Level = serde_json::Value;
