//! Who the caller is, as the server is told.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderName, HeaderValue};
use zeroize::Zeroizing;

use super::operation::Security;
use super::param::encode;
use super::tokens::Held;
use super::{RefusedError, Secret, Tokens, header};
use crate::client::Settings;

/// How a key travels (OpenAPI 3.0, Security Scheme Object).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "an API uses one or two of them")]
pub(crate) enum Scheme {
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Basic …`; the key is `name:password` (RFC 7617).
    Basic,
    /// `Authorization: SCHEME …`; a key that begins with the scheme is sent as it is.
    Http(&'static str),
    /// A header of this name.
    Header(&'static str),
    /// A query parameter of this name.
    Query(&'static str),
    /// A cookie of this name.
    Cookie(&'static str),
}

/// A key, and how it travels.
#[derive(Debug, Clone)]
pub(crate) struct Credentials {
    scheme: Scheme,
    pub key: Key,
    /// What becomes of the key in every request, if it is known and can be sent.
    placed: Option<Placed>,
}

/// What proves who the caller is.
#[derive(Debug, Clone)]
pub(crate) enum Key {
    /// A key or a token.
    Text(Secret),
    /// Whoever gives tokens.
    #[allow(dead_code, reason = "not every API takes tokens")]
    Tokens(Tokens),
}

impl Key {
    /// The text, if it is known without asking.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(key) => Some(key.expose()),
            Self::Tokens(_) => None,
        }
    }
}

/// Where a key goes in a request.
#[derive(Clone)]
pub(crate) enum Placed {
    Header(HeaderName, HeaderValue),
    Query(String),
    Cookie(String),
}

impl fmt::Debug for Placed {
    /// Without what it holds: that is the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Credentials {
    /// A key that travels in this way.
    pub fn new(scheme: Scheme, key: Key) -> Self {
        let mut new = Self {
            scheme,
            key,
            placed: None,
        };
        new.placed = match new.key {
            Key::Text(_) => new.format().ok(),
            Key::Tokens(_) => None,
        };
        new
    }

    /// Another key that travels in the same way.
    pub fn with(&self, key: Key) -> Self {
        Self::new(self.scheme, key)
    }

    /// What is sent.
    pub fn place(&self) -> Result<Placed, RefusedError> {
        self.placed.clone().map_or_else(|| self.format(), Ok)
    }

    fn format(&self) -> Result<Placed, RefusedError> {
        let key = self.key.text().unwrap_or_default();
        let authorization = |text: String| sensitive("authorization", &Zeroizing::new(text));
        match self.scheme {
            // Who copies a whole header means its key.
            Scheme::Bearer if begins_with(key, "Bearer") => authorization(key.to_owned()),
            Scheme::Bearer => authorization(format!("Bearer {key}")),
            Scheme::Basic => {
                authorization(format!("Basic {}", *Zeroizing::new(STANDARD.encode(key))))
            }
            Scheme::Http(name) => authorization(match begins_with(key, name) {
                true => key.to_owned(),
                false => format!("{name} {key}"),
            }),
            Scheme::Header(name) => sensitive(name, key),
            Scheme::Query(name) => Ok(Placed::Query(pair(name, key))),
            Scheme::Cookie(name) => Ok(Placed::Cookie(pair(name, key))),
        }
    }
}

/// A key for each scheme: its own, or one that was set for another scheme that travels in the
/// same way.
pub(crate) fn complete(schemes: &[Scheme], set: &[(usize, Key)]) -> Vec<Option<Credentials>> {
    let held = |index: usize| {
        let own = set.iter().rfind(|(known, _)| *known == index);
        let alike = || {
            let travels = |known: usize| schemes.get(known) == schemes.get(index);
            set.iter().rfind(|(known, _)| travels(*known))
        };
        own.or_else(alike).map(|(_, key)| key.clone())
    };
    let pairs = schemes.iter().enumerate();
    pairs
        .map(|(index, scheme)| held(index).map(|key| Credentials::new(*scheme, key)))
        .collect()
}

/// The credentials that are sent: the first group of which all are held. If there is none, then
/// none where that is allowed, or else as many as there are, and the server decides.
pub(super) fn chosen(
    held: &[Option<Credentials>],
    groups: Security,
) -> impl Iterator<Item = &Credentials> {
    let of = move |group: &'static [u16]| {
        let found = group
            .iter()
            .filter_map(move |index| held.get(usize::from(*index)));
        found.flatten()
    };
    let is_whole = |group: &&&'static [u16]| !group.is_empty() && of(group).count() == group.len();
    let is_open = || groups.iter().any(|group| group.is_empty());
    let group = match groups.iter().find(is_whole) {
        None if is_open() => None,
        // Of several with as many, the first.
        None => groups.iter().rev().max_by_key(|group| of(group).count()),
        whole => whole,
    };
    group.into_iter().flat_map(move |group| of(group))
}

/// Whether nobody has to be asked for any of them.
pub(super) fn are_known(held: &[Option<Credentials>]) -> bool {
    let mut held = held.iter().flatten();
    held.all(|one| one.key.text().is_some())
}

/// The credentials with the tokens that an operation takes, and what they came of.
pub(super) async fn resolved(
    settings: &Settings,
    groups: Security,
) -> Result<(Vec<Option<Credentials>>, Vec<(Tokens, Held)>), RefusedError> {
    let held = settings.credentials.as_slice();
    let mut resolved = held.to_vec();
    let mut got = Vec::new();
    let wanted: Vec<_> = chosen(held, groups).collect();
    for (index, one) in held.iter().enumerate() {
        let Some(one) = one else { continue };
        let is_wanted = wanted.iter().any(|wanted| std::ptr::eq(*wanted, one));
        if let (true, Key::Tokens(tokens)) = (is_wanted, &one.key) {
            let token = tokens.get(settings).await?;
            let key = Key::Text(token.secret.clone());
            resolved[index] = Some(one.with(key));
            got.push((tokens.clone(), token));
        }
    }
    Ok((resolved, got))
}

/// Whether a person has to do something before there are the tokens that an operation takes.
pub(super) fn wait_for_a_person(held: &[Option<Credentials>], groups: Security) -> bool {
    let mut wanted = chosen(held, groups);
    wanted.any(|one| matches!(&one.key, Key::Tokens(tokens) if tokens.waits_for_a_person()))
}

/// Whether a key names its scheme itself.
fn begins_with(key: &str, scheme: &str) -> bool {
    let first = key.split_once(' ').map(|(first, _)| first);
    first.is_some_and(|first| first.eq_ignore_ascii_case(scheme))
}

fn pair(name: &str, key: &str) -> String {
    format!("{}={}", encode(name, false), encode(key, false))
}

fn sensitive(name: &str, text: &str) -> Result<Placed, RefusedError> {
    match header::sound(name, text) {
        Ok((name, mut value)) => {
            // Kept out of debug output and of HTTP/2's table of headers.
            value.set_sensitive(true);
            Ok(Placed::Header(name, value))
        }
        Err(_) => Err(RefusedError::new(
            "the key has characters that a header cannot hold, such as a line break",
        )),
    }
}
