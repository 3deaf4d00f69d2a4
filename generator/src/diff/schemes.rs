//! Ways of proving who calls, side by side (OpenAPI 3.0, Security Scheme Object).

use super::here::{At, Here};
use super::scheme::{offered, sources, travels};
use super::walk::Walk;
use super::words::{compare_text, deprecation};
use super::{Direction, Scope};
use crate::document::{Document, SECURITY_SCHEMES, pointer_below};
use crate::openapi::SecurityScheme;

/// Compares the schemes of both documents.
pub(super) fn compare(walk: &mut Walk, here: &Here) {
    let (old_document, new_document) = (walk.old, walk.new);
    let renamed = walk.schemes.clone();
    let location = |name: &str| At::There(pointer_below(SECURITY_SCHEMES, name));
    let missing = || At::Missing(SECURITY_SCHEMES.to_owned());
    for name in old_document.security_scheme_names() {
        let Some(old) = old_document.security_scheme(name) else {
            continue;
        };
        let new_name = renamed
            .iter()
            .find(|(_, old)| *old == name)
            .map_or(name, |(new, _)| new);
        let Some(new) = new_document.security_scheme(new_name) else {
            let message = format!("the security scheme `{name}` is gone");
            walk.note(here, "scheme-removed", (location(name), missing()), message);
            continue;
        };
        let places = || (location(name), location(new_name));
        if name != new_name && walk.scope == Scope::All {
            let message = format!("the security scheme `{name}` is now called `{new_name}`");
            walk.note(here, "scheme-renamed", places(), message);
        }
        let (a, b) = (travels(old), travels(new));
        if a != b {
            let message = format!("the security scheme `{name}` is {b}, it was {a}");
            walk.note(here, "scheme-changed", places(), message);
        }
        let here = here.at(Direction::Neither, format!("the security scheme `{name}`"));
        if a == b && sources(old) != sources(new) {
            let message = "tokens are fetched elsewhere or otherwise".to_owned();
            walk.note(&here, "token-source-changed", places(), message);
        }
        scopes(walk, &here, (old, new), places());
        for keyword in ["description", "bearerFormat"] {
            let words = (old.get(keyword), new.get(keyword));
            compare_text(walk, &here, keyword, words, places());
        }
        let deprecated = [old, new].map(SecurityScheme::is_deprecated);
        deprecation(walk, &here, places(), deprecated);
    }
    if walk.scope == Scope::All {
        let is_known =
            |name: &str| old_document.security_scheme(name).is_some() || renamed.contains_key(name);
        let names = new_document.security_scheme_names();
        for name in names.filter(|name| !is_known(name)) {
            let message = format!("the security scheme `{name}` is new");
            walk.note(here, "scheme-added", (missing(), location(name)), message);
        }
    }
}

/// Compares the scopes that can be asked for.
fn scopes(
    walk: &mut Walk,
    here: &Here,
    (old, new): (SecurityScheme, SecurityScheme),
    at: (At, At),
) {
    let (before, after) = (offered(old), offered(new));
    for (scope, said) in &before {
        match after.get(scope) {
            None => {
                let message = format!("the scope `{scope}` is not offered any more");
                walk.note(here, "scope-withdrawn", at.clone(), message);
            }
            Some(other) if other != said => {
                let message = format!("the scope `{scope}` is described otherwise");
                walk.note(here, "words-changed", at.clone(), message);
            }
            Some(_) => {}
        }
    }
    for scope in after.keys().filter(|scope| !before.contains_key(*scope)) {
        let message = format!("the scope `{scope}` is offered");
        walk.note(here, "scope-offered", at.clone(), message);
    }
}

/// What tells a scheme from the others on the wire: how its credentials travel, or its name if that
/// says too little; the name that it had, where it only has another.
pub(super) fn identity(walk: &Walk, document: &Document, name: &str) -> String {
    match document.security_scheme(name) {
        Some(scheme) if matches!(scheme.kind(), "http" | "apiKey") => travels(scheme),
        _ => {
            let had = walk
                .schemes
                .get(name)
                .filter(|_| std::ptr::eq(document, walk.new));
            had.cloned().unwrap_or_else(|| name.to_owned())
        }
    }
}
