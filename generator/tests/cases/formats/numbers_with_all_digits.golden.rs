// ---- src/types/others.rs

/// `Numbers`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Numbers {
    /// `count`.
    pub count: Option<Number>,
    /// `id`.
    pub id: Option<i64>,
    /// `percent`.
    ///
    /// Limits: 0 to 100.
    pub percent: Option<i64>,
    /// `ratio`.
    pub ratio: Option<Number>,
    /// `east`.
    pub east: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Numbers {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Numbers {
        Opt 0 count = "count",
        Opt 1 id = "id",
        Opt 2 percent = "percent",
        Opt 3 ratio = "ratio",
        Opt 4 east = "east",
    } rest extra
}
