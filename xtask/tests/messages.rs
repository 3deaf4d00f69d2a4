//! What programs and terminals are told, whatever is in a description or a folder.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// A sound description, a broken one, and the crate of the sound one in `crate`.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let text = "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths:\n  /pets:\n    get:\n      \
                responses: { '200': { description: All pets. } }\n";
    fs::write(folder.path().join("pets.yaml"), text).unwrap();
    fs::write(folder.path().join("broken.yaml"), "openapi: {").unwrap();
    let made = xtask(
        folder.path(),
        &["generate", "--spec", "pets.yaml", "--out", "crate"],
    );
    assert!(made.status.success());
    folder
}

fn xtask(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn programs_are_told_in_json_to_the_last_line_why_nothing_came_of_it() {
    let folder = folder();
    let drift = [
        "drift",
        "--spec",
        "pets.yaml",
        "--out",
        "crate",
        "--upstream",
        "broken.yaml",
    ];
    for command in [
        &["generate", "--spec", "broken.yaml", "--out", "crate"][..],
        &["check", "--spec", "broken.yaml", "--out", "crate"],
        &["diff", "pets.yaml", "broken.yaml"],
        &drift,
    ] {
        let arguments = [command, &["--message-format", "json"]].concat();
        let output = xtask(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(2), "{command:?}");
        let lines: Vec<Value> = text(&output.stderr)
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let last = lines.last().unwrap();
        assert_eq!(last["code"], "refused", "{command:?}");
        assert_eq!(last["severity"], "error");
        assert_eq!(last["line"], Value::Null);
    }
}

#[cfg(unix)]
#[test]
fn the_ci_service_finds_no_command_in_the_name_of_a_file() {
    let folder = folder();
    let odd = "crate/odd\u{1b}[2J\n::error::x";
    fs::write(folder.path().join(odd), "x").unwrap();
    let check = ["check", "--spec", "pets.yaml", "--out", "crate"];
    let output = xtask(
        folder.path(),
        &[&check[..], &["--message-format", "github"]].concat(),
    );
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1));
    let (before, result) = said.split_once("::stop-commands::").unwrap();
    let (token, result) = result.split_once('\n').unwrap();
    assert!(!before.contains("::error::x") && result.contains("::error::x"));
    assert!(!result.contains("\n::error::x"));
    assert!(result.ends_with(&format!("\n::{token}::\n")), "{said}");
    assert!(!said.contains('\u{1b}'));
}

#[test]
fn a_text_with_hidden_characters_drives_no_terminal() {
    let output = xtask(Path::new("."), &["explain", "x\u{1b}[2J\u{2066}"]);
    let said = text(&output.stderr);
    assert_eq!(said, "error: there is no code `x\\u{1b}[2J\\u{2066}`\n");
}

#[test]
fn what_is_hidden_in_a_description_is_seen_in_every_form() {
    let folder = folder();
    let odd = "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths:\n  /pets:\n    get:\n      \
               responses: { '200': { description: All pets., content: { application/json: { schema: \
               { type: \"odd\\u202e\\u2028\" } } } } }\n";
    fs::write(folder.path().join("odd.yaml"), odd).unwrap();
    for (format, ledger) in [("text", "ledger.txt"), ("json", "ledger.json")] {
        let generate = [
            "generate", "--spec", "odd.yaml", "--out", "odd", "--ledger", ledger,
        ];
        let arguments = [&generate[..], &["--message-format", format]].concat();
        let output = xtask(folder.path(), &arguments);
        let written = fs::read_to_string(folder.path().join(ledger)).unwrap();
        let seen = if format == "json" {
            "odd\\u202e\\u2028"
        } else {
            "odd\\u{202e}\\u{2028}"
        };
        for said in [text(&output.stderr), written] {
            assert!(said.contains(seen), "{said}");
            assert!(!said.contains(['\u{202e}', '\u{2028}']), "{said}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_is_refused_and_not_read_to_show_that() {
    let folder = folder();
    for format in ["text", "json", "github"] {
        let generate = ["generate", "--spec", "/dev/zero", "--out", "crate"];
        let arguments = [&generate[..], &["--message-format", format]].concat();
        let output = xtask(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(2));
        let said = text(&output.stdout) + &text(&output.stderr);
        assert!(said.contains("not-a-file"), "{said}");
    }
}
