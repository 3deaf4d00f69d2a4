//! Where tokens come from (OpenAPI 3.2, OAuth Flows Object and Security Scheme Object).

use crate::model::{Flow, OAuth};
use crate::openapi::{self, SecurityScheme};

/// The flows in the order in which their addresses are preferred where they differ.
const FLOWS: &[&str] = &[
    "clientCredentials",
    "authorizationCode",
    "deviceAuthorization",
    "password",
    "implicit",
];

/// What is said of the servers that give out the tokens of a security scheme; none if it has no tokens.
pub(super) fn of_scheme(scheme: SecurityScheme) -> Option<OAuth> {
    let text = |field: &str| scheme.text(field).map(str::to_owned);
    match scheme.kind() {
        "oauth2" => {
            let flow = |name: &&str| scheme.flows().find(|flow| flow.name == *name);
            Some(OAuth {
                flows: FLOWS.iter().filter_map(flow).map(of_flow).collect(),
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

fn of_flow(flow: openapi::Flow) -> Flow {
    let text = |field: &str| flow.text(field).map(str::to_owned);
    let scopes = flow.scopes();
    Flow {
        name: flow.name.to_owned(),
        token_url: text("tokenUrl"),
        refresh_url: text("refreshUrl"),
        authorization_url: text("authorizationUrl"),
        device_url: text("deviceAuthorizationUrl"),
        scopes: scopes
            .map(|(scope, words)| (scope.to_owned(), words.to_owned()))
            .collect(),
    }
}
