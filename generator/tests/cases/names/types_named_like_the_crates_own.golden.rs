// ---- src/types/others.rs

/// `Client`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Client {
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Client {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Client {
        Opt 0 name = "name",
    } rest extra
}

/// `Error`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Error {
    /// `code`.
    pub code: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Error {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Error {
        Opt 0 code = "code",
    } rest extra
}

/// `Extra`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ExtraType {
    /// `more`.
    pub more: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ExtraType {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ExtraType {
        Opt 0 more = "more",
    } rest extra
}

/// `Nullable`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct NullableType {
    /// `value`.
    pub value: Nullable<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for NullableType {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    NullableType {
        Opt 0 value = "value",
    } rest extra
}
