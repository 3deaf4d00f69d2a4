// warning[endless-requirement]: this required member leads back to its own type, so no finite value could exist; it is taken as optional
//   --> #/components/schemas/Endless/properties/inner
// ---- src/types/others.rs

/// `Endless`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Endless {
    /// `inner`.
    pub inner: Option<Boxed<Endless>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Endless {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Endless {
        Opt 0 inner = "inner",
    } rest extra
}
