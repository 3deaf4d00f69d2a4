// ---- src/types/others.rs

/// `Email`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Email {
    /// `address`.
    pub address: crate::runtime::Email,
    /// `sent`.
    pub sent: Option<DateTime>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Email {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Email {
        Req 0 address = "address",
        Opt 1 sent = "sent",
    } rest extra
}
