//! Addresses of servers.

use std::net::IpAddr;

use super::{RefusedError, host, path, sanitize};

/// The address without a slash at its end, if every parser reads the same host out of it, and it has
/// no query, no fragment and no password in it.
pub(crate) fn sound(base_url: &str) -> Result<String, RefusedError> {
    let base_url = base_url.trim().trim_end_matches('/');
    match fault(base_url) {
        None => Ok(base_url.to_owned()),
        Some(fault) => Err(RefusedError::new(format!(
            "the base URL{} is not sound: {fault}; it has to be http(s)://host[:port][/path]{}",
            quoted(base_url),
            meant(base_url),
        ))),
    }
}

/// A base URL as an error shows it; nothing of one that may hold a secret.
fn quoted(base_url: &str) -> String {
    match base_url.contains(['@', '?', '#']) {
        true => String::new(),
        false => format!(" `{}`", sanitize::message(base_url)),
    }
}

/// What somebody may have meant who left out the scheme.
fn meant(base_url: &str) -> String {
    let with_scheme = format!("https://{base_url}");
    let is_meant = !base_url.contains("://") && !base_url.contains(['@', '?', '#']);
    match is_meant && fault(&with_scheme).is_none() {
        true => format!("; did you mean `{}`?", sanitize::message(&with_scheme)),
        false => String::new(),
    }
}

/// What is wrong with a base URL, if anything is.
fn fault(base_url: &str) -> Option<String> {
    let Some((scheme, rest)) = base_url.split_once("://") else {
        return Some("it has no scheme".to_owned());
    };
    if !["http", "https"].contains(&scheme.to_ascii_lowercase().as_str()) {
        return Some("its scheme is not the one of the web".to_owned());
    }
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    if let Some(fault) = host::fault(authority) {
        return Some(fault);
    }
    if path.contains('?') {
        return Some("it must not have a query".to_owned());
    }
    let fault = path::fault(path).map(str::to_owned);
    fault.or_else(|| Some(base_url.parse::<http::Uri>().err()?.to_string()))
}

/// The host and the port of a base URL.
pub(super) fn authority(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or("", |(_, rest)| rest);
    rest.split('/').next().unwrap_or_default()
}

/// An address that a response names, which may leave out what it shares with the base URL
/// (RFC 3986, section 4.2). It has to be on the same server, as credentials go nowhere else, and is
/// called as securely: servers behind others often do not know that they are.
pub(super) fn named(base: &str, named: &str) -> Result<String, RefusedError> {
    let named = named.split('#').next().unwrap_or_default();
    // URL parsers leave some of these out, and take others for a slash: what leads elsewhere then
    // would look like a path.
    if named.contains(path::is_misread) {
        return Err(RefusedError::new(
            "the response leads to what is no address: it holds white space, a control character or a \
             backslash",
        ));
    }
    let (scheme, _) = base.split_once("://").unwrap_or_default();
    let host = authority(base);
    let absolute = named.split_once("//").filter(|(before, _)| {
        before.is_empty() || ["http:", "https:"].contains(&before.to_ascii_lowercase().as_str())
    });
    let Some((_, rest)) = absolute else {
        return Ok(match named.starts_with('/') {
            true => format!("{scheme}://{host}{named}"),
            false => format!("{base}/{named}"),
        });
    };
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (other, path) = rest.split_at(end);
    let usual = |host: &str| {
        let host = host.to_ascii_lowercase();
        let plain = host.strip_suffix(":443").or(host.strip_suffix(":80"));
        plain.map(str::to_owned).unwrap_or(host)
    };
    match usual(other) == usual(host) {
        true => Ok(format!("{scheme}://{host}{path}")),
        false => Err(RefusedError::new(format!(
            "the response leads to another server, `{}`, where no credentials are sent",
            other.escape_debug()
        ))),
    }
}

/// Whether what is sent to this address can be read by nobody else: it is secure, or does not leave
/// the machine.
pub(super) fn is_private(address: &http::Uri) -> bool {
    address.scheme_str() == Some("https") || is_loopback(address)
}

/// Whether this address is on this machine.
pub(super) fn is_loopback(address: &http::Uri) -> bool {
    let host = address.host().unwrap_or_default();
    let ip = host.trim_start_matches('[').trim_end_matches(']');
    match ip.parse::<IpAddr>() {
        Ok(ip) => ip.is_loopback(),
        Err(_) => host == "localhost" || host.ends_with(".localhost"),
    }
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn an_address_that_a_response_names_stays_on_the_server() {
        let base = "https://api.example.com/v2";
        let leads = [
            (
                "https://api.example.com/v2/pets?page=2",
                "https://api.example.com/v2/pets?page=2",
            ),
            (
                "http://API.example.com:80/v2/pets",
                "https://api.example.com/v2/pets",
            ),
            ("//api.example.com/x", "https://api.example.com/x"),
            (
                "/v2/pets?page=2#top",
                "https://api.example.com/v2/pets?page=2",
            ),
            (
                "pets?next=https://x/",
                "https://api.example.com/v2/pets?next=https://x/",
            ),
        ];
        for (address, expected) in leads {
            assert_eq!(named(base, address).as_deref(), Ok(expected));
        }
        for address in [
            "https://evil.example/v2/pets",
            "https://api.example.com@evil.example/",
            "https://api.example.com.evil.example/",
            "https://api.example.com:8443/",
            "//evil.example/",
            "https://api.example.com\\@evil.example/",
            "/\\evil.example/",
            "/\t/evil.example/",
            "\n//evil.example/",
        ] {
            assert!(named(base, address).is_err(), "{address}");
        }
    }
}
