//! Names of types.
//!
//! A component has its own name. Any other type is called by its place: the component or operation
//! that it is in, and the way from there. What is elsewhere makes no difference, with one exception:
//! names that the description gives come before those that are made up.

use std::collections::{HashMap, HashSet};

use super::distinct::{Wanted, distinct};
use super::taken::TAKEN_TYPES;
use super::{Scope, kept, upper_camel};
use crate::config::Config;
use crate::model::{Api, Definition};

/// The names of all types, in their order.
pub(super) fn names(api: &Api, config: &Config) -> Vec<String> {
    let crowded = crowded(api);
    let wanted: Vec<Wanted> = api
        .types
        .iter()
        .map(|definition| {
            let told = [&definition.hint, &definition.pointer];
            let mut told = told
                .into_iter()
                .filter_map(|key| config.names.types.get(key));
            match told.next() {
                Some(name) => Wanted::given(&definition.pointer, name.clone()),
                None if definition.given => given(definition),
                None => made_up(definition, crowded.contains(&place(definition))),
            }
        })
        .collect();
    distinct(&mut Scope::new(TAKEN_TYPES), &wanted)
}

/// What a component wants to be called. One whose name is written as Rust writes it comes first.
fn given(definition: &Definition) -> Wanted<'_> {
    let hint = &definition.hint;
    let mut wanted = Wanted::of(hint, name);
    if !definition.detail.is_empty() {
        wanted
            .names
            .push(name(&format!("{hint} {}", definition.detail)));
    }
    wanted
}

/// What a type without a name of its own wants to be called: the words of its place, and if these
/// are another's, what kind of place it is.
fn made_up(definition: &Definition, is_crowded: bool) -> Wanted<'_> {
    let Definition {
        hint,
        detail,
        kind,
        place,
        ..
    } = definition;
    let detailed = move || name(&format!("{hint} {detail}"));
    let first = match is_crowded && !detail.is_empty() {
        true => detailed(),
        false => name(hint),
    };
    let longer = move || {
        let kind = (!is_crowded || detail.is_empty()).then(|| name(&format!("{hint} {kind}")));
        let detailed = (!is_crowded && !detail.is_empty()).then(detailed);
        let path = path(place).map(|path| name(&format!("{hint} at {path}")));
        kind.into_iter().chain(detailed).chain(path).collect()
    };
    Wanted {
        names: vec![first],
        longer: Box::new(longer),
        identity: format!("{place} {hint} {detail}"),
        rank: 2,
    }
}

/// The path of the operation that a place is in: it tells versions of one apart.
fn path(place: &str) -> Option<&str> {
    place.strip_prefix("/paths/~1")?.split('/').next()
}

/// The words in Rust's case. A name of Rust's own gets a word more, which reads better than letters.
fn name(words: &str) -> String {
    kept(
        |name| TAKEN_TYPES.contains(&name),
        upper_camel(words),
        "Type",
    )
}

/// A place, and the words for what is found there.
type Place<'a> = (&'a str, &'a str);

fn place(definition: &Definition) -> Place<'_> {
    (&definition.place, &definition.hint)
}

/// The places where several types are found: the same thing looks different from status to status.
fn crowded(api: &Api) -> HashSet<Place<'_>> {
    let mut details: HashMap<Place<'_>, HashSet<&str>> = HashMap::new();
    for definition in api.types.iter().filter(|definition| !definition.given) {
        let known = details.entry(place(definition)).or_default();
        known.insert(&definition.detail);
    }
    let several = details.into_iter().filter(|(_, details)| details.len() > 1);
    several.map(|(place, _)| place).collect()
}
