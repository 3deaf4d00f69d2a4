// note[required-together]: these alternatives only say which members go together; that is not checked
//   --> #/components/schemas/Address
// ---- src/types/others.rs

/// `Address`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Address {
    /// An object with `street`.
    Street(Boxed<AddressStreet>),
    /// An object with `box`.
    Box(Boxed<AddressBox>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Address {
        Street,
        Box,
    } else Unknown
}

/// `Address box`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type AddressBox = PlaceBox;

/// `Address street`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type AddressStreet = PlaceStreet;

/// `Payment`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Payment {
    /// An object with `card` and `immediate` and `amount`.
    CardImmediate(Boxed<PaymentCardImmediate>),
    /// An object with `card` and `date` and `amount`.
    CardDate(Boxed<PaymentCardDate>),
    /// An object with `iban` and `immediate` and `amount`.
    IbanImmediate(Boxed<PaymentIbanImmediate>),
    /// An object with `iban` and `date` and `amount`.
    DateIban(Boxed<PaymentDateIban>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Payment {
        CardImmediate,
        CardDate,
        IbanImmediate,
        DateIban,
    } else Unknown
}

/// `Payment card date`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PaymentCardDate {
    /// `card`.
    pub card: String,
    /// `date`.
    pub date: Date,
    /// `amount`.
    pub amount: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for PaymentCardDate {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    PaymentCardDate {
        Req 0 card = "card",
        Req 1 date = "date",
        Req 2 amount = "amount",
    } rest extra
}

/// `Payment card immediate`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PaymentCardImmediate {
    /// `card`.
    pub card: String,
    /// `immediate`.
    pub immediate: bool,
    /// `amount`.
    pub amount: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for PaymentCardImmediate {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    PaymentCardImmediate {
        Req 0 card = "card",
        Req 1 immediate = "immediate",
        Req 2 amount = "amount",
    } rest extra
}

/// `Payment date iban`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PaymentDateIban {
    /// `iban`.
    pub iban: String,
    /// `date`.
    pub date: Date,
    /// `amount`.
    pub amount: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for PaymentDateIban {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    PaymentDateIban {
        Req 0 iban = "iban",
        Req 1 date = "date",
        Req 2 amount = "amount",
    } rest extra
}

/// `Payment iban immediate`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PaymentIbanImmediate {
    /// `iban`.
    pub iban: String,
    /// `immediate`.
    pub immediate: bool,
    /// `amount`.
    pub amount: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for PaymentIbanImmediate {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    PaymentIbanImmediate {
        Req 0 iban = "iban",
        Req 1 immediate = "immediate",
        Req 2 amount = "amount",
    } rest extra
}

/// `Place`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Place {
    /// An object with `street`.
    Street(Boxed<PlaceStreet>),
    /// An object with `box`.
    Box(Boxed<PlaceBox>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Place {
        Street,
        Box,
    } else Unknown
}

/// `Place box`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PlaceBox {
    /// `box`.
    pub r#box: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for PlaceBox {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    PlaceBox {
        Req 0 r#box = "box",
    } rest extra
}

/// `Place street`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PlaceStreet {
    /// `street`.
    pub street: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for PlaceStreet {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    PlaceStreet {
        Req 0 street = "street",
    } rest extra
}
