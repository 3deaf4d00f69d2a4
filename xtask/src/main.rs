//! The repository's own commands: `cargo xtask generate` and `cargo xtask check`.

mod check;
mod generate;
mod inputs;
mod show;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use inputs::InputArgs;

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
    Generate(InputArgs),
    /// Tells whether the crate is what the description says; writes nothing.
    Check(InputArgs),
}

fn main() -> ExitCode {
    let result = match Args::parse().command {
        Command::Generate(args) => generate::run(&args),
        Command::Check(args) => check::run(&args),
    };
    match result {
        Ok(code) => code,
        Err(message) => {
            show::problem(&format!("error: {message}"));
            ExitCode::from(2)
        }
    }
}
