// ---- src/types/others.rs

/// `Ball`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Ball {
    /// `radius`.
    pub radius: Option<f64>,
    /// `kind`.
    pub kind: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Ball {
    fn default() -> Self {
        Self {
            kind: "ball".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Ball {
        Opt 0 radius = "radius",
        Req 1 kind = "kind",
    } rest extra
}

/// `Cube`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Cube {
    /// `edge`.
    pub edge: Option<f64>,
    /// `height`.
    pub height: Option<f64>,
    /// `kind`.
    pub kind: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Cube {
    fn default() -> Self {
        Self {
            kind: "cube".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Cube {
        Opt 0 edge = "edge",
        Opt 1 height = "height",
        Req 2 kind = "kind",
    } rest extra
}

/// `Prism`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Prism {
    /// Where `kind` is `cube`.
    Cube(Boxed<Cube>),
    /// Where `kind` is `prism`.
    Base(Boxed<PrismBase>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Prism by "kind" true {
        Cube = "cube",
        Base = "prism",
    } else Unknown
}

/// `Prism Base`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PrismBase {
    /// `height`.
    pub height: Option<f64>,
    /// `kind`.
    pub kind: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for PrismBase {
    fn default() -> Self {
        Self {
            kind: "prism".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    PrismBase {
        Opt 0 height = "height",
        Req 1 kind = "kind",
    } rest extra
}

/// `Solid`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Solid {
    /// Where `kind` is `ball`.
    Ball(Boxed<Ball>),
    /// Where `kind` is `prism` or `cube`.
    Prism(Prism),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Solid by "kind" true {
        Ball = "ball",
        Prism = "prism" | "cube",
    } else Unknown
}
