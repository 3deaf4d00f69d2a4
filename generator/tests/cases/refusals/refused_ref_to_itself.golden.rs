// error[circular-ref]: `Chicken` is only a reference that leads back to itself; nothing is known of it
//   --> #/components/schemas/Chicken
//   related: refused_ref_to_itself.yaml:9:5 (#/components/schemas/Egg): it leads here, and from here on
// error[circular-ref]: `Egg` is only a reference that leads back to itself; nothing is known of it
//   --> #/components/schemas/Egg
//   related: refused_ref_to_itself.yaml:8:5 (#/components/schemas/Chicken): it leads here, and from here on
// ---- src/types/others.rs

/// `Chicken`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Chicken = serde_json::Value;

/// `Egg`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Egg = serde_json::Value;

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Opt 0 title = "title",
    } rest extra
}
