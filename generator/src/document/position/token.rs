//! How long the thing is that begins at a position.

/// A longer key or value ends here: it may go on to the end of a document.
const LONGEST: usize = 1000;

/// How many characters the key or the value has that a text begins with. Without one it is one.
pub fn token_length(rest: &str) -> usize {
    let line = rest.chars().take_while(|c| !matches!(c, '\n' | '\r'));
    let rest: Vec<char> = line.take(LONGEST).collect();
    let length = match rest.first() {
        Some(quote @ ('"' | '\'')) => quoted(&rest, *quote),
        Some('{' | '[' | '-' | '|' | '>') => 1,
        _ => plain(&rest),
    };
    length.max(1)
}

/// The length of a text in quotes, these included.
fn quoted(rest: &[char], quote: char) -> usize {
    let mut escaped = false;
    for (index, c) in rest.iter().enumerate().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' if quote == '"' => escaped = true,
            c if *c == quote => return index + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of a text without quotes: it ends before a colon or a comment, and in a flow before a
/// comma or a bracket.
fn plain(rest: &[char]) -> usize {
    let ends = |(index, c): (usize, &char)| {
        let next = rest.get(index + 1).copied().unwrap_or(' ');
        match c {
            ':' | ',' => next.is_whitespace(),
            '}' | ']' => true,
            ' ' => next == '#',
            _ => false,
        }
    };
    let end = rest.iter().enumerate().position(ends).unwrap_or(rest.len());
    let text = rest.get(..end).unwrap_or_default();
    text.len() - text.iter().rev().take_while(|c| c.is_whitespace()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_ends_before_its_colon() {
        assert_eq!(token_length("operationId: x"), 11);
        assert_eq!(token_length("\"a: b\": 1"), 6);
    }

    #[test]
    fn a_value_ends_before_what_is_not_part_of_it() {
        assert_eq!(token_length("x y, z] # c"), 3);
        assert_eq!(token_length("one two # c"), 7);
        assert_eq!(token_length("\"one\ntwo\""), 4);
    }

    #[test]
    fn what_is_not_there_is_one_character() {
        assert_eq!(token_length(""), 1);
    }

    #[test]
    fn what_goes_on_and_on_ends_somewhere() {
        assert_eq!(token_length(&"x".repeat(1 << 20)), LONGEST);
    }
}
