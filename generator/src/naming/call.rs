//! Names on a call: arguments, setters, and the other forms of a body or an answer.

use super::{Scope, snake};
use crate::model::{Operation, Parameter, Place};

/// Methods that every call has anyway.
pub(super) const TAKEN_SETTERS: &[&str] = &[
    "new",
    "json_as",
    "json_body",
    "body_as",
    "undeclared",
    "param",
    "json",
    "form",
    "multipart",
    "body",
    "timeout",
    "deadline",
    "max_retries",
    "header",
    "query",
    "body_field",
    "request",
    "raw",
    "lines",
    "items",
    "pages",
    "send",
    "into_future",
    "repeatable",
    "retry_unsafe",
    "resend",
    "clone",
    "fmt",
    "client",
    "options",
    "to_curl",
    "base_url",
    "content_type",
    "read_as",
    "on",
];

/// The names on a call of an operation.
#[derive(Debug)]
pub struct CallNames {
    /// Arguments and setters, in the order of the operation's parameters.
    pub parameters: Vec<String>,
    /// The setters for an optional body that is written in another way than the preferred one.
    pub bodies: Vec<String>,
    /// The methods that ask for the answer in another form.
    pub answers: Vec<String>,
}

/// The names on a call of an operation.
pub fn call(operation: &Operation) -> CallNames {
    let mut setters = Scope::new(TAKEN_SETTERS);
    let parameters = claim_parameters(&operation.parameters, &mut setters);
    let contents = operation.body.iter().filter(|body| !body.required);
    let contents = contents.flat_map(|body| body.contents.iter().skip(1));
    let bodies = contents
        .map(|content| setters.claim(&snake(&format!("with {}", content.words))))
        .collect();
    let others = operation.answer.others.iter();
    let answers = others
        .map(|other| setters.claim(&snake(&format!("as {}", other.words))))
        .collect();
    CallNames {
        parameters,
        bodies,
        answers,
    }
}

/// The names of arguments and setters, in the order of the parameters, with `body` kept for the
/// body.
pub fn parameters(parameters: &[Parameter]) -> Vec<String> {
    claim_parameters(parameters, &mut Scope::new(TAKEN_SETTERS))
}

/// Arguments that every method may have anyway.
const TAKEN_ARGUMENTS: &[&str] = &["self", "body", "content_type"];

fn claim_parameters(parameters: &[Parameter], setters: &mut Scope) -> Vec<String> {
    let mut arguments = Scope::new(TAKEN_ARGUMENTS);
    parameters
        .iter()
        .map(|parameter| {
            let is_argument = parameter.required || parameter.place == Place::Path;
            let (scope, taken) = match is_argument {
                true => (&mut arguments, TAKEN_ARGUMENTS),
                false => (&mut *setters, TAKEN_SETTERS),
            };
            let wanted = snake(&parameter.wire);
            // A word more reads better than a number.
            scope.claim(&match scope.is_free(&wanted) {
                true => wanted,
                false if taken.contains(&wanted.as_str()) => format!("{wanted}_param"),
                false => format!("{wanted}_{}", place_word(parameter.place)),
            })
        })
        .collect()
}

fn place_word(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    }
}
