//! Mutants of the descriptions that the generator is tested with; `cargo xtask torture` takes those
//! of any folder, for as long as it is asked to.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::Command;

#[test]
fn no_mutant_of_a_small_description_does_harm() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let kept = tempfile::tempdir().unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["torture", "--mutants", "400", "--seed", "1", "--keep"])
        .arg(kept.path())
        .arg(root.join("generator/tests/cases"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    let problems = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{said}{problems}");
    assert!(said.contains("400 mutants of "), "{said}");
    assert!(said.contains(" 0 failed"), "{said}");
}
