//! What is measured.

use std::fs;
use std::path::Path;

use super::crates::{Bench, PROGRAMS};
use super::{Line, cpu_of};

/// The crates that are compared, each with its folder: the one that is written by hand comes first.
const CRATES: [&str; 2] = ["by-hand", "sdk"];

/// What compiling costs: each crate alone, and each program that uses it.
pub fn compile(bench: &Bench, quick: bool, generation: f64) -> Result<Vec<Line>, String> {
    let mut lines = Vec::new();
    let check = pair(bench, CRATES, &["check"], 2)?;
    lines.push(Line::new("generating the crate", [check[0], generation]));
    lines.push(Line::new("`cargo check` of it", check));
    let build = pair(bench, CRATES, &["build"], 1)?;
    lines.push(Line::new("`cargo build` of it", build));
    let rebuild = pair(bench, PROGRAMS, &["build"], 2)?;
    lines.push(Line::new("building a program that uses it again", rebuild));
    if quick {
        return Ok(lines);
    }
    let release = ["build", "--release"];
    let optimized = pair(bench, CRATES, &release, 1)?;
    lines.push(Line::new("`cargo build --release` of it", optimized));
    let rebuild = pair(bench, PROGRAMS, &release, 2)?;
    lines.push(Line::new(
        "building the program again, `--release`",
        rebuild,
    ));
    let size = |name: &str| {
        let path = bench.folder.join("target/release").join(name);
        let size = fs::metadata(path).map_err(|error| error.to_string())?.len();
        Ok::<_, String>(size as f64)
    };
    let sizes = [size(PROGRAMS[0])?, size(PROGRAMS[1])?];
    lines.push(Line::new("size of the program", sizes));
    Ok(lines)
}

/// The least CPU time that Cargo needs for each of two packages, with all that they use compiled.
fn pair(
    bench: &Bench,
    folders: [&str; 2],
    arguments: &[&str],
    times: usize,
) -> Result<[f64; 2], String> {
    let mut least = [f64::INFINITY; 2];
    let command = |folder: &str| {
        let manifest = bench.folder.join(folder).join("Cargo.toml");
        let mut command = bench.cargo(arguments);
        command.arg("--quiet").arg("--manifest-path").arg(manifest);
        command
    };
    for folder in folders {
        cpu_of(&mut command(folder))?;
    }
    for _ in 0..times {
        for (folder, least) in folders.iter().zip(&mut least) {
            touch(&bench.folder.join(folder).join("src"))?;
            *least = least.min(cpu_of(&mut command(folder))?);
        }
    }
    Ok(least)
}

/// Lets Cargo compile a crate again.
fn touch(source: &Path) -> Result<(), String> {
    let roots = ["lib.rs", "main.rs"].map(|name| source.join(name));
    for root in roots.iter().filter(|root| root.exists()) {
        let text = fs::read(root).map_err(|error| error.to_string())?;
        fs::write(root, text).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// What calls and their responses cost.
pub fn calls(bench: &Bench) -> Result<Vec<Line>, String> {
    let mut command = bench.cargo(&["run", "--release", "--quiet", "-p", "calls"]);
    let output = command.output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout);
    let lines: Option<Vec<Line>> = said.lines().map(Line::parse).collect();
    match lines {
        Some(lines) if output.status.success() && !lines.is_empty() => Ok(lines),
        _ => Err(format!(
            "the calls could not be measured: {}",
            String::from_utf8_lossy(&output.stderr)
        )),
    }
}
