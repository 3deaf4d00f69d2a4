//! Addresses of servers.

use std::net::IpAddr;

use super::RefusedError;

/// The address without a slash at its end, if it is one of HTTP, and has no query, no fragment and
/// no password in it.
pub(crate) fn sound(base_url: &str) -> Result<String, RefusedError> {
    let base_url = base_url.trim().trim_end_matches('/');
    let sound = |uri: http::Uri| {
        let web = matches!(uri.scheme_str(), Some("http" | "https"));
        let host = uri.host().is_some_and(|host| !host.is_empty());
        let named = uri.authority().is_some_and(|a| a.as_str().contains('@'));
        web && host && !named && uri.query().is_none() && !base_url.contains('#')
    };
    match base_url.parse().is_ok_and(sound) {
        true => Ok(base_url.to_owned()),
        false => Err(RefusedError::new(
            "the base URL is not sound: it has to be http(s)://host[:port][/path]",
        )),
    }
}

/// Whether what is sent to this address can be read by nobody else: it is secure, or does not leave
/// the machine.
pub(super) fn is_private(address: &http::Uri) -> bool {
    let host = address.host().unwrap_or_default();
    let ip = host.trim_start_matches('[').trim_end_matches(']');
    let loopback = match ip.parse::<IpAddr>() {
        Ok(ip) => ip.is_loopback(),
        Err(_) => host == "localhost" || host.ends_with(".localhost"),
    };
    address.scheme_str() == Some("https") || loopback
}

/// The address of a server whose variables have these values (OpenAPI 3.0, Server Variable
/// Object).
#[allow(dead_code, reason = "not every API has such servers")]
pub(crate) fn filled(template: &str, variables: &[(&str, String)]) -> String {
    let mut address = template.to_owned();
    for (name, value) in variables {
        address = address.replace(&format!("{{{name}}}"), value);
    }
    address
}
