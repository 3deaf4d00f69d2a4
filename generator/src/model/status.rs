//! Statuses by their names (RFC 9110, section 15).

use std::borrow::Cow;

/// The words for a status code, a range such as `4XX`, or `default`.
pub fn status_words(status: &str) -> Cow<'static, str> {
    let known = WORDS.iter().find(|(known, _)| *known == status);
    match known {
        Some((_, words)) => Cow::Borrowed(words),
        None => Cow::Owned(format!("status {status}")),
    }
}

const WORDS: &[(&str, &str)] = &[
    ("200", "ok"),
    ("201", "created"),
    ("202", "accepted"),
    ("203", "non authoritative information"),
    ("204", "no content"),
    ("205", "reset content"),
    ("206", "partial content"),
    ("207", "multi status"),
    ("2XX", "success"),
    ("300", "multiple choices"),
    ("301", "moved permanently"),
    ("302", "found"),
    ("303", "see other"),
    ("304", "not modified"),
    ("307", "temporary redirect"),
    ("308", "permanent redirect"),
    ("3XX", "redirect"),
    ("400", "bad request"),
    ("401", "unauthorized"),
    ("402", "payment required"),
    ("403", "forbidden"),
    ("404", "not found"),
    ("405", "method not allowed"),
    ("406", "not acceptable"),
    ("408", "request timeout"),
    ("409", "conflict"),
    ("410", "gone"),
    ("412", "precondition failed"),
    ("413", "content too large"),
    ("415", "unsupported media type"),
    ("422", "unprocessable content"),
    ("429", "too many requests"),
    ("4XX", "client error"),
    ("500", "internal server error"),
    ("501", "not implemented"),
    ("502", "bad gateway"),
    ("503", "service unavailable"),
    ("504", "gateway timeout"),
    ("5XX", "server error"),
    ("default", "other"),
];
