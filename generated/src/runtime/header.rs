//! Headers.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::de::value::{Error as TextError, MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::wire::Object;
use super::{Error, RawAnswer, RefusedError, secret, settings};

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
        Reset::UnixTime => {
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
            seconds(number).saturating_sub(now.unwrap_or_default())
        }
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

/// The headers of an answer that an operation declares, each read as its type.
pub(super) fn read<T: Object>(answer: &RawAnswer) -> Result<T, Error> {
    let declared = T::MEMBERS.iter().filter_map(|member| {
        let values = answer.headers().get_all(member.name).iter();
        let values = values.map(|value| String::from_utf8_lossy(value.as_bytes()));
        let values: Vec<Cow<'_, str>> = values.collect();
        (!values.is_empty()).then(|| (member.name, HeaderText(values.join(", "))))
    });
    let map: MapDeserializer<'_, _, TextError> = MapDeserializer::new(declared);
    T::read(map).map_err(|error| answer.unreadable("headers".to_owned(), &error.to_string()))
}

/// The value of a header, laid out in the style `simple` (OpenAPI 3.0, Header Object).
struct HeaderText(String);

impl HeaderText {
    fn items(&self) -> impl Iterator<Item = HeaderText> {
        let items = self.0.split(',').map(str::trim);
        items.filter(|i| !i.is_empty()).map(|i| Self(i.to_owned()))
    }
}

impl<'de> IntoDeserializer<'de, TextError> for HeaderText {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for HeaderText {
    type Error = TextError;

    /// What the text looks like: a number, `true` or `false`, or text.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        let text = self.0.trim();
        if let Ok(number) = text.parse() {
            return visitor.visit_i64(number);
        }
        if let Ok(number) = text.parse() {
            return visitor.visit_u64(number);
        }
        match (text.parse::<f64>(), text) {
            (Ok(number), _) if number.is_finite() => visitor.visit_f64(number),
            (_, "true") => visitor.visit_bool(true),
            (_, "false") => visitor.visit_bool(false),
            _ => visitor.visit_str(text),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_string(self.0)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_string(self.0)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_some(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_seq(SeqDeserializer::new(self.items()))
    }

    /// `a,1,b,2`, or exploded `a=1,b=2`.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        let items: Vec<Self> = self.items().collect();
        let pair = |item: &Self| {
            let (name, value) = item.0.split_once('=')?;
            Some((name.to_owned(), Self(value.to_owned())))
        };
        let exploded: Option<Vec<(String, Self)>> = items.iter().map(pair).collect();
        let pairs = exploded.unwrap_or_else(|| {
            let pairs = items.chunks_exact(2);
            pairs
                .map(|pair| (pair[0].0.clone(), Self(pair[1].0.clone())))
                .collect()
        });
        visitor.visit_map(MapDeserializer::new(pairs.into_iter()))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct
        newtype_struct tuple tuple_struct struct enum identifier ignored_any
    }
}
