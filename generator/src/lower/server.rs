//! Where calls go (OpenAPI 3.0, Server Object).

use openapiv3::Server;

use crate::diagnostic::Diagnostics;

/// Says which addresses of the document a client does not know by itself.
pub(super) fn note_others(servers: &[Server], diagnostics: &mut Diagnostics) {
    let has_variables = servers
        .iter()
        .any(|s| s.variables.as_ref().is_some_and(|v| !v.is_empty()));
    if servers.len() > 1 || has_variables {
        diagnostics.note(
            "one-server",
            "/servers",
            "the client knows the first address, with its variables at their defaults; any other \
             is set as its base URL",
        );
    }
}

/// The address of the first server that names one, with the variables at their defaults.
pub(super) fn base_url(servers: &[Server]) -> Option<String> {
    let urls = servers.iter().map(filled);
    let mut absolute = urls.filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    absolute
        .next()
        .map(|url| url.trim_end_matches('/').to_owned())
}

fn filled(server: &Server) -> String {
    let mut url = server.url.trim().to_owned();
    for (name, variable) in server.variables.iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), &variable.default);
    }
    url
}
