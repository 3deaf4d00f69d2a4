//! Diagnostics as compilers draw them: the line of the source, with the spot underlined.

use std::io::IsTerminal;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use generator::diagnostic::{Diagnostic, Place, Severity, is_hidden};
use generator::document::token_length;

use super::sanitize::{sanitize, shortened};
use super::source::{Sources, Spot};

/// So many characters of a line are drawn: a document may be a single line.
const WIDEST: usize = 120;

/// Draws diagnostics; reads each file once.
pub struct Drawer {
    renderer: Renderer,
    sources: Sources,
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
            sources: Sources::default(),
        }
    }

    /// A diagnostic as text of several lines.
    pub fn draw(&mut self, diagnostic: &Diagnostic) -> String {
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let mut headings = Vec::new();
        let title = level
            .primary_title(shortened(&diagnostic.message))
            .id(diagnostic.code);
        let mut group = title.elements(self.element(&diagnostic.place, None, &mut headings));
        for (place, words) in &diagnostic.related {
            group = group.elements(self.element(place, Some(words), &mut headings));
        }
        if !diagnostic.place.pointer.is_empty() {
            let pointer = format!("at #{}", shortened(&diagnostic.place.pointer));
            group = group.element(Level::NOTE.message(pointer));
        }
        if let Some(repair) = diagnostic.repair() {
            group = group.element(Level::HELP.message(shortened(&repair)));
        }
        let groups: &[Group] = &[group];
        headed(&self.renderer.render(groups), &headings)
    }

    /// The line of a place, or only its file if there is no line to show.
    fn element(
        &mut self,
        place: &Place,
        words: Option<&str>,
        headings: &mut Vec<Heading>,
    ) -> Option<Element<'static>> {
        if place.file.is_empty() {
            return None;
        }
        let path = sanitize(&place.file);
        let spot = self.sources.spot(place).map(Window::around);
        let Some(((number, column), window)) = place.position.zip(spot) else {
            return Some(Origin::path(path).into());
        };
        let kind = match words {
            None => AnnotationKind::Primary,
            Some(_) => AnnotationKind::Context,
        };
        let spot = window.spot.clone();
        let annotation = kind.span(spot).label(words.map(shortened));
        let shown: String = window
            .text
            .get(..window.spot.start)
            .unwrap_or_default()
            .to_owned();
        headings.push(Heading {
            drawn: format!("{path}:{number}:{}", shown.chars().count() + 1),
            right: format!("{path}:{number}:{column}"),
        });
        let snippet = Snippet::source(window.text).line_start(number).path(path);
        Some(snippet.annotation(annotation).into())
    }
}

/// What stands above a line.
struct Heading {
    /// As it is drawn, with the column in what is shown of the line.
    drawn: String,
    /// With the column in the line.
    right: String,
}

/// A drawing with the right headings, which stand in it in their order.
fn headed(drawing: &str, headings: &[Heading]) -> String {
    let mut rest = drawing;
    let mut headed = String::with_capacity(drawing.len());
    for heading in headings {
        if let Some((before, after)) = rest.split_once(&heading.drawn) {
            headed.push_str(before);
            headed.push_str(&heading.right);
            rest = after;
        }
    }
    headed + rest
}

/// What is drawn of a line.
#[derive(Debug, PartialEq, Eq)]
struct Window {
    text: String,
    /// The bytes that are underlined.
    spot: Range<usize>,
}

impl Window {
    /// The part of a line around a spot.
    fn around(spot: Spot) -> Self {
        let in_line = |c: &char| *c != '\n';
        let behind = spot.before.chars().rev().take_while(in_line);
        let mut behind: Vec<char> = behind.take(WIDEST + 1).collect();
        let ahead = spot.rest.chars().take_while(in_line);
        let mut ahead: Vec<char> = ahead.take(WIDEST + 1).collect();
        if ahead.last() == Some(&'\r') {
            ahead.pop();
        }
        let is_whole = behind.len() + ahead.len() <= WIDEST;
        let room = if is_whole { WIDEST } else { WIDEST / 3 };
        let before = if behind.len() > room { "… " } else { "" };
        behind.truncate(room);
        let after = if ahead.len() > WIDEST - behind.len() {
            " …"
        } else {
            ""
        };
        ahead.truncate(WIDEST - behind.len());
        let length = token_length(spot.rest).min(WIDEST / 2).min(ahead.len());
        let mut text = before.to_owned();
        text.extend(behind.into_iter().rev().map(visible));
        let start = text.len();
        let mut ahead = ahead.into_iter().map(visible);
        text.extend(ahead.by_ref().take(length));
        let end = text.len();
        text.extend(ahead);
        text.push_str(after);
        Self {
            text,
            spot: start..end,
        }
    }
}

/// A character that neither moves the cursor nor changes what is around it.
fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        c if is_hidden(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use std::fs;

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
            "error[unreadable-file]: the file cannot be read\n--> gone.yaml\n \
             = help: Look at its name and at its permissions."
        );
    }

    #[test]
    fn of_a_long_line_the_column_is_that_of_the_line() {
        let text = format!("{{\"a\": \"{}\", \"here\": 1}}", "x".repeat(500));
        let column = text.find("\"here").unwrap() + 1;
        let drawn = drawn(&text, |file| {
            let here = place(file, "/here", (1, column));
            let mut diagnostic = Diagnostic::new(Severity::Note, "x", here.clone(), "here");
            diagnostic.relates(here, "and here");
            diagnostic
        });
        let headings = drawn.matches(&format!("api.yaml:1:{column}\n")).count();
        assert_eq!(headings, 2, "{drawn}");
    }

    #[test]
    fn of_a_long_line_what_is_around_the_spot_is_drawn() {
        let line = format!(
            "{{\"a\": \"{}\", \"here\": 1, \"b\": \"{}\"}}",
            "x".repeat(500),
            "y".repeat(500)
        );
        let (before, rest) = line.split_at(line.find("\"here").unwrap());
        let window = Window::around(Spot { before, rest });
        assert!(window.text.chars().count() <= WIDEST + 4, "{}", window.text);
        assert_eq!(window.text.get(window.spot), Some("\"here\""));
    }

    #[test]
    fn what_drives_a_terminal_is_not_drawn() {
        let spot = Spot {
            before: "x\n",
            rest: "a: \u{1b}[2J\u{202e}x\r\ny",
        };
        assert_eq!(Window::around(spot).text, "a: \u{fffd}[2J\u{fffd}x");
    }
}
