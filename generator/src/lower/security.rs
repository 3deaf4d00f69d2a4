//! How callers prove who they are (OpenAPI 3.0, Security Scheme Object and Security Requirement
//! Object).

use openapiv3::SecurityRequirement;
use serde_json::Value;

use super::{Lowerer, api_docs, oauth};
use crate::document::{SECURITY_SCHEMES, pointer_below};
use crate::model::{Auth, Docs, Scheme, Security};
use crate::openapi::SecurityScheme;

/// The credentials that the description names. The first is the one that a client is made with:
/// the one that comes first where the document says what most operations take, or the first.
pub(super) fn schemes(lowerer: &mut Lowerer) -> Vec<Scheme> {
    let openapi = &lowerer.document.openapi;
    let components = openapi.components.iter();
    let names = components.flat_map(|components| components.security_schemes.keys());
    let mut schemes = Vec::new();
    for name in names {
        let Some(scheme) = lowerer.document.security_scheme(name) else {
            let pointer = pointer_below(SECURITY_SCHEMES, name);
            let message = format!("nothing is known of the security scheme `{name}`");
            lowerer
                .diagnostics
                .warning("unknown-security-scheme", &pointer, message);
            continue;
        };
        let warning = "The provider warns that this will go.";
        let warning = scheme.is_deprecated().then(|| warning.to_owned());
        schemes.push(Scheme {
            name: name.clone(),
            auth: auth(name, scheme),
            oauth: oauth::of_scheme(scheme),
            docs: Docs {
                text: api_docs::paragraphs([description(scheme).map(str::to_owned), warning]),
                ..Docs::default()
            },
        });
    }
    let mut named = openapi.security.iter().flatten().flat_map(|r| r.keys());
    let primary = named.find_map(|name| schemes.iter().position(|s| s.name == *name));
    if let Some(primary) = primary {
        schemes[..=primary].rotate_right(1);
    }
    schemes
}

fn description(scheme: SecurityScheme<'_>) -> Option<&str> {
    scheme.get("description").and_then(Value::as_str)
}

fn auth(name: &str, scheme: SecurityScheme) -> Auth {
    let text = |field: &str| {
        scheme
            .get(field)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let wire = || text("name").to_owned();
    match (scheme.kind(), text("in")) {
        ("apiKey", "query") => Auth::Query(wire()),
        ("apiKey", "cookie") => Auth::Cookie(wire()),
        // A bearer token that is described as a key, as OpenAPI 2 had to.
        ("apiKey", _)
            if wire().eq_ignore_ascii_case("authorization")
                && says_bearer(name, description(scheme)) =>
        {
            Auth::Bearer
        }
        ("apiKey", _) => Auth::Header(wire()),
        ("http", _) => match text("scheme") {
            basic if basic.eq_ignore_ascii_case("basic") => Auth::Basic,
            bearer if bearer.eq_ignore_ascii_case("bearer") => Auth::Bearer,
            other => Auth::Http(other.to_owned()),
        },
        // Tokens of OAuth and OpenID Connect.
        _ => Auth::Bearer,
    }
}

fn says_bearer(name: &str, description: Option<&str>) -> bool {
    let says = |text: &str| text.to_ascii_lowercase().contains("bearer");
    says(name) || description.is_some_and(says)
}

/// What operations take that do not say otherwise. A document that says nothing at all leaves it
/// to the caller which of the credentials to send.
pub(super) fn default(lowerer: &mut Lowerer) -> Security {
    match &lowerer.document.openapi.security {
        Some(requirements) => groups(lowerer, requirements, "/security"),
        None => (0..lowerer.schemes.len())
            .map(|index| vec![index])
            .collect(),
    }
}

/// What an operation takes: what it says itself, or what the document does.
pub(super) fn of_operation(
    lowerer: &mut Lowerer,
    own: Option<&Vec<SecurityRequirement>>,
    pointer: &str,
) -> Security {
    match own {
        Some(requirements) => groups(lowerer, requirements, &format!("{pointer}/security")),
        None => lowerer.security.clone(),
    }
}

/// The scopes that a token has to have for an operation, in any of its groups.
pub(super) fn scopes(lowerer: &Lowerer, own: Option<&Vec<SecurityRequirement>>) -> Vec<String> {
    let requirements = own.or(lowerer.document.openapi.security.as_ref());
    let mut scopes: Vec<String> = Vec::new();
    for scope in requirements
        .into_iter()
        .flatten()
        .flat_map(|r| r.values())
        .flatten()
    {
        if !scopes.contains(scope) {
            scopes.push(scope.clone());
        }
    }
    scopes
}

fn groups(lowerer: &mut Lowerer, requirements: &[SecurityRequirement], pointer: &str) -> Security {
    let mut groups = Vec::with_capacity(requirements.len());
    for (index, requirement) in requirements.iter().enumerate() {
        let mut group = Vec::with_capacity(requirement.len());
        for name in requirement.keys() {
            match lowerer.schemes.iter().position(|s| s.name == *name) {
                Some(known) => group.push(known),
                None => {
                    let help = described(&lowerer.schemes);
                    lowerer
                        .diagnostics
                        .warning(
                            "unknown-security-scheme",
                            format!("{pointer}/{index}"),
                            format!("there is no security scheme `{name}`; nothing is sent for it"),
                        )
                        .help(help);
                }
            }
        }
        groups.push(group);
    }
    groups
}

/// The schemes that are described: the first of them, by name.
fn described(schemes: &[Scheme]) -> String {
    const NAMED: usize = 5;
    let known: Vec<&str> = schemes
        .iter()
        .take(NAMED)
        .map(|s| s.name.as_str())
        .collect();
    let more = match schemes.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    match known.is_empty() {
        true => "describe it in `components/securitySchemes`".to_owned(),
        false => format!("these are described: {}{more}", known.join(", ")),
    }
}
