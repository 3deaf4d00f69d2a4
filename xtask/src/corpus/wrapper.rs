//! Stands before the compiler and takes its time: Cargo does not tell how long each crate took.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use super::measure;

/// Names the folder into which the times go; when it is set, this program is the compiler.
pub const TIMES: &str = "XTASK_CORPUS_TIMES";

/// Runs the compiler if that is what this process was started for.
pub fn run() -> Option<ExitCode> {
    let times = PathBuf::from(std::env::var_os(TIMES)?);
    let mut arguments = std::env::args_os().skip(1);
    let compiler = arguments.next()?;
    let arguments: Vec<OsString> = arguments.collect();
    let status = Command::new(compiler).args(&arguments).status().ok()?;
    let mut words = arguments.iter().map(|a| a.to_string_lossy());
    let name = words.find(|word| word == "--crate-name").and(words.next());
    if let (Some(name), Some(seconds)) = (name, measure::children().cpu_seconds) {
        // Without its time a row says so; that is all.
        let _ = std::fs::write(times.join(name.as_ref()), seconds.to_string());
    }
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Some(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
