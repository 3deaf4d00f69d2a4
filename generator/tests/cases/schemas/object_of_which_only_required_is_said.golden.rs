// note[required-undescribed]: required, but no property describes it: `title`; whether it is there is not checked
//   --> #/components/schemas/Song
// ---- src/types/others.rs

/// `Song`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Song = serde_json::Map<String, serde_json::Value>;
