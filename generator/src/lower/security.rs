//! How callers prove who they are (OpenAPI 3.0, Security Scheme Object and Security Requirement
//! Object).

use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};

use super::{Lowerer, api_docs, escape, item, oauth};
use crate::model::{Auth, Docs, Scheme, Security};

/// The credentials that the description names. The first is the one that a client is made with:
/// the one that comes first where the document says what most operations take, or the first.
pub(super) fn schemes(lowerer: &mut Lowerer) -> Vec<Scheme> {
    let openapi = &lowerer.document.openapi;
    let Some(components) = &openapi.components else {
        return Vec::new();
    };
    let mut schemes = Vec::new();
    for (name, node) in &components.security_schemes {
        let found = item(node, |r| {
            components.security_schemes.get(super::component_name(r))
        });
        let Ok(scheme) = found else {
            let pointer = format!("/components/securitySchemes/{}", escape(name));
            let message = format!("nothing is known of the security scheme `{name}`");
            lowerer
                .diagnostics
                .warning("unknown-security-scheme", &pointer, message);
            continue;
        };
        let pointer = format!("/components/securitySchemes/{}/deprecated", escape(name));
        let deprecated = lowerer.document.value.pointer(&pointer);
        let deprecated = deprecated.is_some_and(|flag| *flag == true);
        let warning = deprecated.then(|| "The provider warns that this will go.".to_owned());
        schemes.push(Scheme {
            name: name.clone(),
            auth: auth(name, scheme),
            oauth: oauth::of_scheme(lowerer, name),
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

fn description(scheme: &SecurityScheme) -> Option<&str> {
    match scheme {
        SecurityScheme::APIKey { description, .. }
        | SecurityScheme::HTTP { description, .. }
        | SecurityScheme::OAuth2 { description, .. }
        | SecurityScheme::OpenIDConnect { description, .. } => description.as_deref(),
    }
}

fn auth(name: &str, scheme: &SecurityScheme) -> Auth {
    match scheme {
        SecurityScheme::APIKey {
            location,
            name: wire,
            ..
        } => match location {
            APIKeyLocation::Query => Auth::Query(wire.clone()),
            APIKeyLocation::Cookie => Auth::Cookie(wire.clone()),
            // A bearer token that is described as a key, as OpenAPI 2 had to.
            APIKeyLocation::Header
                if wire.eq_ignore_ascii_case("authorization")
                    && says_bearer(name, description(scheme)) =>
            {
                Auth::Bearer
            }
            APIKeyLocation::Header => Auth::Header(wire.clone()),
        },
        SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => Auth::Basic,
        SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("bearer") => {
            Auth::Bearer
        }
        SecurityScheme::HTTP { scheme, .. } => Auth::Http(scheme.clone()),
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => Auth::Bearer,
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
