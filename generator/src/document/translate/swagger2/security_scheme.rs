//! How callers prove who they are (Security Scheme Object).

use serde_json::{Value, json};

use super::Members;

/// The flows of OAuth 2, by their names in Swagger 2.0 and in OpenAPI 3.
const FLOWS: [(&str, &str); 4] = [
    ("implicit", "implicit"),
    ("password", "password"),
    ("application", "clientCredentials"),
    ("accessCode", "authorizationCode"),
];

/// Translates a security scheme in place.
pub(super) fn translate(scheme: &mut Value) {
    let Value::Object(members) = scheme else {
        return;
    };
    match members.get("type").and_then(Value::as_str) {
        Some("basic") => {
            members.insert("type".to_owned(), Value::from("http"));
            members.insert("scheme".to_owned(), Value::from("basic"));
        }
        Some("oauth2") => flow(members),
        _ => {}
    }
}

/// A scheme has one flow; OpenAPI 3 has an object of several.
fn flow(members: &mut Members) {
    let written = members.shift_remove("flow");
    let name = written.as_ref().and_then(Value::as_str).unwrap_or_default();
    let known = FLOWS.iter().find(|(old, _)| *old == name);
    let name = known.map_or(name, |(_, new)| new).to_owned();
    let mut flow = Members::new();
    for word in ["authorizationUrl", "tokenUrl", "scopes"] {
        if let Some(value) = members.shift_remove(word) {
            flow.insert(word.to_owned(), value);
        }
    }
    flow.entry("scopes").or_insert_with(|| json!({}));
    let mut flows = Members::new();
    if !name.is_empty() {
        flows.insert(name, Value::Object(flow));
    }
    members.entry("flows").or_insert(Value::Object(flows));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn translated(mut scheme: Value) -> Value {
        translate(&mut scheme);
        scheme
    }

    #[test]
    fn basic_is_a_scheme_of_http() {
        assert_eq!(
            translated(json!({"type": "basic", "description": "d"})),
            json!({"type": "http", "description": "d", "scheme": "basic"})
        );
    }

    #[test]
    fn keys_stay() {
        let key = json!({"type": "apiKey", "in": "query", "name": "k"});
        assert_eq!(translated(key.clone()), key);
    }

    #[test]
    fn each_flow_has_its_new_name() {
        for (old, new) in FLOWS {
            assert_eq!(
                translated(
                    json!({"type": "oauth2", "flow": old, "tokenUrl": "u", "scopes": {"a": "b"}})
                ),
                json!({"type": "oauth2", "flows": {new: {"tokenUrl": "u", "scopes": {"a": "b"}}}})
            );
        }
    }
}
