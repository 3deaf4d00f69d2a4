//! What may be called how in XML.

/// The namespace of `xsi:nil`.
pub(super) const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The name in JSON of text that stands where only elements are described.
pub(super) const TEXT: &str = "#text";

/// Whether this can be the name of an element or an attribute (XML 1.0, section 2.3), without a prefix.
pub(super) fn is_name(text: &str) -> bool {
    let begins = |c: char| c.is_alphabetic() || c == '_';
    let goes_on = |c: char| begins(c) || c.is_numeric() || matches!(c, '-' | '.' | '\u{b7}');
    text.starts_with(begins) && text.chars().all(goes_on)
}

/// Whether this can stand in a document at all (XML 1.0, section 2.2).
pub(super) fn is_sound(text: &str) -> bool {
    let is_odd = |c: char| {
        (c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{7f}'..='\u{9f}'))
            || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    !text.contains(is_odd)
}
