//! Webhooks: what the API tells by itself.
//!
//! Anybody can send a request to the address that takes them. The API signs its own: a [`Verifier`]
//! says which they are.

mod check;
mod error;
mod key;
mod scheme;
#[cfg(test)]
mod tests;
mod verified;
mod verifier;

pub use error::WebhookError;
pub use verified::Verified;
pub use verifier::TIMESTAMP_HEADER;
pub use verifier::TOLERANCE;
pub use verifier::{KEY_ENV, SIGNATURE_HEADER, Verifier};
