//! The description as a whole (Swagger Object).

use serde_json::Value;

use super::{At, Context, Defaults, Members, Moves, components, path_item, servers, texts};
use crate::diagnostic::Diagnostics;

/// Translates a description. Gives where its parts were written.
pub(crate) fn translate(value: &mut Value, diagnostics: &mut Diagnostics) -> Moves {
    let written = value.take();
    let Value::Object(members) = &written else {
        *value = written;
        return Moves::default();
    };
    let defaults = Defaults {
        consumes: texts(members.get("consumes")),
        produces: texts(members.get("produces")),
    };
    let moves = Moves {
        defaults,
        ..Moves::default()
    };
    let mut context = Context {
        root: &written,
        moves,
        diagnostics,
    };
    *value = Value::Object(root(members, &mut context));
    context.moves
}

fn root(members: &Members, context: &mut Context<'_>) -> Members {
    let mut translated = Members::new();
    translated.insert("openapi".to_owned(), Value::from("3.2.0"));
    context.note_written(&At::same("").from("openapi", "/swagger"));
    for (name, member) in members {
        match name.as_str() {
            "swagger" | "consumes" | "produces" => {}
            // They become one list, at the first of them.
            "host" | "basePath" | "schemes" => {
                if !translated.contains_key("servers") {
                    let servers = servers::of_description(members, context);
                    translated.insert("servers".to_owned(), servers);
                }
            }
            "definitions" | "parameters" | "responses" | "securityDefinitions" => {
                components::translate(name, member, &mut translated, context);
            }
            "paths" => {
                let mut paths = member.clone();
                self::paths(&mut paths, context);
                translated.insert(name.clone(), paths);
            }
            _ => {
                translated.insert(name.clone(), member.clone());
            }
        }
    }
    translated
}

fn paths(paths: &mut Value, context: &mut Context<'_>) {
    let Value::Object(items) = paths else {
        return;
    };
    let at = At::same("/paths");
    for (path, item) in items.iter_mut() {
        if !path.starts_with("x-") {
            path_item::translate(item, &at.key(path), context);
        }
    }
}
