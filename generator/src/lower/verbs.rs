//! What HTTP methods do, as a verb.

use crate::model::Method;

/// What an HTTP method does (RFC 9110, section 9.3) at the end of a path: `many` if that is a name in
/// the plural, `one` if it is a parameter.
pub(super) fn of_method(method: &Method, many: bool, one: bool) -> &'static str {
    match method {
        Method::Get if many => "list",
        Method::Get => "retrieve",
        Method::Post if !one => "create",
        Method::Post | Method::Patch | Method::Put => "update",
        Method::Delete if many => "delete_all",
        Method::Delete => "delete",
        Method::Head => "head",
        Method::Options => "options",
        Method::Trace => "trace",
        Method::Query => "query",
        Method::Other(_) => "call",
    }
}
