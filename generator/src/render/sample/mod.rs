//! An example of a call: compiled as a test in the documentation, shown in the README, and written for
//! documentation sites.

mod known;
mod value;

use super::Context;
use crate::model::{BodyKind, Content, Operation, ResponseBody, Type};
use crate::naming;

pub(crate) use known::Known;
use value::{Value, spelled};

/// A call that can be made, and what it needs.
pub(super) struct Call {
    /// What cannot be written in a few words, as parameters of a function: `body: types::Pet`.
    pub given: Vec<String>,
    /// What is made first, in statements.
    pub made: Vec<String>,
    /// The call itself, but for how it is sent: `client.pets().create(body)`.
    pub expression: String,
}

/// An example of a call by this method of a resource. Values are those of the description's examples,
/// or of `shown`, which stands for one of the body.
pub(super) fn call(
    context: &Context,
    operation: &Operation,
    content: Option<&Content>,
    (accessor, method): (&str, &str),
    shown: Option<&serde_json::Value>,
) -> Call {
    let mut given = Vec::new();
    let names = naming::parameters(&operation.parameters);
    let required = operation
        .parameters
        .iter()
        .zip(names)
        .filter(|(p, _)| p.is_argument());
    let mut arguments: Vec<String> = required
        .map(|(parameter, name)| {
            let known = Value::of(context, None).argument(&parameter.ty, &name, 0);
            known.unwrap_or_else(|| {
                given.push(format!("{name}: {}", spelled(context, &parameter.ty)));
                name
            })
        })
        .collect();
    let mut made = Vec::new();
    let bodies = content.map(|c| body(context, c, shown, &mut given));
    for argument in bodies.into_iter().flatten() {
        // What is made of several words has a statement of its own.
        let is_long = argument.contains("::new(") && !argument.starts_with("std::");
        arguments.push(if is_long {
            "body".to_owned()
        } else {
            argument.clone()
        });
        made.extend(is_long.then(|| format!("let body = {argument};")));
    }
    Call {
        given,
        made,
        expression: format!("client.{accessor}().{method}({})", arguments.join(", ")),
    }
}

/// Statements that send a call and do something with the response, which may have been asked for in
/// another form than the preferred one.
pub(super) fn sent(operation: &Operation, form: Option<&ResponseBody>, expression: &str) -> String {
    let walk = |all: String, one: &str| {
        format!(
            "let mut {one}s = {all};
            while let Some({one}) = {one}s.try_next().await? {{ println!(\"{{{one}:?}}\"); }}"
        )
    };
    match form.unwrap_or(&operation.response.body) {
        _ if operation.paging.is_some() && form.is_none() => {
            walk(format!("{expression}.items()"), "item")
        }
        ResponseBody::Events(_) | ResponseBody::ItemEvents(_) => {
            walk(format!("{expression}.await?"), "event")
        }
        ResponseBody::Lines(_) => walk(format!("{expression}.await?"), "value"),
        ResponseBody::Parts(_) => walk(format!("{expression}.await?"), "part"),
        ResponseBody::Binary => format!(
            "let bytes = {expression}.await?.bytes().await?;
            println!(\"{{}} bytes\", bytes.len());"
        ),
        ResponseBody::Empty => format!("{expression}.await?;"),
        _ => format!("let response = {expression}.await?; println!(\"{{response:?}}\");"),
    }
}

/// The lines of an example in the documentation of a method.
pub(super) fn lines(
    context: &Context,
    operation: &Operation,
    content: Option<&Content>,
    accessor: &str,
    method: &str,
) -> Vec<String> {
    let call = call(context, operation, content, (accessor, method), None);
    let krate = context.config.crate_ident();
    let given: String = call
        .given
        .iter()
        .map(|given| format!(", {given}"))
        .collect();
    let response = match operation.response.body {
        ResponseBody::Empty => "",
        _ => "let response = ",
    };
    let mut lines = vec![
        "# Example".to_owned(),
        String::new(),
        "```no_run".to_owned(),
    ];
    if operation.docs.deprecated {
        lines.push("# #[allow(deprecated)]".to_owned());
    }
    lines.push(format!(
        "# async fn example(client: {krate}::Client{given}) -> Result<(), {krate}::Error> {{"
    ));
    let made = call.made.iter().flat_map(|made| made.split('\n'));
    lines.extend(made.map(str::to_owned));
    lines.push(format!("{response}{}.await?;", call.expression));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// The arguments for a body.
fn body(
    context: &Context,
    content: &Content,
    shown: Option<&serde_json::Value>,
    given: &mut Vec<String>,
) -> Vec<String> {
    let media = content.media_types.first().map_or("", String::as_str);
    let ty = match &content.kind {
        BodyKind::Json(ty)
        | BodyKind::Form(ty, _)
        | BodyKind::Multipart(Some(ty))
        | BodyKind::Xml(ty, _)
        | BodyKind::Text(ty) => ty,
        BodyKind::Raw if media.contains('*') => {
            return vec!["\"text/plain\"".to_owned(), "\"content\"".to_owned()];
        }
        BodyKind::Raw => return vec!["\"content\"".to_owned()],
        BodyKind::Lines(ty) => {
            given.push(format!("values: Vec<{}>", spelled(context, ty)));
            return vec!["values".to_owned()];
        }
        BodyKind::Multipart(None) => {
            let krate = context.config.crate_ident();
            given.push(format!("parts: {krate}::runtime::Multipart"));
            return vec!["parts".to_owned()];
        }
    };
    // Text is borrowed here, but owned in a body of its own.
    let known = match context.takes_into(ty) {
        true => None,
        false => {
            let known = Value::of(context, shown).argument(ty, "body", 0);
            known.map(|known| exact(context, ty, known))
        }
    };
    vec![known.unwrap_or_else(|| {
        given.push(format!("body: {}", spelled(context, ty)));
        "body".to_owned()
    })]
}

/// A body that is a list is taken as nothing but that, unlike lists elsewhere.
fn exact(context: &Context, ty: &Type, value: String) -> String {
    let Type::List(item) = context.api.resolve(ty) else {
        return value;
    };
    let item_of = value.strip_prefix('[').and_then(|v| v.strip_suffix(']'));
    match item_of {
        Some(value) if context.takes_into(item) => format!("vec![{value}.into()]"),
        Some(value) => format!("vec![{value}]"),
        None => value,
    }
}
