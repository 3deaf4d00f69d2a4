//! Generating every description, as many side by side as there are cores.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;

use indicatif::ProgressBar;
use wait_timeout::ChildExt;

use super::Folders;
use super::report::{Made, Row};

/// A process that takes longer hangs.
const LONGEST: Duration = Duration::from_secs(60);

/// Fills in what the generator makes of each row's description.
pub fn make_all(rows: &mut [Row], folders: &Folders, progress: &ProgressBar) {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let queue = Mutex::new(rows.iter_mut());
    let next = || queue.lock().ok()?.next();
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(row) = next() {
                    progress.set_message(row.description.display().to_string());
                    match make(row, folders) {
                        Ok(made) => {
                            row.failures = failures(&made);
                            row.made = Some(made);
                        }
                        Err(failure) => row.failures = vec![failure],
                    }
                    progress.inc(1);
                }
            });
        }
    });
}

/// Generates one description in a process of its own.
fn make(row: &Row, folders: &Folders) -> Result<Made, String> {
    let file = |extension: &str| folders.work.join(format!("{}.{extension}", row.name));
    let (report, log) = (file("json"), file("log"));
    let errors = File::create(&log).map_err(|error| error.to_string())?;
    let mut command = Command::new(&folders.program);
    command
        .arg("corpus-one")
        .arg("--spec")
        .arg(folders.descriptions.join(&row.description))
        .arg("--out")
        .arg(folders.crates.join(&row.name))
        .args(["--name", &row.name])
        .arg("--report")
        .arg(&report)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(errors);
    let mut child = command.spawn().map_err(|error| error.to_string())?;
    let status = child.wait_timeout(LONGEST).map_err(|e| e.to_string())?;
    let Some(status) = status else {
        // It may end at this very moment; either way it is gone afterwards.
        let _ = child.kill();
        let _ = child.wait();
        return Err(format!("the generator took over {} s", LONGEST.as_secs()));
    };
    if !status.success() {
        return Err(format!("the generator crashed: {}", last_words(&log)));
    }
    let text = fs::read_to_string(&report).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

/// What a process said last.
fn last_words(log: &Path) -> String {
    let said = fs::read_to_string(log).unwrap_or_default();
    let mut lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.next_back().unwrap_or("it said nothing").to_owned()
}

fn failures(made: &Made) -> Vec<String> {
    let mut failures = Vec::new();
    if !made.generated {
        let first = made.errors.first().map_or("", |e| first_line(e));
        failures.push(format!("nothing was generated: {first}"));
    }
    if !made.missing.is_empty() && made.generated {
        let missing = made.missing.join(", ");
        failures.push(format!("operations are missing: {missing}"));
    }
    failures
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_operation_is_a_failure() {
        let made = Made {
            generated: true,
            missing: vec!["GET /pets".to_owned()],
            ..Made::default()
        };
        assert_eq!(failures(&made), ["operations are missing: GET /pets"]);
    }
}
