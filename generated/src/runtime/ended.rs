//! How calls end, the reading of their responses included.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::StatusCode;

use super::{Body, Error, Method, RawResponse, Request, Secrets, TransportErrorKind, trace};
use crate::Client;
use crate::runtime::instant::Instant;

/// A call that has ended, as the hook of a client sees it; see
/// [`ClientBuilder::on_end`](crate::ClientBuilder::on_end).
pub struct Ended<'a> {
    call: &'a Calling,
    elapsed: Duration,
    response: Option<&'a Head>,
    error: Option<&'a Error>,
}

/// What is called with each call that has ended.
pub(crate) type EndHook = Arc<dyn Fn(&Ended<'_>) + Send + Sync>;

impl Ended<'_> {
    /// The operation id.
    pub fn operation(&self) -> &'static str {
        self.call.operation
    }

    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.call.method
    }

    /// The path template, as in `/pets/{id}`.
    pub fn route(&self) -> &str {
        &self.call.route
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        let error = || self.error.map_or(0, Error::attempts);
        self.response.map_or_else(error, |head| head.attempts)
    }

    /// How long it took, from the first attempt until the response was read as its type, or all of it had
    /// come that is handed on while it comes, with the waits between attempts.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The status of the last response, if one came.
    pub fn status(&self) -> Option<StatusCode> {
        let error = || self.error.and_then(Error::status);
        self.response.map(|head| head.status).or_else(error)
    }

    /// The id that the server gave to the last request, if it answered.
    pub fn request_id(&self) -> Option<&str> {
        let own = self.response.and_then(|head| head.request_id.as_deref());
        own.or_else(|| self.error.and_then(Error::request_id))
    }

    /// Why there is no result, if there is none.
    pub fn error(&self) -> Option<&Error> {
        self.error
    }

    /// What kind of error it is, in a word with few others: a status, or one like `timeout` or
    /// `decode`. It is what OpenTelemetry calls `error.type`.
    pub fn error_type(&self) -> Option<&str> {
        self.error.map(error_type)
    }
}

impl fmt::Debug for Ended<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ended")
            .field("operation", &self.operation())
            .field("attempts", &self.attempts())
            .field("elapsed", &self.elapsed)
            .field("status", &self.status())
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

/// The kind of an error, in a word.
pub(super) fn error_type(error: &Error) -> &str {
    match error {
        Error::Configuration(_) => "configuration",
        Error::Refused(_) => "refused",
        Error::Transport(error) => transport_error_type(error.kind()),
        Error::Api(error) => error.status_text(),
        Error::Decode(_) => "decode",
    }
}

/// The kind of an error of a transport, in a word.
pub(super) fn transport_error_type(kind: TransportErrorKind) -> &'static str {
    match kind {
        TransportErrorKind::Connect => "connect",
        TransportErrorKind::Tls => "tls",
        TransportErrorKind::Timeout => "timeout",
        TransportErrorKind::BodyTooLarge => "body_too_large",
        TransportErrorKind::Broken => "broken",
        TransportErrorKind::Sink => "sink",
        TransportErrorKind::NoRuntime => "no_runtime",
    }
}

/// A call whose end was not told yet.
pub(super) struct Calling {
    pub client: Client,
    pub span: trace::Span,
    operation: &'static str,
    method: Method,
    route: Cow<'static, str>,
    began: Instant,
}

/// What is told of a response.
struct Head {
    status: StatusCode,
    attempts: u32,
    /// Only if somebody asks for it.
    request_id: Option<String>,
}

impl Calling {
    pub fn new(client: Client, request: &Request) -> Self {
        let known = client.settings().map(|settings| &settings.secrets);
        let span = trace::call(request, known.unwrap_or(&Secrets::default()));
        Self {
            client,
            span,
            operation: request.operation(),
            method: request.method(),
            route: request.owned_route(),
            began: Instant::now(),
        }
    }

    /// Who is told of its end.
    fn hook(&self) -> Option<&EndHook> {
        self.client.settings().ok()?.on_end.as_ref()
    }

    /// Tells of an end without a response that can be read.
    pub fn failed(&self, error: &Error) {
        self.tell(None, Some(error));
    }

    fn tell(&self, response: Option<&Head>, error: Option<&Error>) {
        self.span.end(error);
        if let Some(hook) = self.hook() {
            hook(&Ended {
                call: self,
                elapsed: self.began.elapsed(),
                response,
                error,
            });
        }
    }
}

/// A response that says success, and was not read as its type yet.
pub(super) struct Arrived {
    pub response: RawResponse,
    pub body: Body,
    /// How many bytes may be held of the body.
    pub limit: usize,
    pub call: Calling,
}

impl Arrived {
    /// Reads the response as its type, which ends the call; if its body is handed on while it comes, the
    /// call ends with that.
    pub fn decode<T>(
        self,
        open: impl FnOnce(RawResponse, Body, usize) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let (response, body, limit, ending) = self.part();
        if body.is_handed_on() {
            let ending = Arc::new(ending);
            let body = body.ending(Arc::clone(&ending));
            return ending.read(|| open(response, body, limit));
        }
        ending.read(|| open(response, body, limit))
    }

    /// Hands the response back as it is, which ends the call.
    pub fn raw(self) -> RawResponse {
        let (response, _, _, _ending) = self.part();
        response
    }

    fn part(self) -> (RawResponse, Body, usize, Ending) {
        let request_id = || self.response.request_id().map(str::to_owned);
        let head = Head {
            status: self.response.status(),
            attempts: self.response.attempts(),
            request_id: self.call.hook().and_then(|_| request_id()),
        };
        let ending = Ending {
            call: self.call,
            head,
            is_told: AtomicBool::new(false),
        };
        (self.response, self.body, self.limit, ending)
    }
}

/// A call with a response: it ends with the first error, or else when this is dropped.
pub(super) struct Ending {
    call: Calling,
    head: Head,
    is_told: AtomicBool,
}

impl Ending {
    /// Reads something of the response; an error ends the call.
    fn read<T>(&self, read: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        let read = self.call.span.within(read);
        if let Err(error) = &read {
            self.tell(Some(error));
        }
        read
    }

    /// Tells of the end, once.
    pub fn tell(&self, error: Option<&Error>) {
        if !self.is_told.swap(true, Ordering::Relaxed) {
            self.call.tell(Some(&self.head), error);
        }
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        // A hook that panics while another panic is on its way would abort the program.
        if !std::thread::panicking() {
            self.tell(None);
        }
    }
}
