//! The folder that a crate is written into, and what else lies there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const SPEC: &str = r"
openapi: 3.0.3
info: { title: Pets, version: '1' }
servers: [{ url: 'https://pets.example' }]
paths:
  /pets:
    get:
      operationId: listPets
      responses: { '200': { description: Pets. } }
";

/// A folder with a description, `spec.yaml`.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        fs::write(place.at("spec.yaml"), SPEC).unwrap();
        place
    }

    /// The same, with the crate in `out`.
    fn with_crate() -> Self {
        let place = Self::new();
        place.succeeds("generate --spec spec.yaml --out out");
        place
    }

    fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn xtask(&self, words: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(words.split(' '))
            .current_dir(self.0.path())
            .output()
            .unwrap()
    }

    #[track_caller]
    fn succeeds(&self, words: &str) -> String {
        let output = self.xtask(words);
        assert!(output.status.success(), "{}", text(&output));
        text(&output)
    }

    /// Runs what has to be refused without a change to any file.
    #[track_caller]
    fn is_refused(&self, words: &str) -> String {
        let before = everything(self.0.path());
        let output = self.xtask(words);
        assert_eq!(output.status.code(), Some(2), "{}", text(&output));
        assert!(before == everything(self.0.path()), "something changed");
        text(&output)
    }
}

fn text(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    format!(
        "{}{}",
        String::from_utf8_lossy(out),
        String::from_utf8_lossy(err)
    )
}

/// Every file and folder below a folder, with its bytes.
fn everything(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.is_symlink() {
            files.extend(everything(&path));
        }
        let bytes = fs::read(&path).unwrap_or_default();
        files.push((path, bytes));
    }
    files.sort();
    files
}

#[test]
fn what_the_crate_is_made_from_may_not_lie_in_its_folder() {
    let place = Place::with_crate();
    fs::create_dir_all(place.at("out/files")).unwrap();
    fs::write(place.at("out/files/a"), "mine").unwrap();
    fs::write(place.at("out/spec.yaml"), SPEC).unwrap();
    fs::write(place.at("out/sdk.toml"), "").unwrap();
    let overlay = "overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions: []\n";
    fs::write(place.at("out/overlay.yaml"), overlay).unwrap();
    let overlays = "overlays = ['out/overlay.yaml']\n";
    fs::write(place.at("overlays.toml"), overlays).unwrap();
    fs::write(place.at("files.toml"), "crate.files = 'out/files'\n").unwrap();
    for (inputs, what) in [
        ("--spec out/spec.yaml", "the description"),
        ("--spec spec.yaml --config out/sdk.toml", "the settings"),
        ("--spec spec.yaml --overlay out/overlay.yaml", "an overlay"),
        ("--spec spec.yaml --config overlays.toml", "an overlay"),
        ("--spec spec.yaml --config files.toml", "crate.files"),
        ("--spec spec.yaml --root out/files", "--root"),
    ] {
        for command in ["generate", "check"] {
            let told = place.is_refused(&format!("{command} {inputs} --out out"));
            assert!(told.contains(what), "{told}");
            assert!(told.contains("move it elsewhere"), "{told}");
        }
    }
}

#[test]
fn a_description_in_a_folder_that_is_left_to_git_may_stay_there() {
    let place = Place::with_crate();
    fs::create_dir(place.at("out/.github")).unwrap();
    fs::rename(place.at("spec.yaml"), place.at("out/.github/spec.yaml")).unwrap();
    place.succeeds("generate --spec out/.github/spec.yaml --out out");
    assert!(place.at("out/.github/spec.yaml").exists());
}

#[test]
fn a_ledger_overwrites_neither_what_the_crate_is_made_from_nor_the_crate() {
    let place = Place::with_crate();
    fs::create_dir(place.at("files")).unwrap();
    fs::write(place.at("sdk.toml"), "crate.files = 'files'\n").unwrap();
    for ledger in [
        "spec.yaml",
        "./out/../spec.yaml",
        "sdk.toml",
        "files/ledger.md",
        "out/Cargo.toml",
        "out/ledger.md",
    ] {
        let words = "generate --spec spec.yaml --config sdk.toml --out out --ledger";
        let told = place.is_refused(&format!("{words} {ledger}"));
        assert!(told.contains("name another file"), "{told}");
    }
}

#[test]
fn a_ledger_that_cannot_be_written_does_not_hide_what_came_of_the_crate() {
    let place = Place::new();
    let generate = "generate --spec spec.yaml --out out --ledger nowhere/ledger.md";
    let output = place.xtask(generate);
    assert_eq!(output.status.code(), Some(2));
    let told = "the crate was written, but the ledger cannot be written to `nowhere/ledger.md`";
    assert!(text(&output).contains(told), "{}", text(&output));
    place.succeeds("check --spec spec.yaml --out out");
    fs::write(place.at("spec.yaml"), "").unwrap();
    let told = place.is_refused(generate);
    assert!(told.contains("nothing was generated, but"), "{told}");
}

#[test]
fn a_large_foreign_folder_is_refused_without_being_read() {
    let place = Place::new();
    fs::create_dir(place.at("out")).unwrap();
    let file = fs::File::create(place.at("out/disk.img")).unwrap();
    // Nobody has the memory to read it.
    file.set_len(1 << 42).unwrap();
    for command in ["generate", "check"] {
        let output = place.xtask(&format!("{command} --spec spec.yaml --out out"));
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output).contains("was not generated"));
    }
}

#[cfg(unix)]
#[test]
fn a_stage_that_somebody_else_put_there_moves_nothing() {
    use std::os::unix::fs::symlink;
    let place = Place::new();
    let mark = "@generated from the API's description\n";
    fs::create_dir_all(place.at("home/old")).unwrap();
    fs::write(place.at("home/key"), "secret").unwrap();
    fs::write(place.at("home/old/key"), "secret").unwrap();
    fs::write(place.at("home/journal"), mark).unwrap();
    fs::create_dir(place.at("whole")).unwrap();
    symlink(place.at("home"), place.at("whole/.staged")).unwrap();
    fs::create_dir_all(place.at("part/.staged")).unwrap();
    fs::write(place.at("part/.staged/journal"), mark).unwrap();
    symlink(place.at("home"), place.at("part/.staged/old")).unwrap();
    for out in ["whole", "part"] {
        let told = place.is_refused(&format!("generate --spec spec.yaml --out {out}"));
        assert!(told.contains("look where it comes from"), "{told}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_told_as_such() {
    let place = Place::new();
    std::os::unix::fs::symlink(place.at("nowhere"), place.at("out")).unwrap();
    for command in ["generate", "check"] {
        let told = place.is_refused(&format!("{command} --spec spec.yaml --out out"));
        assert!(
            told.contains("`out` is a link that leads nowhere"),
            "{told}"
        );
    }
}

#[cfg(unix)]
#[test]
fn names_of_files_cannot_drive_the_terminal() {
    let place = Place::with_crate();
    fs::rename(place.at("out"), place.at("out\u{1b}[2J\n::error::")).unwrap();
    let odd = place.at("out\u{1b}[2J\n::error::/evil\u{1b}[2J\u{202e}\n::error::x");
    fs::write(odd, "text\n").unwrap();
    for command in ["check", "generate", "generate"] {
        let output = place.xtask(&format!(
            "{command} --spec spec.yaml --out out\u{1b}[2J\n::error::"
        ));
        let shown = text(&output);
        assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown}");
        assert!(!shown.lines().any(|line| line.starts_with("::")), "{shown}");
    }
}

#[test]
fn runs_at_the_same_time_wait_for_each_other() {
    let place = Place::new();
    let other = SPEC.replace("Pets", "Cats").replace("pets", "cats");
    fs::write(place.at("other.yaml"), other).unwrap();
    let runs: Vec<_> = ["spec.yaml", "other.yaml", "spec.yaml", "other.yaml"]
        .map(|spec| {
            Command::new(env!("CARGO_BIN_EXE_xtask"))
                .args(["generate", "--out", "out", "--spec", spec])
                .current_dir(place.0.path())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap()
        })
        .into();
    for mut run in runs {
        assert!(run.wait().unwrap().success());
    }
    let is_whole = |spec: &str| {
        let output = place.xtask(&format!("check --spec {spec} --out out"));
        output.status.success()
    };
    assert!(is_whole("spec.yaml") != is_whole("other.yaml"));
    assert!(!place.at("out/.staged").exists());
}
