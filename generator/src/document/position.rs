//! From pointers to lines and columns, for YAML and JSON alike (JSON is YAML's flow style). Files
//! are read once more for this, and only when somebody is shown a diagnostic.

use std::collections::HashMap;
use std::path::Path;

use saphyr_parser::{Event, Parser, Span};

use super::pointer::unescape;
use super::source;
use crate::diagnostic::Diagnostics;

/// Finds line and column of every diagnostic that does not have them, as far as its file can be
/// read and its pointer leads somewhere; else those of the closest place above.
pub fn find_positions(diagnostics: &mut Diagnostics) {
    let mut wanted: HashMap<String, Wanted> = HashMap::new();
    for diagnostic in diagnostics.iter() {
        let place = &diagnostic.place;
        if place.position.is_none() && !place.file.is_empty() {
            wanted
                .entry(place.file.clone())
                .or_default()
                .add(&place.pointer);
        }
    }
    for (file, wanted) in &mut wanted {
        if let Ok(text) = source::read_text(Path::new(file)) {
            wanted.find(&text);
        }
    }
    for diagnostic in diagnostics.iter_mut() {
        let place = &mut diagnostic.place;
        if place.position.is_none()
            && let Some(wanted) = wanted.get(&place.file)
        {
            place.position = wanted.position(&place.pointer);
        }
    }
}

/// The line and column, from one, of what `pointer` leads to in a text.
pub fn locate(text: &str, pointer: &str) -> Option<(usize, usize)> {
    let mut wanted = Wanted::default();
    wanted.add(pointer);
    wanted.find(text);
    wanted.position(pointer)
}

/// The texts of the scalars at the given pointers, as they are written.
pub(super) fn scalars(text: &str, pointers: &[&str]) -> Vec<(String, String)> {
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

/// The places that are looked for, as a tree of their pointers' steps. The first node is the root.
#[derive(Debug)]
struct Wanted(Vec<Node>);

#[derive(Debug, Default)]
struct Node {
    below: HashMap<String, usize>,
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

    fn found(&mut self, node: usize, at: (usize, usize)) {
        if let Some(node) = self.0.get_mut(node) {
            // Of a key that stands there twice the last one counts, as when values are read.
            node.position = Some(at);
        }
    }

    fn scalar(&self, pointer: &str) -> Option<&str> {
        let mut steps = pointer.split('/').skip(1).map(unescape);
        let node = steps.try_fold(0, |node, step| self.below(node, &step))?;
        self.0.get(node)?.scalar.as_deref()
    }

    /// The position of the closest place that was found on the way to `pointer`.
    fn position(&self, pointer: &str) -> Option<(usize, usize)> {
        let mut node = 0;
        let mut position = self.0.first().and_then(|root| root.position);
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
        let mut parser = Parser::new_from_str(text);
        let mut stack: Vec<Level> = Vec::new();
        while let Some(Ok((event, span))) = parser.next_event() {
            match event {
                Event::MappingStart(..) => {
                    let own = self.enter(&mut stack, &span, None);
                    stack.push(Level::Mapping { own, key: None });
                }
                Event::SequenceStart(..) => {
                    let own = self.enter(&mut stack, &span, None);
                    stack.push(Level::Sequence { own, next: 0 });
                }
                Event::Scalar(text, ..) => {
                    let own = self.enter(&mut stack, &span, Some(&text));
                    if let Some(node) = own.and_then(|own| self.0.get_mut(own)) {
                        node.scalar = Some(text.into_owned());
                    }
                }
                Event::Alias(_) => {
                    self.enter(&mut stack, &span, None);
                }
                Event::MappingEnd | Event::SequenceEnd => {
                    stack.pop();
                }
                Event::DocumentEnd => return,
                _ => {}
            }
        }
    }

    /// Notes the beginning of a node. Gives what is wanted at and below it.
    fn enter(&mut self, stack: &mut [Level], span: &Span, scalar: Option<&str>) -> Option<usize> {
        let at = (span.start.line(), span.start.col() + 1);
        let node = match stack.last_mut() {
            None => Some(0),
            Some(Level::Sequence { own, next }) => {
                let index = *next;
                *next += 1;
                own.and_then(|own| self.below(own, &index.to_string()))
            }
            Some(Level::Mapping { own, key }) => match key.take() {
                // The key is where a reader looks, so the position is noted there.
                Some(node) => return node,
                None => {
                    let node = own
                        .zip(scalar)
                        .and_then(|(own, text)| self.below(own, text));
                    *key = Some(node);
                    node.inspect(|node| self.found(*node, at));
                    return None;
                }
            },
        };
        node.inspect(|node| self.found(*node, at))
    }
}

/// A collection that is being read: what is wanted of it, if anything.
#[derive(Debug)]
enum Level {
    Mapping {
        own: Option<usize>,
        /// Set between a key and its value: what is wanted of the value.
        key: Option<Option<usize>>,
    },
    Sequence {
        own: Option<usize>,
        next: usize,
    },
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
    fn a_place_that_is_not_there_is_found_above() {
        assert_eq!(locate("a:\n  b: 1\n", "/a/x/y"), Some((1, 1)));
    }
}
