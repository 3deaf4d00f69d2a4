//! Rules for servers.

use serde_json::{Map, Value, json};

use super::context::RuleContext;

/// A server that is only its address.
pub(super) fn bare_url(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    if node.is_string() {
        let url = node.take();
        context.note("", format!("{url} is taken as the address of a server"));
        *node = json!({ "url": url });
    }
}

/// A server has an address (Server Object).
pub(super) fn without_url(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(Value::Array(servers)) = node.get_mut("servers") else {
        return;
    };
    let mut kept = std::mem::take(servers);
    context.retain("servers", &mut kept, |server, index, context| {
        let sound = server.get("url").is_some_and(Value::is_string);
        if !sound {
            context.warn_at(
                &format!("servers/{index}"),
                "a server without an address is left out",
            );
        }
        sound
    });
    *servers = kept;
}

/// What stands in braces in the address must be a variable.
pub(super) fn undeclared_variable(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(url) = node.get("url").and_then(Value::as_str) else {
        return;
    };
    let names: Vec<String> = super::template::names(url).map(str::to_owned).collect();
    let declared = |name: &String| node.get("variables").is_some_and(|v| v.get(name).is_some());
    let missing: Vec<String> = names.into_iter().filter(|name| !declared(name)).collect();
    let Some(members) = node.as_object_mut() else {
        return;
    };
    for name in missing {
        context.warn(
            "url",
            format!("the variable `{name}` is not described; the empty text is its default"),
        );
        let variables = members
            .entry("variables")
            .or_insert_with(|| Value::Object(Map::new()));
        if let Some(variables) = variables.as_object_mut() {
            variables.insert(name, json!({ "default": "" }));
        }
    }
}

/// A variable has a default (Server Variable Object); the first of its values will do.
pub(super) fn variable_default(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if members.contains_key("default") {
        return;
    }
    let first = members
        .get("enum")
        .and_then(|values| values.get(0))
        .cloned();
    let first = first.unwrap_or_else(|| json!(""));
    context.warn(
        "",
        format!("this variable has no default; {first} is taken"),
    );
    members.insert("default".to_owned(), first);
}
