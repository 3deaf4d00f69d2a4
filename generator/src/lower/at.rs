//! Places in the description, and the words for what is found there.

use super::media_type::{essence, is_json, words};
use crate::model::status_words;
use crate::words::singular;

/// A place in the description, and the words for a type that is found there.
///
/// The words follow from the place alone: a title or what stands elsewhere would make names that
/// change when these do.
#[derive(Debug, Clone)]
pub(crate) struct At {
    /// The place, as a JSON pointer.
    pub pointer: String,
    /// The words for a type here.
    pub hint: String,
    /// The place, without what makes no other type of what is found there: the status of a response.
    pub place: String,
    /// The words for the status.
    pub status: String,
    /// The words for the media type, where it is not JSON.
    pub media: String,
    /// The word for this kind of place.
    pub kind: &'static str,
}

impl At {
    /// A place of which the description says the words: a component or an operation.
    pub fn new(pointer: impl Into<String>, hint: impl Into<String>) -> Self {
        let pointer = pointer.into();
        Self {
            place: pointer.clone(),
            pointer,
            hint: hint.into(),
            status: String::new(),
            media: String::new(),
            kind: "type",
        }
    }

    /// The same place as one of this kind.
    pub fn of_kind(self, kind: &'static str) -> Self {
        Self { kind, ..self }
    }

    /// The same place, with the name that the description gives a type here, if it does.
    pub fn named(self, name: Option<String>) -> Self {
        let hint = name.unwrap_or(self.hint);
        Self { hint, ..self }
    }

    /// A place below this one, with words added to the hint.
    pub fn member(&self, below: &str, words: &str) -> Self {
        self.called(below, format!("{} {words}", self.hint))
    }

    /// A place below this one that is known by the same words.
    pub fn below(&self, below: &str) -> Self {
        Self {
            pointer: format!("{}/{below}", self.pointer),
            ..self.clone()
        }
    }

    /// A place below this one, known by these words.
    pub fn called(&self, below: &str, hint: String) -> Self {
        Self {
            hint,
            place: format!("{}/{below}", self.place),
            kind: kind(below).unwrap_or(self.kind),
            ..self.below(below)
        }
    }

    /// The items of a list.
    pub fn items(&self) -> Self {
        self.called("items", one_of(&self.hint))
    }

    /// One of several alternatives. Their order tells nothing.
    pub fn alternative(&self, index: usize, words: &str) -> Self {
        Self {
            pointer: format!("{}/oneOf/{index}", self.pointer),
            ..self.member(&format!("oneOf/{words}"), words)
        }
    }

    /// The response of an operation for a status.
    pub fn response(&self, status: &str) -> Self {
        Self {
            pointer: format!("{}/responses/{status}", self.pointer),
            status: status_words(status).into_owned(),
            ..self.member("responses", "response")
        }
    }

    /// What is found here in one media type.
    pub fn content(&self, below: &str, media_type: &str) -> Self {
        let at = self.below(below);
        if is_json(&essence(media_type)) {
            return at;
        }
        let media = words(media_type);
        Self {
            place: format!("{}/content/{media}", at.place),
            media,
            ..at
        }
    }

    /// The words for this kind of place.
    pub fn kind_words(&self) -> String {
        format!("{} {}", self.media, self.kind).trim().to_owned()
    }
}

/// The word for the kind of place that a step leads to.
fn kind(below: &str) -> Option<&'static str> {
    let step = below.split('/').next().unwrap_or(below);
    Some(match step {
        "properties" => "member",
        "items" => "item",
        "additionalProperties" => "value",
        "oneOf" => "variant",
        "parameters" => "parameter",
        "headers" => "header",
        "requestBody" => "body",
        "responses" => "response",
        _ => return None,
    })
}

/// The words for one of several: `tags` → `tag`.
fn one_of(hint: &str) -> String {
    let many = hint.to_ascii_lowercase();
    let one = singular(&many);
    match one == many {
        true => format!("{hint} item"),
        false if many.ends_with("ies") => format!("{}y", &hint[..one.len() - 1]),
        false => hint[..one.len()].to_owned(),
    }
}
