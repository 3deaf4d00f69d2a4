// ---- src/types/others.rs

/// `Leaf`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Leaf {
    /// `color`.
    pub color: Option<String>,
    /// `next`.
    pub next: Option<Boxed<Leaf>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Leaf {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Leaf {
        Opt 0 color = "color",
        Opt 1 next = "next",
    } rest extra
}

/// `Node`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Node {
    /// `next`.
    pub next: Option<Boxed<Leaf>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Node {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Node {
        Opt 0 next = "next",
    } rest extra
}
