//! Responses that cannot be read.

use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use crate::runtime::called::{self, Called};
use crate::runtime::sanitize::Sanitized;
use crate::runtime::wire::Mismatch;
use crate::runtime::{RawResponse, Secrets};

/// A response that is not what its description says.
#[derive(Clone)]
pub struct DecodeError {
    place: String,
    /// Which of several values it is that cannot be read, if there are several.
    within: Option<String>,
    reason: String,
    found: Option<&'static str>,
    expected: Option<String>,
    status: StatusCode,
    request_id: Option<String>,
    attempts: u32,
    call: Option<Called>,
    body: Bytes,
}

/// The most that is kept of a body that cannot be read.
const BODY_LIMIT: usize = 1024 * 1024;

impl DecodeError {
    /// Somewhere in the body something else was expected.
    pub(crate) fn mismatch(mismatch: &Mismatch, response: &RawResponse) -> Self {
        Self {
            found: mismatch.found(),
            expected: mismatch.found().map(|_| mismatch.expected().to_owned()),
            ..Self::new(mismatch.place(), &mismatch.reason(), response)
        }
    }

    /// The whole body, or a place in it, cannot be read.
    pub(crate) fn new(place: String, reason: &str, response: &RawResponse) -> Self {
        Self {
            place: response.secrets().field(&place).into_string(),
            within: None,
            reason: response.secrets().message(reason).into_string(),
            found: None,
            expected: None,
            status: response.status(),
            request_id: response.shown_request_id().map(Sanitized::into_string),
            attempts: response.attempts(),
            call: response.call(),
            body: kept(response),
        }
    }

    /// The same of a response whose body was converted: the body is the one that came.
    #[allow(dead_code, reason = "not every API has XML")]
    pub(crate) fn of(self, response: &RawResponse) -> Self {
        Self {
            body: kept(response),
            ..self
        }
    }

    /// Says which of several values it is.
    pub(crate) fn within(mut self, words: &str, secrets: &Secrets) -> Self {
        self.within = Some(secrets.message(words).into_string());
        self
    }

    /// Where in the body, as in `data.inbound.codecs[0]`; escaped and short.
    pub fn path(&self) -> &str {
        &self.place
    }

    /// What was found there and what was expected, or what else is wrong. The values themselves are
    /// not part of it, as they may be secrets; they are in the body.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// What was expected there, where something else was found.
    pub fn expected(&self) -> Option<&str> {
        self.expected.as_deref()
    }

    /// What was found there instead: what kind of value it is.
    pub fn found(&self) -> Option<&str> {
        self.found
    }

    /// The id of the operation that was called.
    pub fn operation(&self) -> Option<&'static str> {
        self.call.map(Called::id)
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The id that the server gave to the request, for a question to the API's support; as it is
    /// printed, escaped and short.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The body as it came; of one that is longer than a megabyte, the beginning.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for DecodeError {
    /// Without the body: it may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &self.place)
            .field("reason", &self.reason)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        called::prefix(self.call, f)?;
        write!(f, "the response ({}) cannot be read: ", self.status)?;
        if let Some(within) = &self.within {
            write!(f, "{within}: ")?;
        }
        write!(f, "at `{}`: {}", self.place, self.reason)?;
        match &self.request_id {
            Some(id) => write!(f, " (request {id})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for DecodeError {}

/// What is kept of the body of a response.
fn kept(response: &RawResponse) -> Bytes {
    let body = response.body();
    match body.len() > BODY_LIMIT {
        // A part of the whole would keep all of it in memory.
        true => Bytes::copy_from_slice(body.get(..BODY_LIMIT).unwrap_or_default()),
        false => body.clone(),
    }
}

/// What stands between what was found and what was expected, in the words of `serde`.
const EXPECTED: &str = ", expected ";

/// What stands before a value that was found, in the words of `serde`.
const FOUND: [&str; 3] = ["invalid type: ", "invalid value: ", "unknown variant "];

/// The reason without the value that was found: `serde` puts it between quotation marks or
/// backticks, behind what kind of value it is.
pub(crate) fn without_values(reason: &str) -> String {
    let Some((found, expected)) = reason.rsplit_once(EXPECTED) else {
        return reason.to_owned();
    };
    let starts = FOUND
        .iter()
        .filter_map(|words| Some(found.find(words)? + words.len()));
    let (before, value) = found.split_at(starts.min().unwrap_or(found.len()));
    let kind = value.split(['"', '`']).next().unwrap_or_default();
    format!("{before}{}{EXPECTED}{expected}", kind.trim_end())
}

#[cfg(test)]
mod tests {
    use super::without_values;

    #[test]
    fn a_reason_names_kinds_and_no_values() {
        let shown = [
            (
                r#"invalid type: string "my \"secret\", expected x", expected i64 at line 1 column 9"#,
                "invalid type: string, expected i64 at line 1 column 9",
            ),
            (
                "invalid type: integer `5`, expected a string",
                "invalid type: integer, expected a string",
            ),
            (
                r#"at `a.b`: invalid value: string "x", expected y"#,
                "at `a.b`: invalid value: string, expected y",
            ),
            ("missing field `name`", "missing field `name`"),
        ];
        for (reason, expected) in shown {
            assert_eq!(without_values(reason), expected);
        }
    }
}
