//! An example of a call, which is compiled as a test.

use super::ty::From;
use super::{Context, print};
use crate::model::{BodyKind, Content, Operation, Presence, ResponseBody, Shape, Text, Type};
use crate::naming;

/// The lines of an example of a call by this method of a resource. What cannot be written in a word
/// or two is taken as given.
pub(super) fn lines(
    context: &Context,
    operation: &Operation,
    content: Option<&Content>,
    accessor: &str,
    method: &str,
) -> Vec<String> {
    let mut given = Vec::new();
    let names = naming::parameters(&operation.parameters);
    let required = operation
        .parameters
        .iter()
        .zip(names)
        .filter(|(p, _)| p.is_argument());
    let mut arguments: Vec<String> = required
        .map(|(parameter, name)| {
            let known = value(context, &parameter.ty, &name, 0);
            known.unwrap_or_else(|| {
                given.push(format!("{name}: {}", spelled(context, &parameter.ty)));
                name
            })
        })
        .collect();
    let mut made = None;
    for argument in content
        .map(|c| body(context, c, &mut given))
        .into_iter()
        .flatten()
    {
        // What is made of several words has a line of its own.
        let long = argument.contains("::new(");
        made = long.then(|| format!("let body = {argument};"));
        arguments.push(if long { "body".to_owned() } else { argument });
    }
    let krate = context.config.crate_ident();
    let given: String = given.iter().map(|given| format!(", {given}")).collect();
    let response = match operation.response.body {
        ResponseBody::Empty => "",
        _ => "let response = ",
    };
    let arguments = arguments.join(", ");
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
    lines.extend(made);
    lines.push(format!(
        "{response}client.{accessor}().{method}({arguments}).await?;"
    ));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// The arguments for a body.
fn body(context: &Context, content: &Content, given: &mut Vec<String>) -> Vec<String> {
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
        false => value(context, ty, "body", 0),
    };
    vec![known.unwrap_or_else(|| {
        given.push(format!("body: {}", spelled(context, ty)));
        "body".to_owned()
    })]
}

/// An expression for a value that a caller might give, if it is short.
fn value(context: &Context, ty: &Type, name: &str, depth: usize) -> Option<String> {
    let text = || Some(print::literal(name.trim_start_matches("r#")));
    match context.api.resolve(ty) {
        Type::Boolean => Some("true".to_owned()),
        Type::Integer(_) => Some("1".to_owned()),
        Type::Double => Some("1.0".to_owned()),
        Type::Text(Text::Base64 | Text::Base64Url) => Some(format!("{}.as_bytes()", text()?)),
        Type::String | Type::Secret | Type::Text(_) | Type::JsonText(_) => text(),
        Type::List(item) if context.takes_into(item) => {
            let item = value(context, item, name, depth + 1)?;
            Some(format!("[{item}]"))
        }
        Type::List(_) => Some("Vec::new()".to_owned()),
        Type::Named(id) => {
            let definition = context.api.definition(*id);
            match &definition.shape {
                Shape::StringEnum(values) => values.first().map(|v| print::literal(&v.wire)),
                Shape::Object(object) if definition.sent && depth < 2 => {
                    let (names, _) = naming::fields(object, &definition.hint, context.config);
                    let arguments = object.arguments().into_iter();
                    let arguments = arguments.map(|index| {
                        let field = &object.fields[index];
                        match field.presence {
                            Presence::RequiredNullable => Some("None".to_owned()),
                            _ => value(context, &field.ty, &names[index], depth + 1),
                        }
                    });
                    let arguments: Option<Vec<String>> = arguments.collect();
                    let ty = spelled(context, ty);
                    Some(format!("{ty}::new({})", arguments?.join(", ")))
                }
                _ => None,
            }
        }
        Type::Boxed(inner) => value(context, inner, name, depth),
        _ => None,
    }
}

/// A type as a user's program spells it.
fn spelled(context: &Context, ty: &Type) -> String {
    context.ty(ty, From::Tests).to_string().replace(' ', "")
}
