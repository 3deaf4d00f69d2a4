//! XML (OpenAPI 3.2, XML Object): a document is made of the JSON that stands for a value, and the other
//! way round, by what types say of how they look.

mod decode;
mod look;
#[cfg(feature = "xml")]
mod names;
#[cfg(feature = "xml")]
mod read;
#[cfg(feature = "xml")]
mod tree;
mod types;
#[cfg(feature = "xml")]
mod write;

#[cfg(all(test, feature = "xml"))]
mod tests;

pub use decode::{MaybeXml, Xml};
pub use look::{InXml, Look, Member, Name};
#[cfg(feature = "xml")]
pub(super) use read::read;
#[cfg(feature = "xml")]
pub(super) use write::write;

/// What is said where the crate was built without XML.
#[cfg(not(feature = "xml"))]
pub(super) const OFF: &str = "the feature `xml` of this crate is off";

/// A document as the JSON that it stands for.
#[cfg(not(feature = "xml"))]
pub(super) fn read(_: &str, _: &Look) -> Result<String, String> {
    Err(OFF.to_owned())
}

/// A document for a value.
#[cfg(not(feature = "xml"))]
pub(super) fn write(
    _: super::json::Node<'_>,
    _: &Look,
    _: Option<&Name>,
) -> Result<String, String> {
    Err(OFF.to_owned())
}
