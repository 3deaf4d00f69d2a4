//! What is shared: `definitions`, `parameters`, `responses` and `securityDefinitions` are sections
//! of `components`.

use serde_json::{Map, Value};

use super::{At, Context, Members, body, component, parameter, response, schema, security_scheme};
use crate::document::pointer::below;

/// Translates a section and puts it among the components of `translated`.
pub(super) fn translate(
    section: &str,
    entries: &Value,
    translated: &mut Members,
    context: &mut Context<'_>,
) {
    let named = match section {
        "definitions" => "schemas",
        "securityDefinitions" => "securitySchemes",
        same => same,
    };
    let Value::Object(entries) = entries else {
        put(translated, named, None, entries.clone());
        return;
    };
    put(translated, named, None, Value::Object(Map::new()));
    context.note_written(&At {
        now: format!("/components/{named}"),
        then: format!("/{section}"),
    });
    for (name, entry) in entries {
        let then = below(&format!("/{section}"), name);
        let mut entry = entry.clone();
        let mut named = named;
        let place = |section: &str| At {
            now: component(section, name),
            then: then.clone(),
        };
        let (target, _) = context.resolve(&entry, &then);
        let is_alias = entry.get("$ref").is_some();
        let location = parameter::location(target);
        match (section, location.as_deref()) {
            ("definitions", _) => schema::translate(&mut entry),
            ("responses", _) => {
                let produces = context.moves.defaults.produces.clone();
                response::translate(&mut entry, &produces, &place(named), context);
            }
            ("parameters", Some("body" | "formdata")) if is_alias => continue,
            ("parameters", Some("body")) => {
                named = "requestBodies";
                let consumes = context.moves.defaults.consumes.clone();
                entry = body::translate(&entry, &consumes, &place(named), context);
            }
            // Several members make one form: each operation that names one has it in its own.
            ("parameters", Some("formdata")) => continue,
            ("parameters", _) => parameter::translate(&mut entry, &place(named), context),
            _ => security_scheme::translate(&mut entry),
        }
        context.moved(&place(named));
        put(translated, named, Some(name), entry);
    }
}

/// Puts a section, or an entry of one, where it belongs.
fn put(translated: &mut Members, section: &str, name: Option<&str>, value: Value) {
    let object = || Value::Object(Map::new());
    let components = translated
        .entry("components")
        .or_insert_with(object)
        .as_object_mut();
    let Some(components) = components else {
        return;
    };
    match name {
        None => drop(components.entry(section).or_insert(value)),
        Some(name) => {
            let entries = components.entry(section).or_insert_with(object);
            if let Value::Object(entries) = entries {
                entries.insert(name.to_owned(), value);
            }
        }
    }
}
