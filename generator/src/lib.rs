//! Turns an OpenAPI description into a Rust client crate.
//!
//! Data flows one way: the description is **read** into a document, **lowered** to a model that
//! knows neither OpenAPI nor Rust, **named** and **rendered** to a tree of files. Writing that tree
//! and comparing it with what is there are two uses of the same value, so that `generate` and
//! `check` can never disagree. What is noticed on the way travels beside the data as diagnostics;
//! only the caller prints.

pub mod config;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod drift;
pub mod explain;
pub mod ledger;
mod lower;
mod model;
mod naming;
mod render;
pub mod tree;

use std::path::PathBuf;

use config::Config;
use diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use ledger::Ledger;
use model::Api;
pub use model::Untyped;
use tree::Tree;

/// What a crate is made from.
#[derive(Debug, Clone, Default)]
pub struct Inputs {
    /// The OpenAPI description.
    pub spec: PathBuf,
    /// The settings (`sdk.toml`); without them the description alone decides.
    pub config: Option<PathBuf>,
    /// Overlays of the description, after those of the settings.
    pub overlays: Vec<PathBuf>,
    /// The folder below which references may lead to files, before that of the settings; the
    /// description's own unless set.
    pub root: Option<PathBuf>,
    /// The name of the crate, before that of the settings.
    pub name: Option<String>,
}

/// What came of it.
#[derive(Debug)]
pub struct Outcome {
    /// The crate; none if the description or the settings were refused.
    pub tree: Option<Tree>,
    /// Everything that was noticed.
    pub diagnostics: Diagnostics,
    /// Method and path of every operation that can be called.
    pub operations: Vec<String>,
    /// How many types there are.
    pub types: usize,
    /// The places where any JSON value is taken, each with its reason.
    pub untyped: Vec<Untyped>,
    /// What is not expressed as it is described.
    pub ledger: Ledger,
}

/// Makes a crate from a description.
pub fn generate(inputs: &Inputs) -> Outcome {
    let mut diagnostics = Diagnostics::default();
    let config = Config::load(inputs.config.as_deref(), &mut diagnostics);
    let denied = config.as_ref().map(|config| config.ledger.deny.clone());
    let made = config.and_then(|config| make(inputs, config, &mut diagnostics));
    document::find_positions(&mut diagnostics);
    let ledger = Ledger::of(&diagnostics);
    let denied = deny(&ledger, &denied.unwrap_or_default(), inputs);
    let (api, tree) = made.unzip();
    let api = api.unwrap_or_default();
    let tree = tree.filter(|_| denied.is_none());
    denied
        .into_iter()
        .for_each(|denied| diagnostics.push(denied));
    Outcome {
        tree,
        diagnostics,
        operations: api.callable(),
        types: api.types.len(),
        untyped: api.untyped,
        ledger,
    }
}

/// So many entries that are denied are shown.
const SHOWN: usize = 20;

/// The refusal of a description of which too much would be lost.
fn deny(ledger: &Ledger, names: &[String], inputs: &Inputs) -> Option<Diagnostic> {
    let denied: Vec<String> = ledger.named(names).map(ToString::to_string).collect();
    if denied.is_empty() {
        return None;
    }
    let mut shown: Vec<&str> = denied.iter().take(SHOWN).map(String::as_str).collect();
    let more = format!("and {} more", denied.len().saturating_sub(SHOWN));
    if denied.len() > SHOWN {
        shown.push(&more);
    }
    let file = inputs
        .config
        .as_deref()
        .map(|path| path.display().to_string());
    Some(Diagnostic {
        severity: Severity::Error,
        code: "denied",
        message: format!(
            "the settings deny what is in the ledger: {}",
            shown.join("; ")
        ),
        place: Place::file(file.unwrap_or_default()),
        help: Some("change the description, or take the class or code out of `ledger.deny`".into()),
        related: Vec::new(),
    })
}

/// What else is read with the description, and what may be.
fn reading(inputs: &Inputs, config: &Config) -> document::Options {
    document::Options {
        overlays: [config.overlays(), inputs.overlays.clone()].concat(),
        root: inputs.root.clone().or_else(|| config.root()),
    }
}

fn make(inputs: &Inputs, config: Config, diagnostics: &mut Diagnostics) -> Option<(Api, Tree)> {
    let mut document = document::read(&inputs.spec, &reading(inputs, &config), diagnostics)?;
    let config = config.complete(inputs.name.as_deref(), &document.openapi.info);
    if !config::is_crate_name(config.name()) {
        let problem = format!("`{}` is not a name for a crate", config.name());
        diagnostics.error("settings", "", problem);
        return None;
    }
    lower::choose(&mut document, &config, diagnostics)?;
    let api = lower::lower(&document, &config, diagnostics);
    document.settle(diagnostics);
    naming::report_unused(&api, &config, diagnostics);
    let rendered = render::render(&api, &config);
    let mut tree = rendered
        .map_err(|defect| diagnostics.error("defect", "", defect.to_string()))
        .ok()?;
    config.add_files(&mut tree, diagnostics)?;
    Some((api, tree))
}
