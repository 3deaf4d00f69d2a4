//! The comparison of two descriptions, as a maintainer runs it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// Two descriptions: in the new one the values of `species` are others, and the summaries of many
/// operations.
fn pair() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, value, words) in [("old.yaml", "cat", "Old"), ("new.yaml", "dog", "New")] {
        let operation = |number: usize| {
            format!(
                "  /pets/{number}:\n    get:\n      summary: {words} words {number}\n      parameters:\n        - \
                 {{ name: species, in: query, schema: {{ type: string, enum: [bird, {value}] }} }}\n      \
                 responses: {{ '200': {{ description: All pets. }} }}\n"
            )
        };
        let operations: String = (0..200).map(operation).collect();
        let text =
            format!("openapi: 3.0.3\ninfo: {{ title: Pets, version: '1' }}\npaths:\n{operations}");
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn diff(folder: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("diff")
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn it_ends_with_whom_the_changes_hurt_and_the_version_that_the_crate_needs() {
    let said = said(&diff(&pair(), &["old.yaml", "new.yaml"]));
    let end: Vec<&str> = said.lines().rev().take(4).collect();
    assert_eq!(
        end,
        [
            "version: major. The crate needs a major release (1.2.3 becomes 2.0.0, and 0.2.3 becomes 0.3.0).",
            "200 changes not shown (--level documentation shows all)",
            "crate: 1 major, 1 minor",
            "wire: 200 breaking, 200 compatible, 200 documentation",
        ]
    );
}

#[test]
fn what_changed_alike_is_told_once_with_all_operations() {
    let said = said(&diff(&pair(), &["old.yaml", "new.yaml"]));
    assert_eq!(said.matches("the value `\"cat\"` is gone").count(), 1);
    for number in 0..200 {
        assert!(said.contains(&format!("GET /pets/{number}")), "{said}");
    }
}

#[test]
fn it_fails_from_the_level_on_that_is_asked_for() {
    let pair = pair();
    let code = |arguments: &[&str]| diff(&pair, arguments).status.code();
    assert_eq!(code(&["old.yaml", "new.yaml"]), Some(0));
    assert_eq!(
        code(&["old.yaml", "new.yaml", "--fail-on", "breaking"]),
        Some(1)
    );
    assert_eq!(
        code(&["old.yaml", "old.yaml", "--fail-on", "documentation"]),
        Some(0)
    );
    assert_eq!(code(&["old.yaml", "gone.yaml"]), Some(2));
}

#[test]
fn markdown_can_be_kept_short_and_says_what_is_missing() {
    let pair = pair();
    let markdown = [
        "old.yaml",
        "new.yaml",
        "--format",
        "markdown",
        "--level",
        "documentation",
    ];
    let whole = said(&diff(&pair, &markdown));
    assert!(whole.len() > 8000, "{}", whole.len());
    let short = said(&diff(&pair, &[&markdown[..], &["--fit", "6000"]].concat()));
    assert!(short.len() <= 6000, "{}", short.len());
    assert!(
        short.contains("is gone") && short.contains("changes not shown"),
        "{short}"
    );
    let shortest = said(&diff(&pair, &[&markdown[..], &["--fit", "2000"]].concat()));
    assert!(shortest.len() <= 2000, "{}", shortest.len());
    assert!(shortest.contains("the other forms have all"), "{shortest}");
    assert_eq!(
        shortest.matches("<details").count(),
        shortest.matches("</details>").count()
    );
}

#[test]
fn json_has_everything() {
    let said = said(&diff(
        &pair(),
        &["old.yaml", "new.yaml", "--format", "json"],
    ));
    let value: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(value["bump"], "major");
    assert_eq!(value["wire"].as_array().unwrap().len(), 600);
    let change = &value["wire"][0];
    assert_eq!(change["old"]["file"], "old.yaml");
    assert!(
        change["old"]["line"].is_u64() && change["new"]["column"].is_u64(),
        "{change}"
    );
    let lost = &value["crate"][0];
    assert_eq!(lost["rule"], "item-remove");
    assert_eq!(lost["path"], "types::RetrievePets0Species::Cat");
    assert_eq!(value["counts"]["crate"]["major"], 1);
}

#[test]
fn one_of_the_two_can_be_left_out() {
    let pair = pair();
    let only = |part: &str| said(&diff(&pair, &["old.yaml", "new.yaml", "--only", part]));
    let (wire, of_crate) = (only("wire"), only("crate"));
    assert!(wire.contains("[value-removed]") && !wire.contains("[item-remove]"));
    assert!(of_crate.contains("[item-remove]") && !of_crate.contains("[value-removed]"));
}

#[test]
fn the_crate_is_compared_as_its_settings_make_it() {
    let pair = pair();
    // Settings that are made for the new one may name what the old one did not have.
    let new = pair.path().join("new.yaml");
    let text = fs::read_to_string(&new).unwrap();
    fs::write(&new, text.replace("/pets/2:", "/pets/two:")).unwrap();
    let settings = "[operations]\ninclude = [{ path = \"/pets/1\" }, { path = \"/pets/two\" }]\n";
    fs::write(pair.path().join("sdk.toml"), settings).unwrap();
    let said = said(&diff(
        &pair,
        &["old.yaml", "new.yaml", "--config", "sdk.toml"],
    ));
    assert!(
        said.contains("`types::RetrievePets1Species::Cat`"),
        "{said}"
    );
}
