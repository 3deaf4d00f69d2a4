//! When a request is sent again, and how long to wait before that.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

use super::exchange::Outcome;
use super::{Error, Request, TransportErrorKind, header, instant, settings};

/// When a request is sent again.
///
/// A request that is not idempotent (POST, PATCH) is sent again only when the server cannot have
/// acted on it, or when the caller says that doing it twice does no harm.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How often a request is sent again at most.
    pub max_retries: u32,
    /// The first wait where the server does not say how long; each further one is twice as long.
    pub first_wait: Duration,
    /// The longest such wait.
    pub longest_wait: Duration,
    /// The longest wait that a server may ask for; when it asks for more, its error is handed back.
    pub longest_asked_wait: Duration,
    /// How many retries all calls of the client may make together while nothing succeeds. A retry
    /// that succeeds costs nothing, and ten other successes bring one back. When it is spent, errors
    /// are handed back at once, so that a server that fails for everybody is not hammered.
    pub budget: u32,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: settings::MAX_RETRIES,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(8),
            longest_asked_wait: Duration::from_secs(60),
            budget: 100,
        }
    }
}

impl RetryPolicy {
    /// How long to wait before sending the request again; none if it is not to be sent again.
    ///
    /// `attempt` counts the attempts that were made, this one included.
    pub(super) fn wait(
        &self,
        request: &Request,
        attempt: u32,
        outcome: &Outcome,
    ) -> Option<Duration> {
        let retries = request.options().max_retries.unwrap_or(self.max_retries);
        if attempt > retries || !request.can_be_repeated() {
            return None;
        }
        let may_repeat = request.method().is_idempotent()
            || request.meta().repeatable
            || request.options().repeatable;
        match outcome {
            Err(error) => {
                // Where the server was never reached, it cannot have acted.
                let may_repeat = may_repeat || error.kind() == TransportErrorKind::Connect;
                (may_repeat && is_passing(error.kind())).then(|| self.back_off(attempt))
            }
            Ok((response, _)) => {
                let (status, headers) = (response.status(), response.headers());
                if !is_retryable(status, headers, may_repeat) {
                    return None;
                }
                match asked_wait(status, headers) {
                    Some(wait) => (wait <= self.longest_asked_wait).then_some(wait),
                    None => Some(self.back_off(attempt)),
                }
            }
        }
    }

    /// A wait that doubles with each attempt, shortened by up to a quarter so that many clients do
    /// not come back at once.
    fn back_off(&self, attempt: u32) -> Duration {
        let factor = 2_u32.saturating_pow(attempt.saturating_sub(1));
        let wait = self
            .first_wait
            .saturating_mul(factor)
            .min(self.longest_wait);
        wait.mul_f64(1.0 - 0.25 * fastrand::f64())
    }
}

fn is_retryable(status: StatusCode, headers: &HeaderMap, may_repeat: bool) -> bool {
    if status.is_success() {
        return false;
    }
    let told = header::text(headers, "x-should-retry");
    if told == Some("false") {
        return false;
    }
    // These say that the request was not acted upon.
    let untouched = status == StatusCode::TOO_MANY_REQUESTS
        || (status == StatusCode::SERVICE_UNAVAILABLE && asked_wait(status, headers).is_some());
    untouched || (may_repeat && (may_pass(status) || told == Some("true")))
}

/// Whether an error of this kind may pass by itself.
pub(super) fn is_passing(kind: TransportErrorKind) -> bool {
    match kind {
        TransportErrorKind::Connect | TransportErrorKind::Timeout | TransportErrorKind::Broken => {
            true
        }
        TransportErrorKind::Tls
        | TransportErrorKind::BodyTooLarge
        | TransportErrorKind::Sink
        | TransportErrorKind::NoRuntime => false,
    }
}

/// Whether an error with this status may pass by itself.
pub(super) fn may_pass(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 409 | 429 | 500..)
}

/// How long the server asks to wait: `Retry-After-Ms`, `Retry-After` in seconds or as a date
/// (RFC 9110, section 10.2.3), or the end of the window of its rate limit.
fn asked_wait(status: StatusCode, headers: &HeaderMap) -> Option<Duration> {
    // One below zero is nonsense.
    let number = |name: &str| -> Option<f64> {
        let number = header::text(headers, name)?.trim().parse().ok()?;
        (number >= 0.0).then_some(number)
    };
    if let Some(ms) = number("retry-after-ms") {
        return Some(header::seconds(ms / 1000.0));
    }
    if let Some(seconds) = number("retry-after") {
        return Some(header::seconds(seconds));
    }
    if let Some(date) = header::text(headers, "retry-after")
        && let Ok(moment) = httpdate::parse_http_date(date)
    {
        let now = SystemTime::UNIX_EPOCH + instant::since_1970();
        let wait = moment.duration_since(now);
        return Some(wait.unwrap_or_default());
    }
    match status {
        StatusCode::TOO_MANY_REQUESTS => header::reset(headers),
        _ => None,
    }
}

/// Whether the connection is worth being made again after an error, where the rest is still to come.
pub(super) fn may_go_on(error: &Error) -> bool {
    match error {
        Error::Transport(error) => match error.kind() {
            TransportErrorKind::BodyTooLarge => false,
            kind => is_passing(kind),
        },
        Error::Api(error) => may_pass(error.status()),
        _ => false,
    }
}
