//! Keys by which a server recognises a request that it was sent before.

use std::hash::{BuildHasher, RandomState};

use super::{Request, settings};

/// Gives the request a key of its own, where the API takes one and the caller gave none, so that it
/// may be sent again. All attempts have the same.
pub(super) fn add_key(request: &mut Request) {
    let name = settings::IDEMPOTENCY_KEY_HEADER;
    if name.is_empty() || request.method().is_idempotent() {
        return;
    }
    let given = request.headers().contains_key(name);
    if !given && (settings::IDEMPOTENCY_KEY_ALWAYS || request.meta().keyed) {
        request.header(name, &key());
    }
    if request.headers().contains_key(name) {
        request.options_mut().repeatable = true;
    }
}

/// 128 bits that nobody else has: the system's randomness, by way of a hasher's keys.
fn key() -> String {
    let half = || RandomState::new().hash_one(std::time::SystemTime::now());
    format!("{:016x}{:016x}", half(), half())
}

#[cfg(test)]
mod tests {
    #[test]
    fn keys_differ() {
        let keys: std::collections::HashSet<String> = (0..1000).map(|_| super::key()).collect();
        assert_eq!(keys.len(), 1000);
        assert!(keys.iter().all(|key| key.len() == 32));
    }
}
