// ---- src/types/shared.rs

/// `Email`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Email {
    /// `address`.
    pub address: Option<crate::runtime::Email>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Email {
        opt 0 address = "address",
    } rest extra
}

/// `Formats`.
#[derive(Debug, Clone, PartialEq)]
pub struct Formats {
    /// `moment`.
    pub moment: DateTime,
    /// `day`.
    pub day: Date,
    /// `clock`.
    pub clock: Option<Time>,
    /// `span`.
    pub span: Option<Duration>,
    /// `identifier`.
    pub identifier: Uuid,
    /// `bytes`.
    pub bytes: Option<Base64>,
    /// `raw`.
    pub raw: Option<Binary>,
    /// `secret`.
    pub secret: Secret,
    /// `link`.
    pub link: Nullable<Uri>,
    /// `website`.
    pub website: Option<Uri>,
    /// `mail`.
    pub mail: Option<crate::runtime::Email>,
    /// `four`.
    pub four: Option<IpAddress>,
    /// `six`.
    pub six: Option<IpAddress>,
    /// `amount`.
    pub amount: Number,
    /// `price`.
    pub price: Option<Decimal>,
    /// `quoted`.
    pub quoted: Option<Decimal>,
    /// `quoted_too`.
    pub quoted_too: Option<Decimal>,
    /// `tiny`.
    pub tiny: Option<i32>,
    /// `narrow`.
    pub narrow: Option<u32>,
    /// `short`.
    pub short: Option<i32>,
    /// `long`.
    pub long: Option<i64>,
    /// `large`.
    pub large: Option<u64>,
    /// `huge`.
    pub huge: Option<Number>,
    /// `plain`.
    pub plain: Option<i64>,
    /// `single`.
    pub single: Option<f64>,
    /// `double`.
    pub double: Option<f64>,
    /// `real`.
    pub real: Option<f64>,
    /// `whole`.
    pub whole: Option<i32>,
    /// `either`.
    pub either: Option<FormatsEither>,
    /// `unheard`.
    pub unheard: Option<String>,
    /// `only_format`.
    pub only_format: Option<Uuid>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Formats {
        req 0 moment = "moment",
        req 1 day = "day",
        opt 2 clock = "clock",
        opt 3 span = "span",
        req 4 identifier = "identifier",
        opt 5 bytes = "bytes",
        opt 6 raw = "raw",
        req 7 secret = "secret",
        nul 8 link = "link",
        opt 9 website = "website",
        opt 10 mail = "mail",
        opt 11 four = "four",
        opt 12 six = "six",
        req 13 amount = "amount",
        opt 14 price = "price",
        opt 15 quoted = "quoted",
        opt 16 quoted_too = "quoted_too",
        opt 17 tiny = "tiny",
        opt 18 narrow = "narrow",
        opt 19 short = "short",
        opt 20 long = "long",
        opt 21 large = "large",
        opt 22 huge = "huge",
        opt 23 plain = "plain",
        opt 24 single = "single",
        opt 25 double = "double",
        opt 26 real = "real",
        opt 27 whole = "whole",
        opt 28 either = "either",
        opt 29 unheard = "unheard",
        opt 30 only_format = "only_format",
    } rest extra
}

/// `Formats either`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FormatsEither {
    /// A whole number.
    Integer(i64),
    /// A text.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    FormatsEither {
        Integer: integer,
        String: string,
    } else Unknown
}
