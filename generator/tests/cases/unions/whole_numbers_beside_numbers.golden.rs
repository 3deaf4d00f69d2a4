// note[limits-not-shown]: the limits of these alternatives are neither shown nor checked
//   --> #/components/schemas/Either/oneOf
// ---- src/types/others.rs

/// `Cell`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Cell {
    /// A whole number.
    Integer(i64),
    /// True or false.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A text.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Cell {
        Integer,
        Boolean,
        Number,
        String,
    } else Unknown
}

/// `Either`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Either = Number;
