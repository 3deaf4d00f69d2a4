//! Whether a notice was signed.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

use super::WebhookError;
use super::key::{Key, decoded};
use super::scheme::{Piece, Scheme, Timestamp};

/// So many signatures of a notice are tried: while keys are changed there are two.
const MOST_SIGNATURES: usize = 8;

/// How long signatures are: those of Ed25519, and the output of SHA-256.
const SIGNATURE_LENGTHS: [usize; 2] = [64, 32];

/// When a notice was signed, if that is told. One of the keys has to have signed it.
pub(super) fn check(
    scheme: &Scheme,
    keys: &[Key],
    tolerance: Duration,
    (headers, body): (&HeaderMap, &[u8]),
    now: SystemTime,
) -> Result<Option<SystemTime>, WebhookError> {
    let written = only(headers, scheme.header)?;
    let signatures = signatures(scheme, written)?;
    let timestamp = timestamp(scheme, headers, written)?;
    let id = match scheme.id_header {
        Some(name) => only(headers, name)?,
        None => "",
    };
    let pieces = scheme.signed.iter().map(|piece| match piece {
        Piece::Id => id.as_bytes(),
        Piece::Timestamp => timestamp.map_or(b"".as_slice(), |(text, _)| text.as_bytes()),
        Piece::Body => body,
        Piece::Text(text) => text.as_bytes(),
    });
    let message = pieces.collect::<Vec<&[u8]>>().concat();
    let has_signed = |key: &Key| signatures.iter().any(|s| key.has_signed(&message, s));
    if !keys.iter().any(has_signed) {
        return Err(WebhookError::Mismatch);
    }
    // Only now is the time known to be the API's.
    let moment = timestamp.map(|(_, moment)| moment);
    moment.map_or(Ok(()), |moment| in_time(moment, tolerance, now))?;
    Ok(moment)
}

/// The signatures in a header, decoded. Those that are none are passed over, unless none is one.
fn signatures(scheme: &Scheme, written: &str) -> Result<Vec<Vec<u8>>, WebhookError> {
    let [public, secret] = SIGNATURE_LENGTHS;
    let length = if scheme.is_public { public } else { secret };
    let found = parts(scheme, written).filter_map(|part| {
        let text = part.strip_prefix(scheme.prefix)?;
        decoded(scheme.encoding, text).filter(|bytes| bytes.len() == length)
    });
    let found: Vec<Vec<u8>> = found.take(MOST_SIGNATURES).collect();
    match found.is_empty() {
        true => Err(WebhookError::Malformed(scheme.header)),
        false => Ok(found),
    }
}

/// The parts of the header with the signature.
fn parts<'h>(scheme: &Scheme, written: &'h str) -> impl Iterator<Item = &'h str> {
    let several = scheme.separator.map(|separator| written.split(separator));
    let single = scheme.separator.is_none().then_some(written);
    several.into_iter().flatten().map(str::trim).chain(single)
}

/// The time of signing, as it is written and as it is meant.
fn timestamp<'h>(
    scheme: &Scheme,
    headers: &'h HeaderMap,
    written: &'h str,
) -> Result<Option<(&'h str, SystemTime)>, WebhookError> {
    let (name, text) = match &scheme.timestamp {
        None => return Ok(None),
        Some(Timestamp::Header(name)) => (*name, only(headers, name)?),
        Some(Timestamp::Prefix(prefix)) => {
            let found = parts(scheme, written).find_map(|part| part.strip_prefix(prefix));
            let malformed = WebhookError::Malformed(scheme.header);
            (scheme.header, found.ok_or(malformed)?)
        }
    };
    let moment = moment(text).ok_or(WebhookError::Malformed(name))?;
    Ok(Some((text, moment)))
}

fn in_time(moment: SystemTime, tolerance: Duration, now: SystemTime) -> Result<(), WebhookError> {
    match now.duration_since(moment) {
        Ok(age) if age > tolerance => Err(WebhookError::TooOld(age)),
        Err(ahead) if ahead.duration() > tolerance => {
            Err(WebhookError::FromTheFuture(ahead.duration()))
        }
        _ => Ok(()),
    }
}

/// A moment in seconds since 1970.
fn moment(text: &str) -> Option<SystemTime> {
    // A number may have a sign in front, a moment has none.
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = text.parse().ok().filter(|_| digits)?;
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// The only value of a header: of two, nobody knows which was meant.
fn only<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<&'h str, WebhookError> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().ok_or(WebhookError::Missing(name))?;
    match (value.to_str(), values.next()) {
        (Ok(text), None) => Ok(text),
        _ => Err(WebhookError::Malformed(name)),
    }
}
