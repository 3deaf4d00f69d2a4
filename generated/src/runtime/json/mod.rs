//! JSON (RFC 8259): a text is read once into a [`Document`], and values are made of its [`Node`]s.
//!
//! A number keeps its digits, and a surrogate without its other half becomes U+FFFD rather than
//! making a response unreadable. How deep values are nested and how much memory is taken is bounded.

mod document;
mod node;
mod parse;
mod scan;
mod transcode;
mod writer;

pub(crate) use document::Document;
pub(crate) use node::object;
pub use node::{Node, View};
pub use transcode::{deserialize, serialize};
pub use writer::Writer;

/// How deep arrays and objects may be nested; the limit that `serde_json` has as well.
pub(crate) const MAX_DEPTH: usize = 128;
