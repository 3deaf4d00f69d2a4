// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `first_name`.
    pub first_name: Option<String>,
    /// `firstName`.
    pub first_upper_name: Option<String>,
    /// `first-name`.
    pub first_dash_name: Option<String>,
    /// `FIRST_NAME`.
    pub first_name_upper: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Opt 0 first_name = "first_name",
        Opt 1 first_upper_name = "firstName",
        Opt 2 first_dash_name = "first-name",
        Opt 3 first_name_upper = "FIRST_NAME",
    } rest extra
}
