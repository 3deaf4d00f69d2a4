// ---- src/types/others.rs

/// `Words`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Words {
    /// `id`.
    pub id: Option<Uuid>,
    /// `website`.
    pub website: Option<Uri>,
    /// `tiny`.
    pub tiny: Option<i32>,
    /// `narrow`.
    pub narrow: Option<u32>,
    /// `whole`.
    pub whole: Option<i32>,
    /// `huge`.
    pub huge: Option<Number>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Words {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Words {
        Opt 0 id = "id",
        Opt 1 website = "website",
        Opt 2 tiny = "tiny",
        Opt 3 narrow = "narrow",
        Opt 4 whole = "whole",
        Opt 5 huge = "huge",
    } rest extra
}
