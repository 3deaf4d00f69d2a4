//! How well a JSON value fits a type.

/// How well a JSON value fits a type, from not at all to wholly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It cannot be read as one.
    No,
    /// It is kept as it came, by a union of which no variant fits it.
    Kept,
    /// It can be read, but the description does not know all of it: a member without a name, an
    /// unknown value of an enum.
    Partly,
    /// The description knows all of it.
    Wholly,
}

impl Fit {
    /// Whole or not at all.
    pub fn wholly(fits: bool) -> Self {
        if fits { Self::Wholly } else { Self::No }
    }

    /// How well a value fits of which this is a part: that the rest is known counts as well.
    pub fn of_part(self) -> Self {
        match self {
            Self::Kept => Self::Partly,
            other => other,
        }
    }

    /// How well a value fits whose parts fit like this.
    pub fn of_all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut whole = Self::Wholly;
        for part in parts {
            whole = whole.min(part.of_part());
            if whole == Self::No {
                break;
            }
        }
        whole
    }
}
