//! What is told to `tracing`, if the feature is on: a span for each call and an event for each
//! attempt. Neither bodies nor credentials nor the values of arguments are told.

#[cfg(feature = "tracing")]
pub(super) use on::{attempt, call};

#[cfg(not(feature = "tracing"))]
pub(super) use off::{attempt, call};

#[cfg(feature = "tracing")]
mod on {
    use tracing::Instrument;
    use tracing::field::{Empty, display};

    use super::super::{Attempt, Request};

    /// Follows a call from its first attempt to its answer.
    pub fn call<F: Future>(request: &Request, future: F) -> impl Future<Output = F::Output> {
        future.instrument(tracing::info_span!(
            target: env!("CARGO_CRATE_NAME"),
            "call",
            operation = request.operation(),
            method = request.method().as_str(),
            route = request.route(),
            attempts = Empty,
            status = Empty,
            request_id = Empty,
            error = Empty,
        ))
    }

    /// Tells how an attempt ended.
    pub fn attempt(attempt: &Attempt<'_>) {
        let status = attempt.status().map(|status| status.as_u16());
        let error = attempt.error().map(display);
        tracing::debug!(
            target: env!("CARGO_CRATE_NAME"),
            attempt = attempt.number(),
            status,
            error,
            elapsed = ?attempt.elapsed(),
            retry_in = attempt.retry_in().map(tracing::field::debug),
            "attempt ended"
        );
        if attempt.retry_in().is_none() {
            let span = tracing::Span::current();
            span.record("attempts", attempt.number());
            span.record("status", status);
            span.record("request_id", attempt.request_id());
            span.record("error", attempt.error().map(display));
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use super::super::{Attempt, Request};

    pub fn call<F: Future>(_: &Request, future: F) -> F {
        future
    }

    pub fn attempt(_: &Attempt<'_>) {}
}
