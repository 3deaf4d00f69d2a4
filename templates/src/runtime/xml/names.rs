//! Which names and characters XML can have.

/// The namespace of `xsi:nil` (XML Schema, part 1, section 2.6).
pub(super) const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The prefix that every document has (Namespaces in XML, section 3): `xml:lang`.
pub(super) const XML_PREFIX: &str = "xml";

/// The name in JSON of text that stands where only elements are described.
pub(super) const TEXT: &str = "#text";

/// What stands in JSON before the names of attributes that nobody described.
pub(super) const ATTRIBUTE: char = '@';

/// Whether an element or an attribute can have this name, without a prefix (Namespaces in XML,
/// section 3: `NCName`).
pub(super) fn is_name(text: &str) -> bool {
    let is_first = |c: char| {
        matches!(c,
            'A'..='Z' | '_' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}'
            | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}'
            | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}'
            | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
            | '\u{10000}'..='\u{effff}')
    };
    let is_other = |c: char| {
        matches!(c,
            '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
    };
    text.starts_with(is_first) && text.chars().all(|c| is_first(c) || is_other(c))
}

/// Whether a document can hold this text at all (XML 1.0, section 2.2: `Char`).
pub(super) fn can_hold(text: &str) -> bool {
    text.chars().all(|c| {
        matches!(c,
            '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}'
            | '\u{10000}'..='\u{10ffff}')
    })
}
