//! Requests with a body of XML, or with parts that are.

use super::encoding::declared_as;
use super::{InXml, Root, write};
use crate::runtime::json::{Document, Node};
use crate::runtime::wire::Wire;
use crate::runtime::{Call, RefusedError, Request, charset};

impl<O, C> Call<O, C> {
    #[allow(dead_code, reason = "not every API takes XML")]
    pub(crate) fn xml_as<T: Wire + InXml>(
        mut self,
        content_type: &str,
        body: &T,
        root: Option<Root>,
    ) -> Self {
        set_xml(&mut self.request, content_type, body, root);
        self
    }
}

/// Sets a body of XML. Without a name for its root, the only member of the value is that.
fn set_xml<T: Wire + InXml>(
    request: &mut Request,
    content_type: &str,
    body: &T,
    root: Option<Root>,
) {
    let Some(json) = request.plain("the body", body) else {
        return;
    };
    let written = match Document::parse(&json, usize::MAX) {
        Ok(document) => document_of::<T>(document.root(), content_type, root.as_ref()),
        Err(error) => Err(error.to_string()),
    };
    match written {
        Ok(document) => request.set_text(content_type, &document),
        Err(reason) => request.refuse(RefusedError::new(format!(
            "the body cannot be written as XML: {reason}"
        ))),
    }
}

/// A document for a value of a type, as it is in the encoding that a media type names.
#[allow(dead_code, reason = "not every API takes XML")]
pub(crate) fn document_of<T: InXml>(
    value: Node<'_>,
    media_type: &str,
    root: Option<&Root>,
) -> Result<String, String> {
    let document = write(value, &T::content(), root)?;
    Ok(match charset::named(media_type) {
        Some(label) => declared_as(&document, &label),
        None => document,
    })
}
