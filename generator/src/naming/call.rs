//! Names on a call: arguments, setters, and the other forms of a body or a response.

use super::distinct::{Wanted, distinct};
use super::{Scope, case, kept, snake};
use crate::model::{Operation, Parameter, Place};

/// Methods that every call has anyway.
pub(super) const TAKEN_SETTERS: &[&str] = &[
    "new",
    "json_as",
    "json_body",
    "body_as",
    "text_as",
    "xml_as",
    "undeclared",
    "param",
    "json",
    "form",
    "multipart",
    "body",
    "timeout",
    "deadline",
    "lenient",
    "max_retries",
    "follow_redirects",
    "reconnecting",
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
    "to_http",
    "on_upload",
    "on_download",
    "save_to",
    "base_url",
    "content_type",
    "read_as",
    "on",
    "events",
    "without_body",
    "drop_body",
];

/// The names on a call of an operation.
#[derive(Debug)]
pub struct CallNames {
    /// Arguments and setters, in the order of the operation's parameters.
    pub parameters: Vec<String>,
    /// The setters for an optional body that is written in another way than the preferred one.
    pub bodies: Vec<String>,
    /// The methods that ask for the response in another form.
    pub responses: Vec<String>,
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
    let others = operation.response.others.iter();
    let responses = others
        .map(|other| setters.claim(&snake(&format!("as {}", other.words))))
        .collect();
    CallNames {
        parameters,
        bodies,
        responses,
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
    let arguments = parameters.iter().filter(|p| p.is_argument()).collect();
    let optional = parameters.iter().filter(|p| !p.required).collect();
    let mut of_arguments = Scope::new(TAKEN_ARGUMENTS);
    let mut arguments = claim(arguments, TAKEN_ARGUMENTS, &mut of_arguments);
    let mut optional = claim(optional, TAKEN_SETTERS, setters);
    let names = parameters.iter().map(|parameter| {
        let name = match (parameter.is_argument(), parameter.required) {
            (true, _) => arguments.next(),
            (false, false) => optional.next(),
            // Nobody says what is always the same.
            (false, true) => None,
        };
        name.unwrap_or_default()
    });
    names.collect()
}

fn claim(
    parameters: Vec<&Parameter>,
    taken: &'static [&'static str],
    scope: &mut Scope,
) -> impl Iterator<Item = String> + use<> {
    let wanted = parameters.into_iter().map(|p| wanted(p, taken));
    distinct(scope, &wanted.collect::<Vec<Wanted>>()).into_iter()
}

/// What a parameter wants to be called. A word more reads better than letters.
fn wanted<'a>(parameter: &'a Parameter, taken: &'static [&'static str]) -> Wanted<'a> {
    let wire = &parameter.wire;
    let place = place_word(parameter.place);
    let name = move |words: &str| kept(|name| taken.contains(&name), snake(words), "_param");
    let mut wanted = Wanted::of(wire, name);
    let with_place = case::with_word(&wanted.names[0], place);
    wanted.names.push(with_place);
    let wanted = wanted.called(parameter.name.as_deref().map(name));
    Wanted {
        identity: format!("{wire} {place}"),
        rank: parameter.place as usize,
        ..wanted
    }
}

/// The argument that the body of an operation is.
pub fn body(operation: &Operation) -> String {
    let given = operation
        .body
        .as_ref()
        .and_then(|body| body.name.as_deref());
    let given = given.map(snake);
    let arguments = parameters(&operation.parameters);
    let is_free =
        |name: &String| !TAKEN_ARGUMENTS.contains(&name.as_str()) && !arguments.contains(name);
    let given = given.filter(is_free);
    // A word of the language is written as a name.
    let given = given.map(|name| Scope::new(&[]).claim(&name));
    given.unwrap_or_else(|| "body".to_owned())
}

fn place_word(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    }
}
