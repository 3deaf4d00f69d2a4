//! Settings deny and allow what is noticed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;

use generator::diagnostic::{Diagnostic, Severity};
use generator::{Inputs, Outcome};

/// A note (`links-left-out`, skipped), a note (`one-tag`, weaker), a warning
/// (`unknown-security-scheme`, skipped) and an error (`unresolved-ref`, skipped).
const PETS: &str = "
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      tags: [Pets, Animals]
      security: [{ token: [] }]
      responses:
        '200':
          description: Pets.
          links: { next: { operationId: getPets } }
          content:
            application/json: { schema: { type: string } }
        '404': { $ref: '#/components/responses/None' }
";

fn generate(settings: &str) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let (spec, config) = (
        folder.path().join("openapi.yaml"),
        folder.path().join("sdk.toml"),
    );
    fs::write(&spec, PETS).unwrap();
    fs::write(&config, settings).unwrap();
    generator::generate(&Inputs {
        spec,
        config: Some(config),
        ..Inputs::default()
    })
}

/// The codes of one severity, in the order of the alphabet.
fn codes(outcome: &Outcome, severity: Severity) -> Vec<&str> {
    let of_it = outcome
        .diagnostics
        .iter()
        .filter(|d| d.severity == severity);
    let mut codes: Vec<&str> = of_it.map(|d| d.code).collect();
    codes.sort_unstable();
    codes
}

fn of<'o>(outcome: &'o Outcome, code: &str) -> &'o Diagnostic {
    outcome.diagnostics.iter().find(|d| d.code == code).unwrap()
}

#[test]
fn without_rules_everything_is_told_and_nothing_refused() {
    let outcome = generate("");
    assert!(outcome.tree.is_some());
    assert_eq!(codes(&outcome, Severity::Error), ["unresolved-ref"]);
    assert_eq!(
        codes(&outcome, Severity::Warning),
        ["unknown-security-scheme"]
    );
    assert_eq!(
        codes(&outcome, Severity::Note),
        ["links-left-out", "one-tag"]
    );
}

#[test]
fn what_is_denied_is_an_error_that_refuses_the_description() {
    for (denied, errors) in [
        ("one-tag", vec!["denied", "one-tag", "unresolved-ref"]),
        ("weaker", vec!["denied", "one-tag", "unresolved-ref"]),
        (
            "skipped",
            vec![
                "denied",
                "links-left-out",
                "unknown-security-scheme",
                "unresolved-ref",
            ],
        ),
        ("errors", vec!["denied", "unresolved-ref"]),
        (
            "warnings",
            vec!["denied", "unknown-security-scheme", "unresolved-ref"],
        ),
        (
            "notes",
            vec!["denied", "links-left-out", "one-tag", "unresolved-ref"],
        ),
    ] {
        let outcome = generate(&format!("[diagnostics]\ndeny = ['{denied}']\n"));
        assert!(outcome.tree.is_none(), "{denied}");
        assert_eq!(codes(&outcome, Severity::Error), errors, "{denied}");
    }
}

#[test]
fn the_refusal_stands_at_the_rule_and_counts() {
    let outcome = generate("[diagnostics]\ndeny = ['skipped']\n");
    let denied = of(&outcome, "denied");
    assert_eq!(denied.place.position, Some((2, 1)));
    assert_eq!(
        denied.message,
        "the settings deny what is here: `links-left-out` × 1, `unknown-security-scheme` × 1, \
         `unresolved-ref` × 1"
    );
}

#[test]
fn what_is_denied_and_absent_refuses_nothing() {
    assert!(generate("diagnostics.deny = ['tuple']").tree.is_some());
}

#[test]
fn what_is_allowed_is_not_told_and_stays_in_the_ledger() {
    let outcome = generate("diagnostics.allow = ['one-tag', 'unknown-security-scheme']");
    assert_eq!(codes(&outcome, Severity::Note), ["links-left-out"]);
    assert!(codes(&outcome, Severity::Warning).is_empty());
    assert!(outcome.ledger.entries.iter().any(|e| e.code == "one-tag"));
}

#[test]
fn an_allowance_is_an_exception_from_a_class_that_is_denied() {
    let outcome = generate("diagnostics = { deny = ['weaker'], allow = ['one-tag'] }");
    assert!(outcome.tree.is_some());
}

#[test]
fn an_error_is_told_even_if_its_code_is_allowed() {
    let outcome = generate("diagnostics.allow = ['unresolved-ref']");
    assert_eq!(codes(&outcome, Severity::Error), ["unresolved-ref"]);
}

#[test]
fn an_allowance_for_nothing_is_noted_at_its_place() {
    let outcome = generate("[diagnostics]\nallow = [\n  'one-tag',\n  'tuple',\n]\n");
    let unused = of(&outcome, "allowed-for-nothing");
    assert_eq!(unused.severity, Severity::Note);
    assert_eq!(unused.place.position, Some((4, 3)));
}

#[test]
fn what_is_no_code_is_refused_with_the_nearest_one() {
    for (rule, near) in [
        ("deny = ['one-tagg']", "did you mean `one-tag`?"),
        ("deny = ['warning']", "did you mean `warnings`?"),
        ("allow = ['weaker']", "`weaker` is not a code"),
    ] {
        let outcome = generate(&format!("[diagnostics]\n{rule}\n"));
        assert!(outcome.tree.is_none(), "{rule}");
        let told = of(&outcome, "settings").to_string();
        assert!(
            told.contains("sdk.toml:2:1") && told.contains(near),
            "{told}"
        );
    }
}

#[test]
fn problems_of_the_description_are_told_beside_those_of_the_settings() {
    let outcome = generate("unknown = 1\n");
    assert!(outcome.tree.is_none());
    assert_eq!(
        codes(&outcome, Severity::Error),
        ["settings", "unresolved-ref"]
    );
}

#[test]
fn a_description_is_not_read_otherwise_than_was_asked_for() {
    let outcome = generate("overlays = 'one.yaml'\n");
    assert_eq!(codes(&outcome, Severity::Error), ["settings"]);
}
