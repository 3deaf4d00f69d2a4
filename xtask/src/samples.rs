//! `cargo xtask samples`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use clap::Args;
use generator::Program;
use generator::diagnostic::Diagnostics;
use generator::tree;
use serde_json::{Value, json};

use crate::inputs::{InputArgs, one_line, sources};
use crate::show;

/// For which description, and where to write them.
#[derive(Debug, Clone, Args)]
pub struct SamplesArgs {
    #[command(flatten)]
    inputs: InputArgs,
    /// Where the overlay is written: JSON if the file ends in .json, else YAML; standard output unless
    /// set
    #[arg(long, value_name = "FILE")]
    overlay_out: Option<PathBuf>,
}

/// Writes an overlay that adds samples in Rust to each operation of the description.
pub fn run(args: &SamplesArgs) -> Result<ExitCode, String> {
    let inputs = args.inputs.inputs()?;
    if let Some(file) = &args.overlay_out {
        let meant = |(_, place): &(&str, PathBuf)| tree::reaches(place, file);
        if let Some((what, _)) = sources(&inputs).into_iter().find(meant) {
            let message = format!("`{}` would overwrite {what}", file.display());
            return Err(one_line(&message));
        }
    }
    let mut diagnostics = Diagnostics::new();
    let programs = generator::programs(&inputs, &mut diagnostics);
    let (verbose, format) = (args.inputs.verbose, args.inputs.message_format);
    show::diagnostics(&diagnostics, verbose, format);
    let programs = programs.ok_or("no samples were made")?;
    let overlay = overlay(&programs);
    let text = text(&overlay, args.overlay_out.as_deref())?;
    match &args.overlay_out {
        None => io::Write::write_all(&mut io::stdout(), text.as_bytes()),
        Some(file) => fs::write(file, text),
    }
    .map_err(|error| one_line(&format!("the overlay cannot be written: {error}")))?;
    Ok(ExitCode::SUCCESS)
}

/// The overlay (Overlay Specification 1.0): an action for each operation. What an operation has in other
/// languages stays.
fn overlay(programs: &[Program]) -> Value {
    let actions = programs.iter().map(|program| {
        let sample = json!({"lang": "Rust", "label": "Rust", "source": program.source});
        json!({"target": target(program), "update": {"x-codeSamples": [sample]}})
    });
    json!({
        "overlay": "1.0.0",
        "info": {"title": "Samples in Rust", "version": "1.0.0"},
        "actions": actions.collect::<Vec<_>>(),
    })
}

/// Where an operation is (RFC 9535).
fn target(program: &Program) -> String {
    let path = quoted(&program.path);
    let lower = program.method.to_lowercase();
    let known = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
    ];
    match known.contains(&lower.as_str()) {
        true => format!("$.paths[{path}].{lower}"),
        false => format!(
            "$.paths[{path}].additionalOperations[{}]",
            quoted(&program.method)
        ),
    }
}

/// A name inside quotes (RFC 9535, section 2.3.1).
fn quoted(name: &str) -> String {
    let escaped = name.chars().map(|c| match c {
        '\'' | '\\' => format!("\\{c}"),
        c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    });
    format!("'{}'", escaped.collect::<String>())
}

fn text(overlay: &Value, file: Option<&Path>) -> Result<String, String> {
    let is_json = file.is_some_and(|file| file.extension().is_some_and(|e| e == "json"));
    match is_json {
        true => serde_json::to_string_pretty(overlay).map_err(|error| error.to_string()),
        false => serde_yaml::to_string(overlay).map_err(|error| error.to_string()),
    }
}
