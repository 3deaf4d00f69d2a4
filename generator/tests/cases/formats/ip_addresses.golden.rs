// ---- src/types/others.rs

/// `Host`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Host {
    /// `four`.
    pub four: Option<IpAddress>,
    /// `six`.
    pub six: Option<IpAddress>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Host {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Host {
        Opt 0 four = "four",
        Opt 1 six = "six",
    } rest extra
}
