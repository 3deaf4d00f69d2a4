// note[required-not-asked]: one of several groups of members is required; the type does not ask for it
//   --> #/components/schemas/Contact
// ---- src/types/others.rs

/// `Contact`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contact {
    /// `email`.
    pub email: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Contact {
        Opt 0 email = "email",
        Opt 1 phone = "phone",
    } rest extra
}
