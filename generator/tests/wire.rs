//! What travels: a client of an API that has everything once talks to a server on the loopback
//! network, which compares byte by byte. The tests themselves are in `wire/files/tests`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use generator::Inputs;

#[test]
fn everything_travels_as_the_specification_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let outcome = generator::generate(&Inputs {
        spec: root.join("tests/wire/api.yaml"),
        config: Some(root.join("tests/wire/sdk.toml")),
        name: None,
        ..Inputs::default()
    });
    // Clients do not get tokens themselves, which is said of every scheme that has some.
    let noticed = outcome.diagnostics.iter();
    let noticed = noticed.filter(|d| d.code != "token-not-fetched");
    let noticed: Vec<String> = noticed.map(ToString::to_string).collect();
    assert!(noticed.is_empty(), "{}", noticed.join("\n"));
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wire");
    outcome.tree.unwrap().write(&workspace.join("sdk")).unwrap();
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
            "reqwest,resources,charset",
            "--offline",
        ])
        .current_dir(&workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .env("RUSTFLAGS", "--deny warnings")
        .output()
        .unwrap();
    let (out, error) = (output.stdout, output.stderr);
    let shown = String::from_utf8_lossy(&out).into_owned() + &String::from_utf8_lossy(&error);
    assert!(output.status.success(), "{shown}");
}
