//! From pointers to lines and columns. Files are read once more for this, and only when somebody
//! is shown a diagnostic.

mod json;
mod token;
mod yaml;

pub use token::token_length;

use std::collections::HashMap;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::document::pointer::unescape;
use crate::document::source;

/// Finds line and column of every diagnostic that does not have them, as far as its file can be
/// read and its pointer leads somewhere; else those of the closest place above.
pub fn find_positions(diagnostics: &mut Diagnostics) {
    let places = diagnostics.iter_mut().flat_map(Diagnostic::places_mut);
    let searched = search(places.collect());
    for diagnostic in diagnostics.iter_mut() {
        if diagnostic.code == "duplicate-key" && diagnostic.related.is_empty() {
            let wanted = searched.get(&diagnostic.place.file);
            wanted.inspect(|wanted| relate_first(diagnostic, wanted));
        }
    }
}

/// Adds to a key that stands twice where it stands first. Both have the same pointer.
fn relate_first(diagnostic: &mut Diagnostic, wanted: &Wanted) {
    let place = &diagnostic.place;
    let node = wanted
        .node(&place.pointer)
        .and_then(|node| wanted.0.get(node));
    let Some(first) = node.and_then(|node| node.first) else {
        return;
    };
    if Some(first) != place.position {
        let position = Some(first);
        let first = Place {
            position,
            ..place.clone()
        };
        diagnostic.relates(first, "it stands here as well");
    }
}

/// The same for any places.
pub(crate) fn find_places(places: Vec<&mut Place>) {
    search(places);
}

/// The same; gives what was found in each file. A file that is refused has no positions.
fn search(mut places: Vec<&mut Place>) -> HashMap<String, Wanted> {
    places.retain(|place| place.position.is_none() && !place.file.is_empty());
    let mut wanted: HashMap<String, Wanted> = HashMap::new();
    for place in &places {
        let wanted = wanted.entry(place.file.clone()).or_default();
        wanted.add(&place.pointer);
    }
    wanted.retain(|file, wanted| {
        let text = source::read_text(Path::new(file));
        text.is_ok_and(|text| {
            wanted.find(&text);
            true
        })
    });
    for place in places {
        if let Some(wanted) = wanted.get(&place.file) {
            place.position = wanted.position(&place.pointer);
        }
    }
    wanted
}

/// The line and column, from one, of what `pointer` leads to in a text.
pub fn locate(text: &str, pointer: &str) -> Option<(usize, usize)> {
    let mut wanted = Wanted::default();
    wanted.add(pointer);
    wanted.find(text);
    wanted.position(pointer)
}

/// The texts of the scalars at the given pointers, as they are written.
pub(crate) fn scalars(text: &str, pointers: &[&str]) -> Vec<(String, String)> {
    let mut wanted = Wanted::default();
    for pointer in pointers {
        wanted.add(pointer);
    }
    wanted.find(text);
    let found = pointers.iter().filter_map(|pointer| {
        let scalar = wanted.scalar(pointer)?;
        Some(((*pointer).to_owned(), scalar.to_owned()))
    });
    found.collect()
}

/// Where a text ends.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Extent {
    lines: usize,
    /// The column after the last character of the last line.
    end: usize,
}

impl Extent {
    pub fn of(text: &str) -> Self {
        Self {
            lines: text.lines().count().max(1),
            end: text.lines().last().map_or(0, |line| line.chars().count()) + 1,
        }
    }

    /// A position of the text. Parsers place what is missing at its end after the last line.
    pub fn within(self, (line, column): (usize, usize)) -> (usize, usize) {
        match line > self.lines {
            true => (self.lines, self.end),
            false => (line.max(1), column.max(1)),
        }
    }
}

/// The places that are looked for, as a tree of their pointers' steps. The first node is the root.
#[derive(Debug)]
struct Wanted(Vec<Node>);

#[derive(Debug, Default)]
struct Node {
    below: HashMap<String, usize>,
    /// Where it was found first, and last.
    first: Option<(usize, usize)>,
    position: Option<(usize, usize)>,
    /// The text of a scalar.
    scalar: Option<String>,
}

impl Default for Wanted {
    fn default() -> Self {
        Self(vec![Node::default()])
    }
}

impl Wanted {
    fn add(&mut self, pointer: &str) {
        let mut node = 0;
        for step in pointer.split('/').skip(1).map(unescape) {
            node = match self.below(node, &step) {
                Some(next) => next,
                None => {
                    let next = self.0.len();
                    self.0.push(Node::default());
                    if let Some(node) = self.0.get_mut(node) {
                        node.below.insert(step.into_owned(), next);
                    }
                    next
                }
            };
        }
    }

    fn below(&self, node: usize, step: &str) -> Option<usize> {
        self.0.get(node)?.below.get(step).copied()
    }

    /// Whether nothing is wanted below a place.
    fn is_leaf(&self, node: usize) -> bool {
        self.0.get(node).is_none_or(|node| node.below.is_empty())
    }

    fn found(&mut self, node: usize, at: (usize, usize)) {
        if let Some(node) = self.0.get_mut(node) {
            // Of a key that stands there twice the last one counts, as when values are read.
            node.first.get_or_insert(at);
            node.position = Some(at);
        }
    }

    /// The node that a pointer leads to.
    fn node(&self, pointer: &str) -> Option<usize> {
        let mut steps = pointer.split('/').skip(1).map(unescape);
        steps.try_fold(0, |node, step| self.below(node, &step))
    }

    fn scalar(&self, pointer: &str) -> Option<&str> {
        self.0.get(self.node(pointer)?)?.scalar.as_deref()
    }

    /// The position of the closest place that was found on the way to `pointer`.
    fn position(&self, pointer: &str) -> Option<(usize, usize)> {
        let mut node = 0;
        // A text that only one of two parsers takes has a beginning at least.
        let mut position = self
            .0
            .first()
            .and_then(|root| root.position)
            .or(Some((1, 1)));
        for step in pointer.split('/').skip(1).map(unescape) {
            let Some(next) = self.below(node, &step) else {
                break;
            };
            node = next;
            position = self.0.get(node).and_then(|n| n.position).or(position);
        }
        position
    }

    /// Goes through a text once and notes where the wanted places are.
    fn find(&mut self, text: &str) {
        // JSON is YAML's flow style, but for tabs and some escapes.
        if !text.trim_start().starts_with(['{', '[']) || !json::find(self, text) {
            yaml::find(self, text);
        }
        let extent = Extent::of(text);
        // YAML's lines may end with a carriage return alone, those of editors do not.
        for node in &mut self.0 {
            for position in [&mut node.first, &mut node.position] {
                *position = position.map(|at| extent.within(at));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_places_are_found() {
        let text = "info:\n  title: A\n  tags: [x, {y: 1}]\n";
        assert_eq!(locate(text, "/info/title"), Some((2, 3)));
        assert_eq!(locate(text, "/info/tags/1/y"), Some((3, 14)));
    }

    #[test]
    fn json_places_are_found() {
        let text = "{\n  \"a\": {\"b/c\": [1, 2]}\n}";
        assert_eq!(locate(text, "/a/b~1c/1"), Some((2, 20)));
    }

    #[test]
    fn json_that_no_yaml_parser_takes_is_fine() {
        let text = "{\n\t\"a\": \"\\ud83d\\ude00\",\n\t\"ä\": {\"ö\": [\"é\", 2]}\n}";
        assert_eq!(locate(text, "/a"), Some((2, 7)));
        assert_eq!(locate(text, "/ä/ö/1"), Some((3, 19)));
    }

    #[test]
    fn what_is_not_written_at_the_end_is_in_the_last_line() {
        assert_eq!(locate("a: 1\n:\n", "/"), Some((2, 1)));
    }

    #[test]
    fn both_places_of_a_key_are_within_a_text_with_carriage_returns() {
        let mut wanted = Wanted::default();
        wanted.add("/a");
        wanted.find("b: x\r\r\r\r y\na: 1\na: 2\n");
        let node = &wanted.0[1];
        assert!(node.first.unwrap().0 <= 3 && node.position.unwrap().0 <= 3);
    }

    #[test]
    fn a_text_that_cannot_be_searched_has_a_beginning() {
        assert_eq!(locate("{ \"a\": [\n\u{feff} 1", "/a/0"), Some((1, 1)));
    }

    #[test]
    fn keys_that_stand_twice_have_both_places() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("api.yaml");
        std::fs::write(&file, "a: 1\nb: 1\na: 2\nb: 2\n").unwrap();
        let mut diagnostics = Diagnostics::new();
        for pointer in ["/a", "/b"] {
            let told = diagnostics.warning("duplicate-key", pointer, "twice");
            told.place.file = file.display().to_string();
        }
        find_positions(&mut diagnostics);
        let lines = |d: &Diagnostic| (d.place.position.unwrap().0, d.related[0].0.position);
        let found: Vec<_> = diagnostics.iter().map(lines).collect();
        assert_eq!(found, [(3, Some((1, 1))), (4, Some((2, 1)))]);
    }

    #[test]
    fn a_file_that_is_refused_has_no_positions() {
        let mut place = Place::file("/");
        find_places(vec![&mut place]);
        assert_eq!(place.position, None);
    }

    #[test]
    fn a_place_that_is_not_there_is_found_above() {
        assert_eq!(locate("a:\n  b: 1\n", "/a/x/y"), Some((1, 1)));
    }
}
