//! What time it is. In a browser the standard library does not know, and panics when it is asked.

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(super) use std::time::{Instant, SystemTime};

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub(super) use web_time::{Instant, SystemTime};

use std::time::Duration;

/// How long it has been since 1970.
pub(super) fn since_1970() -> Duration {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    now.unwrap_or_default()
}
