//! Text that is sent in the encoding that its media type names (RFC 9110, section 8.3.2).

use std::borrow::Cow;

use super::header_parameter;

/// The encoding that a media type names; none if that is UTF-8.
pub(super) fn named(media_type: &str) -> Option<Cow<'_, str>> {
    let label = header_parameter::named(media_type, "charset")?;
    let is_utf_8 = ["utf-8", "utf8"].contains(&label.to_ascii_lowercase().as_str());
    (!is_utf_8).then_some(label)
}

/// A text in an encoding.
///
/// # Errors
///
/// It has a character that the encoding does not have, or the encoding is not known.
pub(super) fn encode(text: &str, label: &str) -> Result<Vec<u8>, String> {
    let units = |to_bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to_bytes).collect();
    match label.to_ascii_lowercase().as_str() {
        "us-ascii" | "ascii" => each(text, label, |c| u8::try_from(c).ok().filter(u8::is_ascii)),
        "iso-8859-1" | "latin1" => each(text, label, |c| u8::try_from(c).ok()),
        "utf-16be" => Ok(units(u16::to_be_bytes)),
        "utf-16le" => Ok(units(u16::to_le_bytes)),
        "utf-16" => Ok([&[0xfe, 0xff], &*units(u16::to_be_bytes)].concat()),
        _ => by_table(text, label),
    }
}

/// Whether an encoding has a character.
#[allow(dead_code, reason = "not every API takes XML")]
pub(super) fn has(label: &str, character: char) -> bool {
    encode(character.encode_utf8(&mut [0; 4]), label).is_ok()
}

/// A text in an encoding of which each character is a byte.
fn each(text: &str, label: &str, byte: fn(char) -> Option<u8>) -> Result<Vec<u8>, String> {
    let bytes = text.chars().map(byte);
    bytes.collect::<Option<_>>().ok_or_else(|| lacks(label))
}

fn lacks(label: &str) -> String {
    format!("it has characters that `{label}` does not have")
}

#[cfg(feature = "charset")]
fn by_table(text: &str, label: &str) -> Result<Vec<u8>, String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes());
    let encoding = encoding.ok_or_else(|| format!("nobody here knows the encoding `{label}`"))?;
    match encoding.encode(text) {
        (bytes, _, false) => Ok(bytes.into_owned()),
        (_, _, true) => Err(lacks(label)),
    }
}

#[cfg(not(feature = "charset"))]
fn by_table(text: &str, label: &str) -> Result<Vec<u8>, String> {
    // Nearly all encodings have these at the same places.
    match text.is_ascii() {
        true => Ok(text.as_bytes().to_owned()),
        false => Err(format!("writing `{label}` takes the feature `charset`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_written_in_the_encoding_that_is_named() {
        assert_eq!(named("text/plain; charset=\"UTF-8\""), None);
        let label = named("text/plain; a=b; Charset=latin1");
        assert_eq!(label.as_deref(), Some("latin1"));
        assert_eq!(encode("gr\u{fc}n", "ISO-8859-1").unwrap(), b"gr\xfcn");
        assert_eq!(encode("\u{fc}", "utf-16").unwrap(), [0xfe, 0xff, 0, 0xfc]);
        assert!(encode("\u{20ac}", "iso-8859-1").is_err());
        #[cfg(feature = "charset")]
        assert_eq!(encode("\u{20ac}", "windows-1252").unwrap(), b"\x80");
    }
}
