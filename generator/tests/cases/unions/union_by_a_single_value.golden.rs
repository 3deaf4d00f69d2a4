// ---- src/types/others.rs

/// `Shape`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Shape {
    /// Where `kind` is `circle`.
    Circle(Boxed<ShapeCircle>),
    /// Where `kind` is `square`.
    Square(Boxed<ShapeSquare>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Shape by "kind" true {
        Circle = "circle",
        Square = "square",
    } else Unknown
}

/// Circle
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ShapeCircle {
    /// `kind`: `circle`.
    pub kind: ShapeCircleKind,
    /// `radius`.
    pub radius: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ShapeCircle {
    fn default() -> Self {
        Self {
            kind: "circle".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    ShapeCircle {
        Req 0 kind = "kind" only "\"circle\"",
        Opt 1 radius = "radius",
    } rest extra
}

/// `Shape circle kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ShapeCircleKind {
    /// `circle`.
    Circle,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    ShapeCircleKind {
        Circle = "circle",
    } else Unknown
}

/// Square
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ShapeSquare {
    /// `kind`: `square`.
    pub kind: ShapeSquareKind,
    /// `side`.
    pub side: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ShapeSquare {
    fn default() -> Self {
        Self {
            kind: "square".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    ShapeSquare {
        Req 0 kind = "kind" only "\"square\"",
        Opt 1 side = "side",
    } rest extra
}

/// `Shape square kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ShapeSquareKind {
    /// `square`.
    Square,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    ShapeSquareKind {
        Square = "square",
    } else Unknown
}
