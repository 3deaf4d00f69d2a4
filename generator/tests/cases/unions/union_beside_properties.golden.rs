// ---- src/types/others.rs

/// `Contact`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Contact {
    /// An object with `email` and `name`.
    Email(Boxed<ContactEmail>),
    /// An object with `phone` and `name`.
    Phone(Boxed<ContactPhone>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Contact {
        Email,
        Phone,
    } else Unknown
}

/// `Contact email`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ContactEmail {
    /// `email`.
    pub email: String,
    /// `name`.
    pub name: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ContactEmail {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ContactEmail {
        Req 0 email = "email",
        Req 1 name = "name",
    } rest extra
}

/// `Contact phone`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ContactPhone {
    /// `phone`.
    pub phone: String,
    /// `name`.
    pub name: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ContactPhone {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ContactPhone {
        Req 0 phone = "phone",
        Req 1 name = "name",
    } rest extra
}
