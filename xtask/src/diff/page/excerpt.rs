//! A few lines of a document around a place.

use generator::surface::FILE;
use serde::Serialize;

use crate::show;

/// So many lines are shown before the place, and after it.
const BEFORE: usize = 2;
const AFTER: usize = 7;

/// So many characters of a line are shown.
const WIDEST: usize = 200;

/// A document as it was written.
#[derive(Debug, Default)]
pub struct Source<'a> {
    file: String,
    lines: Vec<&'a str>,
}

/// Lines around a place.
#[derive(Debug, Serialize)]
pub struct Excerpt {
    /// File and line.
    place: String,
    /// The place as a JSON pointer.
    pointer: String,
    lines: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    number: usize,
    text: String,
    /// Whether this is the line that is meant.
    here: bool,
}

impl<'a> Source<'a> {
    /// The lines of a text.
    pub fn new(file: impl Into<String>, text: &'a str) -> Self {
        Self {
            file: file.into(),
            lines: text.lines().collect(),
        }
    }

    /// The lines around a place, whose line and column are counted from one.
    pub fn excerpt(&self, pointer: &str, position: Option<(usize, usize)>) -> Excerpt {
        let file = shown(&self.file);
        let place = position.map_or_else(|| file.clone(), |(line, _)| format!("{file}:{line}"));
        let lines = position.map(|(line, column)| self.around(line, column));
        Excerpt {
            place,
            pointer: shown(pointer),
            lines: lines.unwrap_or_default(),
        }
    }

    fn around(&self, line: usize, column: usize) -> Vec<Line> {
        let here = line.saturating_sub(1);
        let first = here.saturating_sub(BEFORE);
        let number = here - first + 1 + AFTER;
        let lines: Vec<&str> = self
            .lines
            .iter()
            .skip(first)
            .take(number)
            .copied()
            .collect();
        let indent = indent(&lines);
        let numbered = (first..).zip(lines);
        numbered
            .map(|(index, text)| Line {
                number: index + 1,
                text: cut(text, indent, if index == here { column } else { 1 }),
                here: index == here,
            })
            .collect()
    }
}

impl Excerpt {
    /// A line of the file that shows the crate's public API.
    pub fn item(path: &str, text: &str) -> Self {
        Self {
            place: FILE.to_owned(),
            pointer: shown(path),
            lines: vec![Line {
                number: 1,
                text: shown(text),
                here: true,
            }],
        }
    }
}

/// How many spaces all of the lines begin with.
fn indent(lines: &[&str]) -> usize {
    let spaces = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let written = lines.iter().filter(|line| !line.trim().is_empty());
    written.map(spaces).min().unwrap_or(0)
}

/// The part of a line that holds a column: a document may be a single line.
fn cut(line: &str, indent: usize, column: usize) -> String {
    let room = WIDEST / 4;
    let start = match column.saturating_sub(1) {
        at if at < indent + WIDEST => indent,
        at => at - room,
    };
    let mut rest = line.chars().skip(start);
    let part: String = rest.by_ref().take(WIDEST).collect();
    let before = if start > indent { "… " } else { "" };
    let after = if rest.next().is_some() { " …" } else { "" };
    format!("{before}{}{after}", shown(&part))
}

/// A text without what could change how the text around it is shown.
pub fn shown(text: &str) -> String {
    show::sanitize(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(excerpt: &Excerpt) -> Vec<&str> {
        excerpt
            .lines
            .iter()
            .map(|line| line.text.as_str())
            .collect()
    }

    #[test]
    fn lines_around_a_place_lose_the_indentation_that_they_share() {
        let source = Source::new("a.yaml", "a:\n  b:\n    c: 1\n    d: 2\n");
        let excerpt = source.excerpt("/a/b/d", Some((4, 5)));
        assert_eq!(texts(&excerpt), ["b:", "  c: 1", "  d: 2"]);
        assert!(excerpt.lines[2].here);
        assert_eq!(excerpt.lines[2].number, 4);
        assert_eq!(excerpt.place, "a.yaml:4");
    }

    #[test]
    fn a_document_of_one_line_is_cut_to_what_is_around_the_place() {
        let text = format!(
            "{{{}\"here\": 1{}}}",
            "\"x\": 0, ".repeat(100),
            " ".repeat(500)
        );
        let column = text.find("\"here").unwrap_or(0) + 1;
        let excerpt = Source::new("a.json", &text).excerpt("/here", Some((1, column)));
        let line = &excerpt.lines[0].text;
        assert!(
            line.contains("\"here\"") && line.chars().count() < 220,
            "{line}"
        );
        assert!(line.starts_with('…') && line.ends_with('…'), "{line}");
    }

    #[test]
    fn a_place_beyond_the_end_shows_nothing() {
        let excerpt = Source::new("a", "one").excerpt("/a", Some((9, 1)));
        assert_eq!(texts(&excerpt), [""; 0]);
    }

    #[test]
    fn what_turns_the_direction_of_writing_is_shown_escaped() {
        assert_eq!(shown("a\u{202e}b\u{7}"), "a\\u{202e}b\\u{7}");
    }
}
