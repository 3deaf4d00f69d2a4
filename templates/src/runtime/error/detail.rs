//! One problem of several that an error of the API lists.

use std::fmt;

use crate::runtime::sanitize;

/// One of the problems that an error of the API lists.
///
/// Its fields are what the server says, without the secrets of the call, but of any length and with
/// whatever characters; printed, it is short and on one line.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The API's code for the problem.
    pub code: Option<String>,
    /// The problem in a few words.
    pub title: Option<String>,
    /// The problem in a sentence.
    pub detail: Option<String>,
    /// The member of the body that it is about, as a JSON pointer.
    pub pointer: Option<String>,
    /// The parameter that it is about.
    pub parameter: Option<String>,
    /// A page that tells more.
    pub url: Option<String>,
}

impl fmt::Display for ErrorDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [&self.code, &self.title, &self.detail];
        let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        sanitize::message(&parts.join(", ")).fmt(f)?;
        match self.pointer.as_ref().or(self.parameter.as_ref()) {
            Some(place) => write!(f, " (at {})", sanitize::field(place)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ErrorDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = |text| Option::as_deref(text).map(sanitize::field);
        f.debug_struct("ErrorDetail")
            .field("code", &field(&self.code))
            .field("title", &field(&self.title))
            .field("detail", &field(&self.detail))
            .field("pointer", &field(&self.pointer))
            .field("parameter", &field(&self.parameter))
            .field("url", &field(&self.url))
            .finish()
    }
}
