//! Cargo, on all crates as the members of one workspace, so that what they share is built once.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use indicatif::ProgressBar;
use serde_json::Value;

use super::report::Row;
use super::{Folders, measure, wrapper};

/// A message of Cargo about one of the crates.
pub enum Message {
    /// The compiler said something: its level and its words.
    Said { level: String, text: String },
    /// A target was built; the program, if it is one.
    Built { program: Option<PathBuf> },
}

/// Writes the workspace of all crates that there are.
pub fn write_workspace(rows: &[Row], folders: &Folders) -> Result<(), String> {
    let names = rows
        .iter()
        .filter(|row| generated(row))
        .map(|row| &row.name);
    let members: Vec<String> = names.map(|name| format!("    \"{name}\",\n")).collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n{}]\n\n\
         [profile.dev]\ndebug = false\nincremental = false\n",
        members.concat()
    );
    let write = |name: &str, text: &[u8]| fs::write(folders.crates.join(name), text);
    write("Cargo.toml", manifest.as_bytes()).map_err(|error| error.to_string())?;
    // The versions that this repository builds with are there already.
    if let Ok(lock) = fs::read(folders.lock()) {
        write("Cargo.lock", &lock).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Whether there is a crate.
pub fn generated(row: &Row) -> bool {
    row.made.as_ref().is_some_and(|made| made.generated)
}

/// Runs Cargo on all crates; first without the network, and if Cargo gets nowhere so, with it.
pub fn run(
    arguments: &[&str],
    folders: &Folders,
    progress: &ProgressBar,
    mut each: impl FnMut(&str, Message),
) -> Result<(), String> {
    let mut said = String::new();
    for network in [&["--offline"][..], &[]] {
        let (messages, words) = attempt(arguments, network, folders, progress, &mut each)?;
        if messages > 0 {
            return Ok(());
        }
        said = words;
    }
    Err(format!("cargo got nowhere: {said}"))
}

/// Runs Cargo once: how many messages it gave, and what else it said.
fn attempt(
    arguments: &[&str],
    network: &[&str],
    folders: &Folders,
    progress: &ProgressBar,
    each: &mut impl FnMut(&str, Message),
) -> Result<(usize, String), String> {
    let times = folders.work.join("times");
    fs::create_dir_all(&times).map_err(|error| error.to_string())?;
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let log = folders.work.join("cargo.log");
    let errors = fs::File::create(&log).map_err(|error| error.to_string())?;
    let mut child = Command::new(program)
        .args(arguments)
        .args(["--workspace", "--keep-going", "--message-format", "json"])
        .arg("--jobs")
        .arg(measure::compilers().to_string())
        .args(network)
        .arg("--target-dir")
        .arg(&folders.target)
        .current_dir(&folders.crates)
        .env("RUSTC_WORKSPACE_WRAPPER", &folders.program)
        .env(wrapper::TIMES, times)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(errors)
        .spawn()
        .map_err(|error| format!("cargo cannot be started: {error}"))?;
    let mut messages = 0;
    for line in child
        .stdout
        .take()
        .into_iter()
        .flat_map(|out| BufReader::new(out).lines())
    {
        let line = line.map_err(|error| error.to_string())?;
        if let Some((name, message)) = message(&line, &folders.crates) {
            if let Message::Built { .. } = message {
                progress.set_message(name.clone());
                progress.inc(1);
            }
            messages += 1;
            each(&name, message);
        }
    }
    child.wait().map_err(|error| error.to_string())?;
    let said = fs::read_to_string(&log).unwrap_or_default();
    let errors = said.lines().skip_while(|line| !line.starts_with("error"));
    Ok((messages, errors.take(5).collect::<Vec<_>>().join(" ")))
}

/// The crate and the message in a line, if it is about one of ours.
fn message(line: &str, crates: &Path) -> Option<(String, Message)> {
    let value: Value = serde_json::from_str(line).ok()?;
    let manifest = Path::new(value.get("manifest_path")?.as_str()?);
    let inside = manifest.strip_prefix(crates).ok()?;
    let name = inside.parent()?.to_str()?.to_owned();
    let message = match value.get("reason")?.as_str()? {
        "compiler-artifact" => {
            let program = value.get("executable").and_then(Value::as_str);
            let program = program.map(PathBuf::from);
            Message::Built { program }
        }
        "compiler-message" => {
            let said = value.get("message")?;
            let text = |key: &str| said.get(key).and_then(Value::as_str).unwrap_or_default();
            // These only count the others.
            let sums_up = text("message").starts_with("aborting due to")
                || text("message").ends_with(" emitted");
            let whole = match text("rendered") {
                "" => text("message"),
                rendered => rendered,
            };
            if sums_up {
                return None;
            }
            Message::Said {
                level: text("level").to_owned(),
                text: whole.to_owned(),
            }
        }
        _ => return None,
    };
    Some((name, message))
}
