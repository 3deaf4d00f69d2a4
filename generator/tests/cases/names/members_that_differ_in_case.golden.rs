// ---- src/types/others.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `first_name`.
    pub first_name: Option<String>,
    /// `firstName`.
    pub first_name2: Option<String>,
    /// `first-name`.
    pub first_name3: Option<String>,
    /// `FIRST_NAME`.
    pub first_name4: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        Opt 0 first_name = "first_name",
        Opt 1 first_name2 = "firstName",
        Opt 2 first_name3 = "first-name",
        Opt 3 first_name4 = "FIRST_NAME",
    } rest extra
}
