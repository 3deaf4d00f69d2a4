//! Texts of a document, made short enough to be said in a message.

use std::borrow::Cow;

/// So many characters are shown.
const LONGEST: usize = 200;

/// The beginning of a text, or all of it if it is short.
pub(super) fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_long_text_is_cut() {
        assert_eq!(shortened(&"ä".repeat(200)), "ä".repeat(200));
        assert_eq!(shortened(&"ä".repeat(201)), "ä".repeat(200) + "…");
    }
}
