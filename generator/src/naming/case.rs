//! From any text to an identifier.

use heck::{ToSnakeCase, ToUpperCamelCase};
use unicode_ident::{is_xid_continue, is_xid_start};

use super::keyword::is_keyword;
use crate::words::compound;

/// A name for a value, a field or a function.
pub fn snake(text: &str) -> String {
    let name = sayable(text).to_snake_case();
    // Some capitals have no small letter; no name of this kind has any.
    let small: String = name.chars().filter(|c| !c.is_uppercase()).collect();
    identifier(&small, "n", "value")
}

/// A name for a type or a variant.
pub fn upper_camel(text: &str) -> String {
    identifier(&sayable(text).to_upper_camel_case(), "N", "Value")
}

/// The text with words for its signs and for its capitals: no character is lost.
pub fn spelled_out(text: &str) -> String {
    words(text, Spelled::All)
}

/// The text with words for its signs.
pub fn signs_spelled_out(text: &str) -> String {
    words(text, Spelled::Signs)
}

/// The name with a word more, in its own case.
pub fn with_word(name: &str, word: &str) -> String {
    match name.starts_with(char::is_uppercase) {
        true => name.to_owned() + &word.to_upper_camel_case(),
        false => format!("{}_{word}", name.trim_end_matches('_')),
    }
}

/// A name for a module that is a safe file name on every system as well.
pub fn module(text: &str) -> String {
    let name: String = snake(text).chars().filter(char::is_ascii).collect();
    // Words of other letters are gone.
    let words: Vec<&str> = name.split('_').filter(|word| !word.is_empty()).collect();
    let name = words.join("_");
    // Names of devices on one of the systems that the crate is checked out on.
    let device = ["con", "prn", "aux", "nul"].contains(&name.as_str())
        || (name.len() == 4 && (name.starts_with("com") || name.starts_with("lpt")));
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() && !device && !is_keyword(&name) => {
            name.chars().take(60).collect()
        }
        _ => format!("resource_{name}").chars().take(60).collect(),
    }
}

/// The words of a text; if it has none, the words for its signs.
fn sayable(text: &str) -> String {
    let plain = words(text, Spelled::Telling);
    match plain.trim().is_empty() {
        true => words(text, Spelled::All),
        false => plain,
    }
}

/// Which characters of a text are said with a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spelled {
    /// Signs that tell values apart.
    Telling,
    /// Every sign.
    Signs,
    /// Every sign and every capital.
    All,
}

/// Signs that tell values apart, wherever they stand.
const TELLING: &[(char, &str)] = &[
    ('+', "plus"),
    ('<', "less than"),
    ('>', "greater than"),
    ('=', "equal"),
    ('!', "not"),
    ('*', "star"),
    ('%', "percent"),
];

/// Signs that only stand between words most of the time.
const OTHERS: &[(char, &str)] = &[
    ('-', "dash"),
    ('.', "dot"),
    ('/', "slash"),
    ('_', "underscore"),
    (' ', "space"),
    (':', "colon"),
    (',', "comma"),
    ('#', "hash"),
    ('$', "dollar"),
    ('&', "and"),
    ('@', "at"),
    ('"', "quote"),
    ('\'', "apostrophe"),
    ('`', "backtick"),
    ('\\', "backslash"),
    ('|', "bar"),
    ('~', "tilde"),
    ('^', "caret"),
    ('?', "question"),
    (';', "semicolon"),
    ('(', "open"),
    ('[', "open"),
    ('{', "open"),
    (')', "close"),
    (']', "close"),
    ('}', "close"),
];

/// Turns everything that is not part of a word into a gap, or into the word for it.
fn words(text: &str, spelled: Spelled) -> String {
    let mut words = String::with_capacity(text.len());
    let text = match spelled {
        Spelled::All => text.trim().to_owned(),
        Spelled::Telling | Spelled::Signs => compound::joined(text.trim()),
    };
    let find = |signs: &[(char, &'static str)], c| {
        let mut signs = signs.iter();
        signs.find(|(sign, _)| *sign == c).map(|(_, word)| *word)
    };
    for (index, c) in text.char_indices() {
        // Most characters are letters of a word.
        if c.is_ascii_lowercase() || c.is_ascii_digit() {
            words.push(c);
            continue;
        }
        let leads = c == '-' && index == 0 && text.len() > 1;
        let sign = leads.then_some("minus").or_else(|| find(TELLING, c));
        let other = || find(OTHERS, c).filter(|_| spelled != Spelled::Telling);
        match sign.or_else(other) {
            Some(word) => words.extend([" ", word, " "]),
            None if c.is_uppercase() && spelled == Spelled::All => {
                words.push_str(" Upper ");
                words.push(c);
            }
            None if is_xid_continue(c) => words.push(c),
            None => words.push(' '),
        }
    }
    words
}

/// Makes the text an identifier: digits in front get a letter, as do small letters that have no
/// capital where there must be one; nothing at all gets a name.
fn identifier(text: &str, in_front: &str, nothing: &str) -> String {
    let text: String = text.chars().filter(|c| is_xid_continue(*c)).collect();
    let capital = in_front.starts_with(char::is_uppercase);
    match text.chars().next() {
        None => nothing.to_owned(),
        Some(first) if is_xid_start(first) && !(capital && first.is_lowercase()) => text,
        Some(_) if text.chars().all(|c| c == '_') => nothing.to_owned(),
        Some(_) => format!("{in_front}{}", text.trim_start_matches('_')),
    }
}

#[cfg(test)]
mod tests {
    use super::{module, snake, upper_camel};

    #[test]
    fn a_module_is_called_by_what_is_left_of_its_words() {
        assert_eq!(module("中文 pets 中文 only"), "pets_only");
        assert_eq!(module("中文"), "resource_");
    }

    #[test]
    fn letters_without_another_case_make_names_without_a_warning() {
        assert_eq!(snake("\u{1d4d0}x"), "x");
        assert_eq!(snake("\u{1d49c}"), "value");
        assert_eq!(upper_camel("\u{aa}"), "N\u{aa}");
        assert_eq!(upper_camel("中文"), "中文");
    }
}
