//! Values within a document.

use serde_json::{Map, Value};

use super::Document;
use super::document::{Kind, Token};
use crate::runtime::number;

/// A value of a JSON text.
#[derive(Debug, Clone, Copy)]
pub struct Node<'d> {
    pub(super) document: &'d Document<'d>,
    pub(super) index: usize,
}

/// What a value is.
#[derive(Debug, Clone)]
pub enum View<'d> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, digit by digit.
    Number(&'d str),
    /// A string.
    Text(&'d str),
    /// The items of an array.
    List(Items<'d>),
    /// The members of an object, in the order of the text.
    Object(Members<'d>),
}

impl View<'_> {
    /// What kind of value it is, in words.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "a boolean",
            Self::Number(number) if number.contains(['.', 'e', 'E']) => "a number",
            Self::Number(_) => "an integer",
            Self::Text(_) => "a string",
            Self::List(_) => "an array",
            Self::Object(_) => "an object",
        }
    }
}

impl<'d> Node<'d> {
    fn token(self) -> Token {
        let null = Token::new(Kind::Null, 0, 0, 0);
        self.document
            .tokens
            .get(self.index)
            .copied()
            .unwrap_or(null)
    }

    /// What the value is.
    pub fn view(self) -> View<'d> {
        let token = self.token();
        match token.kind() {
            Kind::Null => View::Null,
            Kind::True => View::Boolean(true),
            Kind::False => View::Boolean(false),
            Kind::Number => View::Number(self.json()),
            Kind::String | Kind::Escaped => View::Text(self.as_text().unwrap_or_default()),
            Kind::Array => View::List(Items(self.inside())),
            Kind::Object => View::Object(Members(self.inside())),
        }
    }

    /// What stands in an array or object.
    fn inside(self) -> Inside<'d> {
        Inside {
            document: self.document,
            next: self.index + 1,
            end: self.token().next() as usize,
        }
    }

    /// The text of the value; of a string, without its quotation marks.
    pub(super) fn json(self) -> &'d str {
        let text = self.document.text;
        text.get(self.token().span()).unwrap_or_default()
    }

    /// Whether it is `null`.
    pub fn is_null(self) -> bool {
        self.token().kind() == Kind::Null
    }

    /// Whether it is an array or an object.
    pub fn is_nested(self) -> bool {
        matches!(self.token().kind(), Kind::Array | Kind::Object)
    }

    /// The string, if it is one.
    #[inline]
    pub fn as_text(self) -> Option<&'d str> {
        let token = self.token();
        match token.kind() {
            Kind::String => self.document.text.get(token.span()),
            Kind::Escaped => {
                let text = self.document.unescaped.get(token.next() as usize);
                text.map(String::as_str)
            }
            _ => None,
        }
    }

    /// The member of this name, if it is an object that has one; the last of several.
    pub fn get(self, name: &str) -> Option<Node<'d>> {
        match self.view() {
            View::Object(members) => members.filter(|(known, _)| *known == name).last(),
            _ => None,
        }
        .map(|(_, value)| value)
    }

    /// Its number within the document.
    pub(crate) fn position(self) -> usize {
        self.index
    }

    /// About how many bytes of memory [`Node::to_value`] takes.
    pub(crate) fn weight(self) -> usize {
        let token = self.token();
        let values = match self.is_nested() {
            true => (token.next() as usize).saturating_sub(self.index),
            false => 1,
        };
        values * 2 * size_of::<Value>() + self.json().len()
    }

    /// The numbers in it that [`Node::to_value`] cannot keep digit by digit.
    pub(crate) fn inexact(self) -> impl Iterator<Item = Node<'d>> {
        let end = match self.is_nested() {
            true => self.token().next() as usize,
            false => self.index + 1,
        };
        let document = self.document;
        let nodes = (self.index..end).map(move |index| Node { document, index });
        // Fifteen digits always survive, unless they are multiplied.
        let suspect = nodes.filter(|node| {
            let token = node.token();
            let is_long = token.end - token.start > 15;
            token.kind() == Kind::Number && (is_long || node.json().contains(['e', 'E']))
        });
        suspect.filter(|node| !keeps(&node.to_value(), node.json()))
    }

    /// A string as it is; anything else as JSON.
    pub(crate) fn to_text(self) -> String {
        match self.view() {
            View::Text(text) => text.to_owned(),
            _ => self.to_json(),
        }
    }

    /// The value as JSON.
    pub(crate) fn to_json(self) -> String {
        match self.token().kind() {
            Kind::String | Kind::Escaped => format!("\"{}\"", self.json()),
            _ => self.json().to_owned(),
        }
    }

    /// The value for everybody. A number that none of `serde_json`'s can be is its digits, as text.
    pub fn to_value(self) -> Value {
        match self.view() {
            View::Null => Value::Null,
            View::Boolean(flag) => Value::Bool(flag),
            View::Number(number) => match serde_json::from_str(number) {
                Ok(number) => Value::Number(number),
                Err(_) => Value::String(number.to_owned()),
            },
            View::Text(text) => Value::String(text.to_owned()),
            View::List(items) => Value::Array(items.map(Node::to_value).collect()),
            View::Object(members) => Value::Object(object(members)),
        }
    }
}

/// Whether a value is the number that was written.
fn keeps(value: &Value, digits: &str) -> bool {
    matches!(value, Value::Number(number) if number::is_same(&number.to_string(), digits))
}

/// The members of an object, for everybody.
pub(crate) fn object(members: Members<'_>) -> Map<String, Value> {
    let members = members.map(|(name, value)| (name.to_owned(), value.to_value()));
    members.collect()
}

/// What stands between two tokens.
#[derive(Debug, Clone)]
struct Inside<'d> {
    document: &'d Document<'d>,
    next: usize,
    end: usize,
}

impl<'d> Inside<'d> {
    /// What is next.
    fn here(&self) -> Option<Node<'d>> {
        let node = Node {
            document: self.document,
            index: self.next,
        };
        (self.next < self.end).then_some(node)
    }

    fn take(&mut self) -> Option<Node<'d>> {
        let node = self.here()?;
        let token = node.token();
        self.next = match token.kind() {
            Kind::Array | Kind::Object => token.next() as usize,
            _ => self.next + 1,
        };
        Some(node)
    }
}

/// The items of an array.
#[derive(Debug, Clone)]
pub struct Items<'d>(Inside<'d>);

impl<'d> Iterator for Items<'d> {
    type Item = Node<'d>;

    fn next(&mut self) -> Option<Node<'d>> {
        self.0.take()
    }
}

/// The members of an object: names and values.
#[derive(Debug, Clone)]
pub struct Members<'d>(Inside<'d>);

impl<'d> Iterator for Members<'d> {
    type Item = (&'d str, Node<'d>);

    fn next(&mut self) -> Option<(&'d str, Node<'d>)> {
        let name = self.0.here()?;
        self.0.next += 1;
        Some((name.as_text().unwrap_or_default(), self.0.take()?))
    }
}
