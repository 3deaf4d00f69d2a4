//! Running batches side by side, and watching over them.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use super::batch::{BatchArgs, Line, MOST_MEMORY, kept_name};

/// A mutant whose process says nothing for so long hangs. What counts is CPU time, which the
/// process measures itself; on a busy machine that is much less.
const SILENCE: Duration = Duration::from_secs(90);

/// What is known of a mutant that came to its end, or did not.
#[derive(Debug)]
pub struct Examined {
    /// Its number.
    pub number: u64,
    /// CPU time, in seconds.
    pub cpu_seconds: f64,
    /// Whether a crate came of it.
    pub generated: bool,
    /// What is wrong, and where the mutant is kept.
    pub failure: Option<(String, PathBuf)>,
}

/// Runs a batch. A mutant that crashes or hangs ends its process; the rest of the batch has another.
/// Gives the most memory that was needed.
pub fn batch(
    program: &Path,
    args: &BatchArgs,
    each: &mut dyn FnMut(Examined),
) -> Result<u64, String> {
    let end = args.first + args.count;
    let mut args = args.clone();
    let mut memory = 0;
    while args.first < end {
        args.count = end - args.first;
        let mut process = Process::start(program, &args)?;
        let mut last = None;
        let fault = loop {
            match process.lines.recv_timeout(SILENCE) {
                Ok(Line::Began { number, file }) => last = Some((number, file)),
                Ok(Line::Ended {
                    number,
                    cpu_seconds,
                    generated,
                    failure,
                }) => {
                    last = None;
                    args.first = number + 1;
                    each(Examined {
                        number,
                        cpu_seconds,
                        generated,
                        failure,
                    });
                }
                Ok(Line::Memory(bytes)) => memory = memory.max(bytes),
                Err(RecvTimeoutError::Timeout) => break "it hangs".to_owned(),
                Err(RecvTimeoutError::Disconnected) => break process.last_words(),
            }
        };
        process.end();
        let Some((number, file)) = last else {
            if args.first < end {
                return Err(format!("a process ended early: {fault}"));
            }
            break;
        };
        args.first = number + 1;
        each(Examined {
            number,
            cpu_seconds: 0.0,
            generated: false,
            failure: Some((fault, keep(&args, number, &file)?)),
        });
    }
    Ok(memory)
}

/// Keeps the mutant that a process ended with.
fn keep(args: &BatchArgs, number: u64, file: &Path) -> Result<PathBuf, String> {
    let extension = file.extension().and_then(|e| e.to_str()).unwrap_or("yaml");
    let name = kept_name(args.seed, number);
    let kept = args.keep.join(format!("{name}.{extension}"));
    fs::create_dir_all(&args.keep)
        .and_then(|()| fs::copy(file, &kept))
        .map_err(|error| format!("{}: {error}", kept.display()))?;
    Ok(kept)
}

struct Process {
    child: Child,
    lines: Receiver<Line>,
    log: PathBuf,
}

impl Process {
    fn start(program: &Path, args: &BatchArgs) -> Result<Self, String> {
        let log = args.work.join("log");
        let errors = File::create(&log).map_err(|error| error.to_string())?;
        let mut child = Command::new(program)
            .arg("torture-batch")
            .arg("--spec")
            .arg(&args.spec)
            .args(["--seed", &args.seed.to_string()])
            .args(["--first", &args.first.to_string()])
            .args(["--count", &args.count.to_string()])
            .arg("--work")
            .arg(&args.work)
            .arg("--keep")
            .arg(&args.keep)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .map_err(|error| error.to_string())?;
        let (sender, lines) = mpsc::channel();
        let said = child.stdout.take();
        std::thread::spawn(move || {
            let said = said
                .into_iter()
                .flat_map(|said| BufReader::new(said).lines());
            for line in said.map_while(Result::ok) {
                let Ok(line) = serde_json::from_str(&line) else {
                    continue;
                };
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Ok(Self { child, lines, log })
    }

    /// How the process ended, and what it said before.
    fn last_words(&mut self) -> String {
        let status = self.child.wait().map(|status| status.to_string());
        let said = fs::read_to_string(&self.log).unwrap_or_default();
        let mut lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
        let last = lines.next_back().unwrap_or("it said nothing");
        let status = status.unwrap_or_else(|error| error.to_string());
        let limit = MOST_MEMORY >> 30;
        match last.contains("memory allocation") {
            true => format!("it needs more than {limit} GB: {last}"),
            false => format!("it crashes ({status}): {last}"),
        }
    }

    /// Ends the process if it is still there.
    fn end(mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
