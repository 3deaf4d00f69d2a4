//! What travels: a client of an API that has everything once talks to a server on the loopback
//! network, which compares byte by byte. The tests themselves are in `wire/files/tests`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use generator::Inputs;

#[test]
fn everything_travels_as_the_specification_says() {
    travels("wire", "wire", "charset,oauth2,xml");
}

#[test]
fn content_travels_as_openapi_3_1_says() {
    travels("wire/content", "wire-content", "charset,mime-guess,xml");
}

#[test]
fn events_are_told_from_each_other() {
    travels("wire/webhooks", "wire-webhooks", "charset,webhooks,xml");
}

#[test]
fn a_store_with_bodies_of_xml_is_used() {
    travels("wire/store", "wire-store", "charset,xml");
}

/// What is said of these descriptions.
const EXPECTED: &[&str] = &[
    "bytes-in-json",
    "paged-list",
    "part-headers",
    "path-expression",
    "token-not-fetched",
    "untyped-body",
    "unbounded-number",
    "xml-wrapped",
];

/// Generates the crate of a description and runs its tests.
fn travels(folder: &str, name: &str, feature: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tests = root.join("tests").join(folder);
    let outcome = generator::generate(&Inputs {
        spec: tests.join("api.yaml"),
        config: Some(tests.join("sdk.toml")),
        name: None,
        ..Inputs::default()
    });
    let noticed = outcome.diagnostics.iter();
    let noticed = noticed.filter(|d| !EXPECTED.contains(&d.code));
    let noticed: Vec<String> = noticed.map(ToString::to_string).collect();
    assert!(noticed.is_empty(), "{}", noticed.join("\n"));
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    outcome.tree.unwrap().write(&workspace.join("sdk")).unwrap();
    let support = "tests/support/mod.rs";
    fs::create_dir_all(workspace.join("sdk/tests/support")).unwrap();
    fs::copy(
        root.join("tests/wire/files").join(support),
        workspace.join("sdk").join(support),
    )
    .unwrap();
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"sdk\"]\n";
    fs::write(workspace.join("Cargo.toml"), manifest).unwrap();
    // The packages of the repository's own lock file are on the machine already.
    fs::copy(root.join("../Cargo.lock"), workspace.join("Cargo.lock")).unwrap();
    // Nothing here is worth a secure connection, and without one there is much less to compile.
    let output = Command::new(env!("CARGO"))
        .args([
            "test",
            "--no-default-features",
            "--features",
            &format!("reqwest,resources,{feature}"),
            "--offline",
        ])
        .current_dir(&workspace)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("wire/target"),
        )
        .env("RUSTFLAGS", "--deny warnings")
        .output()
        .unwrap();
    let (out, error) = (output.stdout, output.stderr);
    let shown = String::from_utf8_lossy(&out).into_owned() + &String::from_utf8_lossy(&error);
    assert!(output.status.success(), "{shown}");
}
