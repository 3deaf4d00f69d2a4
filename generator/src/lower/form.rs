//! Bodies of several parts (OpenAPI 3.0, "Special Considerations for `multipart` Content").

use openapiv3::{Encoding, Header, MediaType, ParameterSchemaOrContent, ReferenceOr};
use serde_json::Value;

use super::facets::{Additional, Facets, Node};
use super::part::{Part, is_one};
use super::{At, Lowerer, component_name, escape, item, schema};
use crate::model::{Field, Form, Layout, Object, PartLayout, Presence, Rest, Shape, Style, Type};
use crate::openapi::given_name;
use crate::words::words;

impl<'d> Lowerer<'d> {
    /// The type of a body of several parts; none if its schema does not say which they are.
    pub(super) fn parts(&mut self, media: &'d MediaType, at: &At) -> Option<Type> {
        let node = self.document.node(media.schema.as_ref()?)?;
        let mut facets = self.resolve_fully(&[node]);
        if self.take_choice(&mut facets, at).is_some() || facets.properties.is_empty() {
            self.diagnostics.note(
                "untyped-multipart",
                &at.pointer,
                "this does not say which parts there are; the caller puts them together",
            );
            return None;
        }
        if let Some(Additional::Schema(_)) = facets.additional {
            self.diagnostics.note(
                "untyped-multipart",
                &at.pointer,
                "parts of any other name are put together by the caller",
            );
        }
        let at = form_place(media, node, at);
        let (mut fields, mut layouts) = (Vec::new(), Vec::new());
        for (name, nodes) in &facets.properties {
            let part = self.resolve_fully(nodes);
            if part.read_only {
                continue;
            }
            let place = at.member(&format!("properties/{}", escape(name)), name);
            let encoding = media.encoding.get(*name);
            let media_types = media_types(encoding, &part);
            let Part {
                ty,
                media_type: of_file,
                document,
            } = self.part((name, nodes), &media_types, &place);
            let media_type = media_types.into_iter().find(|one| is_one(one)).or(of_file);
            // A file is of this media type unless anybody says otherwise.
            let media_type = media_type.filter(|one| {
                one != "application/octet-stream" || !matches!(ty.item(), Type::File)
            });
            fields.push(Field {
                wire: (*name).to_owned(),
                name: given_name::member(nodes),
                ty,
                // A part is there or it is not: no part is `null`.
                presence: match facets.required.contains(name) && !part.nullable {
                    true => Presence::Required,
                    false => Presence::Optional,
                },
                constant: None,
                docs: schema::docs(&part),
            });
            let pointer = at.pointer.trim_end_matches("/schema");
            let pointer = format!("{pointer}/encoding/{}", escape(name));
            layouts.push(PartLayout {
                media_type,
                style: encoding.and_then(part_style),
                document,
                headers: encoding
                    .map_or_else(Vec::new, |encoding| self.part_headers(encoding, &pointer)),
            });
        }
        let object = Object {
            fields,
            rest: Rest::Extra,
            layout: Layout::Object,
        };
        let shape = Shape::Form(Form { object, layouts });
        Some(self.intern(shape, schema::docs(&facets), &at))
    }

    /// The headers of a part that can only have one value, and so are always sent.
    fn part_headers(&mut self, encoding: &'d Encoding, pointer: &str) -> Vec<(String, String)> {
        let mut sent = Vec::new();
        for (name, node) in &encoding.headers {
            // The description says this one elsewhere (Encoding Object, `headers`).
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            match self.only_text(node) {
                Some(value) => sent.push((name.clone(), value)),
                None => {
                    let name_shown = name.replace('`', "'");
                    self.diagnostics.note(
                        "part-headers",
                        format!("{pointer}/headers/{}", escape(name)),
                        format!(
                            "the header `{name_shown}` of this part is set by `Multipart::header`"
                        ),
                    );
                }
            }
        }
        sent
    }

    /// The only value that a header can have, if it is text.
    fn only_text(&self, node: &'d ReferenceOr<Header>) -> Option<String> {
        let components = self.document.openapi.components.as_ref();
        let header = item(node, |r| components?.headers.get(component_name(r))).ok()?;
        let ParameterSchemaOrContent::Schema(schema) = &header.format else {
            return None;
        };
        let facets = self.resolve_through(self.document.node(schema)?);
        match facets.values?.as_slice() {
            [Value::String(only)] => Some(only.clone()),
            _ => None,
        }
    }
}

/// The style of a part, where it has one.
fn part_style(encoding: &Encoding) -> Option<Style> {
    super::body::style(encoding).filter(|style| style.explode.is_some())
}

/// The media types that a part may have: those of its encoding count before those of its schema.
fn media_types(encoding: Option<&Encoding>, part: &Facets) -> Vec<String> {
    let listed = encoding.and_then(|encoding| encoding.content_type.as_deref());
    let listed = listed.or(part.content_media_type).unwrap_or_default();
    let listed = listed.split(',').map(str::trim);
    let listed: Vec<String> = listed
        .filter(|one| !one.is_empty())
        .map(str::to_owned)
        .collect();
    let is_encoded = matches!(part.format, Some("byte" | "base64url"));
    match listed.is_empty() && is_encoded {
        true => vec!["application/octet-stream".to_owned()],
        false => listed,
    }
}

/// Words at the end of a component's name that the word for a form says already.
const SAID: &[&str] = &["body", "data", "form", "multipart", "request"];

/// The words of the component that a form is made of: `UploadRequest` is sent by an upload form.
fn form_words(name: &str) -> String {
    let mut words = words(name);
    while words.len() > 1
        && words
            .last()
            .is_some_and(|last| SAID.contains(&last.as_str()))
    {
        words.pop();
    }
    match words.is_empty() {
        true => name.to_owned(),
        false => words.join(" "),
    }
}

/// The place of a form. A component goes by its own name as long as the body adds nothing to it: how
/// its parts are written is said by each body on its own.
fn form_place(media: &MediaType, node: Node, at: &At) -> At {
    let pointer = format!("{}/schema", at.pointer);
    match node {
        Node::Ref(reference) if media.encoding.is_empty() => At {
            pointer,
            ..At::new(reference, form_words(component_name(reference))).member("form", "form")
        },
        _ => At {
            pointer,
            hint: format!("{} form", at.hint.trim_end_matches(" request")),
            ..at.clone()
        },
    }
}
