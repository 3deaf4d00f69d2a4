//! `cargo xtask generate`.

use std::process::ExitCode;
use std::time::Instant;

use crate::inputs::InputArgs;
use crate::show;

/// So many of the files that are gone are named.
const NAMED: usize = 10;

/// Reads the description and writes the crate.
pub fn run(args: &InputArgs) -> Result<ExitCode, String> {
    let start = Instant::now();
    let (inputs, out) = args.resolve()?;
    let outcome = generator::generate(&inputs);
    show::diagnostics(&outcome.diagnostics, args.verbose);
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
    show::result(&format!(
        "{operations}, {types}\n{gone}{files} ({seconds:.2} s)"
    ))?;
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
