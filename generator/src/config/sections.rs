//! The sections of `sdk.toml`. A key that is not here is an error.

use std::path::PathBuf;

use serde::Deserialize;

use super::position::Keys;
use super::{Operations, Package, Paging, Parameters, Tolerance, Types, Webhooks};
use crate::diagnostic::Place;

/// The settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// The crate itself.
    #[serde(rename = "crate")]
    pub package: Package,
    /// The folder below which references of the description may lead to files, relative to the
    /// settings; the description's own folder unless set.
    pub root: Option<PathBuf>,
    /// Overlays of the description, relative to the settings, in the order in which they apply.
    pub overlays: Vec<PathBuf>,
    /// Which operations are in it.
    pub operations: Operations,
    /// What its client does unless told otherwise.
    pub client: Client,
    /// How the API tells how much more may be asked of it.
    pub rate_limit: RateLimit,
    /// How responses are handed back.
    #[serde(alias = "answers")]
    pub responses: Responses,
    /// Where the parts of an error are.
    pub errors: Errors,
    /// How lists come page by page; an operation takes the first way that it has all of.
    #[serde(deserialize_with = "super::paging::one_or_many")]
    pub paging: Vec<Paging>,
    /// What the API tells by itself, and how it signs that.
    pub webhooks: Option<Webhooks>,
    /// How streams of events end.
    pub streams: Streams,
    /// Habits of the API that its description does not tell.
    pub tolerance: Tolerance,
    /// How values become types where there is a choice.
    pub types: Types,
    /// Names that are better than those made from the description.
    pub names: super::Names,
    /// How the API reads parameters where the specification does not say.
    pub parameters: Parameters,
    /// What must not be noticed about the description, and what is known.
    pub diagnostics: DiagnosticRules,
    /// The file that all this was read from.
    #[serde(skip)]
    pub source: PathBuf,
    /// Where its keys stand.
    #[serde(skip)]
    pub(crate) keys: Keys,
}

impl Config {
    /// Where a key stands in the settings; an item of a list goes by its number.
    pub fn place(&self, key: &[&str]) -> Place {
        Place {
            position: self.keys.position(key),
            ..Place::file(self.source.display().to_string())
        }
    }
}

/// What the client does unless told otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Client {
    /// The environment variable that holds the key; made from the crate's name unless set.
    pub api_key_env: Option<String>,
    /// The environment variable that holds another address; made from the crate's name unless set.
    pub base_url_env: Option<String>,
    /// How long an attempt may take, in seconds.
    pub timeout_secs: u64,
    /// How long it may take to connect, in seconds.
    pub connect_timeout_secs: u64,
    /// How often a request is sent again.
    pub max_retries: u32,
    /// The header with the id that the server gives to a request.
    pub request_id_header: String,
    /// The header that takes a key by which the server recognises a request that it was sent before;
    /// none if the API has no such thing.
    pub idempotency_key_header: Option<String>,
    /// The member of JSON bodies that takes such a key, for the operations that declare it.
    pub idempotency_key_member: Option<String>,
    /// Which operations get such a key in the header.
    pub idempotency_keys: IdempotencyKeys,
}

/// Which operations get a key by which the server recognises a request that it was sent before.
/// Those whose method is idempotent need none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdempotencyKeys {
    /// Those that declare the header.
    #[default]
    Declared,
    /// All of them.
    Always,
}

impl Default for Client {
    fn default() -> Self {
        Self {
            api_key_env: None,
            base_url_env: None,
            timeout_secs: 60,
            connect_timeout_secs: 5,
            max_retries: 2,
            request_id_header: "x-request-id".to_owned(),
            idempotency_key_header: None,
            idempotency_key_member: None,
            idempotency_keys: IdempotencyKeys::Declared,
        }
    }
}

/// The headers that tell how much more may be asked of the API; an empty name if there is none.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RateLimit {
    /// How many requests may be made in the current window.
    pub limit: String,
    /// How many of them are left.
    pub remaining: String,
    /// When the window ends.
    pub reset: String,
    /// What `reset` counts in.
    pub unit: ResetUnit,
}

impl Default for RateLimit {
    /// What most APIs call them.
    fn default() -> Self {
        Self {
            limit: "x-ratelimit-limit".to_owned(),
            remaining: "x-ratelimit-remaining".to_owned(),
            reset: "x-ratelimit-reset".to_owned(),
            unit: ResetUnit::Seconds,
        }
    }
}

/// What the header counts in that tells when a window ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResetUnit {
    /// Seconds from now.
    Seconds,
    /// Milliseconds from now.
    Milliseconds,
    /// Seconds since 1970.
    UnixTime,
}

/// How responses are handed back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Responses {
    /// A success that is an object with only this member is handed back as the member's value.
    pub unwrap: Option<String>,
}

/// Where the parts of an error are, as JSON pointers (RFC 6901).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Errors {
    /// The problem, or the list of problems, in the body; empty: the body itself.
    pub items: String,
    /// The code, within a problem.
    pub code: Option<String>,
    /// The problem in a few words.
    pub title: Option<String>,
    /// The problem in a sentence.
    pub detail: Option<String>,
    /// The member of the request's body that it is about.
    pub pointer: Option<String>,
    /// The parameter that it is about.
    pub parameter: Option<String>,
    /// A page that tells more.
    pub url: Option<String>,
}

impl Default for Errors {
    /// What RFC 9457 calls the parts, and where many APIs put them.
    fn default() -> Self {
        let part = |pointer: &str| Some(pointer.to_owned());
        Self {
            items: String::new(),
            code: part("/code"),
            title: part("/title"),
            detail: part("/message"),
            pointer: None,
            parameter: None,
            url: None,
        }
    }
}

/// How streams of events end.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Streams {
    /// The data of the event that ends a stream; empty if only the end of the connection does.
    pub end: String,
}

impl Default for Streams {
    /// What many APIs send when they have said everything.
    fn default() -> Self {
        Self {
            end: "[DONE]".to_owned(),
        }
    }
}

/// What must not be noticed about the description, and what is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DiagnosticRules {
    /// What refuses the description: codes, classes of the ledger (`weaker`, `skipped`) or
    /// severities (`errors`, `warnings`, `notes`).
    pub deny: Vec<String>,
    /// The codes of warnings and notes that are not told, and that are not meant where a class or a
    /// severity is denied. The ledger lists them all the same, and errors are always told.
    pub allow: Vec<String>,
}
