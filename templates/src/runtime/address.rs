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

/// An address that an answer names, which may leave out what it shares with the base URL
/// (RFC 3986, section 4.2). It has to be on the same server, as credentials go nowhere else, and is
/// called as securely: servers behind others often do not know that they are.
pub(super) fn named(base: &str, named: &str) -> Result<String, RefusedError> {
    let named = named.split('#').next().unwrap_or_default();
    let (scheme, rest) = base.split_once("://").unwrap_or_default();
    let host = rest.split('/').next().unwrap_or_default();
    let absolute = named.split_once("//").filter(|(before, _)| {
        before.is_empty() || ["http:", "https:"].contains(&before.to_ascii_lowercase().as_str())
    });
    let Some((_, rest)) = absolute else {
        return Ok(match named.starts_with('/') {
            true => format!("{scheme}://{host}{named}"),
            false => format!("{base}/{named}"),
        });
    };
    let end = rest.find(['/', '?', '\\']).unwrap_or(rest.len());
    let (other, path) = rest.split_at(end);
    let usual = |host: &str| {
        let host = host.to_ascii_lowercase();
        let plain = host.strip_suffix(":443").or(host.strip_suffix(":80"));
        plain.map(str::to_owned).unwrap_or(host)
    };
    match usual(other) == usual(host) && !path.starts_with('\\') {
        true => Ok(format!("{scheme}://{host}{path}")),
        false => Err(RefusedError::new(format!(
            "the answer leads to another server, `{}`, where no credentials are sent",
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

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn an_address_that_an_answer_names_stays_on_the_server() {
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
        ] {
            assert!(named(base, address).is_err(), "{address}");
        }
    }
}
