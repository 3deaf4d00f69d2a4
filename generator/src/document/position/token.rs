//! Where the thing ends that begins at a position.

/// The column after the key or the value that begins at a column of a line; both are counted from
/// one. Without a value it is the next column.
pub fn token_end(line: &str, column: usize) -> usize {
    let start = column.saturating_sub(1);
    let rest: Vec<char> = line.chars().skip(start).collect();
    let length = match rest.first() {
        Some(quote @ ('"' | '\'')) => quoted(&rest, *quote),
        Some('{' | '[' | '-' | '|' | '>') => 1,
        _ => plain(&rest),
    };
    start + length.max(1) + 1
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
        assert_eq!(token_end("  operationId: x", 3), 14);
        assert_eq!(token_end("  \"a: b\": 1", 3), 9);
    }

    #[test]
    fn a_value_ends_before_what_is_not_part_of_it() {
        assert_eq!(token_end("a: [x y, z] # c", 5), 8);
        assert_eq!(token_end("a: one two # c", 4), 11);
    }

    #[test]
    fn what_is_not_there_takes_one_column() {
        assert_eq!(token_end("a:", 9), 10);
    }
}
