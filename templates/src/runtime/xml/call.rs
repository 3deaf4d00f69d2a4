//! Requests with a body of XML.

use super::{InXml, Root, write};
use crate::runtime::json::Document;
use crate::runtime::wire::Wire;
use crate::runtime::{Call, RefusedError, Request};

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
        Ok(document) => write(document.root(), &T::content(), root.as_ref()),
        Err(error) => Err(error.to_string()),
    };
    match written {
        Ok(document) => request.set_body(content_type, document.into()),
        Err(reason) => request.refuse(RefusedError::new(format!(
            "the body cannot be written as XML: {reason}"
        ))),
    }
}
