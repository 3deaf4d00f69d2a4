//! Webhooks: what the API tells by itself.
//!
//! Anybody can send a request to the address that takes them. The API signs its own: a [`Verifier`]
//! says which they are.

mod error;
mod verified;
mod verifier;

pub use error::WebhookError;
pub use verified::Verified;
pub use verifier::{KEY_ENV, SIGNATURE_HEADER, TIMESTAMP_HEADER, TOLERANCE, Verifier};
