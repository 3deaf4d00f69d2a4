//! Requests with a body of XML.

use super::{InXml, Root, write};
use crate::runtime::json::Document;
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
        Ok(document) => write(document.root(), &T::content(), root.as_ref()),
        Err(error) => Err(error.to_string()),
    };
    match written {
        Ok(document) => {
            let document = match charset::named(content_type) {
                Some(label) => document.replacen("UTF-8", label, 1),
                None => document,
            };
            // What an encoding lacks is written by its number (XML 1.0, section 4.1), but for CDATA.
            let instead: fn(char) -> Option<String> = match document.contains("<![CDATA[") {
                true => |_| None,
                false => |c| Some(format!("&#{};", u32::from(c))),
            };
            request.set_text(content_type, &document, instead);
        }
        Err(reason) => request.refuse(RefusedError::new(format!(
            "the body cannot be written as XML: {reason}"
        ))),
    }
}
