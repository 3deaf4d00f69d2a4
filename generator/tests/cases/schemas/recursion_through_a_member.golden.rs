// ---- src/types/others.rs

/// `Comment`.
#[derive(Debug, Clone, PartialEq)]
pub struct Comment {
    /// `text`.
    pub text: String,
    /// `answer_to`.
    pub answer_to: Option<Boxed<Comment>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Comment {
        Req 0 text = "text",
        Opt 1 answer_to = "answer_to",
    } rest extra
}
