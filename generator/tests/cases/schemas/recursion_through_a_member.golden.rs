// ---- src/types/others.rs

/// `Comment`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Comment {
    /// `text`.
    pub text: String,
    /// `response_to`.
    pub response_to: Option<Boxed<Comment>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Comment {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Comment {
        Req 0 text = "text",
        Opt 1 response_to = "response_to",
    } rest extra
}
