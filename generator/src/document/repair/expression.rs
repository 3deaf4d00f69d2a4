//! Expressions in the paths of frameworks and gateways, which say more than the name of a parameter:
//! `{+name}`, `{proxy+}`, `{*rest}`, `{id:[0-9]+}`, `{name=projects/*}`, `{id?}`.

use serde_json::{Map, Value, json};

use super::context::RuleContext;
use super::template::names;
use crate::document::grammar::operations;

/// What an expression comes to.
struct Variable<'e> {
    expression: &'e str,
    name: &'e str,
    /// Whether it stands for several segments of a path.
    several: bool,
}

impl<'e> Variable<'e> {
    /// The variable of an expression; none if it is a name and nothing else, or cannot be understood.
    fn of(expression: &'e str) -> Option<Self> {
        let rest = expression.trim_start_matches(['+', '*']);
        let (rest, pattern) = match rest.find(['=', ':']) {
            Some(at) => (&rest[..at], &rest[at + 1..]),
            None => (rest, ""),
        };
        let name = rest.trim_end_matches(['+', '*', '?']);
        let name = name.strip_suffix("...").unwrap_or(name);
        let is_name = |c: char| c.is_alphanumeric() || "_-.".contains(c);
        let is_sound = !name.is_empty() && name.chars().all(is_name) && name != expression;
        let is_marked = expression.starts_with(['+', '*']) || rest.ends_with(['+', '*', '.']);
        let spans = pattern.contains('/') || pattern.contains("**") || pattern.starts_with('.');
        is_sound.then_some(Self {
            expression,
            name,
            several: is_marked || spans || pattern == "path",
        })
    }
}

/// Takes each expression as the parameter that it is about.
pub(super) fn variables(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(paths) = node.as_object_mut() else {
        return;
    };
    let is_meant = |path: &String| names(path).any(|name| Variable::of(name).is_some());
    if !paths.keys().any(is_meant) {
        return;
    }
    let mut repaired = Map::new();
    let written = std::mem::take(paths);
    let taken: Vec<String> = written.keys().cloned().collect();
    for (path, mut item) in written {
        let variables: Vec<Variable> = names(&path).filter_map(Variable::of).collect();
        let plain = variables.iter().fold(path.clone(), |path, variable| {
            let expression = format!("{{{}}}", variable.expression);
            path.replace(&expression, &format!("{{{}}}", variable.name))
        });
        // Two parameters of one path have two names, and so have two paths.
        let mut known: Vec<&str> = names(&plain).collect();
        let count = known.len();
        known.sort_unstable();
        known.dedup();
        let is_other = taken.contains(&plain) || repaired.contains_key(&plain);
        if variables.is_empty() || known.len() < count || is_other || !item.is_object() {
            repaired.insert(path, item);
            continue;
        }
        variables
            .iter()
            .for_each(|variable| name(&mut item, variable));
        context.note(&path, format!("this is taken as `{plain}`"));
        let (now, then) = (context.pointer(&plain), context.pointer(&path));
        context.session.source_map.moved(now, String::new(), then);
        repaired.insert(plain, item);
    }
    *paths = repaired;
}

/// Gives the parameters of an expression its name. What stands for several segments keeps its slashes.
fn name(item: &mut Value, variable: &Variable<'_>) {
    let within = operations(item).into_iter().map(|(_, pointer, _)| pointer);
    let pointers: Vec<String> = std::iter::once(String::new()).chain(within).collect();
    for pointer in pointers {
        let owner = item.pointer_mut(&pointer);
        let list = owner.and_then(|owner| owner.get_mut("parameters"));
        let list = list.and_then(Value::as_array_mut).into_iter().flatten();
        let meant = list.filter_map(Value::as_object_mut).filter(|parameter| {
            let name = parameter.get("name").and_then(Value::as_str);
            let is_meant = [Some(variable.name), Some(variable.expression)].contains(&name);
            is_meant && parameter.get("in").is_some_and(|place| place == "path")
        });
        for parameter in meant {
            parameter.insert("name".to_owned(), json!(variable.name));
            if variable.several {
                parameter.entry("allowReserved").or_insert(json!(true));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Variable;

    #[test]
    fn the_variable_of_an_expression_is_told_from_what_is_said_of_it() {
        for (expression, name, several) in [
            ("+name", "name", true),
            ("proxy+", "proxy", true),
            ("*rest", "rest", true),
            ("**rest", "rest", true),
            ("path...", "path", true),
            ("file:path", "file", true),
            ("rest:.*", "rest", true),
            ("name=projects/*/places/*", "name", true),
            ("name=**", "name", true),
            ("name=*", "name", false),
            ("id:[0-9]+", "id", false),
            ("id:int", "id", false),
            ("id?", "id", false),
        ] {
            let variable = Variable::of(expression).unwrap();
            assert_eq!(
                (variable.name, variable.several),
                (name, several),
                "{expression}"
            );
        }
        for name in ["id", "user-id", "a.b", "Größe", "a b", "+", "=x", ".format"] {
            assert!(Variable::of(name).is_none(), "{name}");
        }
    }
}
