//! Samples for documentation sites: an overlay of a description.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(root())
        .output()
        .unwrap()
}

/// The overlay for a description, in a file of this name.
fn overlay(arguments: &[&str], name: &str) -> (PathBuf, Value) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let words = ["samples", "--overlay-out", file.to_str().unwrap()];
    let output = xtask(&[&words, arguments].concat());
    assert!(output.status.success(), "{output:?}");
    let text = fs::read_to_string(&file).unwrap();
    (file, serde_json::from_str(&text).unwrap())
}

/// The file is part of the SDK's tests, where it is compiled.
#[test]
fn samples_are_programs_that_compile() {
    let (_, overlay) = overlay(&[], "golden.json");
    let mut text = "#![cfg_attr(rustfmt, rustfmt_skip)]\n#![allow(dead_code)]\n\
                    //! What `cargo xtask samples` writes for each operation; `UPDATE_GOLDENS=1` writes it anew.\n"
        .to_owned();
    for (index, action) in overlay["actions"].as_array().unwrap().iter().enumerate() {
        let source = action["update"]["x-codeSamples"][0]["source"]
            .as_str()
            .unwrap();
        let target = action["target"].as_str().unwrap();
        text += &format!("\n// {target}\nmod sample_{index} {{\n{source}}}\n");
    }
    let golden = root().join("spec/files/tests/samples.rs");
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(&golden, &text).unwrap();
    }
    let known = fs::read_to_string(golden).unwrap();
    assert!(
        known == text,
        "the samples differ; UPDATE_GOLDENS=1 writes them anew"
    );
}

#[test]
fn an_overlay_of_samples_changes_nothing_of_the_crate() {
    let (file, _) = overlay(&[], "applied.json");
    let file = file.to_str().unwrap();
    let output = xtask(&["check", "--overlay", file]);
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn an_operation_is_found_whatever_its_path_and_method() {
    let description = "openapi: 3.2.0\ninfo: { title: Odd, version: '1' }\npaths:\n  \"/it's/{id}\":\n    \
                       parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n    \
                       get: { responses: { '204': { description: Done. } } }\n    \
                       additionalOperations:\n      COPY: { responses: { '204': { description: Done. } } }\n";
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("odd.yaml");
    fs::write(&file, description).unwrap();
    let spec = file.to_str().unwrap();
    let (made, overlay) = overlay(&["--spec", spec], "odd.json");
    let targets = overlay["actions"].as_array().unwrap().iter();
    let targets: Vec<&Value> = targets.map(|action| &action["target"]).collect();
    let expected = [
        r"$.paths['/it\'s/{id}'].get",
        r"$.paths['/it\'s/{id}'].additionalOperations['COPY']",
    ];
    assert_eq!(targets, expected);
    // What matches nothing would be an error.
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("odd");
    let words = [
        "--overlay",
        made.to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
    ];
    let output = xtask(&[&["generate", "--spec", spec], &words[..]].concat());
    assert!(output.status.success(), "{output:?}");
}
