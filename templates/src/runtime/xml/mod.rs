//! XML bodies (OpenAPI 3.2, XML Object).
//!
//! A document is converted to the JSON that stands for its value, and the other way round, by the
//! content models of the types; everything else is what JSON bodies have.

mod call;
mod content;
mod decode;
mod encoding;
mod text;
mod types;

#[cfg(feature = "xml")]
mod choose;
#[cfg(feature = "xml")]
mod markup;
#[cfg(feature = "xml")]
mod names;
#[cfg(feature = "xml")]
mod parts;
#[cfg(feature = "xml")]
mod read;
#[cfg(feature = "xml")]
mod tree;
#[cfg(feature = "xml")]
mod tuple;
#[cfg(feature = "xml")]
mod write;

#[cfg(all(test, feature = "xml"))]
mod tests;

#[allow(unused_imports, reason = "not every API has parts that are XML")]
pub(crate) use call::document_of;
pub use content::{Content, InXml, Member, Name, Root, Tag};
pub(super) use decode::to_json;
pub use decode::{MaybeXml, Xml};
#[allow(unused_imports, reason = "not every API tells events in XML")]
pub(crate) use decode::{document_text, json_of, root_name};
#[cfg(feature = "xml")]
use read::{read, root};
pub use text::{XmlError, from_str, to_string};
#[cfg(feature = "xml")]
use write::write;

/// What is said where the crate was built without XML.
#[cfg(not(feature = "xml"))]
const OFF: &str = "the feature `xml` of this crate is off";

/// A document as the JSON that stands for its value.
#[cfg(not(feature = "xml"))]
fn read(_: &str, _: &Content, _: usize) -> Result<String, String> {
    Err(OFF.to_owned())
}

/// What the root of a document is called.
#[cfg(not(feature = "xml"))]
fn root(_: &str, _: usize) -> Result<String, String> {
    Err(OFF.to_owned())
}

/// A document for a value.
#[cfg(not(feature = "xml"))]
fn write(_: super::json::Node<'_>, _: &Content, _: Option<&Root>) -> Result<String, String> {
    Err(OFF.to_owned())
}
