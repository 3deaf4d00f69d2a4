//! Rules for security schemes and requirements.

use serde_json::{Map, Value, json};

use super::context::RuleContext;

/// The kinds of security schemes, as OpenAPI 3 writes them (Security Scheme Object).
pub(super) fn kind(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let Some(Value::String(written)) = members.get("type") else {
        return;
    };
    let written = written.clone();
    let (kind, scheme) = match written.to_ascii_lowercase().as_str() {
        "apikey" => ("apiKey", None),
        "http" => ("http", None),
        "basic" => ("http", Some("basic")),
        "bearer" => ("http", Some("bearer")),
        "oauth2" => ("oauth2", None),
        "openidconnect" => ("openIdConnect", None),
        _ => return,
    };
    if kind != written {
        context.note("type", format!("`{written}` is taken as `{kind}`"));
        members.insert("type".to_owned(), json!(kind));
    }
    if let Some(scheme) = scheme {
        members.entry("scheme").or_insert_with(|| json!(scheme));
    }
    if kind == "http" && !members.contains_key("scheme") {
        context.warn(
            "",
            "this does not say which HTTP scheme it is; `bearer` is taken",
        );
        members.insert("scheme".to_owned(), json!("bearer"));
    }
    if kind == "oauth2" && !members.get("flows").is_some_and(Value::is_object) {
        context.note("", "this does not say how a token is got");
        members.insert("flows".to_owned(), json!({}));
    }
    if kind == "openIdConnect" {
        members
            .entry("openIdConnectUrl")
            .or_insert_with(|| json!(""));
    }
}

/// What Swagger 2.0 called the flows.
pub(super) fn flow_names(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    for (old, new) in [
        ("application", "clientCredentials"),
        ("accessCode", "authorizationCode"),
    ] {
        if let Some(flow) = members.shift_remove(old) {
            context.note(old, format!("the flow `{old}` is taken as `{new}`"));
            members.entry(new).or_insert(flow);
        }
    }
}

/// Every flow has its addresses and scopes (OAuth Flow Object); what is missing is empty.
pub(super) fn flow_members(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let needed = [
        ("implicit", ["authorizationUrl"].as_slice()),
        ("password", &["tokenUrl"]),
        ("clientCredentials", &["tokenUrl"]),
        ("authorizationCode", &["authorizationUrl", "tokenUrl"]),
    ];
    for (name, urls) in needed {
        if let Some(Value::Object(flow)) = members.get_mut(name) {
            for url in urls {
                flow.entry(*url).or_insert_with(|| json!(""));
            }
            flow.entry("scopes")
                .or_insert_with(|| Value::Object(Map::new()));
        }
    }
}

/// Schemes that do not say what a client must know are left out.
pub(super) fn unusable(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(Value::Object(schemes)) = node.get_mut("securitySchemes") else {
        return;
    };
    let text = |scheme: &Value, member: &str| {
        scheme
            .get(member)
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    let mut lost = Vec::new();
    for (name, scheme) in schemes.iter_mut().filter(|(_, s)| s.get("$ref").is_none()) {
        let why = match text(scheme, "type").as_deref() {
            Some("apiKey") => {
                let place = text(scheme, "in").unwrap_or_default().to_ascii_lowercase();
                if let Some(members) = scheme.as_object_mut() {
                    members.insert("in".to_owned(), json!(place));
                }
                let sent = matches!(place.as_str(), "query" | "header" | "cookie");
                match (sent, text(scheme, "name")) {
                    (true, Some(_)) => continue,
                    _ => "it does not say under which name and where the key is sent".to_owned(),
                }
            }
            Some("http" | "oauth2" | "openIdConnect") => continue,
            Some(other) => format!("a client cannot do `{other}`"),
            None => "it has no type".to_owned(),
        };
        lost.push((name.clone(), why));
    }
    for (name, why) in lost {
        context.warn(
            "securitySchemes",
            format!("the security scheme `{name}` is left out: {why}"),
        );
        schemes.shift_remove(&name);
    }
}

/// A scheme without scopes has an empty list of them (Security Requirement Object).
pub(super) fn scopes(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    for (_, scopes) in members.iter_mut() {
        if scopes.is_null() || scopes.is_object() || scopes.is_boolean() {
            *scopes = json!([]);
        }
    }
}
