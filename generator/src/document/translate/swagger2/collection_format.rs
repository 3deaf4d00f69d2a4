//! How the items of a list are joined (`collectionFormat` of the Parameter, Items and Header
//! Objects).

/// What a collection format is in OpenAPI 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// Nothing is said: the value is no list, or the usual way is meant.
    One,
    /// A style, and whether each item is written by itself.
    Style(&'static str, bool),
    /// Nothing that OpenAPI 3 has: with what the items are joined.
    Text(&'static str),
}

/// Location, collection format, style and `explode` (OpenAPI 3.0, Style Values).
const STYLES: [(&str, &str, &str, bool); 10] = [
    ("query", "csv", "form", false),
    ("query", "ssv", "spaceDelimited", false),
    ("query", "pipes", "pipeDelimited", false),
    ("query", "multi", "form", true),
    ("formdata", "csv", "form", false),
    ("formdata", "ssv", "spaceDelimited", false),
    ("formdata", "pipes", "pipeDelimited", false),
    ("formdata", "multi", "form", true),
    ("path", "csv", "simple", false),
    ("header", "csv", "simple", false),
];

/// How a list in this location is laid out. A format that does not exist, or not there, is `csv`,
/// the default.
pub(super) fn layout(location: &str, format: &str) -> Layout {
    let joined = match (location, format) {
        // Each item is a part of its own; what is joined is one part.
        ("multipart", "multi") => return Layout::One,
        ("multipart", "csv") => Some("with commas in a part of a form"),
        (_, "ssv") => Some("with spaces here"),
        (_, "pipes") => Some("with bars here"),
        (_, "tsv") => Some("with tabs"),
        _ => None,
    };
    let find = |format: &str| {
        let found = STYLES
            .iter()
            .find(|row| (row.0, row.1) == (location, format));
        found.map(|row| Layout::Style(row.2, row.3))
    };
    find(format).unwrap_or_else(|| match joined {
        Some(joined) => Layout::Text(joined),
        None => find("csv").unwrap_or(Layout::One),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_has_the_style_that_writes_the_same() {
        for (location, format, style, explode) in STYLES {
            assert_eq!(layout(location, format), Layout::Style(style, explode));
        }
    }

    #[test]
    fn what_no_style_writes_is_a_text() {
        for (location, format) in [
            ("query", "tsv"),
            ("formdata", "tsv"),
            ("path", "ssv"),
            ("path", "pipes"),
            ("header", "tsv"),
            ("multipart", "csv"),
        ] {
            let found = layout(location, format);
            assert!(matches!(found, Layout::Text(_)), "{location} {format}");
        }
    }

    #[test]
    fn a_format_that_has_no_place_here_is_the_default() {
        assert_eq!(layout("path", "multi"), Layout::Style("simple", false));
        assert_eq!(layout("query", "xml"), Layout::Style("form", false));
        assert_eq!(layout("multipart", "multi"), Layout::One);
    }
}
