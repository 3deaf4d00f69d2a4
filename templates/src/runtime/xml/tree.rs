//! Documents as trees.

use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::names::INSTANCE;
use crate::runtime::json::MAX_DEPTH;

/// An element.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Element {
    pub local: String,
    pub namespace: Option<String>,
    pub attributes: Vec<Attribute>,
    /// All text that stands directly in it.
    pub text: String,
    pub children: Vec<Self>,
    /// Whether it says that it has no value.
    pub is_nil: bool,
}

/// An attribute that is no declaration.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Attribute {
    pub local: String,
    pub namespace: Option<String>,
    pub value: String,
}

impl Element {
    /// The root of a document. Entities that a document defines are not known: no document is made of
    /// more than what was sent.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut reader = NsReader::from_str(text.trim_start_matches('\u{feff}'));
        reader.config_mut().expand_empty_elements = true;
        let mut open: Vec<Self> = Vec::new();
        loop {
            let event = reader.read_event().map_err(|error| error.to_string())?;
            match event {
                Event::Start(start) => {
                    if open.len() >= MAX_DEPTH {
                        return Err(format!(
                            "elements are nested more than {MAX_DEPTH} levels deep"
                        ));
                    }
                    open.push(Self::begin(&start, &reader)?);
                }
                Event::End(_) => {
                    // The reader has checked that ends match.
                    let Some(element) = open.pop() else { continue };
                    match open.last_mut() {
                        Some(parent) => parent.children.push(element),
                        None => return Ok(element),
                    }
                }
                Event::Text(text) => add(&mut open, &text.xml10_content()),
                Event::CData(text) => add(&mut open, &text.xml10_content()),
                Event::GeneralRef(entity) => add(&mut open, &resolved(&entity)?),
                Event::Eof => return Err("the document ends before its root does".to_owned()),
                _ => {}
            }
        }
    }

    fn begin(start: &BytesStart<'_>, reader: &NsReader<&[u8]>) -> Result<Self, String> {
        let resolver = reader.resolver();
        let (namespace, local) = resolver.resolve_element(start.name());
        let mut element = Self {
            local: local.into_inner().to_owned(),
            namespace: bound(&namespace),
            ..Self::default()
        };
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| error.to_string())?;
            if attribute.key.as_namespace_binding().is_some() {
                continue;
            }
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            let value = value.map_err(|error| error.to_string())?.into_owned();
            let (namespace, local) = resolver.resolve_attribute(attribute.key);
            let (namespace, local) = (bound(&namespace), local.into_inner());
            if namespace.as_deref() == Some(INSTANCE) && local == "nil" {
                element.is_nil = matches!(value.trim(), "true" | "1");
                continue;
            }
            element.attributes.push(Attribute {
                local: local.to_owned(),
                namespace,
                value,
            });
        }
        Ok(element)
    }

    /// Whether it is nothing but text.
    pub fn is_plain(&self) -> bool {
        self.attributes.is_empty() && self.children.is_empty()
    }
}

fn add(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

fn bound(namespace: &ResolveResult<'_>) -> Option<String> {
    match namespace {
        ResolveResult::Bound(namespace) => Some(namespace.0.to_owned()),
        ResolveResult::Unbound | ResolveResult::Unknown(_) => None,
    }
}

fn resolved(entity: &BytesRef<'_>) -> Result<String, String> {
    if let Some(found) = entity
        .resolve_char_ref()
        .map_err(|error| error.to_string())?
    {
        return Ok(found.to_string());
    }
    let name = entity.xml10_content();
    let known = resolve_predefined_entity(&name).map(str::to_owned);
    known.ok_or_else(|| "it refers to an entity that XML itself does not have".to_owned())
}
