//! Headers.

use std::time::Duration;

use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::json::Writer;
use super::plain::{self, written};
use super::wire::{Mismatch, Object, Wire};
use super::{DecodeError, Error, Number, RawResponse, RefusedError, instant, secret, settings};

/// A header as text, if it is there and is text.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    if name.is_empty() {
        return None;
    }
    headers.get(name)?.to_str().ok()
}

/// What the header counts in that tells when more may be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "an API uses one of them")]
pub(crate) enum Reset {
    /// Seconds from now.
    Seconds,
    /// Milliseconds from now.
    Milliseconds,
    /// Seconds since 1970.
    UnixTime,
}

/// How long it is until more may be asked for, if the server tells.
pub(super) fn reset(headers: &HeaderMap) -> Option<Duration> {
    let number = text(headers, settings::RATE_LIMIT_RESET_HEADER)?.trim();
    let number = number.parse::<f64>().ok().filter(|number| *number >= 0.0)?;
    Some(match settings::RATE_LIMIT_RESET {
        Reset::Seconds => seconds(number),
        Reset::Milliseconds => seconds(number / 1000.0),
        Reset::UnixTime => seconds(number).saturating_sub(instant::since_1970()),
    })
}

/// A time of this many seconds, which are not negative. A number too large for one is a long time.
pub(super) fn seconds(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX)
}

/// A header; one that may hold credentials is kept out of debug output and of HTTP/2's table of
/// headers.
pub(crate) fn sound(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), RefusedError> {
    let parsed = HeaderName::from_bytes(name.as_bytes())
        .ok()
        .zip(HeaderValue::from_str(value).ok());
    let (name, mut value) = parsed.ok_or_else(|| {
        RefusedError::new(format!(
            "the header `{}` has a name or a value that HTTP does not allow",
            name.escape_debug()
        ))
    })?;
    let known = [AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE].contains(&name);
    value.set_sensitive(known || secret::is_likely(name.as_str()));
    Ok((name, value))
}

/// How many bytes of headers are kept with an error.
const KEPT: usize = 64 * 1024;

/// Keeps the first headers, up to what is worth being kept with an error: a server may send more of
/// them than anybody reads, and an error may be kept for long.
pub(super) fn bound(headers: &mut HeaderMap) {
    let size = |(name, value): (&HeaderName, &HeaderValue)| name.as_str().len() + value.len();
    if headers.iter().map(size).sum::<usize>() <= KEPT {
        return;
    }
    let mut left = KEPT;
    let kept = headers.iter().map_while(|header| {
        left = left.checked_sub(size(header))?;
        Some((header.0.clone(), header.1.clone()))
    });
    *headers = kept.collect();
}

/// The headers of a response that an operation declares, each read as its type.
pub(super) fn read<T: Object>(response: &RawResponse) -> Result<T, Error> {
    let mut headers = T::blank();
    read_to(&mut headers, response)
        .map_err(|mismatch| Error::from(DecodeError::mismatch(&mismatch, response)))?;
    Ok(headers)
}

fn read_to(headers: &mut dyn Object, response: &RawResponse) -> Result<(), Box<Mismatch>> {
    for (index, member) in headers.members().iter().enumerate() {
        let values = response.headers().get_all(member.name).iter();
        let values: Vec<_> = values
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
            .collect();
        let read = match headers.member_mut(index) {
            Some(slot) if !values.is_empty() => read_value(slot, &values.join(", ")),
            Some(_) if member.is_required() => Err(Mismatch::missing(member.name)),
            _ => Ok(()),
        };
        read.map_err(|mismatch| mismatch.in_member("headers"))?;
    }
    Ok(())
}

/// Reads the value of a header, laid out in the style `simple` (OpenAPI, Header Object).
fn read_value(slot: &mut dyn Wire, text: &str) -> Result<(), Box<Mismatch>> {
    let text = text.trim();
    let items = || {
        text.split(',')
            .map(str::trim)
            .filter(|item| !item.is_empty())
    };
    let exploded: Option<Vec<_>> = items().map(|item| item.split_once('=')).collect();
    let pairs = exploded.unwrap_or_else(|| {
        let items: Vec<&str> = items().collect();
        items
            .chunks_exact(2)
            .map(|pair| (pair[0], pair[1]))
            .collect()
    });
    let readings = [
        written(|writer| scalar(writer, text)),
        written(|writer| writer.string(text)),
        written(|writer| writer.array(|list| items().for_each(|item| scalar(list, item)))),
        written(|writer| writer.array(|list| items().for_each(|item| list.string(item)))),
        written(|writer| members(writer, &pairs, scalar)),
        written(|writer| members(writer, &pairs, Writer::string)),
    ];
    plain::read_first(slot, &readings, text)
}

/// What a text looks like: a number, `true` or `false`, or text.
fn scalar(writer: &mut Writer, text: &str) {
    let is_number = text.parse::<Number>().is_ok();
    match is_number || matches!(text, "true" | "false") {
        true => writer.json(text),
        false => writer.string(text),
    }
}

fn members(writer: &mut Writer, pairs: &[(&str, &str)], value: fn(&mut Writer, &str)) {
    writer.object(|writer| {
        for (name, text) in pairs {
            writer.name(name);
            value(writer, text);
        }
    });
}
