// note[tuple]: the places of this tuple are not told apart: each may be any of them
//   --> #/components/schemas/Point/prefixItems
// note[tuple]: the places of this tuple are not told apart: each may be any of them
//   --> #/components/schemas/Row/properties/cell/prefixItems
// ---- src/types/others.rs

/// `Point`.
pub type Point = Vec<f64>;

/// `Row`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Row {
    /// `cell`.
    pub cell: Option<Vec<RowCellItem>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Row {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Row {
        Opt 0 cell = "cell",
    } rest extra
}

/// `Row cell item`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RowCellItem {
    /// A whole number.
    Integer(i64),
    /// A text.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    RowCellItem {
        Integer,
        String,
    } else Unknown
}
