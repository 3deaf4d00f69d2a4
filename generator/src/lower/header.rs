//! The headers of responses (OpenAPI 3.0, Header Object).

use indexmap::IndexMap;
use openapiv3::{Content, Header, ParameterSchemaOrContent, ReferenceOr, Response};

use super::facets::Node;
use super::media_type::{essence, is_json};
use super::{At, Lowerer, component_name, escape, item};
use crate::model::{Docs, Field, Layout, Object, Presence, Rest, Shape, Type};
use crate::openapi::given_name;

impl<'d> Lowerer<'d> {
    /// The type of the headers that these responses declare; none if they declare none. A header is
    /// required if every response has it.
    pub(super) fn headers(
        &mut self,
        responses: &[(&'d Response, At)],
        operation: &At,
    ) -> Option<Type> {
        let mut fields: IndexMap<String, (Field, usize)> = IndexMap::new();
        for (response, at) in responses {
            for (name, node) in &response.headers {
                // Names of headers do not know case, and HTTP/2 writes them in this one.
                let wire = name.to_ascii_lowercase();
                // What the specification takes out of a description's hands.
                if wire == "content-type" {
                    continue;
                }
                let place = At {
                    pointer: format!("{}/headers/{}", at.pointer, escape(name)),
                    ..operation.member(&format!("headers/{wire}"), name)
                };
                match fields.get_mut(&wire) {
                    Some((_, uses)) => *uses += 1,
                    None => {
                        let field = self.within_keeper(true, |lowerer| {
                            lowerer.header(wire.clone(), node, &place)
                        });
                        fields.extend(field.map(|field| (wire, (field, 1))));
                    }
                }
            }
        }
        let fields = fields.into_values().map(|(field, uses)| Field {
            presence: match field.presence {
                Presence::Required if uses == responses.len() => Presence::Required,
                _ => Presence::Optional,
            },
            ..field
        });
        let fields: Vec<Field> = fields.collect();
        let (_, at) = responses.first()?;
        if fields.is_empty() {
            return None;
        }
        let docs = Docs {
            text: Some("The headers of a response.".to_owned()),
            ..Docs::default()
        };
        let object = Object {
            fields,
            rest: Rest::Extra,
            layout: Layout::Object,
        };
        let at = At {
            pointer: format!("{}/headers", at.pointer),
            ..operation.member("headers", "headers")
        };
        Some(self.intern(Shape::Object(object), docs, &at))
    }

    /// What is said of the JSON that a header holds.
    fn json_content(&self, content: &'d Content) -> Option<Node<'d>> {
        let (media_type, media) = content.first()?;
        let schema = media
            .schema
            .as_ref()
            .filter(|_| is_json(&essence(media_type)));
        self.document.node(schema?)
    }

    fn header(&mut self, wire: String, node: &'d ReferenceOr<Header>, at: &At) -> Option<Field> {
        let components = self.document.openapi.components.as_ref();
        let found = item(node, |r| components?.headers.get(component_name(r)));
        let Ok(header) = found else {
            self.diagnostics.warning(
                "unresolved-ref",
                &at.pointer,
                "this header is not in the description; it can be read as text only",
            );
            return None;
        };
        let (ty, mut docs) = match &header.format {
            ParameterSchemaOrContent::Schema(schema) => {
                let typed = self.schema(&[self.document.node(schema)?], at);
                (typed.ty, typed.docs)
            }
            ParameterSchemaOrContent::Content(content) => match self.json_content(content) {
                Some(node) => (self.content(node, at), Docs::default()),
                None => {
                    self.diagnostics.note(
                        "untyped-header",
                        &at.pointer,
                        "a header that holds a document other than JSON is read as text",
                    );
                    (Type::String, Docs::default())
                }
            },
        };
        docs.text = header.description.clone().or(docs.text);
        docs.deprecated |= header.deprecated.unwrap_or(false);
        Some(Field {
            wire,
            name: given_name::parameter(&header.extensions, None),
            ty,
            presence: match header.required {
                true => Presence::Required,
                false => Presence::Optional,
            },
            constant: None,
            docs,
        })
    }
}
