// ---- src/types/others.rs

/// Circle
#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    /// `kind`.
    pub kind: CircleKind,
    /// `radius`.
    pub radius: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Circle {
        Req 0 kind = "kind" only "\"circle\"",
        Opt 1 radius = "radius",
    } rest extra
}

/// `Circle kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CircleKind {
    /// `circle`.
    Circle,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    CircleKind {
        Circle = "circle",
    } else Unknown
}

/// `Shape`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Where `kind` is `circle`.
    Circle(Boxed<Circle>),
    /// Where `kind` is `square`.
    Square(Boxed<Square>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Shape by "kind" true {
        Circle = "circle",
        Square = "square",
    } else Unknown
}

/// Square
#[derive(Debug, Clone, PartialEq)]
pub struct Square {
    /// `kind`.
    pub kind: SquareKind,
    /// `side`.
    pub side: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Square {
        Req 0 kind = "kind" only "\"square\"",
        Opt 1 side = "side",
    } rest extra
}

/// `Square kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SquareKind {
    /// `square`.
    Square,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    SquareKind {
        Square = "square",
    } else Unknown
}
