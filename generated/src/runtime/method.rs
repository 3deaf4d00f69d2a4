//! HTTP methods.

use std::fmt;
use std::str::FromStr;

/// An HTTP method (RFC 9110, section 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

/// The methods that have names here.
const ALL: [Method; 9] = [
    Method::GET,
    Method::HEAD,
    Method::POST,
    Method::PUT,
    Method::DELETE,
    Method::OPTIONS,
    Method::TRACE,
    Method::PATCH,
    Method::QUERY,
];

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

impl TryFrom<&http::Method> for Method {
    type Error = UnknownMethod;

    fn try_from(method: &http::Method) -> Result<Self, UnknownMethod> {
        method.as_str().parse()
    }
}

impl TryFrom<http::Method> for Method {
    type Error = UnknownMethod;

    fn try_from(method: http::Method) -> Result<Self, UnknownMethod> {
        Self::try_from(&method)
    }
}

impl FromStr for Method {
    type Err = UnknownMethod;

    fn from_str(name: &str) -> Result<Self, UnknownMethod> {
        let known = ALL.into_iter().find(|method| method.0 == name);
        known.ok_or(UnknownMethod(()))
    }
}

/// A method that no operation of this crate may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownMethod(());

impl fmt::Display for UnknownMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing is known of this HTTP method")
    }
}

impl std::error::Error for UnknownMethod {}

impl AsRef<str> for Method {
    fn as_ref(&self) -> &str {
        self.0
    }
}

impl serde::Serialize for Method {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Method {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        name.parse().map_err(serde::de::Error::custom)
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
    fn a_method_is_read_by_its_name() {
        assert_eq!(http::Method::PATCH.try_into(), Ok(Method::PATCH));
        assert_eq!("QUERY".parse(), Ok(Method::QUERY));
        assert!("get".parse::<Method>().is_err());
        let json = serde_json::to_string(&Method::GET).unwrap();
        assert_eq!(serde_json::from_str::<Method>(&json).unwrap(), Method::GET);
    }

    #[test]
    fn a_query_may_be_sent_again_and_a_method_that_nobody_knows_may_not() {
        assert!(Method::QUERY.is_idempotent());
        assert!(!Method::other("COPY").is_idempotent());
        assert!(!Method::POST.is_idempotent());
    }
}
