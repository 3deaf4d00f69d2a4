//! Refusing YAML that is nested too deeply before it is read: the parser takes quadratic time to
//! find that out.

use saphyr_parser::{Event, Parser};

use super::{SyntaxError, TOO_DEEP};

/// The deepest nesting that both parsers take.
pub const DEEPEST: usize = 128;

/// Refuses a text that is nested too deeply.
pub(super) fn check(text: &str) -> Result<(), SyntaxError> {
    if might_be_deep(text) {
        look_closely(text)
    } else {
        Ok(())
    }
}

/// Whether more brackets are open somewhere than may be. Brackets in prose count too; that only
/// costs a closer look.
fn might_be_deep(text: &str) -> bool {
    let mut open = 0_usize;
    text.bytes().any(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > DEEPEST
    })
}

fn look_closely(text: &str) -> Result<(), SyntaxError> {
    let mut parser = Parser::new_from_str(text);
    let mut depth = 0_usize;
    while let Some(event) = parser.next_event() {
        let too_deep = match event {
            Ok((Event::MappingStart(..) | Event::SequenceStart(..), span)) => {
                depth += 1;
                (depth > DEEPEST).then_some(span.start)
            }
            Ok((Event::MappingEnd | Event::SequenceEnd, _)) => {
                depth = depth.saturating_sub(1);
                None
            }
            Ok(_) => None,
            Err(error) => {
                return Err(SyntaxError {
                    message: super::reworded(error.info()),
                    position: Some((error.marker().line(), error.marker().col() + 1)),
                });
            }
        };
        if let Some(at) = too_deep {
            return Err(SyntaxError {
                message: TOO_DEEP.to_owned(),
                position: Some((at.line(), at.col() + 1)),
            });
        }
    }
    Ok(())
}
