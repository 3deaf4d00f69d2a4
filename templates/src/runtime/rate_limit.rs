//! How much more may be asked of the server.

use std::time::Duration;

use http::HeaderMap;

use super::{header, settings};

/// What the server says about how much more may be asked of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests may be made in the current window.
    pub limit: Option<u64>,
    /// How many of them are left.
    pub remaining: Option<u64>,
    /// How long it is until the window ends.
    pub reset: Option<Duration>,
}

impl RateLimit {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let number = |name: &str| header::text(headers, name)?.trim().parse().ok();
        Self {
            limit: number(settings::RATE_LIMIT_HEADER),
            remaining: number(settings::RATE_LIMIT_REMAINING_HEADER),
            reset: header::reset(headers),
        }
    }
}
