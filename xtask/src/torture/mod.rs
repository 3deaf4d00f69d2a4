//! `cargo xtask torture`: generates from mutants of real descriptions. None may crash, hang, need
//! more than its share of memory, go wrong without saying where, or lead to code that cannot be
//! read.

pub mod batch;
mod examine;
mod mutate;
mod shrink;
mod watch;
mod words;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use clap::Args;
use fastrand::Rng;
use indicatif::ProgressBar;

use crate::corpus::{self, find};
use crate::inputs::root;
use crate::show;
use batch::BatchArgs;
use watch::Examined;

/// So many mutants of one description are made by one process.
const BATCH: u64 = 25;

/// So many failures are enough to stop.
const ENOUGH: usize = 50;

/// What a description costs besides what its size does, in bytes.
const BASE: f64 = 20_000.0;

/// How many mutants of which descriptions.
#[derive(Debug, Clone, Args)]
pub struct TortureArgs {
    /// The folder of the descriptions
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Stops after so many minutes
    #[arg(long, value_name = "N")]
    minutes: Option<u64>,
    /// Stops after so many mutants; 1000 unless minutes are given
    #[arg(long, value_name = "N")]
    mutants: Option<u64>,
    /// Other mutants for each number
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The number of the first mutant
    #[arg(long, default_value_t = 0)]
    first: u64,
    /// How many processes run side by side; one a core unless set
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Where mutants that fail are kept
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

/// What came of all mutants.
#[derive(Debug, Default)]
struct Tally {
    mutants: u64,
    generated: u64,
    failures: Vec<String>,
    /// The longest time, in seconds of CPU, and whose it was.
    slowest: (f64, String),
    /// The most memory, in bytes, and whose it was.
    largest: (u64, String),
}

/// The mutants that are still to come.
struct Queue {
    next: u64,
    end: u64,
    until: Option<Instant>,
}

impl Queue {
    /// The first of the next mutants, and how many they are: of one batch.
    fn next(&mut self) -> Option<(u64, u64)> {
        let late = self.until.is_some_and(|until| Instant::now() >= until);
        if late || self.next >= self.end {
            return None;
        }
        let first = self.next;
        self.next = ((first / BATCH + 1) * BATCH).min(self.end);
        Some((first, self.next - first))
    }
}

/// Everything that the workers share.
struct Run<'a> {
    args: &'a TortureArgs,
    descriptions: Vec<(PathBuf, f64)>,
    program: PathBuf,
    work: PathBuf,
    keep: PathBuf,
    queue: Mutex<Queue>,
    tally: Mutex<Tally>,
    bar: ProgressBar,
}

/// Makes mutants until there are enough.
pub fn run(args: &TortureArgs) -> Result<ExitCode, String> {
    let work = tempfile::tempdir().map_err(|error| error.to_string())?;
    let run = Run::new(args, work.path())?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let result = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..args.jobs.unwrap_or(cores).max(1))
            .map(|worker| {
                let run = &run;
                scope.spawn(move || run.work(worker))
            })
            .collect();
        let ended = workers.into_iter().map(|worker| {
            let ended = worker.join();
            ended.unwrap_or_else(|_| Err("a worker panicked".to_owned()))
        });
        ended.collect::<Result<Vec<()>, String>>()
    });
    run.bar.finish_and_clear();
    let tally = run.tally.into_inner().map_err(|error| error.to_string())?;
    show::result(&summary(&tally, run.descriptions.len()))?;
    result?;
    Ok(match tally.failures.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

fn summary(tally: &Tally, descriptions: usize) -> String {
    let (seconds, slowest) = &tally.slowest;
    let (bytes, largest) = &tally.largest;
    format!(
        "{} of {}: {} generated, {} refused, {} failed\n\
         slowest: {seconds:.2} s ({slowest})\nlargest: {} MB ({largest})",
        show::count(
            usize::try_from(tally.mutants).unwrap_or(usize::MAX),
            "mutant"
        ),
        show::count(descriptions, "description"),
        tally.generated,
        tally.mutants - tally.generated - tally.failures.len() as u64,
        tally.failures.len(),
        bytes >> 20,
    )
}

impl<'a> Run<'a> {
    fn new(args: &'a TortureArgs, work: &Path) -> Result<Self, String> {
        let found = find::find(&args.folder)?.descriptions;
        let size = |file: &PathBuf| fs::metadata(args.folder.join(file)).map_or(0, |m| m.len());
        // Large ones cost more, so they are taken less often.
        let weight = |file: &PathBuf| 1.0 / (size(file) as f64 + BASE).sqrt();
        let descriptions: Vec<_> = found.into_iter().map(|f| (f.clone(), weight(&f))).collect();
        if descriptions.is_empty() {
            return Err(format!("no description is below {}", args.folder.display()));
        }
        let mutants = match (args.mutants, args.minutes) {
            (Some(mutants), _) => mutants,
            (None, Some(_)) => u64::MAX - args.first,
            (None, None) => 1000,
        };
        let minutes = |minutes| Instant::now() + Duration::from_secs(60 * minutes);
        let program = corpus::copy_of_this_program(work)?;
        let keep = args
            .keep
            .clone()
            .unwrap_or_else(|| root().join("target/torture"));
        Ok(Self {
            args,
            descriptions,
            program,
            work: work.to_owned(),
            keep,
            queue: Mutex::new(Queue {
                next: args.first,
                end: args.first.saturating_add(mutants),
                until: args.minutes.map(minutes),
            }),
            tally: Mutex::default(),
            bar: corpus::bar("mutants", usize::try_from(mutants).unwrap_or(usize::MAX)),
        })
    }

    /// The description of which the mutants of a batch are made.
    fn description(&self, first: u64) -> &Path {
        let mut rng = Rng::with_seed(self.args.seed.rotate_left(32) ^ (first / BATCH));
        let all: f64 = self.descriptions.iter().map(|(_, weight)| weight).sum();
        let mut left = rng.f64() * all;
        let found = self.descriptions.iter().find(|(_, weight)| {
            left -= weight;
            left <= 0.0
        });
        let found = found.or(self.descriptions.last());
        found.map_or(Path::new(""), |(file, _)| file)
    }

    fn work(&self, worker: usize) -> Result<(), String> {
        let work = self.work.join(worker.to_string());
        fs::create_dir_all(&work).map_err(|error| error.to_string())?;
        while let Some((first, count)) = self.queue.lock().ok().and_then(|mut q| q.next()) {
            let description = self.description(first);
            let args = BatchArgs {
                spec: self.args.folder.join(description),
                seed: self.args.seed,
                first,
                count,
                work: work.clone(),
                keep: self.keep.clone(),
            };
            let each = &mut |examined| self.note(description, examined);
            let memory = watch::batch(&self.program, &args, each)?;
            let mut tally = self.tally.lock().map_err(|error| error.to_string())?;
            if memory > tally.largest.0 {
                tally.largest = (memory, description.display().to_string());
            }
            if tally.failures.len() >= ENOUGH {
                return Ok(());
            }
        }
        Ok(())
    }

    fn note(&self, description: &Path, examined: Examined) {
        let Ok(mut tally) = self.tally.lock() else {
            return;
        };
        self.bar.inc(1);
        tally.mutants += 1;
        tally.generated += u64::from(examined.generated);
        let whose = format!("{} of {}", examined.number, description.display());
        if examined.cpu_seconds > tally.slowest.0 {
            tally.slowest = (examined.cpu_seconds, whose.clone());
        }
        if let Some((what, kept)) = examined.failure {
            let (seed, folder) = (self.args.seed, self.args.folder.display());
            let failure = format!(
                "mutant {whose}: {what}\n  kept as {}\n  again: cargo xtask torture --seed {seed} \
                 --first {} --mutants 1 {folder}",
                kept.display(),
                examined.number,
            );
            self.bar.suspend(|| show::problem(&failure));
            tally.failures.push(failure);
        }
    }
}
