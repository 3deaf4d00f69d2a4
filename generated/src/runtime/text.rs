//! Text with a meaning, kept as it came.
//!
//! A server may write what no library can read: a time without a zone, say. That must not make a
//! whole response unreadable, so the text is kept, and `parse` turns it into the type of any library.

use std::convert::Infallible;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::Nullable;

/// A type around a text.
macro_rules! text {
    ($(#[$docs:meta])* $name:ident) => {
        $(#[$docs])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The text as it travels.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The value as a type of the library of your choice.
            ///
            /// # Errors
            ///
            /// What the library says of a text that it cannot read.
            pub fn parse<T: FromStr>(&self) -> Result<T, T::Err> {
                self.0.parse()
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&str> for Nullable<$name> {
            fn from(text: &str) -> Self {
                Self::Value(text.into())
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl FromStr for $name {
            type Err = Infallible;

            fn from_str(text: &str) -> Result<Self, Infallible> {
                Ok(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text! {
    /// A moment, as text in the form of RFC 3339 (`2018-02-02T22:25:27.521Z`).
    DateTime
}

text! {
    /// A day, as text in the form of RFC 3339 (`2018-02-02`).
    Date
}

text! {
    /// A time of day, as text in the form of RFC 3339 (`22:25:27Z`).
    Time
}

text! {
    /// A span of time, as text in the form of RFC 3339, appendix A (`P3DT12H`).
    Duration
}

text! {
    /// A UUID, as text in the form of RFC 9562 (`f81d4fae-7dec-11d0-a765-00a0c91e6bf6`).
    Uuid
}

text! {
    /// The address of a resource, absolute or relative, as text in the form of RFC 3986.
    Uri
}

text! {
    /// An e-mail address, as text.
    Email
}

text! {
    /// An IPv4 or IPv6 address, as text; `std::net::IpAddr` can be parsed from it.
    IpAddress
}

text! {
    /// A number of any size and precision that travels as text (`"12.50"`).
    ///
    /// [`Decimal::parse`] turns it into an `i64`, or into the type of a library for decimals.
    Decimal
}

/// Whole numbers are what they are written as.
macro_rules! whole {
    ($($number:ident)*) => {
        $(
            impl From<$number> for Decimal {
                fn from(number: $number) -> Self {
                    Self(number.to_string())
                }
            }
        )*
    };
}

whole!(i32 i64 i128 u32 u64 u128);
