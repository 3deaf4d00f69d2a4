//! Views of a description: what a schema says, keyword by keyword (JSON Schema 2020-12, OpenAPI 3.2,
//! Schema Object). Nothing else knows how a schema is written down.

mod bounds;
mod content;
mod schema;
mod values;

pub(crate) use bounds::Bound;
pub(crate) use schema::{Discriminator, Node, Page, Schema};
pub(crate) use values::{VALUE_WORDS, Words};

#[cfg(test)]
mod tests;
