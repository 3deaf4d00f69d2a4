//! Views of a description: what a schema says, keyword by keyword (JSON Schema 2020-12, OpenAPI 3.2,
//! Schema Object), and what of it holds at once. Types are made and descriptions are compared through them.

mod bounds;
mod content;
pub(crate) mod given_name;
mod media_type;
mod null;
mod schema;
mod security_scheme;
mod words;

pub(crate) use bounds::Bound;
pub(crate) use media_type::{essence, is_json, is_xml};
pub(crate) use schema::{Discriminator, Node, Page, Schema};
pub(crate) use security_scheme::{Flow, SecurityScheme};
pub(crate) use words::{ValueWords, extensions_of_values, is_word};

#[cfg(test)]
mod tests;
