//! `cargo xtask check`: the drift gate.

use std::process::ExitCode;

use generator::tree::{Difference, DifferenceKind};

use crate::inputs::InputArgs;
use crate::show;

/// So many lines of a difference are shown; the rest is counted.
const SHOWN_LINES: usize = 60;

/// Tells whether the crate is what the description says.
pub fn run(args: &InputArgs) -> Result<ExitCode, String> {
    let (inputs, out) = args.resolve()?;
    let outcome = generator::generate(&inputs);
    show::diagnostics(&outcome.diagnostics, args.verbose);
    let Some(tree) = outcome.tree else {
        return Err("nothing can be generated, so nothing can be compared".to_owned());
    };
    let differences = tree.compare(&out).map_err(|error| error.to_string())?;
    if differences.is_empty() {
        println!("{} is up to date", out.display());
        return Ok(ExitCode::SUCCESS);
    }
    differences.iter().for_each(show_diff);
    println!(
        "{} is not what the description says: {}",
        out.display(),
        show::count(differences.len(), "difference")
    );
    for difference in &differences {
        println!("  {:8} {}", word(difference.kind), difference.path);
    }
    println!("To repair it: {}", args.repair());
    Ok(ExitCode::FAILURE)
}

fn word(kind: DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::Missing => "missing",
        DifferenceKind::Stale => "stale",
        DifferenceKind::Orphaned => "orphaned",
    }
}

fn show_diff(difference: &Difference) {
    let lines: Vec<&str> = difference.diff.lines().collect();
    for line in lines.iter().take(SHOWN_LINES) {
        println!("{line}");
    }
    if lines.len() > SHOWN_LINES {
        println!("… and {} more lines", lines.len() - SHOWN_LINES);
    }
    println!();
}
