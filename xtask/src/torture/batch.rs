//! Some mutants of one description, in a process of its own: one that crashes takes no other with
//! it but those that were to come.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde::{Deserialize, Serialize};

use super::examine::{Known, compare, examine};
use super::mutate::{Mutant, Original, mutant};
use super::shrink::shrink;
use crate::corpus::{find, measure};
use crate::show;

/// Of so many mutants two are compared with the description that they were made of as well, one as
/// the old description and one as the new.
const COMPARED: u64 = 16;

/// A mutant must not take longer, in seconds of CPU time.
pub const LONGEST: f64 = 10.0;

/// A mutant must not need more memory, in bytes.
pub const MOST_MEMORY: u64 = 2 << 30;

/// What the process is told.
#[derive(Debug, Clone, Args)]
pub struct BatchArgs {
    /// The description
    #[arg(long)]
    pub spec: PathBuf,
    /// The seed of the whole run
    #[arg(long)]
    pub seed: u64,
    /// The number of the first mutant
    #[arg(long)]
    pub first: u64,
    /// How many mutants
    #[arg(long)]
    pub count: u64,
    /// A folder for the mutants
    #[arg(long)]
    pub work: PathBuf,
    /// A folder for those that fail
    #[arg(long)]
    pub keep: PathBuf,
}

/// What the process says, a line each.
#[derive(Debug, Serialize, Deserialize)]
pub enum Line {
    /// A mutant was made.
    Began {
        /// Its number.
        number: u64,
        /// Its file.
        file: PathBuf,
    },
    /// It came to an end.
    Ended {
        /// Its number.
        number: u64,
        /// CPU time, in seconds.
        cpu_seconds: f64,
        /// Whether a crate came of it.
        generated: bool,
        /// What is wrong, and where the mutant is kept.
        failure: Option<(String, PathBuf)>,
    },
    /// All came to an end; the most memory that any of them had, in bytes.
    Memory(u64),
}

/// Makes the mutants, and generates from each.
pub fn run(args: &BatchArgs) -> Result<ExitCode, String> {
    limit_memory();
    let known = Known::new(&args.work)?;
    let text = fs::read(&args.spec).map_err(|error| error.to_string())?;
    let value = find::parse(&String::from_utf8_lossy(&text));
    let original = Original { text, value };
    for number in args.first..args.first + args.count {
        let mutant = mutant(&original, args.seed, number);
        let file = args.work.join(format!("mutant.{}", mutant.extension));
        write(&file, &mutant.text)?;
        say(&Line::Began {
            number,
            file: file.clone(),
        })?;
        let before = cpu();
        let result = exam(args, number, &file, &known);
        let cpu_seconds = cpu() - before;
        let result = match cpu_seconds > LONGEST {
            true => Err(format!("it takes {cpu_seconds:.1} s")),
            false => result,
        };
        let generated = result == Ok(true);
        let failure = match result {
            Ok(_) => None,
            Err(what) => {
                let kept = keep(args, number, &mutant, &what, &known)?;
                Some((what, kept))
            }
        };
        say(&Line::Ended {
            number,
            cpu_seconds,
            generated,
            failure,
        })?;
    }
    say(&Line::Memory(
        measure::own().peak_memory.unwrap_or_default(),
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// Everything that has to hold of a mutant.
fn exam(args: &BatchArgs, number: u64, file: &Path, known: &Known) -> Result<bool, String> {
    let generated = examine(file, known)?;
    match number % COMPARED {
        0 => compare(&args.spec, file)?,
        1 => compare(file, &args.spec)?,
        _ => {}
    }
    Ok(generated)
}

fn say(line: &Line) -> Result<(), String> {
    show::result(&serde_json::to_string(line).map_err(|error| error.to_string())?)
}

fn cpu() -> f64 {
    measure::own().cpu_seconds.unwrap_or_default()
}

fn write(file: &Path, text: &[u8]) -> Result<(), String> {
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

/// The name under which a mutant is kept, without its ending.
pub fn kept_name(seed: u64, number: u64) -> String {
    format!("mutant-{seed}-{number}")
}

/// Keeps a mutant that fails, and beside it a smaller one if there is one.
fn keep(
    args: &BatchArgs,
    number: u64,
    mutant: &Mutant,
    what: &str,
    known: &Known,
) -> Result<PathBuf, String> {
    fs::create_dir_all(&args.keep).map_err(|error| error.to_string())?;
    let name = kept_name(args.seed, number);
    let kept = args.keep.join(format!("{name}.{}", mutant.extension));
    write(&kept, &mutant.text)?;
    let smaller = args.work.join("smaller.json");
    // Figures and places differ between the two.
    let kind = |what: &str| what.chars().take(40).collect::<String>();
    let mut fails = |text: &[u8]| {
        let examined =
            write(&smaller, text).and_then(|()| exam(args, number, &smaller, known).map(drop));
        examined.is_err_and(|other| kind(&other) == kind(what))
    };
    match shrink(&mutant.text, &mut fails) {
        Some(text) => {
            let kept = args.keep.join(format!("{name}-small.json"));
            write(&kept, &text)?;
            Ok(kept)
        }
        None => Ok(kept),
    }
}

/// Lets the system refuse this process more memory than a mutant may need.
#[cfg(target_os = "linux")]
fn limit_memory() {
    use nix::sys::resource::{Resource, setrlimit};
    // Where it cannot be limited it is still measured.
    let _ = setrlimit(Resource::RLIMIT_AS, MOST_MEMORY, MOST_MEMORY);
}

#[cfg(not(target_os = "linux"))]
fn limit_memory() {}
