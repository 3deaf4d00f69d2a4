// ---- src/types/others.rs

/// `Address`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Address {
    /// An object with `street`.
    Street(AddressStreet),
    /// An object with `box`.
    Box(AddressBox),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Address {
        Street: object ["street"],
        Box: object ["box"],
    } else Unknown
}

/// `Address box`.
pub type AddressBox = PlaceBox;

/// `Address street`.
pub type AddressStreet = PlaceStreet;

/// `Payment`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// An object with `card` and `immediate` and `amount`.
    CardImmediate(PaymentCardImmediate),
    /// An object with `card` and `date` and `amount`.
    CardDate(PaymentCardDate),
    /// An object with `iban` and `immediate` and `amount`.
    IbanImmediate(PaymentIbanImmediate),
    /// An object with `iban` and `date` and `amount`.
    DateIban(PaymentDateIban),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Payment {
        CardImmediate: object ["card", "immediate", "amount"],
        CardDate: object ["card", "date", "amount"],
        IbanImmediate: object ["iban", "immediate", "amount"],
        DateIban: object ["iban", "date", "amount"],
    } else Unknown
}

/// `Payment card date`.
#[derive(Debug, Clone, PartialEq)]
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

crate::runtime::wire::object! {
    PaymentCardDate {
        req 0 card = "card",
        req 1 date = "date",
        req 2 amount = "amount",
    } rest extra
}

/// `Payment card immediate`.
#[derive(Debug, Clone, PartialEq)]
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

crate::runtime::wire::object! {
    PaymentCardImmediate {
        req 0 card = "card",
        req 1 immediate = "immediate",
        req 2 amount = "amount",
    } rest extra
}

/// `Payment date iban`.
#[derive(Debug, Clone, PartialEq)]
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

crate::runtime::wire::object! {
    PaymentDateIban {
        req 0 iban = "iban",
        req 1 date = "date",
        req 2 amount = "amount",
    } rest extra
}

/// `Payment iban immediate`.
#[derive(Debug, Clone, PartialEq)]
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

crate::runtime::wire::object! {
    PaymentIbanImmediate {
        req 0 iban = "iban",
        req 1 immediate = "immediate",
        req 2 amount = "amount",
    } rest extra
}

/// `Place`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Place {
    /// An object with `street`.
    Street(PlaceStreet),
    /// An object with `box`.
    Box(PlaceBox),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Place {
        Street: object ["street"],
        Box: object ["box"],
    } else Unknown
}

/// `Place box`.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceBox {
    /// `box`.
    pub r#box: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    PlaceBox {
        req 0 r#box = "box",
    } rest extra
}

/// `Place street`.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceStreet {
    /// `street`.
    pub street: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    PlaceStreet {
        req 0 street = "street",
    } rest extra
}
