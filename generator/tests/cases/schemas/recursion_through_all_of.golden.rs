// ---- src/types/others.rs

/// `Leaf`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Leaf {
    /// `color`.
    pub color: Option<String>,
    /// `next`.
    pub next: Option<Box<Leaf>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Leaf {
        opt 0 color = "color",
        opt 1 next = "next",
    } rest extra
}

/// `Node`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Node {
    /// `next`.
    pub next: Option<Leaf>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Node {
        opt 0 next = "next",
    } rest extra
}
