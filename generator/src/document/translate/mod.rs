//! Translations: what older versions of the specification say, or what is said in one of several ways, in
//! the words of OpenAPI 3.2 and JSON Schema 2020-12 that the rest of the generator knows. That is no repair:
//! nothing was wrong, and nothing is lost without a word.

pub(super) mod bound;
pub(super) mod drafts;
pub(super) mod openapi30;
pub(super) mod openapi32;
pub(super) mod schema;
pub(super) mod swagger2;
