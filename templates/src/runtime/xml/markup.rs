//! The text of a document: tags, namespaces, characters.

use quick_xml::escape::{escape, partial_escape};

use super::content::Name;
use super::names::{INSTANCE, XML_PREFIX, can_hold, is_name};

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;

/// A document as it is written.
pub(super) struct Markup {
    text: String,
    /// The namespaces in scope with their prefixes; empty is the default.
    bound: Vec<(String, String)>,
    /// How many of them the elements around have bound.
    around: usize,
    /// The names of the attributes of the tag that is open.
    attributes: Vec<String>,
}

/// The name of an element as it is written.
#[derive(Clone, Copy)]
pub(super) struct Tag<'n> {
    pub local: &'n str,
    pub namespace: Option<&'n str>,
    pub prefix: Option<&'n str>,
}

impl From<&Name> for Tag<'_> {
    fn from(name: &Name) -> Self {
        Self {
            local: name.local,
            namespace: name.namespace,
            prefix: name.prefix,
        }
    }
}

/// What is needed to end an element.
pub(super) struct Open {
    name: String,
    bound: usize,
    around: usize,
}

impl Markup {
    pub fn new() -> Self {
        Self {
            text: DECLARATION.to_owned(),
            bound: Vec::new(),
            around: 0,
            attributes: Vec::new(),
        }
    }

    pub fn finish(self) -> String {
        self.text
    }

    /// Writes the beginning of a tag, with the namespace that it needs.
    pub fn begin(&mut self, tag: Tag<'_>) -> Result<Open, String> {
        named(tag.local)?;
        let (bound, around) = (self.bound.len(), self.around);
        self.around = bound;
        self.attributes.clear();
        // A prefix that stands for nothing would make it no document.
        let prefix = match (tag.prefix, tag.namespace) {
            (Some(prefix), None) if !self.is_bound(prefix) => None,
            (prefix, _) => prefix,
        };
        prefix.map_or(Ok(()), named)?;
        let name = match prefix {
            Some(prefix) => format!("{prefix}:{}", tag.local),
            None => tag.local.to_owned(),
        };
        self.text.push('<');
        self.text.push_str(&name);
        if let Some(namespace) = tag.namespace {
            self.bind(prefix.unwrap_or_default(), namespace);
        }
        Ok(Open {
            name,
            bound,
            around,
        })
    }

    /// Ends the tag that is open.
    pub fn inside(&mut self) {
        self.text.push('>');
    }

    /// Writes the end of an element.
    pub fn end(&mut self, open: Open) {
        self.text.push_str("</");
        self.text.push_str(&open.name);
        self.text.push('>');
        self.bound.truncate(open.bound);
        self.around = open.around;
    }

    /// Ends the tag that is open, of an element whose value is `null`.
    pub fn nil(&mut self, open: &Open) {
        let prefix = self.prefix_of(Some("xsi"), INSTANCE);
        self.text.push_str(&format!(" {prefix}:nil=\"true\"/>"));
        self.bound.truncate(open.bound);
        self.around = open.around;
    }

    /// Writes an attribute of the tag that is open. Without a prefix, it would be in no namespace.
    pub fn attribute(&mut self, tag: Tag<'_>, text: &str) -> Result<(), String> {
        named(tag.local)?;
        let local = tag.local;
        let name = match (tag.prefix, tag.namespace) {
            (prefix, Some(namespace)) => {
                prefix.map_or(Ok(()), named)?;
                format!("{}:{local}", self.prefix_of(prefix, namespace))
            }
            (Some(prefix), None) if self.is_bound(prefix) => format!("{prefix}:{local}"),
            _ => local.to_owned(),
        };
        if self.attributes.contains(&name) {
            return Err(format!("the attribute `{name}` would stand twice"));
        }
        // A line break would be read as a space.
        let text = escape(held(text)?);
        let text = text.replace('\n', "&#10;").replace('\r', "&#13;");
        let text = text.replace('\t', "&#9;");
        self.text.push_str(&format!(" {name}=\"{text}\""));
        self.attributes.push(name);
        Ok(())
    }

    /// Writes text between tags, where a carriage return would be read as a line feed.
    pub fn characters(&mut self, text: &str) -> Result<(), String> {
        let text = partial_escape(held(text)?);
        match text.contains('\r') {
            true => self.text.push_str(&text.replace('\r', "&#13;")),
            false => self.text.push_str(&text),
        }
        Ok(())
    }

    /// Writes a CDATA section. Its end, and carriage returns, have to stand outside of one.
    pub fn cdata(&mut self, text: &str) -> Result<(), String> {
        let text = held(text)?.replace("]]>", "]]]]><![CDATA[>");
        let text = text.replace('\r', "]]>&#13;<![CDATA[");
        self.text.push_str(&format!("<![CDATA[{text}]]>"));
        Ok(())
    }

    fn is_bound(&self, prefix: &str) -> bool {
        prefix == XML_PREFIX || self.bound.iter().any(|(known, _)| known == prefix)
    }

    /// Binds a namespace to a prefix in the tag that is open, unless it is so already.
    fn bind(&mut self, prefix: &str, namespace: &str) {
        let mut bound = self.bound.iter().rev();
        let known = bound.find(|(known, _)| known == prefix);
        if known.is_some_and(|(_, known)| known == namespace) {
            return;
        }
        let colon = if prefix.is_empty() { "" } else { ":" };
        let declared = format!(" xmlns{colon}{prefix}=\"{}\"", escape(namespace));
        self.text.push_str(&declared);
        self.bound.push((prefix.to_owned(), namespace.to_owned()));
    }

    /// The prefix for an attribute in a namespace: the wanted one, unless this very tag gives it another
    /// meaning.
    fn prefix_of(&mut self, wanted: Option<&str>, namespace: &str) -> String {
        let made_up = (1..).map(|number| format!("ns{number}"));
        let mut candidates = wanted.map(str::to_owned).into_iter().chain(made_up);
        let own = self.bound.get(self.around..).unwrap_or_default();
        let is_free = |prefix: &String| {
            let mut bound = own.iter();
            bound.all(|(known, meaning)| known != prefix || meaning == namespace)
        };
        let prefix = candidates.find(is_free).unwrap_or_default();
        self.bind(&prefix, namespace);
        prefix
    }
}

fn named(name: &str) -> Result<(), String> {
    match is_name(name) {
        true => Ok(()),
        false => {
            let shown: String = name.chars().take(64).collect();
            let shown = shown.escape_debug();
            Err(format!("nothing in it can be called `{shown}`"))
        }
    }
}

/// Text that a document can hold.
fn held(text: &str) -> Result<&str, String> {
    match can_hold(text) {
        true => Ok(text),
        false => Err("it holds a control character, which no document can hold".to_owned()),
    }
}
