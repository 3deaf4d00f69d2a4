// note[required-not-asked]: required, and not described, so that no type asks for it: `title`
//   --> #/components/schemas/Song
// ---- src/types/others.rs

/// `Song`.
pub type Song = serde_json::Map<String, serde_json::Value>;
