//! The secrets that are known of a call, and what others wrote without them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::COOKIE;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::spelling::{self, Spelling};
use super::{Secret, escape, names};
use crate::runtime::sanitize::{FIELD, MESSAGE, Sanitized};
use crate::runtime::{Credentials, form};

/// What is printed in place of a secret.
const REDACTED: &str = "[redacted]";

/// The secrets of a client and of a request. Cheap to clone; how they may be spelled is worked out
/// when something is printed for the first time.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Option<Arc<Known>>);

struct Known {
    of_client: Secrets,
    texts: Vec<Secret>,
    /// A body in which there may be secrets, by their names.
    body: Option<Bytes>,
    /// Whether that is a form, or else JSON.
    is_form: bool,
    spellings: OnceLock<Spellings>,
}

/// All spellings, by the character that they begin with, in small.
type Spellings = HashMap<char, Vec<Spelling>>;

/// A larger body is not kept to be looked into.
const BODY: usize = 256 * 1024;

impl Secrets {
    /// What a client holds: its keys, and what it sends with every call.
    pub fn of_client(credentials: &[Option<Credentials>], headers: &HeaderMap) -> Self {
        let keys = credentials.iter().flatten();
        let keys = keys
            .filter_map(|held| held.key.text())
            .flat_map(with_password);
        let headers = headers.iter().filter(|(_, value)| value.is_sensitive());
        let headers = headers.flat_map(|(name, value)| in_header(name, value));
        Self::default().and(keys.chain(headers).collect(), None)
    }

    /// These, and those of a request: its own, and those that its body is likely to hold.
    pub fn and(&self, texts: Vec<Secret>, body: Option<(&HeaderValue, &Bytes)>) -> Self {
        let media_type = body.and_then(|(media_type, _)| media_type.to_str().ok());
        let is_form = media_type.is_some_and(|m| m.starts_with(form::MEDIA_TYPE));
        let is_json = media_type.is_some_and(|m| m.contains("json"));
        let body = body.filter(|(_, bytes)| (is_form || is_json) && bytes.len() <= BODY);
        if texts.is_empty() && body.is_none() {
            return self.clone();
        }
        Self(Some(Arc::new(Known {
            of_client: self.clone(),
            texts,
            body: body.map(|(_, bytes)| bytes.clone()),
            is_form,
            spellings: OnceLock::new(),
        })))
    }

    fn each(&self) -> impl Iterator<Item = &Known> {
        let own = self.0.as_deref();
        let of_client = own.and_then(|known| known.of_client.0.as_deref());
        own.into_iter().chain(of_client)
    }

    /// Whether this is one of them, as a whole.
    pub fn contains(&self, text: &str) -> bool {
        let mut texts = self.each().flat_map(|known| &known.texts);
        !text.is_empty() && texts.any(|secret| secret.expose() == text)
    }

    /// A text without them, to be kept: neither escaped nor cut.
    pub fn hide<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.replace(text, text.len(), REDACTED)
    }

    /// A name, an id or a value of others, to be printed.
    pub fn field(&self, text: &str) -> Sanitized<'static> {
        self.print(text, FIELD)
    }

    /// A sentence of others, to be printed.
    pub fn message(&self, text: &str) -> Sanitized<'static> {
        self.print(text, MESSAGE)
    }

    fn print(&self, text: &str, limit: usize) -> Sanitized<'static> {
        // Of what is too long, the end is not printed, and need not be searched.
        let boundary = |end: &usize| text.is_char_boundary(*end);
        let end = (0..=limit.saturating_mul(8).min(text.len()))
            .rev()
            .find(boundary);
        let end = end.unwrap_or_default();
        let hidden = self.replace(text, end, REDACTED);
        match end == text.len() {
            true => Sanitized::new(&hidden, limit, hidden.len()).into_owned(),
            false => Sanitized::new(&hidden, limit, text.len()).into_owned(),
        }
    }

    /// The beginning of a text, up to `end`, with `mark` in place of them. One that goes on behind
    /// the end is replaced as well.
    pub fn replace<'t>(&self, text: &'t str, end: usize, mark: &str) -> Cow<'t, str> {
        let start = text.get(..end).unwrap_or(text);
        let known: Vec<&Spellings> = self.each().map(Known::spellings).collect();
        if known.iter().all(|known| known.is_empty()) {
            return Cow::Borrowed(start);
        }
        let mut shown = String::new();
        let (mut copied, mut covered) = (0, 0);
        for (at, _) in start.char_indices() {
            let Some(length) = known
                .iter()
                .filter_map(|known| length_at(known, text, at))
                .max()
            else {
                continue;
            };
            // Those that overlap are one.
            if at >= covered {
                shown.push_str(text.get(copied..at).unwrap_or_default());
                shown.push_str(mark);
            }
            covered = covered.max(at + length);
            copied = covered;
        }
        match covered {
            0 => Cow::Borrowed(start),
            _ => {
                shown.push_str(start.get(copied..).unwrap_or_default());
                Cow::Owned(shown)
            }
        }
    }
}

impl Known {
    fn spellings(&self) -> &Spellings {
        self.spellings.get_or_init(|| {
            let in_body = self.in_body();
            let texts = self.texts.iter().chain(&in_body);
            let mut spellings = Spellings::new();
            for spelling in texts.flat_map(|text| spelling::of(text.expose())) {
                spellings
                    .entry(spelling.first())
                    .or_default()
                    .push(spelling);
            }
            spellings
        })
    }

    /// What is likely to be a secret in the body.
    fn in_body(&self) -> Vec<Secret> {
        let text = self.body.as_deref().map(std::str::from_utf8);
        match text {
            Some(Ok(text)) if self.is_form => names::likely_pairs(text),
            Some(Ok(text)) => {
                let likely = names::scalars(text)
                    .into_iter()
                    .filter(|found| found.likely);
                likely.map(|found| found.text.into()).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// How long the longest spelling is that stands at this place of a text.
fn length_at(spellings: &Spellings, text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let escaped = escape::character(rest.as_bytes()).map(|(c, _)| c);
    let backslash = escape::backslash(rest.as_bytes()).map(|_| '\\');
    let here = [rest.chars().next(), escaped, backslash];
    let here = here.into_iter().flatten().map(|c| c.to_ascii_lowercase());
    let begun = here.filter_map(|c| spellings.get(&c)).flatten();
    begun
        .filter_map(|spelling| spelling.length_at(text, at))
        .max()
}

/// A key, and the password in it if it is one of basic authentication: `name:password`.
fn with_password(key: &str) -> Vec<Secret> {
    let password = key.split_once(':').map(|(_, password)| password);
    [Some(key), password]
        .into_iter()
        .flatten()
        .map(Secret::from)
        .collect()
}

/// What is secret in a header that is.
pub(crate) fn in_header(name: &HeaderName, value: &HeaderValue) -> Vec<Secret> {
    let text = value.to_str().unwrap_or_default();
    if name == COOKIE {
        let pairs = text.split(';').filter_map(|pair| pair.split_once('='));
        return pairs.map(|(_, value)| value.trim().into()).collect();
    }
    // In front there may be a scheme, as in `Bearer …`.
    let Some((scheme, key)) = text.trim().split_once(' ') else {
        return vec![text.trim().into()];
    };
    let decoded = STANDARD.decode(key.trim()).ok();
    let decoded = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
    let mut secrets = vec![key.trim().into()];
    if scheme.eq_ignore_ascii_case("basic") {
        secrets.extend(decoded.iter().flat_map(|decoded| with_password(decoded)));
    }
    secrets
}

impl PartialEq for Secrets {
    /// What a value was kept with is no part of it.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Secrets {}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

#[cfg(test)]
mod tests;
