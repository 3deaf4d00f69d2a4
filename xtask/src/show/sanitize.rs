//! Text from elsewhere, made safe to show.

use std::fmt::Write;

use generator::diagnostic::is_hidden;

/// So many characters of a message or a pointer are shown to people: a path of a description may
/// have any length, and stand in thousands of messages.
const LONGEST: usize = 500;

/// Text in which nothing can drive the terminal of who reads it, or turn the direction of writing.
/// Tabs and the ends of lines stay.
pub fn sanitize(text: &str) -> String {
    let mut sanitize = String::with_capacity(text.len());
    for c in text.chars() {
        match is_hidden(c) && c != '\t' && c != '\n' {
            true => sanitize.extend(c.escape_unicode()),
            false => sanitize.push(c),
        }
    }
    sanitize
}

/// The same of a text that may be long: its beginning and its end.
pub fn shortened(text: &str) -> String {
    let start_of_end = text.char_indices().rev().nth(LONGEST / 2 - 1);
    let end_of_start = text.char_indices().nth(LONGEST / 2);
    match end_of_start.zip(start_of_end) {
        Some(((first, _), (last, _))) if first < last => {
            let part = |part: Option<&str>| sanitize(part.unwrap_or_default());
            format!("{}…{}", part(text.get(..first)), part(text.get(last..)))
        }
        _ => sanitize(text),
    }
}

/// The text of a JSON value in which characters that would not be seen are escaped. It stays the
/// same value: they can only stand within its strings.
pub fn json(text: &str) -> String {
    let mut sanitize = String::with_capacity(text.len());
    for c in text.chars() {
        match is_hidden(c) && c != '\n' {
            true => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    // Writing to a string does not fail.
                    let _ = write!(sanitize, "\\u{unit:04x}");
                }
            }
            false => sanitize.push(c),
        }
    }
    sanitize
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn what_is_hidden_is_shown_escaped() {
        let text = "a\u{1b}[2J\tb\n\u{61c}\u{200b}\u{2028}\u{2029}\u{2060}\u{feff}\u{e0041}";
        assert_eq!(
            sanitize(text),
            "a\\u{1b}[2J\tb\n\\u{61c}\\u{200b}\\u{2028}\\u{2029}\\u{2060}\\u{feff}\\u{e0041}"
        );
    }

    #[test]
    fn of_a_long_text_the_beginning_and_the_end_are_shown() {
        let text = format!("ä{}ö", "x".repeat(10_000));
        let short = shortened(&text);
        assert_eq!(short.chars().count(), LONGEST + 1);
        assert!(short.starts_with("äx") && short.contains("x…x") && short.ends_with("xö"));
        assert_eq!(shortened(&"ä".repeat(LONGEST)), "ä".repeat(LONGEST));
    }

    #[test]
    fn json_without_hidden_characters_is_the_same_value() {
        let value = serde_json::json!({ "a\u{202e}\u{7f}": "\u{e0041}\u{1b}\n" });
        let text = json(&format!("{value:#}"));
        assert!(text.contains("a\\u202e\\u007f") && text.contains("\\udb40\\udc41"));
        assert_eq!(serde_json::from_str::<Value>(&text).ok(), Some(value));
    }
}
