//! Where tokens come from (OpenAPI 3.2, OAuth Flows Object and Security Scheme Object).

use serde_json::Value;

use super::{Lowerer, component_name, escape};
use crate::model::{Flow, OAuth};

/// The flows in the order in which their addresses are preferred where they differ.
const FLOWS: &[&str] = &[
    "clientCredentials",
    "authorizationCode",
    "deviceAuthorization",
    "password",
    "implicit",
];

/// What is said of the servers that give out the tokens of a security scheme; none if it has no tokens.
pub(super) fn of_scheme(lowerer: &Lowerer, name: &str) -> Option<OAuth> {
    let scheme = scheme(lowerer, name)?;
    let text = |member: &str| text(scheme, member);
    match scheme.get("type")?.as_str()? {
        "oauth2" => {
            let flows = scheme.get("flows");
            let flow = |name: &&str| Some(flow(name, flows?.get(*name)?));
            Some(OAuth {
                flows: FLOWS.iter().filter_map(flow).collect(),
                metadata_url: text("oauth2MetadataUrl"),
            })
        }
        "openIdConnect" => Some(OAuth {
            flows: Vec::new(),
            metadata_url: text("openIdConnectUrl"),
        }),
        _ => None,
    }
}

/// The scheme as it is written, behind a reference if there is one.
fn scheme<'l>(lowerer: &'l Lowerer, name: &str) -> Option<&'l Value> {
    let at = |name: &str| {
        let pointer = format!("/components/securitySchemes/{}", escape(name));
        lowerer.document.value.pointer(&pointer)
    };
    let scheme = at(name)?;
    match scheme.get("$ref").and_then(Value::as_str) {
        Some(reference) => at(component_name(reference)),
        None => Some(scheme),
    }
}

fn flow(name: &str, flow: &Value) -> Flow {
    let scopes = flow.get("scopes").and_then(Value::as_object);
    let scopes = scopes.into_iter().flatten();
    let scopes = scopes.map(|(scope, words)| {
        let words = words.as_str().unwrap_or_default();
        (scope.clone(), words.to_owned())
    });
    Flow {
        name: name.to_owned(),
        token_url: text(flow, "tokenUrl"),
        refresh_url: text(flow, "refreshUrl"),
        authorization_url: text(flow, "authorizationUrl"),
        device_url: text(flow, "deviceAuthorizationUrl"),
        scopes: scopes.collect(),
    }
}

fn text(object: &Value, member: &str) -> Option<String> {
    let text = object.get(member)?.as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
