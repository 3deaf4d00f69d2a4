//! The texts that diagnostics are about. There may be thousands of diagnostics about one text, and
//! the text a single line: nothing here walks the text or the line for each of them.

use std::collections::HashMap;
use std::path::Path;

use generator::diagnostic::Place;
use generator::document;

/// The texts of files, each read once.
#[derive(Default)]
pub struct Sources(HashMap<String, Option<Source>>);

/// A place in a text.
pub struct Spot<'s> {
    /// The text before it.
    pub before: &'s str,
    /// The text from it on.
    pub rest: &'s str,
}

impl Sources {
    /// What is written at a place; none if its file cannot be read or has no such line.
    pub fn spot(&mut self, place: &Place) -> Option<Spot<'_>> {
        let position = place.position?;
        let read = || document::text(Path::new(&place.file)).map(Source::new);
        let source = self.0.entry(place.file.clone()).or_insert_with(read);
        source.as_ref()?.spot(position)
    }
}

/// So many bytes stand between two signposts at least.
const APART: usize = 1024;

/// A text with signposts, so that a line and a column are found from the closest one.
struct Source {
    text: String,
    /// In the order of the text, which is that of lines and columns as well.
    signposts: Vec<Signpost>,
}

/// The line and the column, both from one, of the character at a byte.
struct Signpost {
    position: (usize, usize),
    byte: usize,
}

impl Source {
    fn new(text: String) -> Self {
        let mut signposts: Vec<Signpost> = Vec::with_capacity(text.len() / APART + 1);
        let (mut position, mut next) = ((1, 1), 0);
        for (byte, c) in text.char_indices() {
            if byte >= next {
                signposts.push(Signpost { position, byte });
                next = byte + APART;
            }
            position = after(position, c);
        }
        Self { text, signposts }
    }

    /// The text around a position; around the end of its line if the line is shorter.
    fn spot(&self, position: (usize, usize)) -> Option<Spot<'_>> {
        let byte = self.byte((position.0.max(1), position.1.max(1)))?;
        let (before, rest) = self.text.split_at_checked(byte)?;
        Some(Spot { before, rest })
    }

    fn byte(&self, wanted: (usize, usize)) -> Option<usize> {
        let passed = self
            .signposts
            .partition_point(|signpost| signpost.position <= wanted);
        let signpost = self.signposts.get(passed.checked_sub(1)?)?;
        let mut position = signpost.position;
        for (offset, c) in self.text.get(signpost.byte..)?.char_indices() {
            if position == wanted || (position.0 == wanted.0 && c == '\n') {
                return Some(signpost.byte + offset);
            }
            position = after(position, c);
        }
        // After the end of the last line there is no other.
        (position.0 == wanted.0 && position.1 > 1).then_some(self.text.len())
    }
}

/// The position after a character.
fn after((line, column): (usize, usize), c: char) -> (usize, usize) {
    match c {
        '\n' => (line + 1, 1),
        _ => (line, column + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_found_by_its_line_and_column() {
        let text = format!("a\n\n{}\r\n{}é", "ö".repeat(3000), "\n".repeat(3000));
        let source = Source::new(text.clone());
        let mut position = (1, 1);
        for (byte, c) in text.char_indices() {
            assert_eq!(source.byte(position), Some(byte), "{position:?}");
            position = after(position, c);
        }
        assert!(source.signposts.len() <= text.len() / APART + 1);
    }

    #[test]
    fn after_the_end_of_a_line_its_end_is_found() {
        let source = Source::new("ab\ncd\n".to_owned());
        assert_eq!(source.byte((1, 9)), Some(2));
        assert_eq!(source.byte((2, 9)), Some(5));
        assert_eq!(source.byte((3, 1)), None);
        assert_eq!(Source::new("ab".to_owned()).byte((1, 9)), Some(2));
    }

    #[test]
    fn what_is_no_regular_file_is_never_opened() {
        let place = Place {
            position: Some((1, 1)),
            ..Place::file("/dev/zero")
        };
        assert!(Sources::default().spot(&place).is_none());
    }
}
