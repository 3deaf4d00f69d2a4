//! `cargo xtask corpus`: every description below a folder, generated, and checked if asked to.

mod cargo;
mod check;
pub mod find;
mod make;
pub mod measure;
pub mod one;
mod report;
mod sizes;
mod table;
mod test;
pub mod wrapper;
mod written;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use crate::inputs::root;
use crate::show;
use report::{Report, Row};

/// What to do with which folder.
#[derive(Debug, Clone, Args)]
pub struct CorpusArgs {
    /// The folder of the descriptions
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Also runs `cargo check` on every crate
    #[arg(long)]
    check: bool,
    /// Also runs the examples of every crate: they have to survive being decoded and encoded
    #[arg(long)]
    test: bool,
    /// Keeps the crates in this folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Prints everything as JSON
    #[arg(long)]
    json: bool,
}

/// Where everything is.
pub struct Folders {
    /// The descriptions.
    pub descriptions: PathBuf,
    /// The crates, a folder each.
    pub crates: PathBuf,
    /// What Cargo builds; kept, so that what the crates depend on is built once.
    pub target: PathBuf,
    /// What is only needed for a while.
    pub work: PathBuf,
    /// A copy of this program: the one that was started may be built anew while this runs.
    pub program: PathBuf,
}

impl Folders {
    fn new(args: &CorpusArgs, work: &Path) -> Result<Self, String> {
        let (crates, target) = (args.out.clone(), target().join("corpus"));
        let crates = crates.unwrap_or_else(|| work.join("crates"));
        let whole = |path: &Path| {
            let made = fs::create_dir_all(path).and_then(|()| path.canonicalize());
            made.map_err(|error| format!("{}: {error}", path.display()))
        };
        let program = copy_of_this_program(work)?;
        Ok(Self {
            program,
            descriptions: args.folder.clone(),
            crates: whole(&crates)?,
            target: whole(&target)?,
            work: whole(work)?,
        })
    }

    /// The lock file of this repository.
    pub fn lock(&self) -> PathBuf {
        root().join("Cargo.lock")
    }
}

/// Copies this program into a folder.
pub fn copy_of_this_program(folder: &Path) -> Result<PathBuf, String> {
    let program = folder.join(format!("xtask{}", std::env::consts::EXE_SUFFIX));
    let copied = std::env::current_exe().and_then(|running| fs::copy(running, &program));
    copied.map_err(|error| format!("this program cannot be copied: {error}"))?;
    Ok(program)
}

/// Cargo's folder for what it builds: the one that this program is in.
fn target() -> PathBuf {
    let program = std::env::current_exe().ok();
    let found = program.as_deref().and_then(|path| path.ancestors().nth(2));
    found.map_or_else(|| root().join("target"), Path::to_owned)
}

/// Goes through the folder.
pub fn run(args: &CorpusArgs) -> Result<ExitCode, String> {
    let found = find::find(&args.folder)?;
    if found.descriptions.is_empty() {
        return Err(format!("no description is below {}", args.folder.display()));
    }
    fs::create_dir_all(target()).map_err(|error| error.to_string())?;
    let work = tempfile::Builder::new()
        .prefix("corpus-")
        .tempdir_in(target());
    let work = work.map_err(|error| error.to_string())?;
    let folders = Folders::new(args, work.path())?;
    let mut rows = rows(found.descriptions);
    let bar = bar("generating", rows.len());
    make::make_all(&mut rows, &folders, &bar);
    bar.finish_and_clear();
    if rows.iter().any(cargo::generated) && (args.check || args.test) {
        compile(args, &mut rows, &folders)?;
    }
    let report = Report {
        rows,
        passed_over: found.passed_over,
    };
    show::result(&match args.json {
        true => serde_json::to_string_pretty(&report).map_err(|error| error.to_string())?,
        false => table::text(&report),
    })?;
    let failed = report.rows.iter().any(|row| !row.failures.is_empty());
    Ok(match failed {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

fn compile(args: &CorpusArgs, rows: &mut [Row], folders: &Folders) -> Result<(), String> {
    cargo::write_workspace(rows, folders)?;
    if args.check {
        let bar = bar("checking", rows.len());
        check::check_all(rows, folders, &bar)?;
        bar.finish_and_clear();
    }
    if args.test {
        // A library and two programs each.
        let bar = bar("testing", rows.len() * 3);
        test::test_all(rows, folders, &bar)?;
        bar.finish_and_clear();
    }
    Ok(())
}

/// A progress bar; nothing where nobody watches.
pub fn bar(what: &'static str, length: usize) -> ProgressBar {
    let bar = ProgressBar::new(u64::try_from(length).unwrap_or(u64::MAX));
    let style = ProgressStyle::with_template("{prefix} {bar:30} {pos}/{len} {wide_msg}");
    if let Ok(style) = style {
        bar.set_style(style);
    }
    bar.with_prefix(what)
}

/// A row for each description, with a name that no other has.
fn rows(descriptions: Vec<PathBuf>) -> Vec<Row> {
    let mut taken = HashSet::new();
    let row = |description: PathBuf| {
        let plain = crate_name(&description);
        let mut name = plain.clone();
        let mut number = 2;
        while !taken.insert(name.clone()) {
            name = format!("{plain}-{number}");
            number += 1;
        }
        Row {
            description,
            name,
            ..Row::default()
        }
    };
    descriptions.into_iter().map(row).collect()
}

/// A crate's name from a path.
fn crate_name(path: &Path) -> String {
    let path = path.to_string_lossy().to_ascii_lowercase();
    let words = path.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    // It has to begin with a letter, and the registry allows 64.
    let name: String = format!("x-{}", words.join("-")).chars().take(58).collect();
    name.trim_end_matches('-').to_owned()
}
