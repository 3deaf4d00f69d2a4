// ---- src/types/shared.rs

/// `Cat`.
#[derive(Debug, Clone, PartialEq)]
pub struct Cat {
    /// `kind`.
    pub kind: String,
    /// `lives`.
    pub lives: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Cat {
        req 0 kind = "kind",
        opt 1 lives = "lives",
    } rest extra
}

/// `Dog`.
#[derive(Debug, Clone, PartialEq)]
pub struct Dog {
    /// `kind`.
    pub kind: String,
    /// `tricks`.
    pub tricks: Option<Vec<String>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Dog {
        req 0 kind = "kind",
        opt 1 tricks = "tricks",
    } rest extra
}

/// `KnownOrText`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KnownOrText {
    /// `small`.
    Small,
    /// `large`.
    Large,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    KnownOrText {
        Small = "small",
        Large = "large",
    } else Unknown
}

/// `NumberOrText`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NumberOrText {
    /// One of the alternatives.
    Integer(i64),
    /// One of the alternatives.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    NumberOrText {
        Integer: integer,
        String: string,
    } else Unknown
}

/// `OrNull`.
pub type OrNull = Cat;

/// `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// One of the alternatives. Told by cat.
    Cat(Cat),
    /// One of the alternatives. Told by dog.
    Dog(Dog),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Pet by "kind" {
        Cat = "cat",
        Dog = "dog",
    } else Unknown
}

/// `Shape`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// One of the alternatives. Told by circle.
    Circle(ShapeCircle),
    /// One of the alternatives. Told by square.
    Square(ShapeSquare),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Shape by "kind" {
        Circle = "circle",
        Square = "square",
    } else Unknown
}

/// `Shape circle`.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapeCircle {
    /// `kind`.
    pub kind: ShapeCircleKind,
    /// `radius`.
    pub radius: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ShapeCircle {
        req 0 kind = "kind",
        opt 1 radius = "radius",
    } rest extra
}

/// `Shape circle kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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

/// `Shape square`.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapeSquare {
    /// `kind`.
    pub kind: ShapeSquareKind,
    /// `side`.
    pub side: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ShapeSquare {
        req 0 kind = "kind",
        opt 1 side = "side",
    } rest extra
}

/// `Shape square kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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

/// `WithBase`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WithBase {
    /// One of the alternatives.
    Email(WithBaseEmail),
    /// One of the alternatives.
    Phone(WithBasePhone),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    WithBase {
        Email: object ["email"],
        Phone: object ["phone"],
    } else Unknown
}

/// `WithBase email`.
#[derive(Debug, Clone, PartialEq)]
pub struct WithBaseEmail {
    /// `email`.
    pub email: String,
    /// `id`.
    pub id: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    WithBaseEmail {
        req 0 email = "email",
        opt 1 id = "id",
    } rest extra
}

/// `WithBase phone`.
#[derive(Debug, Clone, PartialEq)]
pub struct WithBasePhone {
    /// `phone`.
    pub phone: String,
    /// `id`.
    pub id: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    WithBasePhone {
        req 0 phone = "phone",
        opt 1 id = "id",
    } rest extra
}
