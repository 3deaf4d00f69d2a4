//! Percent-encoding (RFC 3986, section 2.1; RFC 6570, section 3.2).

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters (RFC 3986, section 2.3).
const STRICT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// As [`STRICT`], but the reserved characters stay as they are (`allowReserved`), except those
/// that would end the query or start another parameter.
const RESERVED: &AsciiSet = &STRICT
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'[')
    .remove(b']');

/// The same within a path, where other characters end it.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED.remove(b'&').remove(b'=').remove(b'+').add(b'?');

/// Text in which everything but unreserved characters is percent-encoded.
pub(in crate::runtime) fn encode(text: &str, reserved: bool) -> Cow<'_, str> {
    match reserved {
        true => reserve(text, RESERVED).into(),
        false => utf8_percent_encode(text, STRICT).into(),
    }
}

/// The same for a path.
pub(super) fn encode_in_path(text: &str, reserved: bool) -> Cow<'_, str> {
    match reserved {
        true => reserve(text, RESERVED_IN_PATH).into(),
        false => encode(text, false),
    }
}

/// Text in which reserved characters, and what is encoded already, stand as they are (RFC 6570,
/// section 3.2.3).
fn reserve(text: &str, set: &'static AsciiSet) -> String {
    let mut encoded = String::with_capacity(text.len());
    let mut pieces = text.split('%');
    encoded.extend(utf8_percent_encode(pieces.next().unwrap_or_default(), set));
    for piece in pieces {
        let digits = piece.bytes().take(2);
        let is_encoded = digits.filter(u8::is_ascii_hexdigit).count() == 2;
        encoded.push_str(if is_encoded { "%" } else { "%25" });
        encoded.extend(utf8_percent_encode(piece, set));
    }
    encoded
}

/// How names and values are written.
#[derive(Debug, Clone, Copy)]
pub(super) enum Text {
    /// Percent-encoded, for an address or a form that is encoded like one.
    Encoded,
    /// As they are.
    Plain,
}

impl Text {
    pub fn write(self, text: &str, reserved: bool) -> String {
        match self {
            Self::Encoded => encode(text, reserved).into_owned(),
            Self::Plain => text.to_owned(),
        }
    }
}
