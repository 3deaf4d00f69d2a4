//! Turns an OpenAPI description into a Rust client crate.
//!
//! Data flows one way: the description is **read** into a document, **lowered** to a model that
//! knows neither OpenAPI nor Rust, **named** and **rendered** to a tree of files. Writing that tree
//! and comparing it with what is there are two uses of the same value, so that `generate` and
//! `check` can never disagree. What is noticed on the way travels beside the data as diagnostics;
//! only the caller prints.

pub mod code;
pub mod config;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod drift;
pub mod ledger;
mod lower;
mod model;
mod naming;
mod openapi;
mod policy;
mod render;
pub mod surface;
pub mod tree;
mod words;

use std::path::PathBuf;

use config::Config;
use diagnostic::Diagnostics;
use document::Document;
use ledger::Ledger;
use model::Api;
pub use model::Untyped;
pub use render::Program;
use surface::Surface;
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
    let settings = Config::load(inputs.config.as_deref(), &mut diagnostics);
    let (config, is_sound) = settings.into_parts();
    let made = config
        .clone()
        .and_then(|config| make(inputs, config, is_sound, &mut diagnostics));
    document::find_positions(&mut diagnostics);
    let ledger = Ledger::of(&diagnostics);
    let is_denied = config.is_some_and(|config| {
        if made.is_some() {
            policy::report_unused(&config, &mut diagnostics);
        }
        policy::apply(&config, &mut diagnostics)
    });
    let (api, tree) = made.unzip();
    let api = api.unwrap_or_default();
    Outcome {
        tree: tree.filter(|_| !is_denied),
        diagnostics,
        operations: api.callable(),
        types: api.types.len(),
        untyped: api.untyped,
        ledger,
    }
}

/// Makes an example of a call of each operation of a description; none if it or the settings are refused.
pub fn programs(inputs: &Inputs, diagnostics: &mut Diagnostics) -> Option<Vec<Program>> {
    let (config, is_sound) = Config::load(inputs.config.as_deref(), diagnostics).into_parts();
    let read = config.and_then(|config| read(inputs, config, is_sound, diagnostics));
    let programs = read.and_then(|(api, config)| {
        let programs = render::programs(&api, &config?);
        programs
            .map_err(|defect| diagnostics.error("defect", "", defect.to_string()))
            .ok()
    });
    document::find_positions(diagnostics);
    programs
}

/// What else is read with the description, and what may be.
fn reading(inputs: &Inputs, config: &Config) -> document::Options {
    document::Options {
        overlays: [config.overlays(), inputs.overlays.clone()].concat(),
        root: inputs.root.clone().or_else(|| config.root()),
    }
}

/// The public API of the crate that is made of a description. What else is said of the description
/// is not the concern of those who compare two.
pub(crate) fn surface_of(
    mut document: Document,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Option<Surface> {
    // The name of the crate is no part of it.
    let config = config.clone().complete(Some("api"), &document.openapi.info);
    let mut found = Diagnostics::new();
    // Settings may name what only one of the two has.
    lower::filter_operations(&mut document, &config, &mut found);
    let api = lower::lower(&document, &config, &mut found);
    let surface = render::surface(&api, &config);
    surface
        .map_err(|defect| diagnostics.error("defect", "", defect.to_string()))
        .ok()
}

/// The API and its crate.
fn make(
    inputs: &Inputs,
    config: Config,
    is_sound: bool,
    diagnostics: &mut Diagnostics,
) -> Option<(Api, Tree)> {
    let (api, config) = read(inputs, config, is_sound, diagnostics)?;
    let config = config?;
    let rendered = render::render(&api, &config);
    let mut tree = rendered
        .map_err(|defect| diagnostics.error("defect", "", defect.to_string()))
        .ok()?;
    config.add_files(&mut tree, diagnostics)?;
    Some((api, tree))
}

/// The API, with the settings that its crate is made by. If they are not sound, there are none: only what
/// is wrong with the description is told, and nothing that they say may become code.
fn read(
    inputs: &Inputs,
    config: Config,
    is_sound: bool,
    diagnostics: &mut Diagnostics,
) -> Option<(Api, Option<Config>)> {
    let mut document = document::read(&inputs.spec, &reading(inputs, &config), diagnostics)?;
    let config = config.complete(inputs.name.as_deref(), &document.openapi.info);
    let is_named = config::is_crate_name(config.name());
    if !is_named {
        let problem = format!("`{}` is not a name for a crate", config.name());
        diagnostics.error("settings", "", problem);
    }
    let is_chosen = lower::filter_operations(&mut document, &config, diagnostics);
    let api = lower::lower(&document, &config, diagnostics);
    document.map_to_source(diagnostics);
    if is_chosen {
        naming::report_unused(&api, &config, diagnostics);
    }
    let is_usable = is_sound && is_named && is_chosen;
    Some((api, is_usable.then_some(config)))
}
