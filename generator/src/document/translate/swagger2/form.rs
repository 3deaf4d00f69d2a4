//! Parameters that are members of a form (Parameter Object, `in: formData`).

use serde_json::{Value, json};

use super::collection_format::Layout;
use super::written::Written;
use super::{At, Context, Members, parameter};

const MULTIPART: &str = "multipart/form-data";
const URLENCODED: &str = "application/x-www-form-urlencoded";

/// Makes a request body of the members of a form.
pub(super) fn translate(
    fields: &[Written],
    consumes: &[String],
    at: &At,
    context: &mut Context<'_>,
) -> Value {
    let fields: Vec<Written> = fields
        .iter()
        .map(|field| {
            let (value, then) = context.resolve(&field.value, &field.then);
            let value = value.clone();
            Written { value, then }
        })
        .collect();
    let then = fields.first().map(|field| field.then.as_str());
    let at = at.from("requestBody", then.unwrap_or_default());
    context.note_written(&at);
    let mut content = Members::new();
    for media_type in media_types(&fields, consumes) {
        let now = at.key("content").key(media_type).now;
        let body = form(&fields, media_type, &now, context);
        content.insert(media_type.to_owned(), body);
    }
    let required = fields.iter().any(|field| is_required(&field.value));
    json!({ "content": content, "required": required })
}

/// A file needs a form of parts. Otherwise what the operation takes counts, if it takes forms.
fn media_types(fields: &[Written], consumes: &[String]) -> Vec<&'static str> {
    if fields.iter().any(|field| is_file(&field.value)) {
        return vec![MULTIPART];
    }
    let known = consumes.iter().filter_map(|taken| {
        let plain = taken.split(';').next().unwrap_or_default().trim();
        let known = [URLENCODED, MULTIPART];
        known
            .into_iter()
            .find(|known| known.eq_ignore_ascii_case(plain))
    });
    let mut known: Vec<_> = known.collect();
    known.dedup();
    if known.is_empty() {
        known.push(URLENCODED);
    }
    known
}

/// One media type of a form: an object with a property for each member.
fn form(fields: &[Written], media_type: &str, now: &str, context: &mut Context<'_>) -> Value {
    let location = if media_type == MULTIPART {
        "multipart"
    } else {
        "formdata"
    };
    let mut properties = Members::new();
    let mut required = Vec::new();
    let mut encoding = Members::new();
    let place = At::same(&format!("{now}/schema/properties"));
    for Written { value, then } in fields {
        let Some(name) = value.get("name").and_then(Value::as_str) else {
            continue;
        };
        let at = place.from(name, then);
        context.note_written(&at);
        if is_required(value) {
            required.push(Value::from(name));
        }
        let (property, layout) = property(value, location, &at, context);
        if let Layout::Style(style, explode) = layout {
            let layout = json!({ "style": style, "explode": explode });
            encoding.insert(name.to_owned(), layout);
        }
        properties.insert(name.to_owned(), property);
    }
    let mut schema = Members::new();
    schema.insert("type".to_owned(), Value::from("object"));
    if !required.is_empty() {
        schema.insert("required".to_owned(), Value::Array(required));
    }
    schema.insert("properties".to_owned(), Value::Object(properties));
    let mut form = Members::new();
    form.insert("schema".to_owned(), Value::Object(schema));
    if !encoding.is_empty() {
        form.insert("encoding".to_owned(), Value::Object(encoding));
    }
    Value::Object(form)
}

/// One member of a form.
fn property(field: &Value, location: &str, at: &At, context: &mut Context<'_>) -> (Value, Layout) {
    let mut members = field.as_object().cloned().unwrap_or_default();
    if members.get("allowEmptyValue") == Some(&Value::Bool(true)) {
        let message = "this member of a form cannot be sent without a value";
        let diagnostics = &mut context.diagnostics;
        diagnostics.note("empty-value-left-out", at.now.as_str(), message);
    }
    if is_file(field) {
        members.insert("type".to_owned(), Value::from("string"));
        members.insert("format".to_owned(), Value::from("binary"));
    }
    let (mut schema, layout) = match members.shift_remove("schema") {
        Some(schema) => (schema, Layout::One),
        None => parameter::take_schema(&mut members, location, at, context),
    };
    for word in ["name", "in", "required", "allowEmptyValue"] {
        members.shift_remove(word);
    }
    if let Value::Object(schema) = &mut schema {
        // What is left is said of the member: its description, and extensions.
        for (name, value) in members {
            schema.entry(name).or_insert(value);
        }
    }
    (schema, layout)
}

fn is_file(field: &Value) -> bool {
    field.get("type").is_some_and(|kind| kind == "file")
}

fn is_required(field: &Value) -> bool {
    field.get("required") == Some(&Value::Bool(true))
}
