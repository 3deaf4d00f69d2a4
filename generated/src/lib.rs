#![cfg_attr(all(doc, not(doctest)), doc = include_str!("../README.md"))]
//!
//! # Where things are
//!
//! * [`Client`] has the way to each resource;
//! * [`resources`] lists them, each with a page for what can be called;
//! * [`Call`] says what every call can be told;
//! * [`types`] has what is sent and received;
//! * [`Error`] tells what may go wrong.
//!
//! # The API
//!
//! The part of the Telnyx API that manages credential connections: SIP connections whose devices sign in with a user name and a password.
#![warn(missing_docs)]
// Names are those of the description, in the letters that it is written in.
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]

#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
#[cfg(feature = "log")]
pub mod log;
#[rustfmt::skip]
pub mod resources;
pub mod runtime;
#[cfg(feature = "testing")]
pub mod testing;
#[rustfmt::skip]
pub mod types;
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use client::{Client, ClientBuilder};
pub use runtime::{
    ApiError, ApiErrorKind, Call, Error, ErrorDetail, Method, Nullable, Request, RetryPolicy,
    Secret,
};

/// The examples of the README are tests.
#[cfg(all(doctest, feature = "blocking", feature = "testing"))]
#[cfg(feature = "webhooks")]
#[doc = include_str!("../README.md")]
struct Readme;
