//! `cargo xtask generate`.

use std::process::ExitCode;
use std::time::Instant;

use crate::inputs::InputArgs;
use crate::show;

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
    let operations = show::count(outcome.operations, "operation");
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
    show::result(&format!("{operations}, {types}\n{files} ({seconds:.2} s)"))?;
    Ok(ExitCode::SUCCESS)
}
