//! `host`, `basePath` and `schemes` are the addresses of servers.

use serde_json::{Value, json};

use super::{At, Context, Members, texts};

/// The servers of the description.
pub(super) fn of_description(members: &Members, context: &mut Context<'_>) -> Value {
    let written = ["host", "basePath", "schemes"];
    let written = written.iter().find(|name| members.contains_key(**name));
    if let Some(written) = written {
        let then = format!("/{written}");
        context.note_written(&At::same("").from("servers", &then));
    }
    let schemes = texts(members.get("schemes"));
    servers(&schemes, members)
}

/// The servers of an operation that has schemes of its own.
pub(super) fn of_operation(schemes: &[String], root: &Value) -> Option<Value> {
    let root = root.as_object()?;
    // Without a host the scheme is that of whoever asks.
    host(root)?;
    let same = texts(root.get("schemes")) == schemes;
    (!same && !schemes.is_empty()).then(|| servers(schemes, root))
}

fn host(root: &Members) -> Option<&str> {
    let host = root.get("host").and_then(Value::as_str);
    host.filter(|host| !host.is_empty())
}

fn servers(schemes: &[String], root: &Members) -> Value {
    let path = root.get("basePath").and_then(Value::as_str).unwrap_or("");
    let path = path.trim_end_matches('/');
    let slash = if path.is_empty() || path.starts_with('/') {
        ""
    } else {
        "/"
    };
    let path = format!("{slash}{path}");
    let Some(host) = host(root) else {
        let url = if path.is_empty() { "/" } else { &path };
        return json!([{ "url": url }]);
    };
    let host = host.trim_end_matches('/');
    // Nothing says which scheme comes first. A client takes the first server, so that is the one
    // that shows nobody its credentials.
    let mut schemes: Vec<&str> = schemes.iter().map(String::as_str).collect();
    if schemes.is_empty() {
        schemes.push("https");
    }
    schemes.sort_by_key(|scheme| !matches!(*scheme, "https" | "wss"));
    let servers = schemes.iter();
    let servers = servers.map(|scheme| json!({ "url": format!("{scheme}://{host}{path}") }));
    servers.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn urls(root: Value) -> Vec<String> {
        let root = root.as_object().cloned().unwrap_or_default();
        let list = servers(&texts(root.get("schemes")), &root);
        let list = list.as_array().cloned().unwrap_or_default();
        let urls = list.iter().filter_map(|server| server["url"].as_str());
        urls.map(str::to_owned).collect()
    }

    #[test]
    fn each_scheme_is_a_server_and_the_safe_one_is_first() {
        let root =
            json!({"host": "a.example:80", "basePath": "/v1/", "schemes": ["http", "https"]});
        assert_eq!(
            urls(root),
            ["https://a.example:80/v1", "http://a.example:80/v1"]
        );
    }

    #[test]
    fn without_a_host_servers_are_relative() {
        assert_eq!(urls(json!({"basePath": "/v1"})), ["/v1"]);
        assert_eq!(urls(json!({"schemes": ["https"]})), ["/"]);
    }

    #[test]
    fn without_schemes_a_host_is_asked_safely() {
        assert_eq!(
            urls(json!({"host": "a.example", "basePath": "v1"})),
            ["https://a.example/v1"]
        );
    }

    #[test]
    fn an_operation_has_servers_where_its_schemes_differ() {
        let root = json!({"host": "a.example", "schemes": ["https"]});
        assert_eq!(of_operation(&["https".to_owned()], &root), None);
        let own = of_operation(&["wss".to_owned()], &root);
        assert_eq!(own, Some(json!([{"url": "wss://a.example"}])));
    }
}
