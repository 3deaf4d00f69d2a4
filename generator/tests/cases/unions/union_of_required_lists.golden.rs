// note[required-together]: these alternatives only say which members go together; that is not checked
//   --> #/components/schemas/Contact
// ---- src/types/others.rs

/// `Contact`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Contact {
    /// `email`.
    pub email: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Contact {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Contact {
        Opt 0 email = "email",
        Opt 1 phone = "phone",
    } rest extra
}
