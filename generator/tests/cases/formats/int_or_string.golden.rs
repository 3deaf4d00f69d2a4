// ---- src/types/shared.rs

/// `Port`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Port {
    /// One of the alternatives.
    Integer(i64),
    /// One of the alternatives.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Port {
        Integer: integer,
        String: string,
    } else Unknown
}
