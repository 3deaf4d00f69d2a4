// ---- src/types/others.rs

/// `Comment`.
#[derive(Debug, Clone, PartialEq)]
pub struct Comment {
    /// `text`.
    pub text: String,
    /// `answer_to`.
    pub answer_to: Option<Box<Comment>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Comment {
        req 0 text = "text",
        opt 1 answer_to = "answer_to",
    } rest extra
}
