//! Documents as trees of elements.

use std::rc::Rc;

use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::names::INSTANCE;
use crate::runtime::json::MAX_DEPTH;

/// The most attributes of an element. Each is compared with all others, as none may stand twice.
const MAX_ATTRIBUTES: usize = 256;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub local: String,
    pub namespace: Option<Rc<str>>,
    pub attributes: Vec<Attribute>,
    /// All text that stands directly in it.
    pub text: String,
    /// Where in the text its CDATA sections begin and end.
    pub cdata: Option<(usize, usize)>,
    pub children: Vec<Self>,
    /// How much of the text of its parent stands before it.
    pub offset: usize,
    /// Whether it says that it has no value (`xsi:nil`).
    pub is_nil: bool,
}

/// An attribute that declares no namespace.
#[derive(Debug)]
pub(super) struct Attribute {
    pub local: String,
    pub namespace: Option<String>,
    pub value: String,
}

impl Element {
    /// The root of a document. `budget` is the memory that the tree may take, in bytes.
    ///
    /// What a document type declares is passed over: entities that a document defines are not known,
    /// so that none is made of more than what was sent.
    pub fn parse(text: &str, budget: usize) -> Result<Self, String> {
        let mut reader = NsReader::from_str(text.trim_start_matches('\u{feff}'));
        reader.config_mut().expand_empty_elements = true;
        let mut builder = Builder {
            open: Vec::new(),
            root: None,
            budget,
        };
        loop {
            match reader.read_event().map_err(|error| error.to_string())? {
                Event::Start(start) => builder.begin(&start, &reader)?,
                Event::End(_) => builder.end(),
                Event::Text(text) => builder.text(&text.xml10_content())?,
                Event::CData(text) => builder.cdata(&text.xml10_content())?,
                Event::GeneralRef(entity) => builder.text(&resolved(&entity)?)?,
                Event::Eof => return builder.finish(),
                _ => {}
            }
        }
    }

    /// The text of its CDATA sections, if what is around them is blank; else all of its text.
    pub fn cdata(&self) -> &str {
        let (start, end) = self.cdata.unwrap_or((0, self.text.len()));
        let around = [self.text.get(..start), self.text.get(end..)];
        match around.iter().flatten().all(|text| text.trim().is_empty()) {
            true => self.text.get(start..end).unwrap_or_default(),
            false => &self.text,
        }
    }

    /// Whether it is nothing but text.
    pub fn is_plain(&self) -> bool {
        self.attributes.is_empty() && self.children.is_empty()
    }
}

/// Puts a tree together.
struct Builder {
    /// The elements that have not ended yet.
    open: Vec<Element>,
    root: Option<Element>,
    /// The memory that is left, in bytes.
    budget: usize,
}

impl Builder {
    fn begin(&mut self, start: &BytesStart<'_>, reader: &NsReader<&[u8]>) -> Result<(), String> {
        if self.open.len() >= MAX_DEPTH {
            return Err(format!(
                "elements are nested more than {MAX_DEPTH} levels deep"
            ));
        }
        if self.root.is_some() {
            return Err("there is more than one root".to_owned());
        }
        // Twice the size, as a list that grows is copied to one of twice the length.
        self.take(2 * size_of::<Element>() + start.len())?;
        let parent = self.open.last();
        let (namespace, local) = reader.resolver().resolve_element(start.name());
        let inherited = parent.and_then(|parent| parent.namespace.clone());
        let namespace = bound(&namespace);
        let mut element = Element {
            local: local.into_inner().to_owned(),
            namespace: match inherited {
                Some(inherited) if namespace == Some(&*inherited) => Some(inherited),
                _ => namespace.map(Rc::from),
            },
            offset: parent.map_or(0, |parent| parent.text.len()),
            ..Element::default()
        };
        self.attributes(&mut element, start, reader)?;
        self.open.push(element);
        Ok(())
    }

    fn attributes(
        &mut self,
        element: &mut Element,
        start: &BytesStart<'_>,
        reader: &NsReader<&[u8]>,
    ) -> Result<(), String> {
        let mut unchecked = start.attributes();
        if unchecked.with_checks(false).nth(MAX_ATTRIBUTES).is_some() {
            return Err(format!(
                "an element has more than {MAX_ATTRIBUTES} attributes"
            ));
        }
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| error.to_string())?;
            if attribute.key.as_namespace_binding().is_some() {
                continue;
            }
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            let value = value.map_err(|error| error.to_string())?.into_owned();
            let (namespace, local) = reader.resolver().resolve_attribute(attribute.key);
            let (namespace, local) = (bound(&namespace), local.into_inner());
            if namespace == Some(INSTANCE) && local == "nil" {
                element.is_nil = matches!(value.trim(), "true" | "1");
                continue;
            }
            self.take(2 * size_of::<Attribute>())?;
            element.attributes.push(Attribute {
                local: local.to_owned(),
                namespace: namespace.map(str::to_owned),
                value,
            });
        }
        Ok(())
    }

    fn end(&mut self) {
        // The reader has checked that ends match.
        let element = self.open.pop();
        match self.open.last_mut() {
            Some(parent) => parent.children.extend(element),
            None => self.root = element,
        }
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        self.take(2 * text.len())?;
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err("there is text outside of the root".to_owned()),
        }
        Ok(())
    }

    fn cdata(&mut self, text: &str) -> Result<(), String> {
        self.text(text)?;
        if let Some(element) = self.open.last_mut() {
            let end = element.text.len();
            let start = element.cdata.map_or(end - text.len(), |(start, _)| start);
            element.cdata = Some((start, end));
        }
        Ok(())
    }

    fn take(&mut self, bytes: usize) -> Result<(), String> {
        let left = self.budget.checked_sub(bytes);
        self.budget = left.ok_or("it takes more memory than it may")?;
        Ok(())
    }

    fn finish(self) -> Result<Element, String> {
        match self.root {
            Some(root) => Ok(root),
            None if self.open.is_empty() => Err("there is no element".to_owned()),
            None => Err("the document ends before its root does".to_owned()),
        }
    }
}

fn bound<'n>(namespace: &ResolveResult<'n>) -> Option<&'n str> {
    match namespace {
        ResolveResult::Bound(namespace) => Some(namespace.0),
        ResolveResult::Unbound | ResolveResult::Unknown(_) => None,
    }
}

fn resolved(entity: &BytesRef<'_>) -> Result<String, String> {
    let character = entity.resolve_char_ref();
    if let Some(found) = character.map_err(|error| error.to_string())? {
        return Ok(found.to_string());
    }
    let name = entity.xml10_content();
    let known = resolve_predefined_entity(&name).map(str::to_owned);
    known.ok_or_else(|| "it refers to an entity that XML itself does not have".to_owned())
}
