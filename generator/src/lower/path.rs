//! Paths as they are sent (RFC 3986, sections 3.3 to 3.5).

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What cannot stand in the path or the query of an address as it is. A `%` begins an escape.
const ODD: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The template of a path, with everything but its parameters written as it is sent.
pub(super) fn sent(path: &str) -> String {
    let mut sent = String::with_capacity(path.len());
    let mut rest = without_fragment(path);
    while let Some((before, name, after)) = parameter(rest) {
        sent.extend(utf8_percent_encode(before, ODD));
        sent.push('{');
        sent.push_str(name);
        sent.push('}');
        rest = after;
    }
    sent.extend(utf8_percent_encode(rest, ODD));
    sent
}

/// Descriptions tell operations on one path apart by a fragment, which is never sent. What goes on
/// as a path does is no fragment.
pub(super) fn without_fragment(path: &str) -> &str {
    match path.split_once('#') {
        Some((before, fragment)) if !fragment.contains(['/', '{']) => before,
        _ => path,
    }
}

/// The first name in braces, and what is around it.
fn parameter(path: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    while let Some(open) = path[from..].find('{').map(|at| from + at) {
        let inner = &path[open + 1..];
        match inner.find(['{', '}']) {
            Some(end) if end > 0 && inner[end..].starts_with('}') => {
                return Some((&path[..open], &inner[..end], &inner[end + 1..]));
            }
            _ => from = open + 1,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::sent;

    #[test]
    fn a_path_is_sent_as_it_is_written() {
        for path in ["/", "/a/{b}.{c}", "/v{version}/x:action", "/a?b={c}&d=%20"] {
            assert_eq!(sent(path), path);
        }
    }

    #[test]
    fn fragments_are_not_sent() {
        assert_eq!(sent("/{bucket}/{key}#acl"), "/{bucket}/{key}");
        assert_eq!(sent("/#Action=List.All"), "/");
        assert_eq!(sent("/a/#b/{c}"), "/a/%23b/{c}");
    }

    #[test]
    fn what_no_address_may_have_is_escaped() {
        assert_eq!(sent("/a b/ü"), "/a%20b/%C3%BC");
        assert_eq!(sent("/{}/{open/{a}b}"), "/%7B%7D/%7Bopen/{a}b%7D");
        assert_eq!(sent("/{Größe in m}"), "/{Größe in m}");
    }
}
