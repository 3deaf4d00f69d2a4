// warning[endless-requirement] at #/components/schemas/Endless/properties/self
//   this required member leads back to its own type, so no finite value could exist; it is taken as optional
// ---- src/types/shared.rs

/// `Chicken`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Chicken {
    /// `egg`.
    pub egg: Option<Egg>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Chicken {
        opt 0 egg = "egg",
    } rest extra
}

/// `Egg`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Egg {
    /// `chicken`.
    pub chicken: Option<Box<Chicken>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Egg {
        opt 0 chicken = "chicken",
    } rest extra
}

/// `Endless`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Endless {
    /// `self`.
    pub self_: Option<Box<Endless>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Endless {
        opt 0 self_ = "self",
    } rest extra
}

/// `Expression`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    /// One of the alternatives.
    Negation(Negation),
    /// One of the alternatives.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Expression {
        Negation: object ["not"],
        String: string,
    } else Unknown
}

/// `Negation`.
#[derive(Debug, Clone, PartialEq)]
pub struct Negation {
    /// `not`.
    pub not: Box<Expression>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Negation {
        req 0 not = "not",
    } rest extra
}

/// `Nested`.
#[derive(Debug, Clone, PartialEq)]
pub struct Nested(pub Vec<Nested>);
crate::runtime::wire::newtype!(Nested);

/// `Tree`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tree {
    /// `left`.
    pub left: Option<Box<Tree>>,
    /// `leaves`.
    pub leaves: Option<Vec<Tree>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Tree {
        opt 0 left = "left",
        opt 1 leaves = "leaves",
    } rest extra
}
