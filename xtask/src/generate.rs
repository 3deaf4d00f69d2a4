//! `cargo xtask generate`.

use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};
use std::time::Instant;

use clap::Args;
use generator::Inputs;
use generator::diagnostic::Severity;
use generator::ledger::Ledger;
use generator::tree::{self, TreeError};

use crate::inputs::{InputArgs, check_apart, one_line, sources};
use crate::show::MessageFormat;
use crate::{ledger, show};

/// What to generate, and what else to write.
#[derive(Debug, Clone, Args)]
pub struct GenerateArgs {
    #[command(flatten)]
    pub inputs: InputArgs,
    /// Writes what is not expressed as it is described: JSON if the file ends in .json, else text
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
}

/// So many of the files that are gone are named.
const NAMED: usize = 10;

/// What a shell says of a program that was interrupted.
const INTERRUPTED: i32 = 130;

/// Reads the description and writes the crate.
pub fn run(args: &GenerateArgs) -> Result<ExitCode, String> {
    let start = Instant::now();
    let format = args.inputs.message_format;
    let (inputs, out) = args.inputs.resolve()?;
    check_apart(&inputs, &out)?;
    if let Some(file) = &args.ledger {
        check_ledger(file, &inputs, &out)?;
    }
    // Who interrupts this program, or tells it to end, never finds a crate that is half new.
    ctrlc::set_handler(|| tree::when_whole(|| process::exit(INTERRUPTED)))
        .map_err(|error| error.to_string())?;
    tell_if_busy(&out, format);
    if tree::recover(&out).map_err(told)? {
        let message = "what an interrupted run had begun to write was undone";
        show::say(Severity::Note, "undone", message, format);
    }
    let outcome = generator::generate(&inputs);
    show::diagnostics(&outcome.diagnostics, args.inputs.verbose, format);
    let Some(tree) = &outcome.tree else {
        write_ledger(args, &outcome.ledger, "nothing was generated")?;
        return Err("nothing was generated".to_owned());
    };
    tell_if_busy(&out, format);
    let changes = tree.write(&out).map_err(told)?;
    write_ledger(args, &outcome.ledger, "the crate was written")?;
    let operations = show::count(outcome.operations.len(), "operation");
    let types = show::count(outcome.types, "type");
    let place = one_line(&out.display().to_string());
    let files = match (changes.written.len(), changes.removed.len()) {
        (0, 0) => format!("{place} is up to date"),
        (written, removed) => format!(
            "{place}: {} written, {removed} removed, {} unchanged",
            show::count(written, "file"),
            changes.unchanged
        ),
    };
    let seconds = start.elapsed().as_secs_f64();
    let gone = removed(&changes.removed);
    let line = ledger::line(&outcome.ledger);
    let text = format!("{operations}, {types}\n{line}\n{gone}{files} ({seconds:.2} s)");
    show::outcome(&text, format)?;
    Ok(ExitCode::SUCCESS)
}

fn told(error: TreeError) -> String {
    one_line(&error.to_string())
}

/// Two runs do not write at the same time. Who has to wait is told why.
fn tell_if_busy(out: &Path, format: MessageFormat) {
    if tree::is_busy(out) {
        let message = "another run is writing here; waiting for it";
        show::say(Severity::Note, "busy", message, format);
    }
}

/// Refuses a ledger that would overwrite what the crate is made from, or a file of the crate.
fn check_ledger(file: &Path, inputs: &Inputs, out: &Path) -> Result<(), String> {
    let out = ("the crate", out.to_owned());
    let mut places = sources(inputs).into_iter().chain([out]);
    match places.find(|(_, place)| tree::reaches(place, file)) {
        None => Ok(()),
        Some((what, place)) => Err(one_line(&format!(
            "--ledger `{}` would write into {what}, `{}`; name another file",
            file.display(),
            place.display()
        ))),
    }
}

/// Writes the ledger where it was asked for. What came of the crate is told if that fails.
fn write_ledger(args: &GenerateArgs, ledger: &Ledger, outcome: &str) -> Result<(), String> {
    let written = args.ledger.as_ref().map(|file| ledger::write(ledger, file));
    let written = written.unwrap_or(Ok(()));
    written.map_err(|error| one_line(&format!("{outcome}, but {error}")))
}

/// A line for each file that is gone, within bounds: somebody may have written it.
fn removed(paths: &[String]) -> String {
    let line = |path: &String| format!("  removed {}\n", one_line(path));
    let mut text: String = paths.iter().take(NAMED).map(line).collect();
    if paths.len() > NAMED {
        text.push_str(&format!("  … and {} more\n", paths.len() - NAMED));
    }
    text
}
