//! Which kinds of bodies an API has.

use super::{AnswerBody, Api, BodyKind};

impl Api {
    /// Whether an answer is text, which may come in any encoding.
    pub fn has_text(&self) -> bool {
        self.has_answer(AnswerBody::is_text)
    }

    /// Whether a body is XML.
    pub fn has_xml(&self) -> bool {
        let operations = self.resources.iter().flat_map(|r| &r.operations);
        let sent = operations.flat_map(|operation| &operation.body);
        let mut contents = sent.flat_map(|body| &body.contents);
        contents.any(|content| matches!(content.kind, BodyKind::Xml(..)))
            || self.has_answer(|body| matches!(body, AnswerBody::Xml(_)))
    }

    fn has_answer(&self, is_meant: fn(&AnswerBody) -> bool) -> bool {
        let operations = self.resources.iter().flat_map(|r| &r.operations);
        let mut bodies = operations.flat_map(|operation| {
            let others = operation.answer.others.iter().map(|other| &other.body);
            let first = [&operation.answer.body];
            others.chain(first).chain(&operation.failure)
        });
        bodies.any(|body| match body {
            AnswerBody::ByStatus(bodies) => bodies.iter().any(|(_, body)| is_meant(body)),
            body => is_meant(body),
        })
    }
}
