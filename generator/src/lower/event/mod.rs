//! Webhooks and callbacks: the events that the provider tells by itself.

mod alternatives;
mod shown;
mod signs;
mod tell;

use std::collections::HashMap;

use super::api_docs::paragraphs;
use super::media_type::is_xml;
use super::{Lowerer, escape};
use crate::config::glob;
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{Webhook, WebhookParameter};
use crate::model::{Docs, Event, EventPlace, Example, Payload};
use crate::openapi::{essence, is_json};

use alternatives::alternatives;
pub(super) use tell::tell_apart;

/// An event, and what the description says of its requests.
pub(super) struct Described {
    event: Event,
    /// The headers that come with it, each with the texts that it may be, if these are listed.
    headers: Vec<(String, Vec<String>)>,
    /// Whether its schema, which a setting names, stands for all of its alternatives.
    is_schema: bool,
    /// The texts that members of its payload have without being listed for them.
    known: Vec<(EventPlace, Vec<String>)>,
}

/// All events: those that the description says there are, and those that the settings name.
pub(super) fn all(lowerer: &mut Lowerer) -> Vec<Described> {
    let document = lowerer.document;
    let mut found: Vec<Described> = Vec::new();
    let mut known: HashMap<(&str, &str, Payload), usize> = HashMap::new();
    for webhook in &document.webhooks {
        let described = lowerer.webhook(webhook);
        // Many operations may ask for the same callback.
        let key = (
            webhook.event.as_str(),
            webhook.method.as_str(),
            described.event.payload.clone(),
        );
        match known.get(&key).and_then(|index| found.get_mut(*index)) {
            Some(same) => same.event.examples.extend(described.event.examples),
            None => {
                known.insert(key, found.len());
                found.push(described);
            }
        }
    }
    lowerer.event_schemas(&mut found);
    found
}

impl<'d> Lowerer<'d> {
    fn webhook(&mut self, webhook: &'d Webhook) -> Described {
        self.note_weaker(webhook);
        let payload = self.payload(webhook);
        let mut examples = Vec::new();
        if let Some(ty) = payload.ty() {
            // A document is no value of the type that it stands for.
            let is_value = |value: &serde_json::Value| {
                matches!(payload, Payload::Json(_)) || !value.is_string()
            };
            let values = webhook.examples.iter().filter(|(_, value)| is_value(value));
            for (pointer, value) in values {
                examples.push(pointer.clone());
                self.examples.push(Example {
                    pointer: pointer.clone(),
                    ty: ty.clone(),
                    value: value.clone(),
                });
            }
        }
        let is_header = |p: &&WebhookParameter| p.location == "header" && is_token(&p.name);
        let in_headers = webhook.parameters.iter().filter(is_header);
        let headers = in_headers.map(|p| (p.name.to_ascii_lowercase(), p.values.clone()));
        let known = webhook.payload.as_deref().map(|r| self.told_by_mapping(r));
        Described {
            event: Event {
                key: webhook.event.clone(),
                name: webhook.name.clone(),
                method: webhook.method.clone(),
                pointer: webhook.pointer.clone(),
                docs: docs(webhook),
                payload,
                signs: Vec::new(),
                examples,
            },
            headers: headers.collect(),
            is_schema: false,
            known: known.unwrap_or_default(),
        }
    }

    fn payload(&mut self, webhook: &'d Webhook) -> Payload {
        let Some(media_type) = &webhook.media_type else {
            return Payload::Nothing;
        };
        let essence = essence(media_type);
        if is_xml(&essence)
            && let Some(reference) = &webhook.payload
            && let Some((ty, root)) = self.xml_payload(reference)
        {
            return Payload::Xml(ty, root);
        }
        if !is_json(&essence) {
            self.diagnostics.note(
                "untyped-body",
                &webhook.pointer,
                format!("what is `{media_type}` comes as bytes, whatever its schema says"),
            );
            return Payload::Bytes(essence);
        }
        match &webhook.payload {
            Some(reference) => Payload::Json(self.reference(reference).with_null()),
            None => Payload::Json(crate::model::Type::Json),
        }
    }

    /// Says what of a request is left to whoever takes it.
    fn note_weaker(&mut self, webhook: &Webhook) {
        let elsewhere = |location: &str| !matches!(location, "header" | "body");
        let parameters = webhook.parameters.iter();
        let others = parameters.filter(|parameter| elsewhere(&parameter.location));
        let names: Vec<String> = others.map(|p| format!("`{}`", p.name)).collect();
        if !names.is_empty() {
            let names = names.join(", ");
            let message = format!("what is beside the body is no part of the event: {names}");
            let pointer = &webhook.pointer;
            self.diagnostics.note("webhook-parameter", pointer, message);
        }
        if webhook.wants_body {
            let message = "what is to be answered has a body, for which there is no type";
            let pointer = &webhook.pointer;
            self.diagnostics.note("webhook-response", pointer, message);
        }
    }

    /// What discriminators that a component inherits say that a member of it is.
    fn told_by_mapping(&self, reference: &str) -> Vec<(EventPlace, Vec<String>)> {
        let inherited = self.document.inherited_discriminators(reference);
        let members = inherited.iter().map(|d| d.property_name());
        let told = members.map(|member| {
            let values = super::tags::inherited(self, member, reference);
            (EventPlace::Member(vec![member.to_owned()]), values)
        });
        told.filter(|(_, values)| !values.is_empty()).collect()
    }

    /// Adds the schemas that the settings say are events.
    fn event_schemas(&mut self, found: &mut Vec<Described>) {
        let (document, config) = (self.document, self.config);
        let patterns = config
            .webhooks
            .iter()
            .flat_map(|webhooks| &webhooks.schemas);
        for (index, pattern) in patterns.enumerate() {
            let names = document.schema_names().filter(|name| glob(pattern, name));
            let names: Vec<&str> = names.collect();
            if names.is_empty() {
                self.diagnostics.push(Diagnostic {
                    severity: Severity::Warning,
                    code: "name-for-nothing",
                    message: format!(
                        "the description has no schema that `webhooks.schemas` calls `{pattern}`"
                    ),
                    place: config.place(&["webhooks", "schemas", &index.to_string()]),
                    help: None,
                    related: Vec::new(),
                });
            }
            for name in names {
                let reference = document.component_reference(name);
                let payload = Payload::Json(self.reference(reference).ty);
                if found.iter().any(|known| known.event.payload == payload) {
                    continue;
                }
                found.push(Described {
                    event: Event {
                        key: name.to_owned(),
                        name: name.to_owned(),
                        method: String::new(),
                        pointer: format!("/components/schemas/{}", escape(name)),
                        docs: Docs::default(),
                        payload,
                        signs: Vec::new(),
                        examples: Vec::new(),
                    },
                    headers: Vec::new(),
                    is_schema: true,
                    known: self.told_by_mapping(reference),
                });
            }
        }
    }
}

/// Whether a text can be the name of a header (RFC 9110, section 5.6.2).
fn is_token(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(fits)
}

fn docs(webhook: &Webhook) -> Docs {
    let summary = webhook.summary.clone();
    let repeated = webhook.description == summary;
    let description = webhook.description.clone().filter(|_| !repeated);
    Docs {
        text: paragraphs([summary, description]),
        notes: Vec::new(),
        deprecated: webhook.is_deprecated,
    }
}
