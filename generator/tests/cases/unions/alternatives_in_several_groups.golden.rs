// ---- src/types/others.rs

/// `Address`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Address {
    /// An object with `street`.
    Street(Street),
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
#[derive(Debug, Clone, PartialEq)]
pub struct AddressBox {
    /// `box`.
    pub r#box: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    AddressBox {
        req 0 r#box = "box",
    } rest extra
}

/// `Payment`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// An object with `card` and `immediate` and `amount`.
    CardNow(PaymentCardNow),
    /// An object with `card` and `date` and `amount`.
    CardLater(PaymentCardLater),
    /// An object with `iban` and `immediate` and `amount`.
    BankNow(PaymentBankNow),
    /// An object with `iban` and `date` and `amount`.
    BankLater(PaymentBankLater),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Payment {
        CardNow: object ["card", "immediate", "amount"],
        CardLater: object ["card", "date", "amount"],
        BankNow: object ["iban", "immediate", "amount"],
        BankLater: object ["iban", "date", "amount"],
    } else Unknown
}

/// `Payment bank later`.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentBankLater {
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
    PaymentBankLater {
        req 0 iban = "iban",
        req 1 date = "date",
        req 2 amount = "amount",
    } rest extra
}

/// `Payment bank now`.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentBankNow {
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
    PaymentBankNow {
        req 0 iban = "iban",
        req 1 immediate = "immediate",
        req 2 amount = "amount",
    } rest extra
}

/// `Payment card later`.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentCardLater {
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
    PaymentCardLater {
        req 0 card = "card",
        req 1 date = "date",
        req 2 amount = "amount",
    } rest extra
}

/// `Payment card now`.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentCardNow {
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
    PaymentCardNow {
        req 0 card = "card",
        req 1 immediate = "immediate",
        req 2 amount = "amount",
    } rest extra
}

/// `Place`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Place {
    /// An object with `street`.
    Street(Street),
    /// An object with `box`.
    Box(AddressBox),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Place {
        Street: object ["street"],
        Box: object ["box"],
    } else Unknown
}

/// `Address street`.
#[derive(Debug, Clone, PartialEq)]
pub struct Street {
    /// `street`.
    pub street: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Street {
        req 0 street = "street",
    } rest extra
}
