//! Servers whose addresses have variables (OpenAPI 3.0, Server Variable Object).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// A variable: its name, its default, and its value.
pub(crate) type Variable<'a> = (&'a str, &'a str, String);

/// A server whose address has variables, each with its default.
#[derive(Debug)]
pub(crate) struct Template {
    pub address: &'static str,
    pub variables: &'static [(&'static str, &'static str)],
}

impl Template {
    /// The address with these variables set, by their place; none if none is. Where the caller says
    /// how it begins, only its path is the description's.
    pub fn composed(&self, base: Option<&str>, set: &[(usize, String)]) -> Option<String> {
        if set.is_empty() {
            return None;
        }
        let variables = self.variables.iter().enumerate();
        let variables = variables.map(|(index, (name, default))| {
            let set = set.iter().rfind(|(place, _)| *place == index);
            let value = set.map_or(*default, |(_, value)| value.as_str());
            (*name, *default, value.to_owned())
        });
        let address = filled(self.address, &variables.collect::<Vec<_>>());
        let Some(base) = base else {
            return Some(address);
        };
        let host = address.find("://").map_or(0, |scheme| scheme + 3);
        let path = address[host..]
            .find('/')
            .map(|path| &address[host + path..]);
        Some(base.trim_end_matches('/').to_owned() + path.unwrap_or_default())
    }
}

/// What a name of a host holds as it is. No host may hold what is encoded, so that an address with
/// it is refused where it is used, whatever that is.
const IN_HOST: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');
/// The same for a value that is a host and its port.
const HOST: &AsciiSet = &IN_HOST.remove(b':').remove(b'[').remove(b']');
/// What is unreserved in a path (RFC 3986, section 2.3), and what is between its segments.
const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/');

/// The part of an address that a value becomes.
#[derive(Clone, Copy)]
enum Part {
    /// All of the address up to its path: the value says where calls go.
    Address,
    /// Its scheme, a part of its host, or its port.
    InHost,
    /// All of the host, perhaps with its port.
    Host,
    InPath,
    /// The path, with the slash that it begins with.
    Path,
}

/// The address of a server whose variables have these values.
///
/// A value only ever becomes the part of the address that it stands for: what could lead out of it
/// is encoded. A default is a part of the description, and stands as it is.
#[allow(dead_code, reason = "not every API has such servers")]
pub(crate) fn filled(template: &str, variables: &[Variable<'_>]) -> String {
    let mut address = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, name, after)) = next(rest) {
        address.push_str(before);
        let variable = variables.iter().find(|(known, ..)| *known == name);
        match variable {
            None => address.push_str(&format!("{{{name}}}")),
            Some((_, default, value)) if default == value => address.push_str(value),
            Some((_, default, value)) => {
                let written = &template[..template.len() - after.len() - name.len() - 2];
                push(&mut address, part(written, after, default), value);
            }
        }
        rest = after;
    }
    address.push_str(rest);
    address
}

/// The first variable of a template, between what is around it.
fn next(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

fn part(before: &str, after: &str, default: &str) -> Part {
    let (authority, has_scheme) = match before.split_once("://") {
        Some((_, authority)) => (authority, true),
        None => (before, false),
    };
    let ends = after.is_empty() || after.starts_with('/');
    match () {
        () if !has_scheme && after.contains("://") => Part::InHost,
        () if authority.contains('/') => Part::InPath,
        // What is empty, or begins with a slash, behind a host that is there already.
        () if default.starts_with('/') => Part::Path,
        () if default.is_empty() && ends && !authority.is_empty() => Part::Path,
        () if !authority.is_empty() || !ends => Part::InHost,
        () if has_scheme => Part::Host,
        () => Part::Address,
    }
}

fn push(address: &mut String, part: Part, value: &str) {
    let set = match part {
        Part::Address => return address.push_str(value),
        Part::InHost => IN_HOST,
        Part::Host => HOST,
        Part::InPath | Part::Path => IN_PATH,
    };
    if matches!(part, Part::Path) && !value.is_empty() && !value.starts_with('/') {
        address.push('/');
    }
    address.extend(utf8_percent_encode(value, set));
}

#[cfg(test)]
mod tests {
    use super::{Template, filled};

    #[test]
    fn a_value_becomes_the_part_of_the_address_that_it_stands_for() {
        let one = |template: &str, default, value: &str| {
            filled(template, &[("x", default, value.to_owned())])
        };
        let cases = [
            (
                "https://{x}.example.com",
                "eu",
                "us-1",
                "https://us-1.example.com",
            ),
            (
                "https://{x}.example.com",
                "eu",
                "a/",
                "https://a%2F.example.com",
            ),
            (
                "https://{x}.example.com",
                "eu",
                "a:1",
                "https://a%3A1.example.com",
            ),
            (
                "https://api{x}.example.com",
                "",
                "-eu",
                "https://api-eu.example.com",
            ),
            (
                "https://api.{x}",
                "example.com",
                "a.example",
                "https://api.a.example",
            ),
            (
                "https://{x}/v1",
                "localhost",
                "[::1]:80",
                "https://[::1]:80/v1",
            ),
            ("https://{x}/v1", "localhost", "a@b", "https://a%40b/v1"),
            ("https://a:{x}/v1", "443", "8443", "https://a:8443/v1"),
            ("https://a:{x}/v1", "443", "1@b", "https://a:1%40b/v1"),
            ("{x}://a/v1", "https", "http", "http://a/v1"),
            (
                "{x}://a/v1",
                "https",
                "https://b/?",
                "https%3A%2F%2Fb%2F%3F://a/v1",
            ),
            ("https://a/{x}", "v1", "b/c ?#", "https://a/b/c%20%3F%23"),
            ("https://a{x}", "/v1", "/v2", "https://a/v2"),
            ("https://a{x}", "/v1", ".evil.com", "https://a/.evil.com"),
            ("https://a{x}", "", "@evil.com", "https://a/%40evil.com"),
            ("https://a{x}", ":443", ":443", "https://a:443"),
            ("{x}", "https://a", "http://b/c", "http://b/c"),
            ("{x}/v1", "https://a", "http://b", "http://b/v1"),
            ("https://{y}.a", "", "", "https://{y}.a"),
        ];
        for (template, default, value, expected) in cases {
            assert_eq!(one(template, default, value), expected);
        }
    }

    #[test]
    fn variables_compose_with_an_address_of_ones_own() {
        let server = Template {
            address: "https://{region}.example.com/api/{version}",
            variables: &[("region", "eu"), ("version", "v1")],
        };
        let set = |variables: &[(usize, &str)], base| {
            let variables = variables
                .iter()
                .map(|(place, value)| (*place, (*value).to_owned()));
            server.composed(base, &variables.collect::<Vec<_>>())
        };
        let own = Some("http://localhost:1/");
        assert_eq!(set(&[], own), None);
        assert_eq!(
            set(&[(0, "us")], None).unwrap(),
            "https://us.example.com/api/v1"
        );
        assert_eq!(
            set(&[(1, "v2")], None).unwrap(),
            "https://eu.example.com/api/v2"
        );
        assert_eq!(
            set(&[(1, "v2"), (1, "v3")], own).unwrap(),
            "http://localhost:1/api/v3"
        );
        let whole = Template {
            address: "{endpoint}/{version}",
            variables: &[("endpoint", ""), ("version", "v1")],
        };
        let set = [(1, "v2".to_owned())];
        assert_eq!(whole.composed(own, &set).unwrap(), "http://localhost:1/v2");
    }

    #[test]
    fn a_value_is_not_filled_in_turn() {
        let variables = [("x", "a", "{y}".to_owned()), ("y", "b", "c".to_owned())];
        let address = filled("https://{x}.{y}", &variables);
        assert_eq!(address, "https://%7By%7D.c");
    }
}
