//! `cargo xtask generate`.

use std::path::PathBuf;
use std::process::{self, ExitCode};
use std::time::Instant;

use clap::Args;
use generator::diagnostic::Severity;
use generator::tree;

use crate::inputs::InputArgs;
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
    // Who interrupts this program, or tells it to end, never finds a crate that is half new.
    ctrlc::set_handler(|| tree::when_whole(|| process::exit(INTERRUPTED)))
        .map_err(|error| error.to_string())?;
    if tree::recover(&out).map_err(|error| error.to_string())? {
        let message = "what an interrupted run had begun to write was undone";
        show::say(Severity::Note, "undone", message, format);
    }
    let outcome = generator::generate(&inputs);
    show::diagnostics(&outcome.diagnostics, args.inputs.verbose, format);
    if let Some(file) = &args.ledger {
        ledger::write(&outcome.ledger, file)?;
    }
    let Some(tree) = outcome.tree else {
        return Err("nothing was generated".to_owned());
    };
    let changes = tree.write(&out).map_err(|error| error.to_string())?;
    let operations = show::count(outcome.operations.len(), "operation");
    let types = show::count(outcome.types, "type");
    let files = match (changes.written.len(), changes.removed.len()) {
        (0, 0) => format!("{} is up to date", out.display()),
        (written, removed) => format!(
            "{}: {} written, {removed} removed, {} unchanged",
            out.display(),
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

/// A line for each file that is gone, within bounds: somebody may have written it.
fn removed(paths: &[String]) -> String {
    let line = |path: &String| format!("  removed {path}\n");
    let mut text: String = paths.iter().take(NAMED).map(line).collect();
    if paths.len() > NAMED {
        text.push_str(&format!("  … and {} more\n", paths.len() - NAMED));
    }
    text
}
