//! What is told of each attempt.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::exchange::Outcome;
use super::sanitize::Sanitized;
use super::{Method, Request, TransportError, sanitize};

/// An attempt that has ended, as the hook of a client sees it; see
/// [`ClientBuilder::on_attempt`](crate::ClientBuilder::on_attempt).
///
/// What its methods hand out is as it was written, the id of the request by the server; what it
/// prints as a whole is safe.
pub struct Attempt<'a> {
    request: &'a Request,
    number: u32,
    elapsed: Duration,
    outcome: &'a Outcome,
    wait: Option<Duration>,
}

/// What is called with the headers of each attempt before it is made.
pub(crate) type HeaderHook = Arc<dyn Fn(&mut HeaderMap) + Send + Sync>;

/// What is called with each attempt.
pub(crate) type Hook = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;

impl<'a> Attempt<'a> {
    pub(super) fn new(
        request: &'a Request,
        number: u32,
        elapsed: Duration,
        outcome: &'a Outcome,
        wait: Option<Duration>,
    ) -> Self {
        Self {
            request,
            number,
            elapsed,
            outcome,
            wait,
        }
    }

    /// The operation id.
    pub fn operation(&self) -> &'static str {
        self.request.operation()
    }

    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.request.method()
    }

    /// The path template, as in `/pets/{id}`.
    pub fn route(&self) -> &str {
        self.request.route()
    }

    /// Which attempt of the call it is, counted from one.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// How long it took, until the whole response was read. Of a response that is handed on while it
    /// comes, only the head counts.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The status of the response, if one came.
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.outcome.as_ref().ok()?.0.status())
    }

    /// The id that the server gave to the request, if it answered.
    pub fn request_id(&self) -> Option<&str> {
        self.outcome.as_ref().ok()?.0.request_id()
    }

    /// The same, to be printed.
    pub(super) fn shown_request_id(&self) -> Option<Sanitized<'static>> {
        self.outcome.as_ref().ok()?.0.shown_request_id()
    }

    /// Why no whole response came, if none did.
    pub fn error(&self) -> Option<&TransportError> {
        self.outcome.as_ref().err()
    }

    /// How long the client waits before it sends the request again; none if it does not.
    pub fn retry_in(&self) -> Option<Duration> {
        self.wait
    }
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", &sanitize::field(self.operation()))
            .field("number", &self.number)
            .field("elapsed", &self.elapsed)
            .field("status", &self.status())
            .field("request_id", &self.shown_request_id())
            .field("error", &self.error())
            .field("retry_in", &self.wait)
            .finish()
    }
}
