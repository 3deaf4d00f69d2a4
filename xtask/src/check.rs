//! `cargo xtask check`: the drift gate.

use std::process::ExitCode;

use generator::tree::{Difference, DifferenceKind};

use crate::inputs::{InputArgs, check_apart, one_line};
use crate::show;

/// So many lines of one file's difference are shown; the rest is counted.
const LINES_OF_ONE: usize = 60;

/// So many lines of differences are shown at all.
const LINES_OF_ALL: usize = 300;

/// So many files are named.
const NAMED: usize = 50;

/// Tells whether the crate is what the description says.
pub fn run(args: &InputArgs) -> Result<ExitCode, String> {
    let (inputs, out) = args.resolve()?;
    check_apart(&inputs, &out)?;
    let outcome = generator::generate(&inputs);
    show::diagnostics(&outcome.diagnostics, args.verbose, args.message_format);
    let Some(tree) = outcome.tree else {
        return Err("nothing can be generated, so nothing can be compared".to_owned());
    };
    let differences = tree
        .compare(&out)
        .map_err(|error| one_line(&error.to_string()))?;
    let place = one_line(&out.display().to_string());
    if differences.is_empty() {
        let text = format!("{place} is up to date");
        show::outcome(&text, args.message_format)?;
        return Ok(ExitCode::SUCCESS);
    }
    let (diffs, names) = (diffs(&differences), names(&differences));
    let files = show::count(differences.len(), "file");
    let text = format!(
        "{diffs}{place} is not what the description says: {files}\n{names}\
         To repair it: {}",
        one_line(&args.repair())
    );
    show::outcome(&text, args.message_format)?;
    Ok(ExitCode::FAILURE)
}

/// The differences, within bounds.
fn diffs(differences: &[Difference]) -> String {
    let (mut text, mut left) = (String::new(), LINES_OF_ALL);
    for difference in differences {
        let lines: Vec<&str> = difference.diff.lines().collect();
        let shown = lines.len().min(LINES_OF_ONE).min(left);
        left -= shown;
        if shown == 0 {
            continue;
        }
        for line in &lines[..shown] {
            // A file must not drive the terminal of who reads its difference.
            text.push_str(&show::sanitize(line));
            text.push('\n');
        }
        if shown < lines.len() {
            text.push_str(&format!("… and {} more lines\n", lines.len() - shown));
        }
        text.push('\n');
    }
    text
}

/// A line for each file, within bounds.
fn names(differences: &[Difference]) -> String {
    let line = |d: &Difference| format!("  {:8} {}\n", word(d.kind), one_line(&d.path));
    let mut text: String = differences.iter().take(NAMED).map(line).collect();
    if let Some(more) = differences
        .len()
        .checked_sub(NAMED)
        .filter(|more| *more > 0)
    {
        text.push_str(&format!("  … and {more} more\n"));
    }
    text
}

fn word(kind: DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::Missing => "missing",
        DifferenceKind::Stale => "stale",
        DifferenceKind::Orphaned => "orphaned",
    }
}
