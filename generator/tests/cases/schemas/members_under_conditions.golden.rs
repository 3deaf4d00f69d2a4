// note[condition]: no type can express `if`; what it asks for is not checked, and members that are only described in `then` and `else` may always be left out
//   --> #/components/schemas/Payment/if
// note[condition]: no type can express `dependentSchemas`; values are not checked for it
//   --> #/components/schemas/Payment/dependentSchemas
// ---- src/types/others.rs

/// `Labels`.
///
/// Limits: each name: at most 20 characters, each name: pattern `^[a-z]+$`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Labels = std::collections::BTreeMap<String, String>;

/// `Payment`.
///
/// Limits: `iban` only with `bic`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Payment {
    /// `method`: one of `card`, `transfer`.
    pub method: PaymentMethod,
    /// The digits on the card.
    pub card_number: Option<String>,
    /// `reference`.
    pub reference: Option<PaymentReference>,
    /// `iban`.
    pub iban: Option<String>,
    /// `bic`.
    pub bic: Option<String>,
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
        Req 0 method = "method",
        Opt 1 card_number = "card_number",
        Opt 2 reference = "reference",
        Opt 3 iban = "iban",
        Opt 4 bic = "bic",
    } rest extra
}

/// `Payment method`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum PaymentMethod {
    /// `card`.
    Card,
    /// `transfer`.
    Transfer,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    PaymentMethod {
        Card = "card",
        Transfer = "transfer",
    } else Unknown
}

/// `Payment reference`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum PaymentReference {
    /// A whole number.
    Integer(i64),
    /// A text.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    PaymentReference {
        Integer,
        String,
    } else Unknown
}
