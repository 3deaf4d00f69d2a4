//! The crates that are compared, in a workspace of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{BenchArgs, write};
use crate::inputs::root;

/// Where the crates are.
pub struct Bench {
    /// The folder of the workspace.
    pub folder: PathBuf,
    /// Whether the crate is this repository's own, whose calls are known.
    pub is_own: bool,
    description: Option<PathBuf>,
    config: Option<PathBuf>,
}

/// The folder and the name of the program that uses a crate.
pub const PROGRAMS: [&str; 2] = ["uses-by-hand", "uses-sdk"];

impl Bench {
    /// Writes what does not depend on the description.
    pub fn write(args: &BenchArgs) -> Result<Self, String> {
        let root = root();
        // Cargo runs in that folder.
        let folder = std::path::absolute(root.join("target/bench"));
        let bench = Self {
            folder: folder.map_err(|error| error.to_string())?,
            is_own: args.description.is_none(),
            description: args.description.clone(),
            config: args.config.clone(),
        };
        let source = root.join("spec/bench");
        let costs = root.join("spec/files/tests/costs");
        for file in ["by-hand/Cargo.toml", "by-hand/src/lib.rs"] {
            bench.copy(&source.join(file), file)?;
        }
        bench.copy(&costs.join("by_hand.rs"), "by-hand/src/types.rs")?;
        let mut members = vec!["by-hand", "sdk"];
        members.extend(PROGRAMS);
        if bench.is_own {
            members.push("calls");
            for file in ["calls/Cargo.toml", "calls/src/main.rs"] {
                bench.copy(&source.join(file), file)?;
            }
            for file in ["memory.rs", "server.rs", "page.json"] {
                bench.copy(&costs.join(file), &format!("calls/src/{file}"))?;
            }
        }
        let members: Vec<String> = members.iter().map(|name| format!("{name:?}")).collect();
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[profile.dev]\nincremental = false\n",
            members.join(", ")
        );
        write(&bench.folder.join("Cargo.toml"), manifest)?;
        // The versions that this repository builds with are there already.
        bench.copy(&root.join("Cargo.lock"), "Cargo.lock")?;
        Ok(bench)
    }

    fn copy(&self, from: &Path, to: &str) -> Result<(), String> {
        let text = fs::read(from).map_err(|error| format!("{}: {error}", from.display()))?;
        write(&self.folder.join(to), text)
    }

    /// The command that generates the crate.
    pub fn generate(&self) -> Result<Command, String> {
        let own = std::env::current_exe().map_err(|error| error.to_string())?;
        let mut command = Command::new(own);
        command.arg("generate");
        command.arg("--out").arg(self.sdk());
        let root = root();
        let (description, config) = match &self.description {
            Some(description) => (description.clone(), self.config.clone()),
            None => (
                root.join("spec/openapi.yaml"),
                Some(root.join("spec/sdk.toml")),
            ),
        };
        command.arg("--spec").arg(description);
        if let Some(config) = config {
            command.arg("--config").arg(config);
        }
        Ok(command)
    }

    /// The folder of the crate.
    pub fn sdk(&self) -> PathBuf {
        self.folder.join("sdk")
    }

    /// Cargo, in the workspace.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.folder);
        command.env("CARGO_INCREMENTAL", "0");
        command.env("CARGO_TARGET_DIR", self.folder.join("target"));
        command
    }
}
