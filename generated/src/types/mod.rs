// @generated from the API's description. Do not edit: change the description or the generator and generate again.

//! The types that travel to and from the API.

#![allow(clippy::large_enum_variant, clippy::too_many_arguments)]
#[cfg(feature = "credential-connections")]
mod credential_connections;
#[cfg(feature = "resources")]
mod others;
#[cfg(feature = "credential-connections")]
pub use credential_connections::*;
#[cfg(feature = "resources")]
pub use others::*;
