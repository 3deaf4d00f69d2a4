//! Which page of a list a request asks for.

use serde_json::{Number, Value};

use super::Request;
use crate::runtime::json::{Document, Node, View, Writer};
use crate::runtime::paging::PageParam;
use crate::runtime::param::encode;
use crate::runtime::{Method, RefusedError, header};

impl Request {
    /// The number that says which page is asked for, if it says one.
    pub(crate) fn page_number(&self, param: PageParam) -> Option<u64> {
        match param {
            PageParam::Query(name) => {
                let prefix = format!("{}=", encode(name, false));
                let mut pairs = self.query.iter();
                pairs
                    .find_map(|pair| pair.strip_prefix(&prefix))?
                    .parse()
                    .ok()
            }
            PageParam::Header(name) => header::text(&self.headers, name)?.parse().ok(),
            PageParam::Body(pointer) | PageParam::BodyNumber(pointer) => {
                let (_, upload) = self.body.as_ref()?;
                let body: Value = serde_json::from_slice(upload.as_bytes()?).ok()?;
                match body.pointer(pointer)? {
                    Value::String(text) => text.parse().ok(),
                    other => other.as_u64(),
                }
            }
        }
    }

    /// Asks for the page that has these words, or this number.
    pub(crate) fn set_page(&mut self, param: PageParam, words: &str) {
        match param {
            PageParam::Query(name) => {
                let prefix = format!("{}=", encode(name, false));
                self.query.retain(|pair| !pair.starts_with(&prefix));
                self.query_pair(name, words);
            }
            PageParam::Header(name) => self.header(name, words),
            // What is no number is none, whatever was described.
            PageParam::BodyNumber(pointer) if serde_json::from_str::<Number>(words).is_ok() => {
                self.replace_member(pointer, words);
            }
            PageParam::Body(pointer) | PageParam::BodyNumber(pointer) => {
                let words = Value::from(words).to_string();
                self.replace_member(pointer, &words);
            }
        }
    }

    /// Goes on with `GET` and without a body, whatever the method was.
    pub(crate) fn continue_as_get(&mut self) {
        self.meta.method = Method::GET;
        self.body = None;
        self.fields.clear();
    }

    /// Puts a value into the JSON body, in place of one that is there already.
    fn replace_member(&mut self, pointer: &str, json: &str) {
        if let Err(reason) = self.merge_fields() {
            return self.refuse(reason);
        }
        let (media_type, text) = match &self.body {
            Some((media_type, upload)) => {
                let bytes = upload.as_bytes().map(|bytes| str::from_utf8(bytes));
                (media_type.to_str().ok(), bytes.and_then(Result::ok))
            }
            None => (Some("application/json"), Some("{}")),
        };
        let replaced = text.and_then(|text| {
            let document = Document::parse(text, usize::MAX).ok()?;
            let path: Vec<String> = pointer.split('/').skip(1).map(unescaped).collect();
            let mut writer = Writer::default();
            write_with(&mut writer, Some(document.root()), &path, json);
            writer.finish().ok()
        });
        match (media_type.map(str::to_owned), replaced) {
            (Some(media_type), Some((body, _))) => self.set_body(&media_type, body.into()),
            _ => self.refuse(RefusedError::new(
                "the next page is asked for in a body that is JSON, and this one is not",
            )),
        }
    }
}

/// A part of a JSON pointer as the name that it stands for (RFC 6901, section 4).
fn unescaped(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

/// Writes a value, but for the member that a path leads to, which is `json`. What is no object on the
/// way becomes one; everything else keeps its text.
fn write_with(writer: &mut Writer, node: Option<Node<'_>>, path: &[String], json: &str) {
    let Some((name, rest)) = path.split_first() else {
        return writer.json(json);
    };
    let members = node.into_iter().flat_map(|node| match node.view() {
        View::Object(members) => members.collect(),
        _ => Vec::new(),
    });
    writer.object(|writer| {
        for (known, value) in members.filter(|(known, _)| known != name) {
            writer.name(known);
            writer.json(&value.to_json());
        }
        writer.name(name);
        write_with(writer, node.and_then(|node| node.get(name)), rest, json);
    });
}
