//! Text that must not be shown.

mod escape;
mod known;
mod names;
mod spelling;

use std::cell::RefCell;
use std::fmt;

use zeroize::Zeroize;

pub(crate) use known::{Secrets, in_header};
pub(crate) use names::{decoded, is_likely, likely, likely_pairs, scalars};

/// A secret: prints as `[redacted]` and is cleared from memory when dropped.
///
/// [`Secret::expose`] is the only way to its text. What cannot be cleared are the bodies and headers
/// that it came in or goes out with; they live no longer than the call, its answer and its error.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The text. Keep it out of logs and messages.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

thread_local! {
    /// The secrets that were written, while somebody wants to know.
    static WRITTEN: RefCell<Option<Vec<Secret>>> = const { RefCell::new(None) };
}

/// Does what writes values, and tells which secrets were among them.
pub(crate) fn noting<T>(write: impl FnOnce() -> T) -> (T, Vec<Secret>) {
    WRITTEN.with_borrow_mut(|written| *written = Some(Vec::new()));
    let result = write();
    let written = WRITTEN.take();
    (result, written.unwrap_or_default())
}

/// Notes that this secret was written.
pub(super) fn note(secret: &Secret) {
    WRITTEN.with_borrow_mut(|written| {
        if let Some(written) = written {
            written.push(secret.clone());
        }
    });
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
