//! Moments and days, kept as they came.

use std::fmt;
use std::str::FromStr;

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

            /// The value as a type of your date and time library.
            ///
            /// # Errors
            ///
            /// What the library says of a text that it cannot read.
            pub fn parse<T: FromStr>(&self) -> Result<T, T::Err> {
                self.0.parse()
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

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text! {
    /// A moment, as text in the form of RFC 3339 (`2018-02-02T22:25:27.521Z`).
    ///
    /// The text is kept as the server wrote it, so that a time without a zone, say, never makes a
    /// whole answer unreadable; [`DateTime::parse`] turns it into the type of any library.
    DateTime
}

text! {
    /// A day, as text in the form of RFC 3339 (`2018-02-02`), kept as the server wrote it.
    Date
}
