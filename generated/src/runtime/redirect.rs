//! Redirects: responses that say that what was asked for is elsewhere.

use http::StatusCode;
use http::header::LOCATION;

use super::{Method, RawResponse, Request, address, header};

/// How often a call is sent on at most.
pub(super) const MOST: u32 = 5;

/// Where the request is to be sent instead, if that is on the server of `base`: neither credentials
/// nor bodies go to another one. A redirect that would change the method is not followed either, as
/// the response would not be that of the operation.
pub(super) fn target(base: &str, request: &Request, response: &RawResponse) -> Option<String> {
    let may_be_sent = match response.status() {
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND | StatusCode::SEE_OTHER => {
            matches!(request.method(), Method::GET | Method::HEAD)
        }
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT => {
            request.can_be_repeated()
        }
        _ => return None,
    };
    let location = header::text(response.headers(), LOCATION.as_str())?.trim();
    let scheme = location.split("//").next().unwrap_or_default();
    let whole = scheme.eq_ignore_ascii_case("https:") || scheme.eq_ignore_ascii_case("http:");
    // What is relative to the path of the request is hardly ever sent, and easily misread.
    let clear = whole || location.starts_with('/');
    (may_be_sent && clear && address::named(base, location).is_ok()).then(|| location.to_owned())
}
