// note[vendor-webhooks]: this is taken as `webhooks`, for which OpenAPI 3.0 had no place
//   --> #/x-webhooks
// ---- src/types/others.rs

/// `Other`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Other {
    /// `a`.
    pub a: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Other {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Other {
        Opt 0 a = "a",
    } rest extra
}

/// `PaymentEvent`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum PaymentEvent {
    /// Where `type` is `payment.paid`.
    Paid(Boxed<Paid>),
    /// Where `type` is `payment.refunded`.
    Refunded(Boxed<Refunded>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    PaymentEvent by "type" true {
        Paid = "payment.paid",
        Refunded = "payment.refunded",
    } else Unknown
}
// ---- src/types/payloads.rs

/// `Shop`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Shop {
    /// `id`.
    pub id: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Shop {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Shop {
        Req 0 id = "id",
    } rest extra
}

/// `SingleEvent`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SingleEvent {
    /// `single`.
    pub single: bool,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SingleEvent {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SingleEvent {
        Req 0 single = "single",
    } rest extra
}
// ---- src/types/shared.rs

/// `Paid`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Paid {
    /// `type`.
    pub r#type: String,
    /// `amount`.
    pub amount: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Paid {
    fn default() -> Self {
        Self {
            r#type: "payment.paid".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Paid {
        Req 0 r#type = "type",
        Opt 1 amount = "amount",
    } rest extra
}

/// `Refunded`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Refunded {
    /// `type`.
    pub r#type: String,
    /// `amount`.
    pub amount: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Refunded {
    fn default() -> Self {
        Self {
            r#type: "payment.refunded".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Refunded {
        Req 0 r#type = "type",
        Opt 1 amount = "amount",
    } rest extra
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
    /// `opened`.
    ///
    /// Where the header `x-kind` is `opened`.
    Opened(types::Shop),
    /// `closed`.
    ///
    /// Where the header `x-kind` is `closed`.
    Closed(types::Shop),
    /// `payment.paid`.
    ///
    /// Where `type` is `payment.paid`.
    PaymentPaid(types::Paid),
    /// `payment.refunded`.
    ///
    /// Where `type` is `payment.refunded`.
    PaymentRefunded(types::Refunded),
    /// `SingleEvent`.
    SingleEvent(types::SingleEvent),
    /// An event that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

super::kind::events! {
    Event {
        json Opened = "opened" [0 is "opened"],
        json Closed = "closed" [0 is "closed"],
        json PaymentPaid = "payment.paid" [1 is "payment.paid"],
        json PaymentRefunded = "payment.refunded" [1 is "payment.refunded"],
        json SingleEvent = "SingleEvent" [],
    } told by [header "x-kind", member "type"] named by []
}
// ---- tests/examples.rs
#[test]
#[cfg(feature = "webhooks")]
fn shop() -> serde_json::Result<()> {
    let examples = [
        (
            "/webhooks/opened/post/requestBody/content/application~1json/example",
            r#"{
  "id": "s1"
}"#,
        ),
        (
            "/webhooks/closed/post/requestBody/content/application~1json/example",
            r#"{
  "id": "s2"
}"#,
        ),
    ];
    survive::<case::types::Shop>(&examples)
}
// ---- tests/webhook_examples.rs
#[test]
fn each_event_is_told_from_the_others() -> Result<(), WebhookError> {
    let shown: &[Shown] = &[
        ("opened", &[("x-kind", "opened")], r#"{
  "id": "s1"
}"#),
        ("closed", &[("x-kind", "closed")], r#"{
  "id": "s2"
}"#),
    ];
    for (key, names, body) in shown {
        let mut headers = HeaderMap::new();
        for (name, value) in *names {
            headers.insert(*name, HeaderValue::from_static(value));
        }

        let event = Event::read(&headers, body.as_bytes())?;
        assert_eq!(event.key(), Some(* key), "{event:?}");
    }

    Ok(())
}
