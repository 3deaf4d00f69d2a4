//! `cargo xtask diff`: what changed between two descriptions, and what it breaks.

mod json;
mod markdown;
mod page;
mod report;
mod rolled;
mod text;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use generator::diagnostic::Diagnostics;
use generator::diff::{self, Diff, Level};
use generator::document::Options;
use generator::tree;

use crate::show;
pub use markdown::escape;
pub use report::{Part, Report, level, places};

/// What to compare, and how to show it.
#[derive(Debug, Clone, Args)]
pub struct DiffArgs {
    /// The description as it was
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// The description as it is
    #[arg(value_name = "NEW")]
    new: PathBuf,
    #[command(flatten)]
    output: OutputArgs,
    /// The settings of the crate (`sdk.toml`): its public API is compared as they make it
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder below which references of the old description may lead to files
    #[arg(long, value_name = "DIR")]
    old_root: Option<PathBuf>,
    /// The folder below which references of the new description may lead to files
    #[arg(long, value_name = "DIR")]
    new_root: Option<PathBuf>,
    /// Fails, with exit code 1, if a change is of this level or worse
    #[arg(long, value_name = "LEVEL", value_parser = level)]
    fail_on: Option<Level>,
    /// Also shows notes about the descriptions, and of many diagnostics of one kind all
    #[arg(long, short)]
    verbose: bool,
    /// How diagnostics of a description that cannot be read are shown
    #[arg(long, value_enum, default_value_t)]
    pub message_format: show::MessageFormat,
}

/// How to show changes.
#[derive(Debug, Clone, Args)]
pub struct OutputArgs {
    /// The form of the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Writes the result into a file instead of showing it
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Shows changes of this level and worse: documentation, compatible, possibly-breaking or
    /// breaking [default: compatible; JSON and HTML have all]
    #[arg(long, value_name = "LEVEL", value_parser = level)]
    pub level: Option<Level>,
    /// Shows only what changes on the wire, or only what changes of the crate's public API
    #[arg(long, value_enum)]
    pub only: Option<Part>,
    /// Keeps Markdown to so many bytes, 2000 or more: what matters least is left out first
    #[arg(long, value_name = "BYTES", value_parser = fit)]
    pub fit: Option<usize>,
}

/// The form of a result.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    #[default]
    Text,
    /// For a pull request
    Markdown,
    /// For programs
    Json,
    /// A page for a browser, in one file
    Html,
}

/// A number of bytes in which a report has room.
fn fit(text: &str) -> Result<usize, String> {
    let bytes: usize = text.parse().map_err(|error| format!("{error}"))?;
    let is_enough = bytes >= 2000;
    is_enough
        .then_some(bytes)
        .ok_or("a report takes 2000 bytes at least".to_owned())
}

/// Compares two descriptions.
pub fn run(args: &DiffArgs) -> Result<ExitCode, String> {
    check_output(args.output.output.as_deref(), &[&args.old, &args.new])?;
    let options = |root: &Option<PathBuf>| Options {
        root: root.clone(),
        ..Options::default()
    };
    let (old, new) = (options(&args.old_root), options(&args.new_root));
    let mut diagnostics = Diagnostics::new();
    let diff = diff::compare(
        (&args.old, &old),
        (&args.new, &new),
        args.config.as_deref(),
        &mut diagnostics,
    );
    show::diagnostics(&diagnostics, args.verbose, args.message_format);
    let diff = diff.ok_or("nothing can be compared")?;
    let report = Report {
        diff: &diff,
        old: args.old.display().to_string(),
        new: args.new.display().to_string(),
        only: args.output.only,
    };
    args.output.put(&report, args.message_format)?;
    Ok(
        match args.fail_on.is_some_and(|level| is_reached(&diff, level)) {
            true => ExitCode::FAILURE,
            false => ExitCode::SUCCESS,
        },
    )
}

/// Refuses to write a result over one of the files that it comes from.
pub fn check_output(output: Option<&Path>, read: &[&PathBuf]) -> Result<(), String> {
    let Some(output) = output else { return Ok(()) };
    match read.iter().find(|file| tree::reaches(file, output)) {
        None => Ok(()),
        Some(file) => Err(format!(
            "--output `{}` would overwrite `{}`, which is compared; name another file",
            output.display(),
            file.display()
        )),
    }
}

fn is_reached(diff: &Diff, level: Level) -> bool {
    diff.worst().is_some_and(|worst| worst >= level)
}

impl OutputArgs {
    /// Shows a report, or writes it.
    pub fn put(&self, report: &Report, format: show::MessageFormat) -> Result<(), String> {
        let least = self.level.unwrap_or(match self.format {
            Format::Text | Format::Markdown => Level::Compatible,
            Format::Json | Format::Html => Level::Documentation,
        });
        let text = match self.format {
            Format::Text => text::render(report, least),
            Format::Markdown => markdown::render(report, least, self.fit),
            Format::Json => json::render(report, least),
            Format::Html => page::render(report, least)?,
        };
        match &self.output {
            None => show::outcome(text.trim_end(), format),
            Some(file) => {
                fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
            }
        }
    }
}
