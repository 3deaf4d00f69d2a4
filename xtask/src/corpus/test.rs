//! Whether the examples of the descriptions survive being decoded and encoded, and how large the
//! types are.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use indicatif::ProgressBar;
use wait_timeout::ChildExt;

use super::cargo::{self, Message};
use super::report::{Row, Tested};
use super::{Folders, sizes};

/// Examples that take longer hang.
const LONGEST: Duration = Duration::from_secs(120);

/// Builds and runs the examples of every crate that has some, and measures the types of all.
pub fn test_all(rows: &mut [Row], folders: &Folders, progress: &ProgressBar) -> Result<(), String> {
    for row in rows.iter().filter(|row| cargo::generated(row)) {
        let written = sizes::write(&folders.crates.join(&row.name));
        written.map_err(|error| format!("{}: {error}", row.name))?;
    }
    let mut programs: Vec<(String, PathBuf)> = Vec::new();
    let mut arguments = vec!["build", "--test", "sizes"];
    if rows.iter().any(|row| has_examples(row, folders)) {
        arguments.extend(["--test", "examples"]);
    }
    cargo::run(&arguments, folders, progress, |name, message| {
        if let Message::Built {
            program: Some(program),
        } = message
        {
            programs.push((name.to_owned(), program));
        }
    })?;
    for row in rows.iter_mut().filter(|row| cargo::generated(row)) {
        let program = |test: &str| {
            let mut own = programs.iter().filter(|(name, _)| *name == row.name);
            let found = own.find(|(_, program)| is_test(program, test));
            let program = found.map(|(_, program)| program.clone());
            program.ok_or_else(|| format!("its {test} do not compile"))
        };
        let (measuring, examples) = (program("sizes"), program("examples"));
        match measuring.and_then(|program| run(&program, row, folders)) {
            Ok(said) => measured(row, &said),
            Err(failure) => row.failures.push(failure),
        }
        if has_examples(row, folders) {
            match examples.and_then(|program| run(&program, row, folders)) {
                Ok(said) => tested(row, results(&said)),
                Err(failure) => row.failures.push(failure),
            }
        }
    }
    Ok(())
}

fn has_examples(row: &Row, folders: &Folders) -> bool {
    let file = folders.crates.join(&row.name).join("tests/examples.rs");
    cargo::generated(row) && file.is_file()
}

/// Whether a program is the one of this test: its name is that of the test and a hash.
fn is_test(program: &Path, test: &str) -> bool {
    let name = program.file_stem().unwrap_or_default().to_string_lossy();
    name.rsplit_once('-').is_some_and(|(name, _)| name == test)
}

fn measured(row: &mut Row, said: &str) {
    let (largest, too_large) = sizes::read(said);
    row.largest_type = largest;
    row.failures.extend(too_large.iter().map(|size| {
        format!(
            "`{}` takes {} bytes with {} members",
            size.name, size.bytes, size.members
        )
    }));
}

fn tested(row: &mut Row, tested: Tested) {
    let failed = tested.failed.iter();
    let failed = failed.map(|test| format!("the example `{test}` does not survive"));
    row.failures.extend(failed);
    row.tested = Some(tested);
}

/// What a test program says.
fn run(program: &Path, row: &Row, folders: &Folders) -> Result<String, String> {
    let log = folders.work.join(format!("{}.tests", row.name));
    let out = File::create(&log).map_err(|error| error.to_string())?;
    let mut child = Command::new(program)
        .arg("--show-output")
        .current_dir(folders.crates.join(&row.name))
        .stdin(Stdio::null())
        .stdout(out)
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    let status = child.wait_timeout(LONGEST).map_err(|e| e.to_string())?;
    if status.is_none() {
        let _ = child.kill();
        let _ = child.wait();
        return Err(format!("its examples took over {} s", LONGEST.as_secs()));
    }
    let said = fs::read_to_string(&log).map_err(|error| error.to_string())?;
    match said.contains("\ntest result: ") {
        true => Ok(said),
        false => Err("its tests crashed".to_owned()),
    }
}

/// The results of a test program, line by line.
fn results(said: &str) -> Tested {
    let mut tested = Tested::default();
    for line in said.lines().filter_map(|line| line.strip_prefix("test ")) {
        match line.rsplit_once(" ... ") {
            Some((_, "ok")) => tested.passed += 1,
            Some((name, "FAILED")) => tested.failed.push(name.to_owned()),
            _ => {}
        }
    }
    tested
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_counted_one_by_one() {
        let said = "running 2 tests\ntest a ... ok\ntest b ... FAILED\n\ntest result: FAILED.\n";
        let tested = results(said);
        assert_eq!((tested.passed, tested.failed), (1, vec!["b".to_owned()]));
    }
}
