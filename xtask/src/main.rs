//! The repository's own commands: `cargo xtask generate`, `check`, `diff` and others.

mod bench;
mod check;
mod corpus;
mod diff;
mod drift;
mod explain;
mod generate;
mod inputs;
mod ledger;
mod samples;
mod show;
mod torture;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use bench::BenchArgs;
use corpus::CorpusArgs;
use corpus::one::OneArgs;
use diff::DiffArgs;
use drift::DriftArgs;
use explain::ExplainArgs;
use generate::GenerateArgs;
use generator::diagnostic::Severity;
use inputs::InputArgs;
use samples::SamplesArgs;
use show::MessageFormat;
use torture::TortureArgs;
use torture::batch::BatchArgs;

/// Code is millions of small pieces, which the allocators of most systems take long for.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Generates the SDK from its description, and checks that it was.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", disable_version_flag = true)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Reads the description and writes the crate.
    Generate(GenerateArgs),
    /// Tells whether the crate is what the description says; writes nothing.
    Check(InputArgs),
    /// Tells what changed between two descriptions, and what it breaks.
    Diff(DiffArgs),
    /// Tells whether our description is still what the provider publishes.
    Drift(DriftArgs),
    /// Writes an overlay that adds samples in Rust to a description, for documentation sites.
    Samples(SamplesArgs),
    /// Tells what the code of a diagnostic or of a change means, and what to do.
    Explain(ExplainArgs),
    /// Generates every description below a folder and tells what came of each.
    Corpus(CorpusArgs),
    /// One of them, in a process of its own.
    #[command(hide = true)]
    CorpusOne(OneArgs),
    /// Measures what a generated crate costs beside code that is written by hand, in ratios and counts
    Bench(BenchArgs),
    /// Generates from mutants of every description below a folder: none may crash or hang.
    Torture(TortureArgs),
    /// Some of them, in a process of its own.
    #[command(hide = true)]
    TortureBatch(BatchArgs),
}

fn main() -> ExitCode {
    if let Some(code) = corpus::wrapper::run() {
        return code;
    }
    let command = Args::parse().command;
    match command.run() {
        Ok(code) => code,
        Err(message) => {
            show::say(Severity::Error, "refused", &message, command.format());
            ExitCode::from(2)
        }
    }
}

impl Command {
    fn run(&self) -> Result<ExitCode, String> {
        match self {
            Self::Generate(args) => generate::run(args),
            Self::Check(args) => check::run(args),
            Self::Diff(args) => diff::run(args),
            Self::Drift(args) => drift::run(args),
            Self::Samples(args) => samples::run(args),
            Self::Explain(args) => explain::run(args),
            Self::Corpus(args) => corpus::run(args),
            Self::CorpusOne(args) => corpus::one::run(args),
            Self::Bench(args) => bench::run(args),
            Self::Torture(args) => torture::run(args),
            Self::TortureBatch(args) => torture::batch::run(args),
        }
    }

    /// How it says what is wrong.
    fn format(&self) -> MessageFormat {
        match self {
            Self::Generate(args) => args.inputs.message_format,
            Self::Check(args) => args.message_format,
            Self::Diff(args) => args.message_format,
            Self::Drift(args) => args.inputs.message_format,
            _ => MessageFormat::Text,
        }
    }
}
