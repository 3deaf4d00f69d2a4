//! What is told to `tracing`, if the feature is on: a span for each call and an event for each
//! attempt. Neither bodies nor credentials nor the values of arguments are told, and what a server or
//! a caller wrote is sanitized.

#[cfg(feature = "tracing")]
pub(super) use on::{attempt, call, deviation};

#[cfg(not(feature = "tracing"))]
pub(super) use off::{attempt, call, deviation};

#[cfg(feature = "tracing")]
mod on {
    use tracing::Instrument;
    use tracing::field::{Empty, display};

    use super::super::wire::{Deviation, DeviationKind};
    use super::super::{Attempt, Request, Secrets};

    const TARGET: &str = env!("CARGO_CRATE_NAME");

    /// What follows a call from its first attempt to its response.
    pub struct Span(tracing::Span);

    impl Span {
        /// Lets what the call does happen in it.
        pub fn around<F: Future>(self, future: F) -> impl Future<Output = F::Output> {
            future.instrument(self.0)
        }
    }

    /// The span of a call.
    pub fn call(request: &Request, secrets: &Secrets) -> Span {
        Span(tracing::info_span!(
            target: TARGET,
            "call",
            operation = request.operation(),
            method = request.method().as_str(),
            route = secrets.field(request.route()).as_str(),
            attempts = Empty,
            status = Empty,
            request_id = Empty,
            error = Empty,
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

    /// Tells how an attempt ended.
    pub fn attempt(attempt: &Attempt<'_>) {
        let status = attempt.status().map(|status| status.as_u16());
        let error = attempt.error().map(display);
        tracing::debug!(
            target: TARGET,
            attempt = attempt.number(),
            status,
            error,
            elapsed = ?attempt.elapsed(),
            retry_in = attempt.retry_in().map(tracing::field::debug),
            "attempt ended"
        );
        if attempt.retry_in().is_none() {
            let span = tracing::Span::current();
            // If the subscriber does not want ours, it is one of the user's.
            if span.metadata().is_none_or(|known| known.target() != TARGET) {
                return;
            }
            span.record("attempts", attempt.number());
            span.record("status", status);
            let request_id = attempt.shown_request_id();
            span.record("request_id", request_id.as_ref().map(|id| id.as_str()));
            span.record("error", attempt.error().map(display));
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use super::super::wire::Deviation;
    use super::super::{Attempt, Request, Secrets};

    pub struct Span;

    impl Span {
        pub fn around<F: Future>(self, future: F) -> F {
            future
        }
    }

    pub fn call(_: &Request, _: &Secrets) -> Span {
        Span
    }

    pub fn attempt(_: &Attempt<'_>) {}

    pub fn deviation(_: &Deviation) {}
}
