//! The section `[readme]` of `sdk.toml`.

use serde::Deserialize;
use serde_json::Value;

/// The README of the crate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Readme {
    /// What it opens with; chosen from the description unless set.
    pub first: Vec<FirstStep>,
}

/// Something that people do first.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirstStep {
    /// What it is, in a few words.
    pub title: String,
    /// The id of the operation that is called.
    pub operation: Option<String>,
    /// In place of an operation: the event that is received, as the webhook is called.
    pub event: Option<String>,
    /// The body that is sent, in place of an example of the description.
    pub body: Option<Value>,
    /// The media type that it is sent as, where there are several.
    pub content_type: Option<String>,
    /// The media type that is asked for, where there are several.
    pub accept: Option<String>,
}
