// note[missing-items]: this array does not say what it holds; anything is taken
//   --> #/components/schemas/Order/properties/table/contentSchema
// note[condition]: only the content of a text that is JSON has a type; this one stays text
//   --> #/components/schemas/Order/properties/table/contentSchema
// note[condition]: only the content of a text that is JSON has a type; this one stays text
//   --> #/components/schemas/Order/properties/hidden/contentSchema
// ---- src/types/others.rs

/// `Order`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Order {
    /// `payload`.
    ///
    /// Limits: content of `application/vnd.order+json; version=1`.
    pub payload: JsonText<Payment>,
    /// `notes`.
    ///
    /// Limits: content of `application/json`.
    pub notes: Nullable<JsonText<OrderNotesContent>>,
    /// `table`.
    ///
    /// Limits: content of `text/csv`.
    pub table: Option<String>,
    /// `hidden`.
    ///
    /// Limits: content of `application/json`.
    pub hidden: Option<Base64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Order {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Order {
        Req 0 payload = "payload",
        Opt 1 notes = "notes",
        Opt 2 table = "table",
        Opt 3 hidden = "hidden",
    } rest extra
}

/// `Order notes content`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct OrderNotesContent {
    /// `said`.
    pub said: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for OrderNotesContent {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    OrderNotesContent {
        Opt 0 said = "said",
    } rest extra
}

/// `Payment`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Payment {
    /// `sum`.
    pub sum: i64,
    /// `secret`.
    pub secret: Option<Secret>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Payment {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Payment {
        Req 0 sum = "sum",
        Opt 1 secret = "secret",
    } rest extra
}
