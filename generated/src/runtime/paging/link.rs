//! The header `Link` (RFC 8288, section 3).

use http::HeaderMap;
use http::header::LINK;

use crate::runtime::header_parameter;

/// The address of the next page, if there is one.
pub(super) fn next(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(LINK).iter();
    let mut texts = values.filter_map(|value| value.to_str().ok());
    texts.find_map(|text| find(text).map(str::to_owned))
}

/// The target of the link whose relation is `next`.
fn find(mut text: &str) -> Option<&str> {
    loop {
        // What is between a link's angle brackets may hold commas and semicolons.
        let (target, rest) = text.split_once('<')?.1.split_once('>')?;
        let (own, others) = header_parameter::until(rest, ',');
        if header_parameter::all(own).any(|(name, value)| {
            let mut relations = value.split_ascii_whitespace();
            name.eq_ignore_ascii_case("rel") && relations.any(|r| r.eq_ignore_ascii_case("next"))
        }) {
            return Some(target);
        }
        text = others;
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn the_next_page_is_found_among_other_links() {
        let found = [
            (r#"<https://a/?p=2>; rel="next""#, Some("https://a/?p=2")),
            (
                r#"<https://a/?p=1>; rel="prev", <https://a/?p=3,4>; rel="next"; title="a, b""#,
                Some("https://a/?p=3,4"),
            ),
            (
                r#"<x>; title="rel=\"next\", <y>", </z>; REL=next"#,
                Some("/z"),
            ),
            (r#"<x>; rel="last next""#, Some("x")),
            (r#"<x>; title="a; rel=next""#, None),
            (r#"<x>; rel="prev""#, None),
            ("x; rel=next", None),
            ("<x", None),
            ("", None),
        ];
        for (header, expected) in found {
            assert_eq!(find(header), expected, "{header}");
        }
    }
}
