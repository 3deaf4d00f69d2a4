//! Generating one description, in a process of its own: so that it can be measured, and so that
//! one that hangs or crashes takes no other with it.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use generator::diagnostic::Severity;
use generator::{Inputs, Outcome};

use super::measure;
use super::report::{Counts, Made, Untyped};
use super::written;

/// What the process is told.
#[derive(Debug, Clone, Args)]
pub struct OneArgs {
    /// The description
    #[arg(long)]
    pub spec: PathBuf,
    /// The folder of the crate
    #[arg(long)]
    pub out: PathBuf,
    /// The name of the crate
    #[arg(long)]
    pub name: String,
    /// Where to write what came of it
    #[arg(long)]
    pub report: PathBuf,
}

/// Generates, measures, and only then looks at what came of it.
pub fn run(args: &OneArgs) -> Result<ExitCode, String> {
    let outcome = generator::generate(&Inputs {
        spec: args.spec.clone(),
        config: None,
        name: Some(args.name.clone()),
        ..Inputs::default()
    });
    let usage = measure::own();
    if let Some(tree) = &outcome.tree {
        tree.write(&args.out).map_err(|error| error.to_string())?;
    }
    let mut made = made(&outcome);
    made.cpu_seconds = usage.cpu_seconds;
    made.peak_memory = usage.peak_memory;
    if let Some(described) = written::operations(&args.spec) {
        made.operations_described = Some(described.len());
        let callable: BTreeSet<String> = outcome.operations.into_iter().collect();
        // A repair may spell a path in another way; what counts is that there are as many.
        if callable.len() < described.len() {
            made.missing = described.difference(&callable).cloned().collect();
        }
    }
    let text = serde_json::to_string(&made).map_err(|error| error.to_string())?;
    fs::write(&args.report, text).map_err(|error| error.to_string())?;
    Ok(ExitCode::SUCCESS)
}

fn made(outcome: &Outcome) -> Made {
    let diagnostics = &outcome.diagnostics;
    let errors = diagnostics.iter().filter(|d| d.severity == Severity::Error);
    let untyped = outcome.untyped.iter().map(|untyped| Untyped {
        reason: untyped.reason.to_string(),
        place: untyped.place.clone(),
    });
    let files = outcome.tree.iter().flat_map(|tree| tree.files());
    let rust = files.filter(|(path, _)| path.ends_with(".rs"));
    Made {
        generated: outcome.tree.is_some(),
        operations: outcome.operations.len(),
        types: outcome.types,
        untyped: untyped.collect(),
        diagnostics: Counts {
            errors: diagnostics.count(Severity::Error),
            warnings: diagnostics.count(Severity::Warning),
            notes: diagnostics.count(Severity::Note),
        },
        errors: errors.map(ToString::to_string).collect(),
        lines: rust.map(|(_, text)| text.lines().count()).sum(),
        ..Made::default()
    }
}
