// ---- src/types/others.rs

/// `3d_scan`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct N3dScan {
    /// `2x`.
    pub n2x: Option<String>,
    /// `1`.
    pub n1: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for N3dScan {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    N3dScan {
        Opt 0 n2x = "2x",
        Opt 1 n1 = "1",
    } rest extra
}
