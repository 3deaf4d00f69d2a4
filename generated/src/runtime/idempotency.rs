//! Keys by which a server recognises a request that it was sent before.

use super::json::{Document, View};
use super::{RefusedError, Request, settings};

/// Gives the request a key of its own, where the API takes one and the caller gave none, so that it
/// may be sent again. All attempts have the same.
pub(super) fn add_key(request: &mut Request) -> Result<(), RefusedError> {
    if request.method().is_idempotent() {
        return Ok(());
    }
    let name = settings::IDEMPOTENCY_KEY_HEADER;
    let is_due = !name.is_empty() && (settings::IDEMPOTENCY_KEY_ALWAYS || request.meta().keyed);
    if is_due && !request.headers().contains_key(name) {
        request.header(name, &key()?);
    }
    let by_header = !name.is_empty() && request.headers().contains_key(name);
    if by_header || add_member(request)? {
        request.options_mut().repeatable = true;
    }
    Ok(())
}

/// Gives the JSON body a member with a key, if it takes one. Says whether it has one then.
fn add_member(request: &mut Request) -> Result<bool, RefusedError> {
    let name = settings::IDEMPOTENCY_KEY_MEMBER;
    if name.is_empty() || !request.meta().keyed_body {
        return Ok(false);
    }
    let body = request.body().and_then(|(_, upload)| upload.as_bytes());
    let text = body.and_then(|body| str::from_utf8(body).ok());
    match text.map(|text| with_member(text, name)) {
        None | Some(Keyed::Never) => Ok(false),
        Some(Keyed::Already) => Ok(true),
        Some(Keyed::Open { comma, rest }) => {
            let name = serde_json::Value::from(name);
            let body = format!("{{{name}:\"{}\"{comma}{rest}", key()?);
            request.replace_body(body);
            Ok(true)
        }
    }
}

/// How a body takes a key.
enum Keyed {
    /// It is no object.
    Never,
    /// It has one.
    Already,
    /// What follows its first bracket, and what stands between that and a key.
    Open { comma: &'static str, rest: String },
}

fn with_member(text: &str, name: &str) -> Keyed {
    let Ok(document) = Document::parse(text, usize::MAX) else {
        return Keyed::Never;
    };
    let View::Object(mut members) = document.root().view() else {
        return Keyed::Never;
    };
    if members.any(|(member, _)| member == name) {
        return Keyed::Already;
    }
    match text.split_once('{') {
        Some((_, rest)) => Keyed::Open {
            comma: if rest.trim_start().starts_with('}') {
                ""
            } else {
                ","
            },
            rest: rest.to_owned(),
        },
        None => Keyed::Never,
    }
}

/// 122 bits that nobody else has, as a UUID (RFC 9562, version 4).
fn key() -> Result<String, RefusedError> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).map_err(|error| {
        RefusedError::new(format!("there are no random numbers for its key: {error}"))
    })?;
    let bits = u128::from_be_bytes(bits);
    let bits = bits & !(0xf << 76) | 4 << 76;
    let bits = bits & !(0x3 << 62) | 2 << 62;
    let hex = format!("{bits:032x}");
    let parts = [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ];
    Ok(parts.join("-"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn keys_differ_and_are_uuids() {
        let keys = (0..1000).map(|_| super::key().unwrap());
        let keys: std::collections::HashSet<String> = keys.collect();
        assert_eq!(keys.len(), 1000);
        for key in keys {
            let lengths: Vec<usize> = key.split('-').map(str::len).collect();
            assert_eq!(lengths, [8, 4, 4, 4, 12], "{key}");
            assert_eq!(key.as_bytes()[14], b'4', "{key}");
            assert!(b"89ab".contains(&key.as_bytes()[19]), "{key}");
        }
    }
}
