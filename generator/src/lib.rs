//! Turns an OpenAPI description into a Rust client crate.
//!
//! Data flows one way: the description is **read** into a document, **lowered** to a model that
//! knows neither OpenAPI nor Rust, **named** and **rendered** to a tree of files. Writing that tree
//! and comparing it with what is there are two uses of the same value, so that `generate` and
//! `check` can never disagree. What is noticed on the way travels beside the data as diagnostics;
//! only the caller prints.

pub mod config;
pub mod diagnostic;
pub mod document;
mod lower;
mod model;
mod naming;
mod render;
pub mod tree;

use std::path::PathBuf;

use config::Config;
use diagnostic::Diagnostics;
use model::Api;
pub use model::Untyped;
use tree::Tree;

/// What a crate is made from.
#[derive(Debug, Clone)]
pub struct Inputs {
    /// The OpenAPI description.
    pub spec: PathBuf,
    /// The settings (`sdk.toml`); without them the description alone decides.
    pub config: Option<PathBuf>,
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
}

/// Makes a crate from a description.
pub fn generate(inputs: &Inputs) -> Outcome {
    let mut diagnostics = Diagnostics::default();
    let made = make(inputs, &mut diagnostics);
    document::find_positions(&mut diagnostics);
    match made {
        Some((api, tree)) => Outcome {
            tree: Some(tree),
            diagnostics,
            operations: api.callable(),
            types: api.types.len(),
            untyped: api.untyped,
        },
        None => Outcome {
            tree: None,
            diagnostics,
            operations: Vec::new(),
            types: 0,
            untyped: Vec::new(),
        },
    }
}

fn make(inputs: &Inputs, diagnostics: &mut Diagnostics) -> Option<(Api, Tree)> {
    let config = Config::load(inputs.config.as_deref(), diagnostics)?;
    let mut document = document::read(&inputs.spec, diagnostics)?;
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
