//! The drift gate, run as a maintainer runs it.

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
  /pets/{id}:
    get:
      operationId: getPet
      tags: [Pets]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: A pet.
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
components:
  schemas:
    Pet: { type: object, properties: { name: { type: string } } }
";

/// A description and the crate that was generated from it.
struct Bench {
    folder: TempDir,
}

impl Bench {
    fn new() -> Self {
        let bench = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        fs::write(bench.spec(), SPEC).unwrap();
        let output = bench.xtask("generate");
        assert!(output.status.success(), "{}", text(&output));
        bench
    }

    fn spec(&self) -> PathBuf {
        self.folder.path().join("openapi.yaml")
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("crate")
    }

    fn file(&self, path: &str) -> PathBuf {
        self.out().join(path)
    }

    fn xtask(&self, command: &str) -> Output {
        self.xtask_with(command, &[])
    }

    fn xtask_with(&self, command: &str, more: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg(command)
            .arg("--spec")
            .arg(self.spec())
            .arg("--out")
            .arg(self.out())
            .args(more)
            .output()
            .unwrap()
    }

    #[track_caller]
    fn assert_drift(&self, kind: &str, path: &str) {
        let before = everything(&self.out());
        let output = self.xtask("check");
        let shown = text(&output);
        assert_eq!(output.status.code(), Some(1), "{shown}");
        let told = shown
            .lines()
            .any(|line| line.split_whitespace().eq([kind, path]));
        assert!(told, "{shown}");
        assert!(shown.contains("cargo xtask generate --spec"), "{shown}");
        assert_eq!(everything(&self.out()), before, "check wrote something");
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

/// Every file below a folder, with its text.
fn everything(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(everything(&path));
        } else {
            files.push((path.clone(), fs::read_to_string(&path).unwrap()));
        }
    }
    files.sort();
    files
}

#[test]
fn a_crate_that_was_just_generated_has_no_drift() {
    let bench = Bench::new();
    let output = bench.xtask("check");
    assert!(output.status.success(), "{}", text(&output));
    assert!(text(&output).contains("up to date"));
}

#[test]
fn a_hand_edit_is_drift_and_its_lines_are_shown() {
    let bench = Bench::new();
    let path = bench.file("src/types/pets.rs");
    let edited = fs::read_to_string(&path).unwrap() + "// by hand\n";
    fs::write(&path, edited).unwrap();
    bench.assert_drift("stale", "src/types/pets.rs");
    assert!(text(&bench.xtask("check")).contains("-// by hand"));
}

#[test]
fn a_deleted_file_is_drift() {
    let bench = Bench::new();
    fs::remove_file(bench.file("src/types/pets.rs")).unwrap();
    bench.assert_drift("missing", "src/types/pets.rs");
}

#[test]
fn an_extra_file_is_drift() {
    let bench = Bench::new();
    fs::write(bench.file("src/extra.rs"), "").unwrap();
    bench.assert_drift("orphaned", "src/extra.rs");
}

#[test]
fn a_change_to_the_description_is_drift() {
    let bench = Bench::new();
    let changed = SPEC.replace("name: { type: string }", "name: { type: integer }");
    fs::write(bench.spec(), changed).unwrap();
    bench.assert_drift("stale", "src/types/pets.rs");
}

#[test]
fn generating_repairs_every_kind_of_drift() {
    let bench = Bench::new();
    fs::write(bench.file("src/types/pets.rs"), "broken").unwrap();
    fs::remove_file(bench.file("src/lib.rs")).unwrap();
    fs::create_dir(bench.file("src/more")).unwrap();
    fs::write(bench.file("src/more/extra.rs"), "").unwrap();
    assert!(bench.xtask("generate").status.success());
    assert!(bench.xtask("check").status.success());
    assert!(!bench.file("src/more").exists(), "an empty folder was left");
}

#[test]
fn generating_twice_gives_the_same_bytes_and_touches_nothing() {
    let bench = Bench::new();
    let before = everything(&bench.out());
    let touched = fs::metadata(bench.file("src/lib.rs"))
        .unwrap()
        .modified()
        .unwrap();
    let output = bench.xtask("generate");
    assert!(text(&output).contains("up to date"), "{}", text(&output));
    assert_eq!(everything(&bench.out()), before);
    let now = fs::metadata(bench.file("src/lib.rs"))
        .unwrap()
        .modified()
        .unwrap();
    assert_eq!(touched, now);
    let again = Bench::new();
    let relative = |bench: &Bench| {
        let strip = |(path, text): (PathBuf, String)| {
            (path.strip_prefix(bench.out()).unwrap().to_owned(), text)
        };
        everything(&bench.out())
            .into_iter()
            .map(strip)
            .collect::<Vec<_>>()
    };
    assert_eq!(relative(&bench), relative(&again));
}

#[test]
fn what_cargo_and_git_put_into_the_folder_is_not_drift() {
    let bench = Bench::new();
    fs::write(bench.file("Cargo.lock"), "").unwrap();
    fs::create_dir(bench.file("target")).unwrap();
    fs::write(bench.file("target/x"), "").unwrap();
    assert!(bench.xtask("check").status.success());
}

#[test]
fn a_folder_with_something_else_in_it_is_left_alone() {
    let bench = Bench::new();
    let elsewhere = bench.folder.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    fs::write(elsewhere.join("thesis.txt"), "years of work").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["generate", "--spec"])
        .arg(bench.spec())
        .arg("--out")
        .arg(&elsewhere)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    assert!(
        text(&output).contains("was not generated"),
        "{}",
        text(&output)
    );
    assert_eq!(everything(&elsewhere).len(), 1);
}

#[test]
fn a_refused_description_leaves_the_crate_as_it_was() {
    let bench = Bench::new();
    let before = everything(&bench.out());
    fs::write(bench.spec(), "openapi: 2.0\n").unwrap();
    let output = bench.xtask("generate");
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    assert_eq!(everything(&bench.out()), before);
}

#[test]
fn an_unknown_setting_is_refused_with_its_key_and_line() {
    let bench = Bench::new();
    let config = bench.folder.path().join("sdk.toml");
    fs::write(&config, "[crate]\nname = \"pets\"\nlisence = \"MIT\"\n").unwrap();
    let output = bench.xtask_with("generate", &["--config", config.to_str().unwrap()]);
    let shown = text(&output);
    assert_eq!(output.status.code(), Some(2), "{shown}");
    assert!(
        shown.contains("lisence") && shown.contains("sdk.toml:3:1"),
        "{shown}"
    );
}

#[test]
fn the_name_that_is_asked_for_is_the_name_of_the_crate() {
    let bench = Bench::new();
    assert!(
        bench
            .xtask_with("generate", &["--name", "pet-shop"])
            .status
            .success()
    );
    let manifest = fs::read_to_string(bench.file("Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"pet-shop\""), "{manifest}");
}

#[test]
fn another_description_needs_a_folder_of_its_own() {
    let bench = Bench::new();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["generate", "--spec"])
        .arg(bench.spec())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).contains("--out"), "{}", text(&output));
}

#[test]
fn what_is_shown_of_many_differences_is_bounded() {
    let bench = Bench::new();
    let long = "x\n".repeat(5_000);
    for number in 0..100 {
        fs::write(bench.file(&format!("extra {number}.rs")), &long).unwrap();
    }
    let output = bench.xtask("check");
    let shown = text(&output);
    assert_eq!(output.status.code(), Some(1), "{shown}");
    assert!(shown.lines().count() < 400, "{}", shown.lines().count());
    assert!(shown.contains("… and 50 more"), "{shown}");
}

#[test]
fn the_command_that_repairs_can_be_pasted() {
    let bench = Bench::new();
    let output = bench.xtask_with("check", &["--name", "it's"]);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    let spaced = bench.folder.path().join("a crate");
    fs::rename(bench.out(), &spaced).unwrap();
    fs::write(spaced.join("extra.rs"), "").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["check", "--spec"])
        .arg(bench.spec())
        .arg("--out")
        .arg(&spaced)
        .output()
        .unwrap();
    let quoted = format!("--out '{}'", spaced.display());
    assert!(text(&output).contains(&quoted), "{}", text(&output));
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let bench = Bench::new();
    let elsewhere = tempfile::tempdir().unwrap();
    fs::remove_dir_all(bench.file("src")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), bench.file("src")).unwrap();
    assert_eq!(bench.xtask("check").status.code(), Some(1));
    assert!(bench.xtask("generate").status.success());
    assert!(bench.xtask("check").status.success());
    assert!(everything(elsewhere.path()).is_empty());
}

#[test]
fn a_hand_edit_of_the_manifest_is_drift_and_can_be_repaired() {
    let bench = Bench::new();
    let manifest = bench.file("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    let (_, without_mark) = text.split_once('\n').unwrap();
    fs::write(&manifest, without_mark).unwrap();
    bench.assert_drift("stale", "Cargo.toml");
    assert!(bench.xtask("generate").status.success());
    assert!(bench.xtask("check").status.success());
}

#[test]
fn files_that_are_removed_are_named() {
    let bench = Bench::new();
    fs::write(bench.file("src/extra.rs"), "").unwrap();
    let shown = text(&bench.xtask("generate"));
    assert!(shown.contains("removed src/extra.rs"), "{shown}");
    assert!(shown.contains("0 files written, 1 removed"), "{shown}");
}

#[test]
fn nobody_has_to_read_to_the_end() {
    let bench = Bench::new();
    fs::remove_dir_all(bench.file("src")).unwrap();
    let mut check = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["check", "--verbose", "--spec"])
        .arg(bench.spec())
        .arg("--out")
        .arg(bench.out())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop((check.stdout.take(), check.stderr.take()));
    assert_eq!(check.wait().unwrap().code(), Some(1));
}

#[test]
fn the_ledger_is_written_for_people_and_for_machines() {
    let bench = Bench::new();
    let lost = SPEC.replace(
        "A pet.",
        "A pet.\n          links: { next: { operationId: getPet } }",
    );
    fs::write(bench.spec(), lost).unwrap();
    let (words, data) = (bench.file("../ledger.md"), bench.file("../ledger.json"));
    for file in [&words, &data] {
        let output = bench.xtask_with("generate", &["--ledger", file.to_str().unwrap()]);
        let told = "ledger: 0 in a weaker form, 1 skipped";
        assert!(text(&output).contains(told), "{}", text(&output));
    }
    let words = fs::read_to_string(words).unwrap();
    assert!(words.contains("skipped[links-left-out]"), "{words}");
    assert!(words.contains("openapi.yaml:14:"), "{words}");
    let data = fs::read_to_string(data).unwrap();
    assert!(data.contains("\"line\": 14"), "{data}");
}

#[test]
fn a_ledger_that_is_denied_fails_both_commands() {
    let bench = Bench::new();
    let lost = SPEC.replace(
        "A pet.",
        "A pet.\n          links: { next: { operationId: getPet } }",
    );
    fs::write(bench.spec(), lost).unwrap();
    let settings = bench.file("../sdk.toml");
    fs::write(&settings, "[diagnostics]\ndeny = ['skipped']\n").unwrap();
    for command in ["generate", "check"] {
        let output = bench.xtask_with(command, &["--config", settings.to_str().unwrap()]);
        assert!(!output.status.success(), "{command}");
        assert!(text(&output).contains("error[denied]"), "{}", text(&output));
    }
}
