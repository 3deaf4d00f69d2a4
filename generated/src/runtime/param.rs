//! How parameters are laid out (OpenAPI 3.0, Parameter Object and Style Values; RFC 6570).

mod encode;
mod members;

use std::borrow::Cow;

use super::json::{Node, View};
use super::settings::LISTS_IN_DEEP_OBJECTS;
pub(super) use encode::encode;
use encode::{Text, encode_in_path};

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

/// How arrays and objects are laid out in a parameter (OpenAPI 3.0, Style Values).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the specification's own")]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Cookie,
}

/// A parameter: its name, where it travels and how its value is laid out.
#[derive(Debug, Clone, Copy)]
pub struct Param {
    pub(super) name: &'static str,
    pub(super) place: Place,
    style: Style,
    explode: bool,
    reserved: bool,
    json: bool,
}

impl Param {
    const fn new(name: &'static str, place: Place, style: Style) -> Self {
        Self {
            name,
            place,
            style,
            // The specification's default: true for `form`, false for every other style.
            explode: matches!(style, Style::Form),
            reserved: false,
            json: false,
        }
    }

    /// A parameter in the path; its style is `simple`.
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Place::Path, Style::Simple)
    }

    /// A parameter in the query; its style is `form`, exploded.
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Place::Query, Style::Form)
    }

    /// A header; its style is `simple`.
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Place::Header, Style::Simple)
    }

    /// A cookie; its style is `form`, exploded.
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(name, Place::Cookie, Style::Form)
    }

    /// The same with another style, exploded as is that style's default.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self.explode = matches!(style, Style::Form | Style::DeepObject | Style::Cookie);
        self
    }

    /// The same, with arrays and objects as several parameters or as one.
    #[must_use]
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// The same, with reserved characters as they are.
    #[must_use]
    pub const fn allow_reserved(mut self) -> Self {
        self.reserved = true;
        self
    }

    /// The same, with the value as JSON text (a parameter described by `content`).
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.json = true;
        self
    }

    /// The text for a place where the parameter has no name of its own beside it: a path or a
    /// header. None if there is nothing to send.
    pub(super) fn inline(&self, value: Node<'_>) -> Option<String> {
        let parts = Parts::of(value, self.json)?;
        let encode = |text: &str| self.encoded(text.to_owned());
        let name = || encode(self.name);
        Some(match (self.style, parts) {
            (_, Parts::One(text)) => self.inline_text(text),
            (style, Parts::List(items)) => {
                let name = name();
                let items = items.iter().map(|item| encode(item));
                match (style, self.explode) {
                    (Style::Label, true) => items.map(|i| format!(".{i}")).collect(),
                    (Style::Label, false) => format!(".{}", join(items, ",")),
                    (Style::Matrix, true) => items.map(|i| format!(";{name}={i}")).collect(),
                    (Style::Matrix, false) => format!(";{name}={}", join(items, ",")),
                    _ => join(items, ","),
                }
            }
            (style, Parts::Members(members)) => {
                let name = name();
                let glue = if self.explode { "=" } else { "," };
                let pairs = members
                    .iter()
                    .map(|(key, value)| format!("{}{glue}{}", encode(key), encode(value)));
                match (style, self.explode) {
                    (Style::Label, true) => pairs.map(|p| format!(".{p}")).collect(),
                    (Style::Label, false) => format!(".{}", join(pairs, ",")),
                    (Style::Matrix, true) => pairs.map(|p| format!(";{p}")).collect(),
                    (Style::Matrix, false) => format!(";{name}={}", join(pairs, ",")),
                    _ => join(pairs, ","),
                }
            }
        })
    }

    /// The same for a text.
    pub(super) fn inline_text(&self, text: String) -> String {
        let name = || self.encoded(self.name.to_owned());
        match self.style {
            Style::Label => format!(".{}", self.encoded(text)),
            Style::Matrix if text.is_empty() => format!(";{}", name()),
            Style::Matrix => format!(";{}={}", name(), self.encoded(text)),
            _ => self.encoded(text),
        }
    }

    /// A text as it stands where the parameter is; most stand there as they are.
    fn encoded(&self, text: String) -> String {
        if self.place == Place::Path
            && let Cow::Owned(encoded) = encode_in_path(&text, self.reserved)
        {
            return encoded;
        }
        text
    }

    /// Whether the value is laid out as JSON.
    pub(super) fn is_json(&self) -> bool {
        self.json
    }

    /// The encoded `name=value` pair of a text for a query.
    pub(super) fn text_pair(&self, text: &str) -> String {
        let (name, text) = match self.style {
            Style::Cookie => (Cow::Borrowed(self.name), Cow::Borrowed(text)),
            _ => (encode(self.name, false), encode(text, self.reserved)),
        };
        let mut pair = String::with_capacity(name.len() + 1 + text.len());
        pair.push_str(&name);
        pair.push('=');
        pair.push_str(&text);
        pair
    }

    /// The encoded `name=value` pairs for a query.
    pub(super) fn pairs(&self, value: Node<'_>) -> Vec<String> {
        // Cookies of a style of their own are as they are (OpenAPI 3.2, Style Values).
        let text = match self.style {
            Style::Cookie => Text::Plain,
            _ => Text::Encoded,
        };
        let pairs = self.named(value, text).into_iter();
        pairs.map(|(name, text)| format!("{name}={text}")).collect()
    }

    /// The names and values for the parts of a body, where nothing has to be encoded.
    #[allow(dead_code, reason = "not every API has forms")]
    pub(super) fn parts(&self, value: Node<'_>) -> Vec<(String, String)> {
        self.named(value, Text::Plain)
    }

    fn named(&self, value: Node<'_>, text: Text) -> Vec<(String, String)> {
        if self.style == Style::DeepObject && !self.json {
            let mut pairs = Vec::new();
            self.deep(self.name.to_owned(), value, text, &mut pairs);
            return pairs;
        }
        if let View::Object(members) = value.view()
            && self.explode
            && !self.json
        {
            return self.members(members, text);
        }
        let Some(parts) = Parts::of(value, self.json) else {
            return Vec::new();
        };
        let pair = |name: &str, value: &str| self.pair(name, value, text);
        match parts {
            Parts::One(text) => vec![pair(self.name, &text)],
            Parts::List(items) if self.explode => {
                items.iter().map(|item| pair(self.name, item)).collect()
            }
            Parts::List(items) => vec![self.joined(items, text)],
            Parts::Members(members) => {
                let items = members.into_iter().flat_map(|(k, v)| [k, v]);
                vec![self.joined(items.collect(), text)]
            }
        }
    }

    fn pair(&self, name: &str, value: &str, text: Text) -> (String, String) {
        (text.write(name, false), text.write(value, self.reserved))
    }

    /// One pair with all items, and the style's delimiter between them, which is encoded as they are.
    fn joined(&self, items: Vec<String>, text: Text) -> (String, String) {
        let delimiter = match self.style {
            Style::SpaceDelimited => text.write(" ", false),
            Style::PipeDelimited => text.write("|", false),
            _ => ",".to_owned(),
        };
        let items = items.iter().map(|item| text.write(item, self.reserved));
        (text.write(self.name, false), join(items, &delimiter))
    }

    fn deep_list(
        &self,
        name: &str,
        items: Vec<Node<'_>>,
        text: Text,
        pairs: &mut Vec<(String, String)>,
    ) {
        let is_flat = !items.iter().any(|item| item.is_nested());
        if LISTS_IN_DEEP_OBJECTS == DeepLists::Comma && is_flat {
            let items = items.iter().filter(|item| !item.is_null());
            let items = items.map(|item| text.write(&item.to_text(), self.reserved));
            pairs.push((text.write(name, false), join(items, ",")));
            return;
        }
        for (index, item) in items.into_iter().enumerate() {
            let name = match LISTS_IN_DEEP_OBJECTS {
                DeepLists::Indexed | DeepLists::Comma => format!("{name}[{index}]"),
                DeepLists::Brackets => format!("{name}[]"),
                DeepLists::Repeated => name.to_owned(),
            };
            self.deep(name, item, text, pairs);
        }
    }

    fn deep(&self, name: String, value: Node<'_>, text: Text, pairs: &mut Vec<(String, String)>) {
        match value.view() {
            View::Null => {}
            View::Object(members) => {
                for (key, value) in members {
                    self.deep(format!("{name}[{key}]"), value, text, pairs);
                }
            }
            View::List(items) => self.deep_list(&name, items.collect(), text, pairs),
            _ => pairs.push(self.pair(&name, &value.to_text(), text)),
        }
    }
}

/// How a list within an object is laid out in the style `deepObject`, for which the specification
/// has no rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "an API reads one of them")]
pub(crate) enum DeepLists {
    /// `a[0]=x&a[1]=y`
    Indexed,
    /// `a[]=x&a[]=y`
    Brackets,
    /// `a=x&a=y`
    Repeated,
    /// `a=x,y`; what is no text or number is indexed.
    Comma,
}

fn join(items: impl Iterator<Item = String>, delimiter: &str) -> String {
    items.collect::<Vec<_>>().join(delimiter)
}

/// What the styles lay out; anything nested deeper is JSON text, as no style says how it looks.
enum Parts {
    One(String),
    List(Vec<String>),
    Members(Vec<(String, String)>),
}

impl Parts {
    fn of(value: Node<'_>, json: bool) -> Option<Self> {
        if json {
            return Some(Self::One(value.to_json()));
        }
        match value.view() {
            View::Null => None,
            View::List(items) => {
                let items = items.filter(|item| !item.is_null());
                let items: Vec<String> = items.map(Node::to_text).collect();
                (!items.is_empty()).then_some(Self::List(items))
            }
            View::Object(members) => {
                let members = members.filter(|(_, value)| !value.is_null());
                let members = members.map(|(name, value)| (name.to_owned(), value.to_text()));
                let members: Vec<_> = members.collect();
                (!members.is_empty()).then_some(Self::Members(members))
            }
            _ => Some(Self::One(value.to_text())),
        }
    }
}

#[cfg(test)]
mod tests;
