//! Which kinds of bodies an API has.

use super::{Api, BodyKind, PartLayout, Payload, ResponseBody, Shape};

impl Api {
    /// Whether a response is text, which may come in any encoding, or text is sent in one.
    pub fn has_text(&self) -> bool {
        let operations = self.resources.iter().flat_map(|r| &r.operations);
        let sent = operations.flat_map(|operation| &operation.body);
        let mut contents = sent.flat_map(|body| &body.contents);
        let is_encoded = |media_type: &String| media_type.contains("charset");
        self.has_response(ResponseBody::is_text)
            || contents.any(|content| {
                let is_text = matches!(content.kind, BodyKind::Text(_));
                is_text && content.media_types.iter().any(is_encoded)
            })
            || self
                .layouts()
                .any(|layout| layout.media_type.as_ref().is_some_and(is_encoded))
    }

    /// Whether files are sent as parts of a body.
    pub fn has_parts(&self) -> bool {
        self.has_body(|kind| matches!(kind, BodyKind::Multipart(_)))
    }

    /// Whether a body is XML.
    pub fn has_xml(&self) -> bool {
        self.has_body(|kind| matches!(kind, BodyKind::Xml(..)))
            || self.has_response(|body| matches!(body, ResponseBody::Xml(_)))
            || self.layouts().any(|layout| layout.document.is_some())
            || self
                .events
                .list
                .iter()
                .any(|event| matches!(event.payload, Payload::Xml(..)))
    }

    /// How the parts of forms are written.
    fn layouts(&self) -> impl Iterator<Item = &PartLayout> {
        let forms = self.types.iter().filter_map(|ty| match &ty.shape {
            Shape::Form(form) => Some(&form.layouts),
            _ => None,
        });
        forms.flatten()
    }

    fn has_body(&self, is_meant: fn(&BodyKind) -> bool) -> bool {
        let operations = self.resources.iter().flat_map(|r| &r.operations);
        let sent = operations.flat_map(|operation| &operation.body);
        let mut contents = sent.flat_map(|body| &body.contents);
        contents.any(|content| is_meant(&content.kind))
    }

    fn has_response(&self, is_meant: fn(&ResponseBody) -> bool) -> bool {
        let operations = self.resources.iter().flat_map(|r| &r.operations);
        let mut bodies = operations.flat_map(|operation| {
            let others = operation.response.others.iter().map(|other| &other.body);
            let first = [&operation.response.body];
            others.chain(first).chain(&operation.failure)
        });
        bodies.any(|body| match body {
            ResponseBody::ByStatus(bodies) => bodies.iter().any(|(_, body)| is_meant(body)),
            body => is_meant(body),
        })
    }
}
