// ---- src/types/others.rs

/// `Contact`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Contact {
    /// An object with `email` and `name`.
    ByMail(Boxed<ContactByMail>),
    /// An object with `phone` and `name`.
    ByPhone(Boxed<ContactByPhone>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Contact {
        ByMail,
        ByPhone,
    } else Unknown
}

/// `Contact By Mail`.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactByMail {
    /// `email`.
    pub email: String,
    /// `name`.
    pub name: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ContactByMail {
        Req 0 email = "email",
        Req 1 name = "name",
    } rest extra
}

/// `Contact By Phone`.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactByPhone {
    /// `phone`.
    pub phone: String,
    /// `name`.
    pub name: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    ContactByPhone {
        Req 0 phone = "phone",
        Req 1 name = "name",
    } rest extra
}
