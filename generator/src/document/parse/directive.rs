//! Refusing YAML with very many directives before it is read: the parser compares each with every
//! other.

use super::SyntaxError;

/// So many lines that look like directives may follow each other. Honest documents have one or two.
const MOST: usize = 100;

/// Refuses a text with too many directives (YAML 1.2.2, section 6.8).
pub(super) fn check(text: &str) -> Result<(), SyntaxError> {
    // The parser takes these for ends of lines as well.
    let lines = text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']);
    let mut row = 0;
    let mut start = 0;
    for line in lines {
        match line.chars().next() {
            Some('%') => row += 1,
            None | Some('#') => {}
            Some(_) => row = 0,
        }
        if row > MOST {
            let before = text.get(..start).unwrap_or_default();
            return Err(SyntaxError {
                message: format!("the document has more than {MOST} directives"),
                position: Some((before.matches('\n').count() + 1, 1)),
            });
        }
        // All of these but the first two are longer than a byte.
        let end = start + line.len();
        let end_of_line = text.get(end..).and_then(|rest| rest.chars().next());
        start = end + end_of_line.map_or(0, char::len_utf8);
    }
    Ok(())
}
