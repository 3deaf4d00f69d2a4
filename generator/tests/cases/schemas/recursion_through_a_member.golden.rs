// ---- src/types/others.rs

/// `Comment`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Comment {
    /// `text`.
    pub text: String,
    /// `answer_to`.
    pub answer_to: Option<Boxed<Comment>>,
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
        Opt 1 answer_to = "answer_to",
    } rest extra
}
