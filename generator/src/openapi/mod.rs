//! Views of a description: what a schema says, keyword by keyword (JSON Schema 2020-12, OpenAPI 3.2,
//! Schema Object). Types are made through them; what compares two descriptions gathers the pieces of a
//! schema by itself, and asks here what a piece says of its type, format and bounds.

mod bounds;
mod content;
pub(crate) mod given_name;
mod media_type;
mod schema;
mod words;

pub(crate) use bounds::Bound;
pub(crate) use content::holds_json;
pub(crate) use media_type::{essence, is_json, is_xml};
pub(crate) use schema::{Discriminator, Node, Page, Schema};
pub(crate) use words::{ValueWords, extensions_of_values, is_word};

#[cfg(test)]
mod tests;
