//! What is said of an operation.

use proc_macro2::TokenStream;

use super::{Context, body, docs, response};
use crate::model::{Content, Operation, Parameter};
use crate::naming::{self, OperationNames};

/// Everything a caller could be surprised by, on the method that they look at. `content` is the body
/// that the method takes.
pub(super) fn method(
    context: &Context,
    operation: &Operation,
    content: Option<&Content>,
    names: &OperationNames,
    example: Vec<String>,
) -> TokenStream {
    let (mut lines, described) = said(operation);
    let mut section = |text: Vec<String>| {
        if !text.is_empty() {
            lines.push(String::new());
            lines.extend(text);
        }
    };
    section(described);
    section(vec![format!(
        "`{} {}`",
        operation.method.as_str(),
        operation.path.replace('`', "'")
    )]);
    section(around(context, operation));
    let mut arguments = described_parameters(operation, true);
    if let (Some(body), Some(content)) = (&operation.body, content) {
        let text = body.docs.text.as_deref().map(docs::ended);
        let described = text.into_iter().chain([body::words(content)]);
        let described = described.collect::<Vec<_>>().join(" ");
        // The usual way of writing a body need not be said.
        if content.media_types != ["application/json"] || body.docs.text.is_some() {
            arguments.push(docs::list_item(&code(&naming::body(operation)), &described));
        }
    }
    if !arguments.is_empty() {
        section(vec!["# Arguments".to_owned()]);
        section(arguments);
    }
    let options = described_options(operation);
    if !options.is_empty() {
        section(vec!["# Options".to_owned()]);
        section(vec![format!("[Setters of the call]({}):", setters(names))]);
        section(options);
    }
    let statuses = operation.response.statuses.iter();
    let returns: Vec<String> = statuses
        .map(|(status, words)| docs::list_item(&code(status), words))
        .collect();
    let handed_back = handed_back(context, operation, names);
    if !(returns.is_empty() && handed_back.is_empty()) {
        section(vec!["# Returns".to_owned()]);
        section(handed_back);
        section(returns);
    }
    let failures = operation.failures.iter();
    let errors: Vec<String> = failures
        .map(|f| docs::list_item(&code(&f.status), &f.description))
        .collect();
    if !errors.is_empty() {
        section(vec!["# Errors".to_owned()]);
        section(errors);
    }
    if operation.failure.is_some() {
        let marker = &names.marker;
        section(vec![format!(
            "[`Error::declared`](crate::Error::declared)`::<`[`{marker}`]`>()` reads their bodies."
        )]);
    }
    section(example);
    docs::attributes(&lines)
}

/// What the description says of an operation: the first line, and the rest.
fn said(operation: &Operation) -> (Vec<String>, Vec<String>) {
    let text = operation.docs.text.as_deref().unwrap_or_default();
    let summary = operation.summary.as_deref().unwrap_or_default();
    let (summary, described) = (docs::text(summary), docs::text(text));
    match (summary.is_empty(), described.is_empty()) {
        (false, _) if summary == described => (summary, Vec::new()),
        (false, _) => (summary, described),
        (true, false) => (described, Vec::new()),
        (true, true) => {
            let id = operation.id.replace('`', "'");
            (vec![format!("Calls `{id}`.")], Vec::new())
        }
    }
}

/// What is said of the type that stands for an operation.
pub(super) fn marker(
    context: &Context,
    operation: &Operation,
    names: &OperationNames,
    handle: &str,
) -> TokenStream {
    let mut lines = vec![format!(
        "The operation behind [`{handle}::{}`]: `{} {}`.",
        names.method,
        operation.method.as_str(),
        operation.path.replace('`', "'"),
    )];
    for line in handed_back(context, operation, names) {
        lines.extend([String::new(), line]);
    }
    docs::attributes(&lines)
}

/// What is said of the setters of an operation's call.
pub(super) fn options(names: &OperationNames, handle: &str) -> TokenStream {
    docs::attributes(&[format!("Options of [`{handle}::{}`].", names.method)])
}

/// Where the setters of an operation's call are in the documentation.
fn setters(names: &OperationNames) -> String {
    format!("crate::Call#impl-Call%3C{},+C%3E", names.marker)
}

/// The type that a call hands back, and of a list that of its items.
fn handed_back(context: &Context, operation: &Operation, names: &OperationNames) -> Vec<String> {
    let response = response::words(context, operation, names);
    let response = response.map(|words| format!("Hands back {words}."));
    let items = operation.paging.as_ref().map(|paging| {
        format!(
            "`.items()` goes through all pages, by {}.",
            response::linked(context, &paging.item)
        )
    });
    response.into_iter().chain(items).collect()
}

/// A list item for each setter of the call.
fn described_options(operation: &Operation) -> Vec<String> {
    let mut options = described_parameters(operation, false);
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        let said = body.docs.text.as_deref().unwrap_or_default();
        options.push(docs::list_item("`body`", said));
    }
    options
}

fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'"))
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
    let items =
        items.map(|(name, words)| docs::list_item(&code(name.trim_start_matches("r#")), words));
    items.collect()
}

fn parameter_words(parameter: &Parameter) -> String {
    let text = parameter.docs.text.iter().cloned();
    let notes = parameter.docs.notes.iter().cloned();
    let deprecated = parameter.docs.deprecated;
    let deprecated = deprecated.then(|| "Deprecated by the API.".to_owned());
    let mut words: Vec<String> = text.chain(notes).chain(deprecated).collect();
    // What others follow is a sentence.
    let last = words.len().saturating_sub(1);
    for text in &mut words[..last] {
        *text = docs::ended(text);
    }
    words.join(" ")
}
