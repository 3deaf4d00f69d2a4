use super::*;

#[test]
fn is_shown_like_a_compilers() {
    let diagnostic = Diagnostic {
        severity: Severity::Warning,
        code: "unresolved-ref",
        message: "nothing is at `#/a`".to_owned(),
        place: Place {
            file: "spec/openapi.yaml".to_owned(),
            pointer: "/paths/~1a".to_owned(),
            position: Some((12, 3)),
        },
        help: Some("did you mean `#/b`?".to_owned()),
        related: vec![("#/b".into(), "this is there".to_owned())],
    };
    assert_eq!(
        diagnostic.to_string(),
        "warning[unresolved-ref]: nothing is at `#/a`\n  \
         --> spec/openapi.yaml:12:3 (#/paths/~1a)\n  \
         related: #/b: this is there\n  \
         help: did you mean `#/b`?"
    );
}

#[test]
fn hidden_characters_are_shown_escaped() {
    let mut diagnostics = Diagnostics::new();
    diagnostics.note("x", "/a", "\u{1b}[2J and \u{202e}, \u{2028}, \u{e0041}");
    let shown = diagnostics.iter().next().map(ToString::to_string);
    assert_eq!(
        shown.as_deref(),
        Some("note[x]: \\u{1b}[2J and \\u{202e}, \\u{2028}, \\u{e0041}\n  --> #/a")
    );
}

#[test]
fn a_reference_is_a_place() {
    assert_eq!(Place::from("#/components").pointer, "/components");
}
