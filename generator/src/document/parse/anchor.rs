//! YAML lets an anchor be set anew, and an alias then means the latest (YAML 1.2.2, section 7.1).
//! The parser mixes such anchors up, so each is given a name of its own before.

use std::borrow::Cow;
use std::collections::HashSet;

use saphyr_parser::{Event, Parser};

/// The same text, in which no anchor is set twice.
pub(super) fn distinct(text: &str) -> Cow<'_, str> {
    if !might_be_set_twice(text) {
        return Cow::Borrowed(text);
    }
    match renamed(text) {
        Some(renamed) => Cow::Owned(renamed),
        None => Cow::Borrowed(text),
    }
}

/// Whether something looks like an anchor twice. In prose it may be none; that only costs a closer
/// look.
fn might_be_set_twice(text: &str) -> bool {
    let mut seen = HashSet::new();
    let names = text.split('&').skip(1).filter_map(|rest| {
        let end = rest.find(|c: char| c.is_whitespace() || "[]{},".contains(c));
        rest.get(..end?).filter(|name| !name.is_empty())
    });
    names.into_iter().any(|name| !seen.insert(name))
}

/// The text with every anchor and alias renamed, if an anchor is set twice.
fn renamed(text: &str) -> Option<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut seen = HashSet::new();
    let mut again = false;
    // Where a name begins and ends, in characters, and the number that takes its place.
    let mut names: Vec<(usize, usize, usize)> = Vec::new();
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.ok()?;
        let at = span.start.index();
        match event {
            Event::Alias(number) => {
                let (start, end) = name_at(&chars, at)?;
                names.push((start, end, number));
            }
            Event::Scalar(_, _, number, _)
            | Event::MappingStart(number, _)
            | Event::SequenceStart(number, _)
                if number > 0 =>
            {
                // A node begins with its anchor, or with its tag and then the anchor.
                let sign = at + chars.get(at..)?.iter().position(|c| *c == '&')?;
                let (start, end) = name_at(&chars, sign)?;
                again |= !seen.insert(chars.get(start..end)?);
                names.push((start, end, number));
            }
            _ => {}
        }
    }
    again.then(|| replaced(&chars, &names))
}

/// Where the name after the sign at `sign` begins and ends.
fn name_at(chars: &[char], sign: usize) -> Option<(usize, usize)> {
    let start = sign + 1;
    let rest = chars.get(start..)?;
    let ends = |c: &char| c.is_whitespace() || "[]{},".contains(*c);
    Some((
        start,
        start + rest.iter().position(ends).unwrap_or(rest.len()),
    ))
}

fn replaced(chars: &[char], names: &[(usize, usize, usize)]) -> String {
    let mut result = String::with_capacity(chars.len());
    let mut names = names.iter().peekable();
    let mut skip_to = 0;
    for (index, c) in chars.iter().enumerate() {
        if let Some((_, end, number)) = names.next_if(|(start, ..)| *start == index) {
            result.push_str(&format!("anchor{number}"));
            skip_to = *end;
        }
        if index >= skip_to {
            result.push(*c);
        }
    }
    result
}
