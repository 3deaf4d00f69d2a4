//! Documents that are no bodies: values of the API's types kept in files, or sent in other ways.

use std::fmt;

use super::{InXml, Root, read, write};
use crate::runtime::json::Document;
use crate::runtime::plain;
use crate::runtime::wire::{Reader, Wire, read as read_node};

/// What a value may take in memory, in bytes.
const MEMORY: usize = 256 * 1024 * 1024;

/// Why a document cannot be read or written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct XmlError(String);

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for XmlError {}

/// Reads a document to a value. What its root is called makes no difference.
///
/// # Errors
///
/// It is no document, or not one of this type.
pub fn from_str<T: Wire + InXml>(document: &str) -> Result<T, XmlError> {
    let json = read(document, &T::content(), MEMORY).map_err(XmlError)?;
    let parsed = Document::parse(&json, MEMORY).map_err(|error| XmlError(error.to_string()))?;
    let value = read_node(parsed.root(), &mut Reader::new(MEMORY));
    value.map_err(|mismatch| XmlError(format!("at `{}`: {}", mismatch.place(), mismatch.reason())))
}

/// Writes a value as a document with this root.
///
/// # Errors
///
/// No document can hold it: a control character, a name with blanks.
pub fn to_string<T: Wire + InXml>(value: &T, root: &Root) -> Result<String, XmlError> {
    let json = plain::written(|writer| value.write(writer));
    let parsed = Document::parse(&json, usize::MAX).map_err(|error| XmlError(error.to_string()))?;
    write(parsed.root(), &T::content(), Some(root)).map_err(XmlError)
}
