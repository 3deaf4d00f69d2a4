// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `f64` cannot hold
//   --> #/components/schemas/Point/prefixItems/0
// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `f64` cannot hold
//   --> #/components/schemas/Point/prefixItems/1
// ---- src/types/others.rs

/// `Point`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Point {
    /// `first`.
    pub first: Option<f64>,
    /// `second`.
    pub second: Option<f64>,
    /// The items after these, as they came.
    pub rest: Vec<serde_json::Value>,
}

impl Default for Point {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Point {
        Opt 0 first = "first",
        Opt 1 second = "second",
    } rest rest as Array
}

/// `Row`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Row {
    /// `cell`.
    pub cell: Option<Boxed<RowCell>>,
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

/// `Row cell`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct RowCell {
    /// `first`.
    pub first: Option<String>,
    /// `second`.
    pub second: Option<i64>,
    /// The items after these, as they came.
    pub rest: Vec<serde_json::Value>,
}

impl Default for RowCell {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    RowCell {
        Opt 0 first = "first",
        Opt 1 second = "second",
    } rest rest as Array
}
