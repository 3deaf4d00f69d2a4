//! What others wrote, as it is printed: on one line, harmless to a terminal, and short.
//!
//! Every text of a server or of a user passes through here, or through [`Secrets`](super::Secrets),
//! which come here in the end, on its way into `Display`, `Debug`, `tracing` and hooks. A field has at
//! most 200 characters, a message 1,000. What is handed out by a method of its own (the body, the
//! headers, the id of a request, the members of a value) is as it came.

use std::borrow::Cow;
use std::fmt;

/// How many characters are printed of a name, an id or a value.
pub(crate) const FIELD: usize = 200;
/// How many characters are printed of a sentence.
pub(crate) const MESSAGE: usize = 1000;
/// How many of a list are printed.
const LIST: usize = 20;

/// A text that can be printed.
pub(crate) struct Sanitized<'t>(Cow<'t, str>);

/// A name, an id or a value of others.
pub(crate) fn field(text: &str) -> Sanitized<'_> {
    Sanitized::new(text, FIELD, text.len())
}

/// A sentence of others.
pub(crate) fn message(text: &str) -> Sanitized<'_> {
    Sanitized::new(text, MESSAGE, text.len())
}

/// Names of others, of which the first are printed.
pub(crate) fn list<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<Sanitized<'t>> {
    let mut texts = texts.into_iter();
    let mut shown: Vec<_> = texts.by_ref().take(LIST).map(field).collect();
    match texts.count() {
        0 => {}
        more => shown.push(Sanitized(format!("… and {more} more").into())),
    }
    shown
}

impl<'t> Sanitized<'t> {
    /// At most `limit` characters of a text that is the beginning of one of so many bytes.
    pub(super) fn new(text: &'t str, limit: usize, bytes: usize) -> Self {
        let whole = text.len() == bytes;
        if whole && text.len() <= limit && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return Self(Cow::Borrowed(text));
        }
        let mut shown = String::new();
        let mut left = limit;
        for c in text.chars() {
            let before = shown.len();
            push(&mut shown, c);
            let width = shown.get(before..).map_or(0, |added| added.chars().count());
            if width > left {
                shown.truncate(before);
                return Self(cut(shown, bytes));
            }
            left -= width;
        }
        Self(if whole {
            shown.into()
        } else {
            cut(shown, bytes)
        })
    }

    /// The text that is printed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text that is printed, kept.
    pub fn into_string(self) -> String {
        self.0.into_owned()
    }

    /// The same, which borrows nothing.
    pub(super) fn into_owned(self) -> Sanitized<'static> {
        Sanitized(Cow::Owned(self.into_string()))
    }
}

fn cut(shown: String, bytes: usize) -> Cow<'static, str> {
    format!("{shown}… ({bytes} bytes)").into()
}

/// Adds a character, escaped if it ends a line, commands a terminal, turns the direction of what
/// follows, or is not seen.
fn push(shown: &mut String, c: char) {
    match c {
        ' '..='~' => shown.push(c),
        _ if is_unseen(c) => shown.extend(c.escape_unicode()),
        _ => {
            // Marks are a part of the character in front, and escaped only where there is none.
            let mut pair = [b'x', 0, 0, 0, 0];
            let length = c.encode_utf8(&mut pair[1..]).len();
            let pair = std::str::from_utf8(&pair[..=length]).unwrap_or_default();
            shown.extend(pair.escape_debug().skip(1));
        }
    }
}

/// Whether nothing is seen of a character that Unicode counts among letters and marks
/// (`Default_Ignorable_Code_Point`).
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{34f}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{ffa0}'
            | '\u{e0100}'..='\u{e01ef}'
    )
}

impl fmt::Display for Sanitized<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Sanitized<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0.replace('"', "\\\""))
    }
}

#[cfg(test)]
mod tests {
    use super::{field, list, message};

    #[test]
    fn what_is_not_text_is_escaped() {
        let shown = [
            ("a \"b\" it's \\ c", "a \"b\" it's \\ c"),
            ("a\r\nb\tc\0", "a\\r\\nb\\tc\\0"),
            ("\u{1b}[31m\u{9b}0m\u{7f}", "\\u{1b}[31m\\u{9b}0m\\u{7f}"),
            (
                "\u{202e}abc\u{2066}\u{200f}",
                "\\u{202e}abc\\u{2066}\\u{200f}",
            ),
            (
                "a\u{200b}\u{feff}\u{200d}\u{2028}b",
                "a\\u{200b}\\u{feff}\\u{200d}\\u{2028}b",
            ),
            ("a\u{3164}\u{e0041}", "a\\u{3164}\\u{e0041}"),
            ("é e\u{301} 語 हिन्दी 🙂", "é e\u{301} 語 हिन्दी 🙂"),
        ];
        for (text, expected) in shown {
            assert_eq!(field(text).to_string(), expected);
            let again = message(expected).to_string();
            assert_eq!(again, expected, "what was printed can be printed");
        }
    }

    #[test]
    fn what_is_long_is_cut_and_says_so() {
        let long = "x".repeat(4_000_000);
        let shown = field(&long).to_string();
        assert_eq!(shown, format!("{}… (4000000 bytes)", "x".repeat(200)));
        let escaped = "\u{202e}".repeat(1000);
        assert!(field(&escaped).to_string().len() < 250);
        assert_eq!(field(&"x".repeat(200)).to_string(), "x".repeat(200));
    }

    #[test]
    fn of_many_the_first_are_printed() {
        let names = vec!["a"; 1000];
        let shown = list(names);
        assert_eq!(shown.len(), 21);
        assert_eq!(shown[20].to_string(), "… and 980 more");
    }
}
