//! Whether the examples of the descriptions survive being decoded and encoded.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use indicatif::ProgressBar;
use wait_timeout::ChildExt;

use super::Folders;
use super::cargo::{self, Message};
use super::report::{Row, Tested};

/// Examples that take longer hang.
const LONGEST: Duration = Duration::from_secs(120);

/// Builds and runs the examples of every crate that has some.
pub fn test_all(rows: &mut [Row], folders: &Folders, progress: &ProgressBar) -> Result<(), String> {
    let has_examples = |row: &&Row| {
        let file = folders.crates.join(&row.name).join("tests/examples.rs");
        cargo::generated(row) && file.is_file()
    };
    let with: Vec<String> = rows
        .iter()
        .filter(has_examples)
        .map(|r| r.name.clone())
        .collect();
    if with.is_empty() {
        return Ok(());
    }
    let mut programs: Vec<(String, PathBuf)> = Vec::new();
    let arguments = ["build", "--test", "examples"];
    cargo::run(&arguments, folders, progress, |name, message| {
        if let Message::Built {
            program: Some(program),
        } = message
        {
            programs.push((name.to_owned(), program));
        }
    })?;
    for row in rows.iter_mut().filter(|row| with.contains(&row.name)) {
        let program = programs.iter().find(|(name, _)| *name == row.name);
        let tested = match program {
            Some((_, program)) => run(program, row, folders),
            None => Err("its examples do not compile".to_owned()),
        };
        match tested {
            Ok(tested) => {
                let failed = tested.failed.iter();
                let failed = failed.map(|test| format!("the example `{test}` does not survive"));
                row.failures.extend(failed);
                row.tested = Some(tested);
            }
            Err(failure) => row.failures.push(failure),
        }
    }
    Ok(())
}

fn run(program: &Path, row: &Row, folders: &Folders) -> Result<Tested, String> {
    let log = folders.work.join(format!("{}.tests", row.name));
    let out = File::create(&log).map_err(|error| error.to_string())?;
    let mut child = Command::new(program)
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
    if !said.contains("\ntest result: ") {
        return Err("its examples crashed".to_owned());
    }
    Ok(results(&said))
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
