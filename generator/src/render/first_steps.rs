//! The first things that people do with an API, as the README opens: chosen by the settings, or else one
//! of each kind that the API has.

use super::sample::{self, Call};
use super::{Context, RenderError, docs, print};
use crate::config::FirstStep;
use crate::model::{BodyKind, Content, Method, Operation, ResponseBody};
use crate::naming::{self, OperationNames, Scope};

/// An operation and how callers get to it.
#[derive(Clone, Copy)]
struct Found<'c> {
    operation: &'c Operation,
    names: &'c OperationNames,
    way: &'c str,
}

/// What is done with an operation.
struct Step<'c> {
    title: String,
    /// What its function is named after.
    words: String,
    found: Found<'c>,
    call: Call,
    /// The method that asks for the response in another form, and that form.
    form: Option<(String, &'c ResponseBody)>,
}

/// The code, if the API has anything to begin with.
pub(super) fn code(context: &Context) -> Result<Option<String>, RenderError> {
    let mut scope = Scope::new(&[]);
    let settings = &context.config.readme.first;
    let functions: Vec<String> = match settings.is_empty() {
        true => chosen(context)
            .iter()
            .map(|s| function(s, &mut scope))
            .collect(),
        false => {
            let functions = settings.iter().filter_map(|first| match &first.event {
                Some(event) => received(context, first, event, &mut scope),
                None => Some(function(&set(context, first)?, &mut scope)),
            });
            functions.collect()
        }
    };
    if functions.is_empty() {
        return Ok(None);
    }
    let krate = context.config.crate_ident();
    let code = functions.concat();
    // What is imported once is not spelled out each time.
    let code = code
        .replace(&format!("{krate}::types::"), "types::")
        .replace("std::path::Path::new(", "Path::new(");
    let has = |name: &str| code.contains(name);
    let (has_event, has_verifier) = (has("Event::"), has("Verifier::"));
    let imports = [
        (has("Path::new("), "use std::path::Path;\n".to_owned()),
        (
            has("HeaderMap"),
            format!("use {krate}::runtime::http::HeaderMap;"),
        ),
        (
            has_event && has_verifier,
            format!("use {krate}::webhooks::{{Event, Verifier}};"),
        ),
        (
            has_event && !has_verifier,
            format!("use {krate}::webhooks::Event;"),
        ),
        (
            has("&Client") && has("types::"),
            format!("use {krate}::{{Client, Error, types}};"),
        ),
        (
            has("&Client") && !has("types::"),
            format!("use {krate}::{{Client, Error}};"),
        ),
    ];
    let imports = imports.into_iter().filter(|(is_used, _)| *is_used);
    let imports: String = imports.map(|(_, line)| line + "\n").collect();
    let functions = print::pretty("README.md", &code)?;
    Ok(Some(format!("{imports}\n{functions}")))
}

/// The steps that an API's description offers: one of each kind that can be written in a few lines.
fn chosen<'c>(context: &'c Context<'c>) -> Vec<Step<'c>> {
    let has_body = |found: &Found, is_kind: fn(&BodyKind) -> bool| {
        let body = found.operation.body.as_ref().filter(|body| body.required);
        body.is_some_and(|body| is_kind(&body.contents[0].kind))
    };
    let kinds: [&dyn Fn(&Found) -> bool; 5] = [
        &|found| {
            found.operation.method == Method::Post
                && has_body(found, |kind| matches!(kind, BodyKind::Json(_)))
        },
        &|found| found.operation.paging.is_some(),
        &|found| has_body(found, |kind| matches!(kind, BodyKind::Multipart(Some(_)))),
        &|found| found.operation.response.body == ResponseBody::Binary,
        &|found| found.operation.response.body.is_stream(),
    ];
    let mut steps: Vec<Step> = Vec::new();
    for is_kind in kinds {
        let fits = all(context).filter(|found| !found.operation.docs.deprecated && is_kind(found));
        let known: Vec<&str> = steps
            .iter()
            .map(|s| s.found.names.marker.as_str())
            .collect();
        let mut new = fits.filter(|found| !known.contains(&found.names.marker.as_str()));
        let step = new.find_map(|found| {
            let content = found.operation.body.as_ref().filter(|body| body.required);
            let content = content.map(|body| &body.contents[0]);
            let names = (found.way, found.names.method.as_str());
            let call = sample::call(context, found.operation, content, names, None);
            let is_whole = call.given.is_empty() && (content.is_none() || !call.made.is_empty());
            let last = found.way.rsplit('.').next().unwrap_or_default();
            is_whole.then(|| Step {
                title: title(&found),
                // A verb alone does not say what it is done to.
                words: match found.names.method.contains('_') {
                    true => found.names.method.clone(),
                    false => format!("{} {last}", found.names.method),
                },
                found,
                call,
                form: None,
            })
        });
        steps.extend(step);
    }
    steps
}

/// What an operation does, in the description's words or ours.
fn title(found: &Found) -> String {
    let summary = docs::line(&docs::headline(found.operation).unwrap_or_default());
    match summary.is_empty() {
        true => format!("`{}().{}`", found.way, found.names.method),
        false => summary,
    }
}

/// A step as the settings say it; none if the API has no such operation.
fn set<'c>(context: &'c Context<'c>, first: &'c FirstStep) -> Option<Step<'c>> {
    let id = first.operation.as_deref()?;
    let found = all(context).find(|found| found.operation.id == id)?;
    let body = found.operation.body.as_ref().filter(|body| body.required);
    let contents = body.map_or(&[] as &[Content], |body| &body.contents);
    let is_meant = |content: &Content| {
        let named = first.content_type.as_ref();
        named.is_none_or(|named| content.media_types.contains(named))
    };
    let index = contents.iter().position(is_meant).unwrap_or_default();
    let method = match index.checked_sub(1) {
        Some(other) => found.names.other_bodies.get(other)?,
        None => &found.names.method,
    };
    let shown = first.body.as_ref();
    let names = (found.way, method.as_str());
    let call = sample::call(context, found.operation, contents.get(index), names, shown);
    let others = found.operation.response.others.iter();
    let mut forms = others.zip(naming::call(found.operation).responses);
    let form = forms.find(|(form, _)| first.accept.as_ref() == Some(&form.media_type));
    Some(Step {
        title: first.title.clone(),
        words: first.title.clone(),
        found,
        call,
        form: form.map(|(form, name)| (name, &form.body)),
    })
}

fn all<'c>(context: &'c Context<'c>) -> impl Iterator<Item = Found<'c>> {
    let pairs = context.api.resources.iter().zip(&context.names.resources);
    pairs.flat_map(|(resource, names)| {
        let operations = resource.operations.iter().zip(&names.operations);
        operations.map(|(operation, own)| Found {
            operation,
            names: own,
            way: &names.way,
        })
    })
}

/// A step as a function.
fn function(step: &Step, scope: &mut Scope) -> String {
    let (name, doc) = head(&step.title, &step.words, scope);
    let given: String = step
        .call
        .given
        .iter()
        .map(|given| format!(", {given}"))
        .collect();
    let made = step.call.made.concat();
    let mut expression = step.call.expression.clone();
    if let Some((method, _)) = &step.form {
        expression.push_str(&format!(".{method}()"));
    }
    let operation = step.found.operation;
    let form = step.form.as_ref().map(|(_, form)| *form);
    let done = sample::sent(operation, form, &expression);
    let known = operation.docs.deprecated.then_some("#[allow(deprecated)]");
    let known = known.unwrap_or_default();
    format!(
        "#[doc = {doc}] {known}
        async fn {name}(client: &Client{given}) -> Result<(), Error> {{ {made} {done} Ok(()) }}"
    )
}

/// A step that takes an event; none if the API has no such event.
fn received(
    context: &Context,
    first: &FirstStep,
    event: &str,
    scope: &mut Scope,
) -> Option<String> {
    let events = context.api.events.list.iter().zip(&context.names.events);
    let mut events = events.map(|(event, name)| (&event.name, name));
    let (_, variant) = events.find(|(known, _)| *known == event)?;
    let settings = context.config.webhooks.as_ref();
    let is_signed = settings.is_some_and(|webhooks| matches!(webhooks.signature(), Some(Ok(_))));
    let read = match is_signed {
        true => "Verifier::from_env()?.unwrap(headers, body)?",
        false => "Event::read(headers, body)?",
    };
    let (name, doc) = head(&first.title, &first.title, scope);
    Some(format!(
        "#[doc = {doc}]
        fn {name}(headers: &HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {{
            match {read} {{
                Event::{variant}(event) => println!(\"{{event:?}}\"),
                other => println!(\"something else: {{other:?}}\"),
            }}
            Ok(())
        }}"
    ))
}

/// The name of a function that is named after words, and its documentation as a literal.
fn head(title: &str, words: &str, scope: &mut Scope) -> (String, String) {
    let name = scope.claim(&naming::snake(words));
    let doc = print::literal(&format!(" {}.", docs::line(title).trim_end_matches('.')));
    (name, doc)
}
