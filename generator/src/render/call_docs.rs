//! What is said of an operation.

use proc_macro2::TokenStream;

use super::{Context, body, docs};
use crate::model::{Content, Operation, Parameter};
use crate::naming;

/// Everything a caller could be surprised by, on the method that they look at. `content` is the body
/// that the method takes, `marker` the type that stands for the operation.
pub(super) fn method(
    context: &Context,
    operation: &Operation,
    content: Option<&Content>,
    marker: &str,
    example: Vec<String>,
) -> TokenStream {
    let mut lines = docs::text(operation.summary.as_deref().unwrap_or_default());
    if lines.is_empty() {
        lines.push(format!("Calls `{}`.", operation.id.replace('`', "'")));
    }
    let mut section = |text: Vec<String>| {
        if !text.is_empty() {
            lines.push(String::new());
            lines.extend(text);
        }
    };
    let described = operation.docs.text.as_deref().unwrap_or_default();
    if Some(described) != operation.summary.as_deref() {
        section(docs::text(described));
    }
    section(vec![format!(
        "`{} {}`",
        operation.method.as_str(),
        operation.path.replace('`', "'")
    )]);
    section(around(context, operation));
    let mut arguments = described_parameters(operation, true);
    if let (Some(body), Some(content)) = (&operation.body, content) {
        let text = body.docs.text.iter().map(String::as_str);
        let written = body::words(content);
        let described = text.chain([written.as_str()]).collect::<Vec<_>>().join(" ");
        // The usual way of writing a body need not be said.
        if content.media_types != ["application/json"] || body.docs.text.is_some() {
            arguments.push(list_item("body", &described));
        }
    }
    if !arguments.is_empty() {
        section(vec!["# Arguments".to_owned()]);
        section(arguments);
    }
    let options = described_parameters(operation, false);
    if !options.is_empty() {
        section(vec!["# Options".to_owned()]);
        section(options);
    }
    let statuses = operation.response.statuses.iter();
    let returns: Vec<String> = statuses.map(|(s, words)| list_item(s, words)).collect();
    if !returns.is_empty() {
        section(vec!["# Returns".to_owned()]);
        section(returns);
    }
    let failures = operation.failures.iter();
    let errors: Vec<String> = failures
        .map(|f| list_item(&f.status, &f.description))
        .collect();
    if !errors.is_empty() {
        section(vec!["# Errors".to_owned()]);
        section(errors);
    }
    if operation.failure.is_some() {
        section(vec![format!(
            "[`Error::declared`](crate::Error::declared)`::<{marker}>()` reads their bodies."
        )]);
    }
    section(example);
    docs::attributes(&lines)
}

/// Where the call goes and what it takes, where that is not the client's own.
fn around(context: &Context, operation: &Operation) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(server) = &operation.server {
        lines.push(format!(
            "On a server of its own: `{}`.",
            server.replace('`', "'")
        ));
    }
    let api = context.api;
    if operation.security != api.security {
        let name = |index: &usize| format!("`{}`", api.schemes[*index].name.replace('`', "'"));
        let group = |group: &Vec<usize>| match group.is_empty() {
            true => "none".to_owned(),
            false => group.iter().map(name).collect::<Vec<_>>().join(" and "),
        };
        let groups: Vec<String> = operation.security.iter().map(group).collect();
        lines.push(match groups.is_empty() {
            true => "Needs no credentials.".to_owned(),
            false => format!("Credentials: {}.", groups.join(", or ")),
        });
    }
    if !operation.scopes.is_empty() {
        let scopes = operation.scopes.iter();
        let scopes: Vec<String> = scopes
            .map(|s| format!("`{}`", s.replace('`', "'")))
            .collect();
        lines.push(format!("Scopes: {}.", scopes.join(", ")));
    }
    docs::text(&lines.join("\n\n"))
}

/// A list item for each parameter that is required, or that is not. Arguments of which nothing is
/// said but their names are seen in the signature already.
fn described_parameters(operation: &Operation, required: bool) -> Vec<String> {
    let names = naming::parameters(&operation.parameters);
    let pairs = operation.parameters.iter().zip(names);
    let items: Vec<(String, String)> = pairs
        .filter(|(parameter, _)| match required {
            true => parameter.is_argument(),
            false => !parameter.required,
        })
        .map(|(parameter, name)| (name, parameter_words(parameter)))
        .collect();
    if required && items.iter().all(|(_, words)| words.is_empty()) {
        return Vec::new();
    }
    let items = items.iter();
    items.map(|(name, words)| list_item(name, words)).collect()
}

fn parameter_words(parameter: &Parameter) -> String {
    let text = parameter.docs.text.iter().map(String::as_str);
    let notes = parameter.docs.notes.iter().map(String::as_str);
    let deprecated = parameter
        .docs
        .deprecated
        .then_some("Deprecated by the API.");
    let words: Vec<&str> = text.chain(notes).chain(deprecated).collect();
    words.join(" ")
}

/// A list item on one line, whatever the words look like.
fn list_item(name: &str, words: &str) -> String {
    let words: String = docs::text(words)
        .into_iter()
        .filter(|line| !line.starts_with("```") && !line.starts_with("~~~"))
        .map(|line| line.trim_start_matches(['*', '-', '#', ' ']).to_owned())
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let words = docs::one_line(words.clone(), &words);
    let name = name.trim_start_matches("r#");
    match words.is_empty() {
        true => format!("* `{name}`"),
        false => format!("* `{name}`: {words}"),
    }
}
