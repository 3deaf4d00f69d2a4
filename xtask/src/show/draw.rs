//! Diagnostics as compilers draw them: the line of the source, with the spot underlined.

use std::collections::HashMap;
use std::fs;
use std::io::IsTerminal;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use generator::diagnostic::{Diagnostic, Place, Severity};
use generator::document::token_end;

use super::tame;

/// So many characters of a line are drawn: a document may be a single line.
const WIDEST: usize = 120;

/// Draws diagnostics; reads each file once.
pub struct Drawer {
    renderer: Renderer,
    texts: HashMap<String, String>,
}

impl Drawer {
    /// With colours if somebody watches who did not ask for none (<https://no-color.org>).
    pub fn new() -> Self {
        let colours = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Self::drawing(match colours {
            true => Renderer::styled(),
            false => Renderer::plain(),
        })
    }

    fn drawing(renderer: Renderer) -> Self {
        Self {
            renderer,
            texts: HashMap::new(),
        }
    }

    /// A diagnostic as text of several lines.
    pub fn draw(&mut self, diagnostic: &Diagnostic) -> String {
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let title = level
            .primary_title(tame(&diagnostic.message))
            .id(diagnostic.code);
        let mut group = title.elements(self.element(&diagnostic.place, None));
        for (place, words) in &diagnostic.related {
            group = group.elements(self.element(place, Some(words)));
        }
        if !diagnostic.place.pointer.is_empty() {
            let pointer = format!("at #{}", tame(&diagnostic.place.pointer));
            group = group.element(Level::NOTE.message(pointer));
        }
        if let Some(help) = &diagnostic.help {
            group = group.element(Level::HELP.message(tame(help)));
        }
        let groups: &[Group] = &[group];
        self.renderer.render(groups)
    }

    /// The line of a place, or only its file if there is no line to show.
    fn element(&mut self, place: &Place, words: Option<&str>) -> Option<Element<'static>> {
        if place.file.is_empty() {
            return None;
        }
        let path = tame(&place.file);
        let spot = place.position.and_then(|position| {
            let text = self.text(&place.file);
            let line = text.lines().nth(position.0.saturating_sub(1))?;
            Some((position.0, Window::around(line, position.1)))
        });
        let Some((number, window)) = spot else {
            return Some(Origin::path(path).into());
        };
        let kind = match words {
            None => AnnotationKind::Primary,
            Some(_) => AnnotationKind::Context,
        };
        let annotation = kind.span(window.spot).label(words.map(tame));
        let snippet = Snippet::source(window.text).line_start(number).path(path);
        Some(snippet.annotation(annotation).into())
    }

    fn text(&mut self, file: &str) -> &str {
        let read = || fs::read_to_string(file).unwrap_or_default();
        self.texts.entry(file.to_owned()).or_insert_with(read)
    }
}

/// What is drawn of a line.
#[derive(Debug, PartialEq, Eq)]
struct Window {
    text: String,
    /// The bytes that are underlined.
    spot: Range<usize>,
}

impl Window {
    /// The part of a line around a column, counted from one.
    fn around(line: &str, column: usize) -> Self {
        let chars: Vec<char> = line.chars().map(visible).collect();
        let start = column.saturating_sub(1).min(chars.len());
        let end = token_end(line, column)
            .saturating_sub(1)
            .clamp(start, chars.len());
        let end = end.min(start + WIDEST / 2);
        let first = match chars.len() <= WIDEST {
            true => 0,
            false => start.saturating_sub(WIDEST / 3),
        };
        let last = chars.len().min(first + WIDEST);
        let text = |range: Range<usize>| -> String {
            chars.get(range).unwrap_or_default().iter().collect()
        };
        let before = if first > 0 { "… " } else { "" };
        let after = if last < chars.len() { " …" } else { "" };
        let at = |column: usize| before.len() + text(first..column).len();
        Self {
            spot: at(start)..at(end),
            text: format!("{before}{}{after}", text(first..last)),
        }
    }
}

/// A character that neither moves the cursor nor turns the direction of writing.
fn visible(c: char) -> char {
    let turns =
        matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    match c {
        '\t' => ' ',
        c if c.is_control() || turns => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    fn drawn(text: &str, diagnostic: impl FnOnce(&str) -> Diagnostic) -> String {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("api.yaml");
        fs::write(&file, text).unwrap();
        let file = file.display().to_string();
        let drawn = Drawer::drawing(Renderer::plain()).draw(&diagnostic(&file));
        drawn.replace(&file, "api.yaml")
    }

    fn place(file: &str, pointer: &str, position: (usize, usize)) -> Place {
        Place {
            file: file.to_owned(),
            pointer: pointer.to_owned(),
            position: Some(position),
        }
    }

    #[test]
    fn the_spot_is_underlined_and_both_ends_of_a_conflict_are_shown() {
        let text = "paths:\n  /a:\n    get:\n      operationId: x\n  /b:\n    get:\n      operationId: x\n";
        let drawn = drawn(text, |file| {
            let here = place(file, "/paths/~1b/get/operationId", (7, 7));
            let first = place(file, "/paths/~1a/get/operationId", (4, 7));
            let mut diagnostic = Diagnostic::new(
                Severity::Warning,
                "operation-id-twice",
                here,
                "`x` is there twice",
            );
            diagnostic
                .relates(first, "the other has it here")
                .help("take another");
            diagnostic
        });
        assert_eq!(
            drawn,
            "\
warning[operation-id-twice]: `x` is there twice
 --> api.yaml:7:7
  |
7 |       operationId: x
  |       ^^^^^^^^^^^
  |
 ::: api.yaml:4:7
  |
4 |       operationId: x
  |       ----------- the other has it here
  |
  = note: at #/paths/~1b/get/operationId
  = help: take another"
        );
    }

    #[test]
    fn a_file_that_cannot_be_read_is_named() {
        let mut drawer = Drawer::drawing(Renderer::plain());
        let diagnostic = Diagnostic::new(
            Severity::Error,
            "unreadable-file",
            Place::file("gone.yaml"),
            "the file cannot be read",
        );
        let drawn = drawer.draw(&diagnostic);
        assert_eq!(
            drawn,
            "error[unreadable-file]: the file cannot be read\n--> gone.yaml"
        );
    }

    #[test]
    fn of_a_long_line_what_is_around_the_spot_is_drawn() {
        let line = format!(
            "{{\"a\": \"{}\", \"here\": 1, \"b\": \"{}\"}}",
            "x".repeat(500),
            "y".repeat(500)
        );
        let column = line.find("\"here").unwrap() + 1;
        let window = Window::around(&line, column);
        assert!(window.text.chars().count() <= WIDEST + 4, "{}", window.text);
        assert_eq!(window.text.get(window.spot), Some("\"here\""));
    }

    #[test]
    fn what_drives_a_terminal_is_not_drawn() {
        let window = Window::around("a: \u{1b}[2J\u{202e}x", 1);
        assert_eq!(window.text, "a: \u{fffd}[2J\u{fffd}x");
    }
}
