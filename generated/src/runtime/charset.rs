//! Text that is sent in the encoding that its media type names (RFC 9110, section 8.3.2).

/// The encoding that a media type names; none if that is UTF-8.
pub(super) fn named(media_type: &str) -> Option<&str> {
    let parameters = media_type.split(';').skip(1);
    let mut named = parameters.filter_map(|parameter| parameter.trim().split_once('='));
    let (_, label) = named.find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))?;
    let label = label.trim().trim_matches('"');
    let is_utf_8 = ["utf-8", "utf8"].contains(&label.to_ascii_lowercase().as_str());
    (!is_utf_8).then_some(label)
}

/// A text in an encoding. `instead` is written for a character that the encoding does not have.
///
/// # Errors
///
/// It has no such character and nothing instead, or the encoding is not known.
pub(super) fn encode(
    text: &str,
    label: &str,
    instead: fn(char) -> Option<String>,
) -> Result<Vec<u8>, String> {
    let units = |to_bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to_bytes).collect();
    match label.to_ascii_lowercase().as_str() {
        "us-ascii" | "ascii" => each(text, label, instead, |c| {
            u8::try_from(c).ok().filter(u8::is_ascii)
        }),
        "iso-8859-1" | "latin1" => each(text, label, instead, |c| u8::try_from(c).ok()),
        "utf-16be" => Ok(units(u16::to_be_bytes)),
        "utf-16le" => Ok(units(u16::to_le_bytes)),
        "utf-16" => Ok([&[0xfe, 0xff], &*units(u16::to_be_bytes)].concat()),
        _ => by_table(text, label, instead),
    }
}

/// A text in an encoding of which each character is a byte.
fn each(
    text: &str,
    label: &str,
    instead: fn(char) -> Option<String>,
    byte: fn(char) -> Option<u8>,
) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::with_capacity(text.len());
    for c in text.chars() {
        match byte(c) {
            Some(byte) => bytes.push(byte),
            None => bytes.extend_from_slice(instead(c).ok_or_else(|| lacks(label))?.as_bytes()),
        }
    }
    Ok(bytes)
}

fn lacks(label: &str) -> String {
    format!("it has characters that `{label}` does not have")
}

#[cfg(feature = "charset")]
fn by_table(
    text: &str,
    label: &str,
    instead: fn(char) -> Option<String>,
) -> Result<Vec<u8>, String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes());
    let encoding = encoding.ok_or_else(|| format!("nobody here knows the encoding `{label}`"))?;
    let mut known = String::with_capacity(text.len());
    for c in text.chars() {
        let (_, _, is_lacking) = encoding.encode(c.encode_utf8(&mut [0; 4]));
        match is_lacking {
            false => known.push(c),
            true => known.push_str(&instead(c).ok_or_else(|| lacks(label))?),
        }
    }
    Ok(encoding.encode(&known).0.into_owned())
}

#[cfg(not(feature = "charset"))]
fn by_table(text: &str, label: &str, _: fn(char) -> Option<String>) -> Result<Vec<u8>, String> {
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
        assert_eq!(named("text/plain; a=b; Charset=latin1"), Some("latin1"));
        let none = |_| None;
        assert_eq!(encode("gr\u{fc}n", "ISO-8859-1", none).unwrap(), b"gr\xfcn");
        assert_eq!(
            encode("\u{fc}", "utf-16", none).unwrap(),
            [0xfe, 0xff, 0, 0xfc]
        );
        assert!(encode("\u{20ac}", "iso-8859-1", none).is_err());
        let number = |c| Some(format!("&#{};", u32::from(c)));
        assert_eq!(encode("\u{20ac}", "us-ascii", number).unwrap(), b"&#8364;");
        #[cfg(feature = "charset")]
        assert_eq!(encode("\u{20ac}", "windows-1252", none).unwrap(), b"\x80");
    }
}
