//! How callers prove who they are (OpenAPI 3.0, Security Scheme Object).

use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};

use super::{Lowerer, escape, item};
use crate::model::Auth;

/// The kinds of credentials that the description knows, each once.
pub(super) fn schemes(lowerer: &mut Lowerer) -> Vec<Auth> {
    let Some(components) = &lowerer.document.openapi.components else {
        return Vec::new();
    };
    let mut auth = Vec::new();
    for (name, scheme) in &components.security_schemes {
        let pointer = format!("/components/securitySchemes/{}", escape(name));
        let scheme = item(scheme, |r| {
            components.security_schemes.get(super::component_name(r))
        });
        let kind = match scheme {
            Ok(scheme) => auth_of(scheme),
            Err(_) => None,
        };
        match kind {
            Some(kind) if !auth.contains(&kind) => auth.push(kind),
            Some(_) => {}
            None => lowerer.diagnostics.warning(
                "unknown-security-scheme",
                &pointer,
                format!("the security scheme `{name}` is of a kind that cannot be expressed"),
            ),
        }
    }
    if auth.len() > 1 {
        lowerer.diagnostics.note(
            "one-credential",
            "/components/securitySchemes",
            "several kinds of credentials are described; the client sends the first",
        );
    }
    auth
}

fn auth_of(scheme: &SecurityScheme) -> Option<Auth> {
    match scheme {
        SecurityScheme::APIKey { location, name, .. } => Some(match location {
            APIKeyLocation::Query => Auth::Query(name.clone()),
            APIKeyLocation::Header if name.eq_ignore_ascii_case("authorization") => Auth::Bearer,
            APIKeyLocation::Header => Auth::Header(name.clone()),
            APIKeyLocation::Cookie => Auth::Cookie(name.clone()),
        }),
        SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => {
            Some(Auth::Basic)
        }
        SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("bearer") => {
            Some(Auth::Bearer)
        }
        SecurityScheme::HTTP { .. } => None,
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => Some(Auth::Bearer),
    }
}

/// Whether an operation with these requirements, its own or else the document's, is called
/// without credentials.
pub(super) fn is_public(
    own: Option<&Vec<SecurityRequirement>>,
    document: Option<&Vec<SecurityRequirement>>,
) -> bool {
    match own.or(document) {
        Some(requirements) => requirements.iter().all(|r| r.is_empty()),
        None => false,
    }
}
