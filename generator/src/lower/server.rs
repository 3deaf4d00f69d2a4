//! Where calls go (OpenAPI 3.0, Server Object).

use std::collections::HashMap;

use openapiv3::{OpenAPI, ReferenceOr, Server as Described};
use serde_json::Value;

use crate::document::{Document, operations};
use crate::model::{Docs, Server, ServerVariable};

/// The address of the first server that names one, with the variables at their defaults.
pub(super) fn base_url(servers: &[Described]) -> Option<String> {
    let urls = servers.iter().map(filled);
    let mut absolute = urls.filter(|url| is_absolute(url));
    absolute
        .next()
        .map(|url| url.trim_end_matches('/').to_owned())
}

/// The path that calls begin with, where the description does not say on which host.
pub(super) fn base_path(servers: &[Described]) -> Option<String> {
    let path = filled(servers.first()?);
    let path = path.trim_end_matches('/');
    (path.starts_with('/') && !path.starts_with("//")).then(|| path.to_owned())
}

/// The server that calls go to, if its address has variables: the first that names a host, else the
/// first.
pub(super) fn own(openapi: &OpenAPI) -> Option<Server> {
    let mut named = openapi.servers.iter();
    let absolute = named.find(|server| is_absolute(&filled(server)));
    let own = server(absolute.or_else(|| openapi.servers.first())?, None);
    (!own.variables.is_empty()).then_some(own)
}

/// Every server that a caller may choose: all that are named anywhere, unless that is one without
/// variables, which is the client's own.
pub(super) fn all(document: &Document) -> Vec<Server> {
    let openapi = &document.openapi;
    let named = names(&document.value);
    let items = openapi.paths.paths.values();
    let items = items.filter_map(|item| match item {
        ReferenceOr::Item(item) => Some(item),
        ReferenceOr::Reference { .. } => None,
    });
    let below = items.flat_map(|item| {
        let operations = item.iter().flat_map(|(_, operation)| &operation.servers);
        item.servers.iter().chain(operations)
    });
    let further = document.further.values().flatten();
    let further = further.flat_map(|further| &further.operation.servers);
    let mut servers: Vec<Server> = Vec::new();
    for described in openapi.servers.iter().chain(below).chain(further) {
        let server = server(described, named.get(described.url.as_str()).copied());
        let known = servers.iter().any(|known| known.url == server.url);
        if is_absolute(&filled(described)) && !known {
            servers.push(server);
        }
    }
    match servers.as_slice() {
        [only] if only.variables.is_empty() => Vec::new(),
        _ => servers,
    }
}

fn is_absolute(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

fn filled(server: &Described) -> String {
    let mut url = server.url.trim().to_owned();
    for (name, variable) in server.variables.iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), &variable.default);
    }
    url
}

/// The names of servers by their addresses (OpenAPI 3.2, Server Object).
fn names(root: &Value) -> HashMap<&str, &str> {
    fn list(node: &Value) -> Option<&Vec<Value>> {
        node.get("servers").and_then(Value::as_array)
    }
    let mut lists = vec![list(root)];
    let items = root.get("paths").and_then(Value::as_object);
    for (_, item) in items.into_iter().flatten() {
        lists.push(list(item));
        let below = operations(item).into_iter();
        lists.extend(below.map(|(.., operation)| list(operation)));
    }
    let servers = lists.into_iter().flatten().flatten();
    let named = servers.filter_map(|server| {
        let text = |field: &str| server.get(field).and_then(Value::as_str);
        text("url").zip(text("name"))
    });
    named.collect()
}

fn server(described: &Described, name: Option<&str>) -> Server {
    let url = described.url.trim().trim_end_matches('/').to_owned();
    // A server goes by its name, or by what tells it from others: its host and its path.
    let address = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let address = name.unwrap_or(address);
    let variables = described.variables.iter().flatten();
    let variables = variables.filter(|(name, _)| url.contains(&format!("{{{name}}}")));
    let variables = variables.map(|(name, variable)| {
        let values = variable.enumeration.iter();
        let values: Vec<String> = values
            .map(|v| format!("`{}`", v.replace('`', "'")))
            .collect();
        let default = format!("Default: `{}`.", variable.default.replace('`', "'"));
        let values = (!values.is_empty()).then(|| format!("One of {}.", values.join(", ")));
        ServerVariable {
            wire: name.clone(),
            default: variable.default.clone(),
            docs: Docs {
                text: variable.description.clone(),
                notes: values.into_iter().chain([default]).collect(),
                deprecated: false,
            },
        }
    });
    Server {
        hint: address.to_owned(),
        docs: Docs {
            text: described.description.clone(),
            ..Docs::default()
        },
        variables: variables.collect(),
        url,
    }
}
