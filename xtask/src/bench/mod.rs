//! `cargo xtask bench`: what a generated crate costs beside code that is written by hand.
//!
//! Everything is measured in one run, as CPU time, and shown as ratios and counts: seconds are those of
//! one machine. The crates stand in a workspace of their own, so what they use is compiled once before.

mod crates;
mod program;
mod steps;
mod table;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::Args;

use crate::corpus::measure;
use crates::Bench;
use table::Line;

/// Which crate is measured.
#[derive(Debug, Args)]
pub struct BenchArgs {
    /// The description; without one, this repository's own
    description: Option<PathBuf>,
    /// The settings of the description
    #[arg(long, value_name = "FILE", requires = "description")]
    config: Option<PathBuf>,
    /// Leaves out what takes minutes: builds with optimization, and what needs them
    #[arg(long)]
    quick: bool,
}

/// Measures, and prints a table.
pub fn run(args: &BenchArgs) -> Result<ExitCode, String> {
    let bench = Bench::write(args)?;
    let mut lines = Vec::new();
    let generation = cpu_of(&mut bench.generate()?)?;
    let program = program::write(&bench)?;
    lines.extend(steps::compile(&bench, args.quick, generation)?);
    if !args.quick && bench.is_own {
        lines.extend(steps::calls(&bench)?);
    }
    print!("{}", table::show(&bench, &program, &lines));
    Ok(ExitCode::SUCCESS)
}

/// The CPU time of a command, in seconds.
fn cpu_of(command: &mut Command) -> Result<f64, String> {
    let before = measure::children().cpu_seconds;
    let output = command.output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{command:?} failed: {words}"));
    }
    let after = measure::children().cpu_seconds;
    before
        .zip(after)
        .map(|(before, after)| after - before)
        .ok_or_else(|| "this system does not tell CPU time".to_owned())
}

/// Writes a file, and the folders that it is in.
fn write(path: &Path, text: impl AsRef<[u8]>) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, text));
    written.map_err(|error| format!("{}: {error}", path.display()))
}
