//! Which host and port an address may name.
//!
//! What sends a request and what connects to its host read an address with parsers of their own,
//! which agree on plain names and differ on nearly everything else (RFC 3986 and the WHATWG URL
//! Standard). So only what all of them read in the same way is a host.

use std::net::{Ipv4Addr, Ipv6Addr};

/// The longest name that the domain name system takes (RFC 1035, section 2.3.4), and the longest
/// part of one.
const LONGEST: usize = 253;
const LONGEST_LABEL: usize = 63;

/// What is wrong with a host and its port, if anything is. It may hold a password, which is not
/// told.
pub(super) fn fault(authority: &str) -> Option<String> {
    if authority.contains('@') {
        return Some("it must not hold a name or a password".to_owned());
    }
    let (host, port) = split(authority);
    let shown = || {
        let shown: String = host.chars().take(LONGEST).collect();
        shown.escape_debug().to_string()
    };
    if !is_host(host) {
        let shown = shown();
        return Some(format!(
            "`{shown}` is no host: that is an IP address, or names of letters, digits, `-` and `_` \
             with a dot between each two, where other letters are written as `xn--…`"
        ));
    }
    let number = port.is_none_or(|port| {
        port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok()
    });
    (!number).then(|| format!("the port of `{}` is no number of up to 65535", shown()))
}

/// The host, and what is behind its colon.
fn split(authority: &str) -> (&str, Option<&str>) {
    let end = authority.rfind(']').map_or(0, |end| end + 1);
    match authority[end..].find(':') {
        Some(colon) => (
            &authority[..end + colon],
            Some(&authority[end + colon + 1..]),
        ),
        None => (authority, None),
    }
}

fn is_host(host: &str) -> bool {
    if let Some(ip) = host.strip_prefix('[') {
        let ip = ip.strip_suffix(']');
        return ip.is_some_and(|ip| ip.parse::<Ipv6Addr>().is_ok());
    }
    // The name of the root, which is empty, may be written.
    let name = host.strip_suffix('.').unwrap_or(host);
    let last = name.rsplit('.').next().unwrap_or_default();
    if is_number(last) {
        return host.parse::<Ipv4Addr>().is_ok();
    }
    name.len() <= LONGEST && name.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    (1..=LONGEST_LABEL).contains(&label.len()) && label.bytes().all(plain)
}

/// Whether URL parsers take what ends in this for an IPv4 address, which they know in many forms, as
/// in `0x7f.1` (WHATWG URL, "ends in a number checker").
fn is_number(label: &str) -> bool {
    let hex = label
        .strip_prefix("0x")
        .or_else(|| label.strip_prefix("0X"));
    match hex {
        Some(digits) => digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
        None => !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_digit()),
    }
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn a_host_is_what_every_parser_reads_in_the_same_way() {
        for sound in [
            "api.example.com",
            "API.example.com:8443",
            "localhost:80",
            "example.com.",
            "a_b-c.example",
            "xn--mnchen-3ya.example",
            "127.0.0.1:1",
            "[::1]",
            "[2001:db8::1]:443",
        ] {
            assert_eq!(fault(sound), None, "{sound}");
        }
        let long = format!("{}.example", "a".repeat(64));
        for hostile in [
            "",
            ".",
            ".example.com",
            "a..b",
            "user@example.com",
            ":@example.com",
            "example.com:",
            "example.com:+80",
            "example.com:80:81",
            "example.com:65536",
            "evil%2Ecom",
            "evil.com\\.example.com",
            "evil.com\t",
            "evil\u{3002}com",
            "m\u{fc}nchen.example",
            "127.1",
            "0x7f000001",
            "2130706433",
            "127.0.0.1.",
            "1.2.3.4.5",
            "[::1",
            "[::1%25eth0]",
            "[example.com]",
            "::1",
            &long,
        ] {
            assert!(fault(hostile).is_some(), "{hostile}");
        }
    }
}
