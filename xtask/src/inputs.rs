//! Which description, settings and folder are meant.

use std::path::{Path, PathBuf};

use clap::Args;
use generator::config::Config;
use generator::diagnostic::Diagnostics;
use generator::{Inputs, tree};

use crate::show::{self, MessageFormat};

/// Without any of these, this repository's own SDK is meant.
#[derive(Debug, Clone, Args)]
pub struct InputArgs {
    /// The OpenAPI description, JSON or YAML
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// The settings; without them the description alone decides
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Settings that come with this repository, for a description that does not: a folder of `spec`
    #[arg(
        long,
        value_name = "NAME",
        conflicts_with = "config",
        requires = "spec"
    )]
    profile: Option<String>,
    /// An overlay of the description, after those of the settings
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// The folder below which references may lead to files; the description's own unless set
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// The folder of the crate
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The name of the crate
    #[arg(long)]
    name: Option<String>,
    /// Also shows notes: what was understood otherwise than it is written, without loss; and of many
    /// diagnostics of one kind all
    #[arg(long, short)]
    pub verbose: bool,
    /// How diagnostics are shown
    #[arg(long, value_enum, default_value_t)]
    pub message_format: MessageFormat,
}

impl InputArgs {
    /// What to generate from, and the folder to generate into.
    pub fn resolve(&self) -> Result<(Inputs, PathBuf), String> {
        let out = match (&self.out, &self.spec) {
            (Some(out), _) => out.clone(),
            (None, Some(_)) => {
                return Err("with --spec, say with --out where the crate is".to_owned());
            }
            (None, None) => root().join("generated"),
        };
        Ok((self.inputs()?, out))
    }

    /// What to generate from.
    pub fn inputs(&self) -> Result<Inputs, String> {
        let root = root();
        let profile = self.profile.as_deref().map(|name| settings_of(&root, name));
        Ok(Inputs {
            spec: self
                .spec
                .clone()
                .unwrap_or_else(|| root.join("spec/openapi.yaml")),
            config: match (&self.config, profile, &self.spec) {
                (Some(config), _, _) => Some(config.clone()),
                (None, Some(profile), _) => Some(profile?),
                // Our settings belong to our description.
                (None, None, Some(_)) => None,
                (None, None, None) => Some(root.join("spec/sdk.toml")),
            },
            overlays: self.overlay.clone(),
            root: self.root.clone(),
            name: self.name.clone(),
        })
    }

    /// The command that repairs what `check` found.
    pub fn repair(&self) -> String {
        let mut command = "cargo xtask generate".to_owned();
        let paths = [
            ("--spec", &self.spec),
            ("--config", &self.config),
            ("--profile", &self.profile.as_ref().map(PathBuf::from)),
            ("--root", &self.root),
            ("--out", &self.out),
        ];
        for (flag, path) in paths {
            if let Some(path) = path {
                command.push_str(&format!(" {flag} {}", quoted(&path.display().to_string())));
            }
        }
        for overlay in &self.overlay {
            let overlay = quoted(&overlay.display().to_string());
            command.push_str(&format!(" --overlay {overlay}"));
        }
        if let Some(name) = &self.name {
            command.push_str(&format!(" --name {}", quoted(name)));
        }
        command
    }
}

/// The settings of a profile.
fn settings_of(root: &Path, profile: &str) -> Result<PathBuf, String> {
    let spec = root.join("spec");
    let settings = |name: &str| spec.join(name).join("sdk.toml");
    let entries = std::fs::read_dir(&spec).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let mut known: Vec<String> = names.filter(|name| settings(name).is_file()).collect();
    // What is no name of a folder in `spec` could lead anywhere.
    if known.iter().any(|name| name == profile) {
        return Ok(settings(profile));
    }
    known.sort();
    Err(one_line(&format!(
        "there is no profile `{profile}`; there is `{}`",
        known.join("`, `")
    )))
}

/// Refuses what writing the crate would remove or replace: what it is made from.
pub fn check_apart(inputs: &Inputs, out: &Path) -> Result<(), String> {
    let root = inputs
        .root
        .clone()
        .map(|root| ("the folder of --root", root));
    for (what, path) in sources(inputs).into_iter().chain(root) {
        if tree::reaches(out, &path) {
            return Err(one_line(&format!(
                "{what}, `{}`, lies in the folder of the crate, `{}`, where everything that is not \
                 generated is removed; move it elsewhere, or name another folder with --out",
                path.display(),
                out.display()
            )));
        }
    }
    Ok(())
}

/// The files and folders that a crate is made from, each with what it is.
pub fn sources(inputs: &Inputs) -> Vec<(&'static str, PathBuf)> {
    let mut sources = vec![("the description", inputs.spec.clone())];
    let mut overlays = inputs.overlays.clone();
    if let Some(file) = &inputs.config {
        sources.push(("the settings", file.clone()));
        // What is no plain file can perhaps be read only once. What is wrong with it is told later.
        let config = file
            .is_file()
            .then(|| {
                Config::load(Some(file), &mut Diagnostics::new())
                    .into_parts()
                    .0
            })
            .flatten()
            .unwrap_or_default();
        overlays.extend(config.overlays());
        let files = config.files_folder();
        sources.extend(files.map(|folder| ("the folder of `crate.files`", folder)));
    }
    sources.extend(overlays.into_iter().map(|file| ("an overlay", file)));
    sources
}

/// Text on one line, in which nothing drives the terminal: a path can hold anything.
pub fn one_line(text: &str) -> String {
    show::sanitize(text).replace('\n', "\\n")
}

/// A word as a shell has to be given it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./+=:,@%".contains(c);
    match !word.is_empty() && word.chars().all(plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

/// The folder of this repository, relative to the working folder where that is shorter.
pub fn root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR");
    let manifest = manifest.map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    let root = manifest.parent().unwrap_or(Path::new(".")).to_owned();
    match std::env::current_dir() {
        Ok(here) if here == root => PathBuf::new(),
        _ => root,
    }
}
