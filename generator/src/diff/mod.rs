//! What changed between two descriptions, and what that means to those who call the API and to
//! those who compile against the crate.
//!
//! For the wire both documents are walked side by side, from each operation down: how a description
//! is cut into components, in which order it says things and in which version of OpenAPI makes no
//! difference. What is found is a plain list of [`Change`]s, judged by the table of `rules.rs`.
//!
//! For the crate the public APIs of the two crates that would be generated are compared, by the
//! rules that Cargo has for versions: what is found is a list of [`SurfaceChange`]s.

mod api;
mod behaviour;
mod body;
mod group;
mod here;
mod level;
mod merged;
mod operation;
mod operation_pair;
mod operations;
mod parameter;
mod parameters;
mod piece;
mod place;
mod rename;
mod request;
mod response;
mod rules;
mod schema;
mod scheme;
mod schemes;
mod security;
mod servers;
mod shape;
mod unreached;
mod value;
mod walk;
mod webhooks;
mod words;

use std::collections::BTreeMap;
use std::path::Path;

use crate::config::Config;
use crate::diagnostic::{Diagnostics, Place};
use crate::document::{self, Document, Options};
use crate::surface::semver;
use crate::surface_of;

pub use crate::surface::Bump;
pub use crate::surface::semver::SurfaceChange;
pub use level::{Direction, Level};
pub(crate) use operation::keys as operation_keys;
pub(crate) use place::settle;
pub use rules::{Effect, Rule, TABLE};

/// What changed between two descriptions.
#[derive(Debug, Clone, Default)]
pub struct Diff {
    /// What changed on the wire: first of the API as a whole, then operation by operation, then type
    /// by type.
    pub changes: Vec<Change>,
    /// What changed of the crate's public API, the worst first.
    pub surface: Vec<SurfaceChange>,
    /// How many operations both descriptions have.
    pub compared: usize,
}

/// One thing that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which kind of change it is: the code of a [`Rule`].
    pub code: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// What changed, as a sentence.
    pub message: String,
    /// Which way it travels.
    pub direction: Direction,
    /// What it means for callers of the API, and why.
    pub effect: Effect,
    /// Where it is in the old description; where it would be, if it is new.
    pub old: Spot,
    /// Where it is in the new description; where it would be, if it is gone.
    pub new: Spot,
    /// The operations that a change of a component reaches.
    pub operations: Vec<String>,
}

impl Change {
    /// How much it matters.
    pub fn level(&self) -> Level {
        self.effect.level
    }
}

/// Where a change is in one of the documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spot {
    /// The place in the file as it was written.
    pub place: Place,
    /// Whether what changed is there; else this is the place missing it.
    pub there: bool,
}

/// What a change is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The API as a whole.
    Api,
    /// An operation: its method and path.
    Operation(String),
    /// A webhook, by its name.
    Webhook(String),
    /// A component that several operations may share: its kind and its name.
    Part(Part, String),
}

/// A kind of component (OpenAPI 3.0, Components Object).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A schema.
    Type,
    /// A parameter.
    Parameter,
    /// What requests carry.
    Body,
    /// A response.
    Response,
    /// A header of responses.
    Header,
}

impl Part {
    /// Its name, in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Parameter => "parameter",
            Self::Body => "body",
            Self::Response => "response",
            Self::Header => "header",
        }
    }

    /// Where the components of this kind are.
    pub(crate) fn place(self) -> &'static str {
        match self {
            Self::Type => "/components/schemas",
            Self::Parameter => "/components/parameters",
            Self::Body => "/components/requestBodies",
            Self::Response => "/components/responses",
            Self::Header => "/components/headers",
        }
    }
}

impl Diff {
    /// How many changes of the wire there are of a level.
    pub fn count(&self, level: Level) -> usize {
        let of_level = |change: &&Change| change.level() == level;
        self.changes.iter().filter(of_level).count()
    }

    /// How many changes of the crate's public API raise this part of the version.
    pub fn count_of_crate(&self, bump: Bump) -> usize {
        let of_level = |change: &&SurfaceChange| change.level == bump;
        self.surface.iter().filter(of_level).count()
    }

    /// The level of the change that matters most, to whomever it matters.
    pub fn worst(&self) -> Option<Level> {
        let surface = self.surface.iter().map(|change| change.level.into());
        self.changes.iter().map(Change::level).chain(surface).max()
    }

    /// Which part of its version the next release of the crate has to raise: what its public API
    /// asks for, and what it does otherwise behind the same API.
    pub fn bump(&self) -> Bump {
        let surface = self.surface.iter().map(|change| change.level);
        let behaviour = self.changes.iter().map(|change| behaviour::of(change.code));
        surface.chain(behaviour).max().unwrap_or(Bump::None)
    }

    /// The changes by what they are about, in their order.
    pub fn groups(&self) -> Vec<(&Subject, Vec<&Change>)> {
        let mut groups: Vec<(&Subject, Vec<&Change>)> = Vec::new();
        let mut places: BTreeMap<&Subject, usize> = BTreeMap::new();
        for change in &self.changes {
            let place = *places.entry(&change.subject).or_insert(groups.len());
            match groups.get_mut(place) {
                Some((_, changes)) => changes.push(change),
                None => groups.push((&change.subject, vec![change])),
            }
        }
        groups
    }
}

/// What of two descriptions is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Everything.
    All,
    /// Only the operations that the old description has, and what they reach, but for the names
    /// of things that are not on the wire.
    OfOld,
}

/// Compares the descriptions in two files, and the crates that are made of them with these
/// settings. `None` if one of them cannot be read; `diagnostics` says why.
pub fn compare(
    old: (&Path, &Options),
    new: (&Path, &Options),
    config: Option<&Path>,
    diagnostics: &mut Diagnostics,
) -> Option<Diff> {
    let (config, is_sound) = Config::load(config, diagnostics).into_parts();
    let config = config.filter(|_| is_sound);
    let old = read(old, diagnostics);
    let new = read(new, diagnostics);
    let (config, old, new) = (config?, old?, new?);
    let mut diff = walk(&old, &new, Scope::All, diagnostics)?;
    settle(diff.changes.iter_mut(), &old, &new);
    let old = surface_of(old, &config, diagnostics);
    let new = surface_of(new, &config, diagnostics);
    diff.surface = semver::compare(&old?, &new?);
    Some(diff)
}

/// Reads one side. How well it is written is not the concern of a comparison, as long as it can be
/// read.
pub(crate) fn read(
    (path, options): (&Path, &Options),
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let mut found = Diagnostics::new();
    let document = document::read(path, options, &mut found);
    if document.is_none() {
        diagnostics.extend(found);
    }
    document
}

/// Compares two descriptions; places are those of the documents, not yet those of the files. `None`
/// if there is no memory for it, which `diagnostics` says.
pub(crate) fn walk(
    old: &Document,
    new: &Document,
    scope: Scope,
    diagnostics: &mut Diagnostics,
) -> Option<Diff> {
    let compare = || {
        let mut walk = walk::Walk::new(old, new, scope);
        let compared = operations::compare(&mut walk);
        api::compare(&mut walk);
        if scope == Scope::All {
            webhooks::compare(&mut walk);
            unreached::compare(&mut walk);
        }
        Diff {
            changes: walk.changes(),
            surface: Vec::new(),
            compared,
        }
    };
    let walked = document::on_large_stack(compare).map_err(|error| {
        let message = format!("there is no memory to compare the descriptions: {error}");
        let place = Place::file(new.file.as_str());
        diagnostics.error("unreadable-file", place, message);
    });
    walked.ok()
}
