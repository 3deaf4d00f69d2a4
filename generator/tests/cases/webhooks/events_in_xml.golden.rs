// note[missing-paths]: the document has no `paths`: there is nothing to call
// note[untyped-body]: what is `application/xml` comes as bytes, whatever its schema says
//   --> #/webhooks/plain/post
// ---- src/types/others.rs

/// `plain payload`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type PlainPayload = String;
// ---- src/types/payloads.rs

/// `orderPaid payload`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct OrderPaidPayload {
    /// `sum`.
    pub sum: f64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for OrderPaidPayload {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    OrderPaidPayload {
        Req 0 sum = "sum",
    } rest extra
}

impl crate::runtime::xml::InXml for OrderPaidPayload {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[Member::new::<f64>("sum")];
        Content::Object(MEMBERS, Content::any)
    }
}

/// `Shipped`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Shipped {
    /// `id`.
    pub id: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Shipped {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Shipped {
        Req 0 id = "id",
    } rest extra
}

impl crate::runtime::xml::InXml for Shipped {
    fn content() -> crate::runtime::xml::Content {
        #[allow(unused_imports)]
        use crate::runtime::xml::{Content, Member, Name};
        const MEMBERS: &[Member] = &[Member::new::<i64>("id").attribute()];
        Content::Object(MEMBERS, Content::any)
    }
}
// ---- src/webhooks/event.rs
// @generated from the API's description. Do not edit: change the description or the generator and generate again.

//! What the API tells by itself.

#[allow(unused_imports)]
use crate::types;

/// Something that happened, as the API tells it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Event {
    /// `orderShipped`.
    OrderShipped(types::Shipped),
    /// `orderPaid`.
    OrderPaid(types::OrderPaidPayload),
    /// `both`.
    Both(types::Shipped),
    /// `plain`.
    Plain(bytes::Bytes),
    /// An event that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

super::kind::events! {
    Event {
        json Both = "both" [],
        xml OrderShipped = "orderShipped" "shipped" [],
        xml OrderPaid = "orderPaid" "" [],
        bytes Plain = "plain" "application/xml" [],
    } told by [] named by []
}
