// ---- src/types/others.rs

/// `Box`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BoxType {
    /// `inner`.
    pub inner: Option<Box<BoxType>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    BoxType {
        opt 0 inner = "inner",
    } rest extra
}

/// `Option`.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionType {
    /// `value`.
    pub value: String,
    /// `more`.
    pub more: Option<VecType>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    OptionType {
        req 0 value = "value",
        opt 1 more = "more",
    } rest extra
}

/// `Result`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResultType {
    /// `ok`.
    pub ok: Option<bool>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ResultType {
        opt 0 ok = "ok",
    } rest extra
}

/// `String`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StringType {
    /// `text`.
    pub text: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    StringType {
        opt 0 text = "text",
    } rest extra
}

/// `Vec`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VecType {
    /// `of`.
    pub of: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    VecType {
        opt 0 of = "of",
    } rest extra
}
