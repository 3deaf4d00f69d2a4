//! What is told to `tracing`, if the feature is on: a span for each call, within it one for each
//! attempt, and an event for the end of each. Their names and those of their fields are OpenTelemetry's
//! (semantic conventions for HTTP clients), where it has any. Neither bodies nor credentials nor the
//! values of arguments are told, and what a server or a caller wrote is sanitized.

#[cfg(feature = "tracing")]
pub(super) use on::{Span, attempt, call, deviation, sending};

#[cfg(not(feature = "tracing"))]
pub(super) use off::{Span, attempt, call, deviation, sending};

#[cfg(feature = "tracing")]
mod on {
    use tracing::Instrument;
    use tracing::field::{Empty, display};

    use super::super::ended::{error_type, transport_error_type};
    use super::super::wire::{Deviation, DeviationKind};
    use super::super::{Attempt, Error, Request, Secrets, Upload};

    const TARGET: &str = env!("CARGO_CRATE_NAME");

    /// What follows a call, or an attempt, from its beginning to its end.
    #[derive(Clone)]
    pub struct Span(tracing::Span);

    impl Span {
        /// Lets what is done happen in it.
        pub fn around<F: Future>(&self, future: F) -> impl Future<Output = F::Output> {
            future.instrument(self.0.clone())
        }

        /// The same of what does not wait.
        pub fn within<T>(&self, work: impl FnOnce() -> T) -> T {
            self.0.in_scope(work)
        }

        /// Tells how the call ended.
        pub fn end(&self, error: Option<&Error>) {
            let Some(error) = error else {
                return;
            };
            self.0.record("error.type", error_type(error));
            self.0.record("error", display(error));
            self.0.record("otel.status_code", "ERROR");
            let error = display(error);
            self.0
                .in_scope(|| tracing::debug!(target: TARGET, error, "call failed"));
        }
    }

    /// The span of a call.
    pub fn call(request: &Request, secrets: &Secrets) -> Span {
        Span(tracing::info_span!(
            target: TARGET,
            "call",
            otel.name = request.operation(),
            otel.status_code = Empty,
            operation = request.operation(),
            http.request.method = request.method().as_str(),
            url.template = secrets.field(request.route()).as_str(),
            attempts = Empty,
            http.response.status_code = Empty,
            request_id = Empty,
            error.type = Empty,
            error = Empty,
        ))
    }

    /// The span of an attempt.
    pub fn sending(
        request: &Request,
        secrets: &Secrets,
        sent: &http::Request<Upload>,
        number: u32,
    ) -> Span {
        let method = request.method().as_str();
        let address = sent.uri();
        let port = address.port_u16();
        let usual = match address.scheme_str() {
            Some("http") => 80,
            _ => 443,
        };
        Span(tracing::info_span!(
            target: TARGET,
            "attempt",
            otel.name = format_args!("{method} {}", secrets.field(request.route())),
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = method,
            url.template = secrets.field(request.route()).as_str(),
            url.scheme = address.scheme_str(),
            server.address = address.host(),
            server.port = port.unwrap_or(usual),
            http.request.resend_count = (number > 1).then(|| number - 1),
            http.response.status_code = Empty,
            error.type = Empty,
        ))
    }

    /// Tells where a response is not what the description says: as a warning where it would be an error
    /// if the call were not lenient.
    pub fn deviation(deviation: &Deviation) {
        let (path, reason) = (deviation.path(), deviation.reason());
        match deviation.kind() {
            DeviationKind::Missing | DeviationKind::Misfit => {
                tracing::warn!(target: TARGET, path, reason, "tolerated in the response");
            }
            _ => tracing::debug!(target: TARGET, path, reason, "not as described in the response"),
        }
    }

    /// Tells how an attempt ended, to its own span and to that of the call if it is the last.
    pub fn attempt(span: &Span, attempt: &Attempt<'_>) {
        let status = attempt.status().map(|status| status.as_u16());
        let error = attempt.error().map(display);
        tracing::debug!(
            target: TARGET,
            attempt = attempt.number(),
            http.response.status_code = status,
            error,
            elapsed = ?attempt.elapsed(),
            retry_in = attempt.retry_in().map(tracing::field::debug),
            "attempt ended"
        );
        span.0.record("http.response.status_code", status);
        if let Some(kind) = attempt_error_type(attempt) {
            span.0.record("error.type", display(kind));
            span.0.record("otel.status_code", "ERROR");
        }
        if attempt.retry_in().is_none() {
            let span = tracing::Span::current();
            // If the subscriber does not want ours, it is one of the user's.
            if span.metadata().is_none_or(|known| known.target() != TARGET) {
                return;
            }
            span.record("attempts", attempt.number());
            span.record("http.response.status_code", status);
            let request_id = attempt.shown_request_id();
            span.record("request_id", request_id.as_ref().map(|id| id.as_str()));
        }
    }

    /// What went wrong with an attempt, in a word.
    fn attempt_error_type(attempt: &Attempt<'_>) -> Option<String> {
        let transport = attempt.error().map(|e| transport_error_type(e.kind()));
        let status = attempt.status().filter(|status| status.as_u16() >= 400);
        let status = status.map(|status| status.as_str().to_owned());
        transport.map(str::to_owned).or(status)
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use super::super::wire::Deviation;
    use super::super::{Attempt, Error, Request, Secrets, Upload};

    #[derive(Clone)]
    pub struct Span;

    impl Span {
        pub fn around<F: Future>(&self, future: F) -> F {
            future
        }

        pub fn within<T>(&self, work: impl FnOnce() -> T) -> T {
            work()
        }

        pub fn end(&self, _: Option<&Error>) {}
    }

    pub fn call(_: &Request, _: &Secrets) -> Span {
        Span
    }

    pub fn sending(_: &Request, _: &Secrets, _: &http::Request<Upload>, _: u32) -> Span {
        Span
    }

    pub fn attempt(_: &Span, _: &Attempt<'_>) {}

    pub fn deviation(_: &Deviation) {}
}
