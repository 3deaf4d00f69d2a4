//! Places in YAML.

use saphyr_parser::{Event, Parser, Span};

use super::Wanted;

/// Goes through a text once and notes where the wanted places are.
pub(super) fn find(wanted: &mut Wanted, text: &str) {
    let mut parser = Parser::new_from_str(text);
    let mut stack: Vec<Level> = Vec::new();
    while let Some(Ok((event, span))) = parser.next_event() {
        match event {
            Event::MappingStart(..) => {
                let own = enter(wanted, &mut stack, &span, None);
                stack.push(Level::Mapping { own, key: None });
            }
            Event::SequenceStart(..) => {
                let own = enter(wanted, &mut stack, &span, None);
                stack.push(Level::Sequence { own, next: 0 });
            }
            Event::Scalar(text, ..) => {
                let own = enter(wanted, &mut stack, &span, Some(&text));
                if let Some(node) = own.and_then(|own| wanted.0.get_mut(own)) {
                    node.scalar = Some(text.into_owned());
                }
            }
            Event::Alias(_) => {
                enter(wanted, &mut stack, &span, None);
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
fn enter(
    wanted: &mut Wanted,
    stack: &mut [Level],
    span: &Span,
    scalar: Option<&str>,
) -> Option<usize> {
    let at = (span.start.line(), span.start.col() + 1);
    let node = match stack.last_mut() {
        None => Some(0),
        Some(Level::Sequence { own, next }) => {
            let index = *next;
            *next += 1;
            own.and_then(|own| wanted.below(own, &index.to_string()))
        }
        Some(Level::Mapping { own, key }) => match key.take() {
            // The key is where a reader looks, so the position is noted there.
            Some(node) => return node,
            None => {
                let node = own
                    .zip(scalar)
                    .and_then(|(own, text)| wanted.below(own, text));
                *key = Some(node);
                node.inspect(|node| wanted.found(*node, at));
                return None;
            }
        },
    };
    node.inspect(|node| wanted.found(*node, at))
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
