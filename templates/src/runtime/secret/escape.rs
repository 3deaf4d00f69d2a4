//! Characters that are escaped: in a query, in JSON or Rust, in HTML, in a word of a shell.

use std::str;

/// The character that is escaped at the beginning of a text, and how many bytes that takes.
pub(super) fn character(text: &[u8]) -> Option<(char, usize)> {
    match text.first()? {
        b'%' if backslash(text).is_none() => percent(text),
        b'\\' | b'%' => behind_backslashes(text),
        b'&' => entity(text),
        b'\'' if text.starts_with(br"'\''") => Some(('\'', 4)),
        b'+' => Some((' ', 1)),
        _ => None,
    }
}

/// A byte in hexadecimal digits behind `%`, or behind a `%` that was encoded itself.
fn percent_byte(text: &[u8]) -> Option<(u8, usize)> {
    let (high, low, length) = match text {
        [b'%', b'2', b'5', high, low, ..] if is_hex(&[*high, *low]) => (*high, *low, 5),
        [b'%', high, low, ..] => (*high, *low, 3),
        _ => return None,
    };
    Some((u8::try_from(number(&[high, low], 16)?).ok()?, length))
}

/// A character in UTF-8, each of its bytes percent-encoded.
fn percent(text: &[u8]) -> Option<(char, usize)> {
    let (mut bytes, mut at) = ([0; 4], 0);
    for count in 1..=4 {
        let (byte, length) = percent_byte(text.get(at..)?)?;
        bytes[count - 1] = byte;
        at += length;
        if let Ok(text) = str::from_utf8(&bytes[..count]) {
            return Some((text.chars().next()?, at));
        }
    }
    None
}

/// How many bytes a backslash takes, percent-encoded or not.
pub(super) fn backslash(text: &[u8]) -> Option<usize> {
    match text.first()? {
        b'\\' => Some(1),
        _ => percent_byte(text)
            .filter(|(byte, _)| *byte == b'\\')
            .map(|(_, length)| length),
    }
}

/// How many bytes so many backslashes take.
pub(super) fn backslashes(text: &[u8], count: usize) -> Option<usize> {
    let mut at = 0;
    for _ in 0..count {
        at += backslash(text.get(at..)?)?;
    }
    Some(at)
}

/// What stands behind backslashes, of which JSON within JSON has several; nobody does that thrice.
fn behind_backslashes(text: &[u8]) -> Option<(char, usize)> {
    let mut at = backslash(text)?;
    for _ in 1..7 {
        at += text.get(at..).and_then(backslash).unwrap_or_default();
    }
    let rest = text.get(at..)?;
    let (c, length) = match rest.first()? {
        b'u' => unicode(rest)?,
        b'x' => (char::from_u32(number(rest.get(1..3)?, 16)?)?, 3),
        b'n' => ('\n', 1),
        b'r' => ('\r', 1),
        b't' => ('\t', 1),
        b'b' => ('\u{8}', 1),
        b'f' => ('\u{c}', 1),
        b'0' => ('\0', 1),
        b'%' => percent(rest)?,
        quote @ (b'"' | b'\'' | b'/' | b'$' | b'`') => (char::from(*quote), 1),
        _ => return None,
    };
    Some((c, at + length))
}

/// A character by its number: `u00e9`, `u{e9}`, or both halves of a pair of surrogates.
fn unicode(text: &[u8]) -> Option<(char, usize)> {
    if text.get(1) == Some(&b'{') {
        let end = text.iter().take(9).position(|byte| *byte == b'}')?;
        return Some((char::from_u32(number(text.get(2..end)?, 16)?)?, end + 1));
    }
    let half = |at: usize| -> Option<u16> { number(text.get(at..at + 4)?, 16)?.try_into().ok() };
    let first = half(1)?;
    let second = text.get(5..7).filter(|bytes| *bytes == br"\u");
    let second = second.and_then(|_| half(7)).unwrap_or_default();
    let mut decoded = char::decode_utf16([first, second]);
    let c = decoded.next()?.ok()?;
    Some((c, if c.len_utf16() == 2 { 11 } else { 5 }))
}

/// A character by its name or its number in HTML.
fn entity(text: &[u8]) -> Option<(char, usize)> {
    let end = text.iter().take(10).position(|byte| *byte == b';')?;
    let name = text.get(1..end)?;
    let c = match name {
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" => '"',
        b"apos" => '\'',
        [b'#', b'x' | b'X', digits @ ..] => char::from_u32(number(digits, 16)?)?,
        [b'#', digits @ ..] => char::from_u32(number(digits, 10)?)?,
        _ => return None,
    };
    Some((c, end + 1))
}

fn is_hex(digits: &[u8]) -> bool {
    digits.iter().all(u8::is_ascii_hexdigit)
}

fn number(digits: &[u8], radix: u32) -> Option<u32> {
    let digits = str::from_utf8(digits).ok().filter(|_| is_hex(digits))?;
    u32::from_str_radix(digits, radix).ok()
}

#[cfg(test)]
mod tests {
    use super::character;

    #[test]
    fn escaped_characters_are_known() {
        let known = [
            ("%41", 'A', 3),
            ("%c3%A9", 'é', 6),
            ("%25c3%25a9", 'é', 10),
            ("%252", '%', 3),
            (r"\u00e9", 'é', 6),
            (r"\ud83d\ude42", '🙂', 12),
            (r"\u{1f642}", '🙂', 9),
            (r"\x41", 'A', 4),
            (r"\n", '\n', 2),
            (r#"\\\""#, '"', 4),
            ("%5C%22", '"', 6),
            ("%5Cn", '\n', 4),
            ("&amp;", '&', 5),
            ("&#x27;", '\'', 6),
            ("&#39;", '\'', 5),
            (r"'\''", '\'', 4),
            ("+", ' ', 1),
        ];
        for (text, c, length) in known {
            let more = format!("{text}x");
            assert_eq!(character(more.as_bytes()), Some((c, length)), "{text}");
        }
        for none in [
            "", "a", "%", "%4", "%zz", "%ff", "\\", r"\q", r"\u12", r"\ud83d", "&", "&x;", "'",
        ] {
            assert_eq!(character(none.as_bytes()), None, "{none}");
        }
    }
}
