//! Text that must not be shown.

mod escape;
mod known;
mod names;
mod spelling;
mod words;

use std::fmt;

use zeroize::Zeroize;

pub(crate) use known::{Secrets, in_header};
pub(crate) use names::{decoded, is_likely, likely, likely_pairs, scalars};

/// A secret: prints as `[redacted]` and is cleared from memory when dropped.
///
/// [`Secret::expose`] is the only way to its text. What cannot be cleared are the bodies and headers
/// that it came in or goes out with; they live no longer than the call, its response and its error,
/// or the client whose key it is.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The text. Keep it out of logs and messages.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}
