// @generated from the API's description. Do not edit: change the description or the generator and generate again.

//! The types that travel to and from the API.

#![allow(clippy::large_enum_variant, clippy::too_many_arguments)]
mod credential_connections;
mod shared;
pub use credential_connections::*;
pub use shared::*;
