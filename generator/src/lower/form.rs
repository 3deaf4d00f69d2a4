//! Bodies of several parts (OpenAPI 3.0, "Special Considerations for `multipart` Content").

use openapiv3::MediaType;

use super::facets::{Facets, Node};
use super::media::{essence, is_json};
use super::{At, Lowerer, component_name, escape, schema};
use crate::model::{Field, Form, Layout, Object, Presence, Rest, Shape, Type};

impl<'d> Lowerer<'d> {
    /// The type of a body of several parts; none if its schema does not say which they are.
    pub(super) fn parts(&mut self, media: &'d MediaType, at: &At) -> Option<Type> {
        let node = self.document.node(media.schema.as_ref()?)?;
        let facets = self.gather_fully(&[node]);
        if !facets.choices.is_empty() || facets.properties.is_empty() {
            self.diagnostics.note(
                "untyped-multipart",
                &at.pointer,
                "this does not say which parts there are; the caller puts them together",
            );
            return None;
        }
        let at = form_place(media, node, at);
        let (mut fields, mut media_types) = (Vec::new(), Vec::new());
        for (name, nodes) in &facets.properties {
            let part = self.gather_fully(nodes);
            if part.read_only {
                continue;
            }
            let place = at.member(&format!("properties/{}", escape(name)), name);
            let media_type = self.part_media_type(media, name, &at);
            fields.push(Field {
                wire: (*name).to_owned(),
                ty: self.part(&part, nodes, media_type.as_deref(), &place),
                // A part is there or it is not: no part is `null`.
                presence: match facets.required.contains(name) && !part.nullable {
                    true => Presence::Required,
                    false => Presence::Optional,
                },
                constant: None,
                docs: schema::docs(&part),
            });
            media_types.push(media_type);
        }
        let object = Object {
            fields,
            rest: Rest::Extra,
            layout: Layout::Object,
        };
        let shape = Shape::Form(Form {
            object,
            media_types,
        });
        Some(self.intern(shape, schema::docs(&facets), &at))
    }

    /// The type of a part: a file, several, or a value.
    fn part(
        &mut self,
        part: &Facets<'d>,
        nodes: &[Node<'d>],
        media_type: Option<&str>,
        at: &At,
    ) -> Type {
        if is_file(part, media_type) {
            return Type::File;
        }
        if !part.items.is_empty() && is_file(&self.gather_fully(&part.items), media_type) {
            return Type::List(Box::new(Type::File));
        }
        self.schema(nodes, at).ty
    }

    /// The media type of a part, where the description names one (OpenAPI 3.0, Encoding Object).
    fn part_media_type(&mut self, media: &MediaType, name: &str, at: &At) -> Option<String> {
        let encoding = media.encoding.get(name)?;
        if !encoding.headers.is_empty() {
            let pointer = at.pointer.trim_end_matches("/schema");
            self.diagnostics.note(
                "part-headers",
                format!("{pointer}/encoding/{}/headers", escape(name)),
                "the headers of this part are not sent",
            );
        }
        let listed = encoding.content_type.as_deref()?.split(',').map(str::trim);
        let mut concrete = listed.filter(|one| !one.is_empty() && !one.contains('*'));
        concrete.next().map(str::to_owned)
    }
}

/// The place of a form. A component goes by its own name as long as the body adds nothing to it: how
/// its parts are written is said by each body on its own.
fn form_place(media: &MediaType, node: Node, at: &At) -> At {
    let pointer = format!("{}/schema", at.pointer);
    match node {
        Node::Ref(reference) if media.encoding.is_empty() => At {
            pointer,
            ..At::new(reference, component_name(reference)).member("form", "form")
        },
        _ => At {
            pointer,
            hint: format!("{} form", at.hint.trim_end_matches(" request")),
            ..at.clone()
        },
    }
}

/// Whether a part is bytes rather than a value.
fn is_file(part: &Facets, media_type: Option<&str>) -> bool {
    let text = matches!(part.kind, Some("string") | None) && part.properties.is_empty();
    match (part.format, media_type.map(essence)) {
        (Some("binary"), _) => text,
        (None, Some(name)) => {
            let bytes = !name.starts_with("text/") && !is_json(&name);
            text && bytes && part.values.is_none() && part.items.is_empty()
        }
        _ => false,
    }
}
