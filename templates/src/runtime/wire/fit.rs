//! How well a JSON value fits a type.

/// How well a JSON value fits a type: not at all, wholly, or something between, by what the
/// description does not know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit(u64);

impl Fit {
    /// The description knows all of it.
    pub const WHOLLY: Self = Self(0);
    /// It has a member that the description does not name.
    pub const MORE: Self = Self(1);
    /// It is none of the values that are described.
    pub const UNKNOWN: Self = Self(1 << 16);
    /// What is written again is not what was read: digits are lost.
    pub const CHANGED: Self = Self(1 << 32);
    /// What is written again is less than what was read: a `null` is left out.
    pub const DROPPED: Self = Self(1 << 48);
    /// It is kept as it is, as none of the variants of a union.
    pub const STRANGE: Self = Self(u64::MAX - 2);
    /// It is a number that the type cannot hold, and had better be kept as it is; what surrounds it
    /// may fit all the same.
    pub const BEYOND: Self = Self(u64::MAX - 1);
    /// It cannot be read as one.
    pub const NO: Self = Self(u64::MAX);

    /// Whole or not at all.
    pub fn wholly(fits: bool) -> Self {
        if fits { Self::WHOLLY } else { Self::NO }
    }

    /// Whether it fits better than another value, or as another type.
    pub fn is_better_than(self, other: Self) -> bool {
        self.0 < other.0
    }

    /// Both at once.
    pub fn and(self, other: Self) -> Self {
        if self == Self::NO || other == Self::NO {
            return Self::NO;
        }
        let sum = self.as_part().saturating_add(other.as_part());
        Self(sum.min(Self::STRANGE.0 - 1))
    }

    /// How well a value fits whose parts fit like this.
    pub fn of_all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut whole = Self::WHOLLY;
        for part in parts {
            whole = whole.and(part);
            if whole == Self::NO {
                break;
            }
        }
        whole
    }

    /// What counts of a part: what surrounds one that is strange may still be known.
    fn as_part(self) -> u64 {
        match self {
            Self::STRANGE => Self::UNKNOWN.0,
            Self::BEYOND => Self::CHANGED.0,
            other => other.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_less_fits_less() {
        let all = |parts: &[Fit]| Fit::of_all(parts.iter().copied());
        assert_eq!(all(&[]), Fit::WHOLLY);
        assert!(Fit::MORE.is_better_than(all(&[Fit::MORE, Fit::MORE])));
        // A member that nobody described is usual; a value that is none of an enum's is not.
        assert!(all(&[Fit::MORE; 9]).is_better_than(Fit::UNKNOWN));
        assert!(Fit::UNKNOWN.is_better_than(Fit::CHANGED));
        assert!(all(&[Fit::CHANGED; 999]).is_better_than(Fit::DROPPED));
        assert!(all(&[Fit::STRANGE, Fit::CHANGED]).is_better_than(Fit::STRANGE));
        assert_eq!(all(&[Fit::MORE, Fit::NO]), Fit::NO);
        // A number by itself is better kept; an object with such a number is what it is.
        assert!(Fit::STRANGE.is_better_than(Fit::BEYOND));
        assert!(all(&[Fit::BEYOND]).is_better_than(Fit::STRANGE));
    }
}
