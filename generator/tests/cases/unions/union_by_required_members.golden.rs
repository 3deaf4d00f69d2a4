// ---- src/types/others.rs

/// `Contact`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Contact {
    /// An object with `email`.
    Email(Boxed<ContactEmail>),
    /// An object with `phone`.
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
    } rest extra
}

/// `Contact phone`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ContactPhone {
    /// `phone`.
    pub phone: String,
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
    } rest extra
}
