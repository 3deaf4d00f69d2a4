// ---- src/types/others.rs

/// `Box`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct BoxType {
    /// `inner`.
    pub inner: Option<Boxed<BoxType>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for BoxType {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    BoxType {
        Opt 0 inner = "inner",
    } rest extra
}

/// `Option`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct OptionType {
    /// `value`.
    pub value: String,
    /// `more`.
    pub more: Option<Boxed<VecType>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for OptionType {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    OptionType {
        Req 0 value = "value",
        Opt 1 more = "more",
    } rest extra
}

/// `Result`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ResultType {
    /// `ok`.
    pub ok: Option<bool>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ResultType {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ResultType {
        Opt 0 ok = "ok",
    } rest extra
}

/// `String`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct StringType {
    /// `text`.
    pub text: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for StringType {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    StringType {
        Opt 0 text = "text",
    } rest extra
}

/// `Vec`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct VecType {
    /// `of`.
    pub of: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for VecType {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    VecType {
        Opt 0 of = "of",
    } rest extra
}
