//! Where calls go (OpenAPI 3.0, Server Object).

use openapiv3::Server;

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
