// ---- src/types/others.rs

/// `Address`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Address {
    /// An object with `street`.
    Street(Boxed<Street>),
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
#[derive(Debug, Clone, PartialEq)]
pub struct AddressBox {
    /// `box`.
    pub r#box: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    AddressBox {
        Req 0 r#box = "box",
    } rest extra
}

/// `Payment`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// An object with `card` and `immediate` and `amount`.
    CardNow(Boxed<PaymentCardNow>),
    /// An object with `card` and `date` and `amount`.
    CardLater(Boxed<PaymentCardLater>),
    /// An object with `iban` and `immediate` and `amount`.
    BankNow(Boxed<PaymentBankNow>),
    /// An object with `iban` and `date` and `amount`.
    BankLater(Boxed<PaymentBankLater>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Payment {
        CardNow,
        CardLater,
        BankNow,
        BankLater,
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
        Req 0 iban = "iban",
        Req 1 date = "date",
        Req 2 amount = "amount",
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
        Req 0 iban = "iban",
        Req 1 immediate = "immediate",
        Req 2 amount = "amount",
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
        Req 0 card = "card",
        Req 1 date = "date",
        Req 2 amount = "amount",
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
        Req 0 card = "card",
        Req 1 immediate = "immediate",
        Req 2 amount = "amount",
    } rest extra
}

/// `Place`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Place {
    /// An object with `street`.
    Street(Boxed<Street>),
    /// An object with `box`.
    Box(Boxed<AddressBox>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Place {
        Street,
        Box,
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
        Req 0 street = "street",
    } rest extra
}
