//! How well a JSON value fits a type.

/// How well a JSON value fits a type, from not at all to wholly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It cannot be read as one.
    No,
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

    /// How well a value fits whose parts fit like this.
    pub fn of_all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut whole = Self::Wholly;
        for part in parts {
            whole = whole.min(part);
            if whole == Self::No {
                break;
            }
        }
        whole
    }
}
