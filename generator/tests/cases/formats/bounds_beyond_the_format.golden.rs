// ---- src/types/others.rs

/// `Counts`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Counts {
    /// `narrow`.
    ///
    /// Limits: 0 to 2147483647.
    pub narrow: Option<i32>,
    /// `wide`.
    ///
    /// Limits: 0 to 4294967295.
    pub wide: Option<u32>,
    /// `signed`.
    ///
    /// Limits: at least -2147483649.
    pub signed: Option<i64>,
    /// `below`.
    ///
    /// Limits: less than 2147483648.
    pub below: Option<i32>,
    /// `unsigned`.
    ///
    /// Limits: at least -1.
    pub unsigned: Option<i64>,
    /// `natural`.
    ///
    /// Limits: 0 to 1.8446744073709552e19.
    pub natural: Option<u64>,
    /// `huge`.
    ///
    /// Limits: at least -1.8446744073709552e19.
    pub huge: Option<Number>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Counts {
        Opt 0 narrow = "narrow",
        Opt 1 wide = "wide",
        Opt 2 signed = "signed",
        Opt 3 below = "below",
        Opt 4 unsigned = "unsigned",
        Opt 5 natural = "natural",
        Opt 6 huge = "huge",
    } rest extra
}
