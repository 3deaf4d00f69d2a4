//! HTTP methods.

use std::fmt;

/// An HTTP method (RFC 9110, section 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Method(&'static str);

#[expect(missing_docs, reason = "the names are the protocol's own")]
impl Method {
    pub const GET: Self = Self("GET");
    pub const HEAD: Self = Self("HEAD");
    pub const POST: Self = Self("POST");
    pub const PUT: Self = Self("PUT");
    pub const DELETE: Self = Self("DELETE");
    pub const OPTIONS: Self = Self("OPTIONS");
    pub const TRACE: Self = Self("TRACE");
    pub const PATCH: Self = Self("PATCH");
    pub const QUERY: Self = Self("QUERY");
}

impl Method {
    /// A method that is registered elsewhere, or the API's own. Methods know capitals.
    #[allow(dead_code, reason = "few APIs have one")]
    pub(crate) const fn other(name: &'static str) -> Self {
        Self(name)
    }

    /// The method as it stands in a request.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// Whether doing it twice is meant to be the same as doing it once (RFC 9110, section 9.2.2; for
    /// `QUERY` its own definition). Nothing is known of other methods.
    pub fn is_idempotent(self) -> bool {
        let idempotent = [
            Self::GET,
            Self::HEAD,
            Self::PUT,
            Self::DELETE,
            Self::OPTIONS,
            Self::TRACE,
            Self::QUERY,
        ];
        idempotent.contains(&self)
    }
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        // The names are tokens, which is all that HTTP asks of a method.
        http::Method::from_bytes(method.0.as_bytes()).unwrap_or_default()
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_may_be_sent_again_and_a_method_that_nobody_knows_may_not() {
        assert!(Method::QUERY.is_idempotent());
        assert!(!Method::other("COPY").is_idempotent());
        assert!(!Method::POST.is_idempotent());
    }
}
