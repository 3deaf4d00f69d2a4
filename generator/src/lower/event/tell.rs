//! What tells events apart: the places of a request that tell most of them from each other.

use std::collections::{BTreeMap, BTreeSet};

use super::shown::add_shown;
use super::signs::{Places, places};
use super::{Described, alternatives};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::model::{Api, Event, EventPlace, Events, Sign};

/// What members and headers that name an event are called, the plainest first.
const NAMES: &[&str] = &[
    "event_type",
    "eventtype",
    "event",
    "type",
    "event_name",
    "eventname",
    "topic",
    "action",
    "kind",
    "name",
];

/// So many events are compared with each other. Of more, each is told by what it says of itself.
const MOST_COMPARED: usize = 1000;

/// Two events, as indices.
type Pair = (usize, usize);

/// Finds out what tells the events of an API apart, and adds them to it.
pub(in crate::lower) fn tell_apart(
    api: &mut Api,
    described: Vec<Described>,
    config: &Config,
    diagnostics: &mut Diagnostics,
) {
    let described: Vec<Described> = described
        .into_iter()
        .flat_map(|one| alternatives(api, one))
        .collect();
    let all: Vec<Places> = described.iter().map(|one| places(api, one)).collect();
    let mut open = pairs(described.len());
    let mut events = Events::default();
    let mut signs: Vec<Vec<Sign>> = vec![Vec::new(); described.len()];
    while let Some((place, told)) = most_telling(&all, &open) {
        let index = events.places.len();
        let by: BTreeSet<usize> = told.iter().flat_map(|(a, b)| [*a, *b]).collect();
        for event in by {
            let values = all[event].get(&place).cloned().flatten();
            signs[event].push(Sign {
                place: index,
                values: values.unwrap_or_default(),
                is_complete: true,
            });
        }
        open = open.difference(&told).copied().collect();
        events.places.push(place);
    }
    add_own(&all, &mut events.places, &mut signs);
    add_shown(api, &described, &events.places, &mut signs);
    let named_by = naming_places(&all, &open, &events.places, config);
    for place in named_by {
        let known = events.places.iter().position(|known| *known == place);
        events.named_by.push(known.unwrap_or_else(|| {
            events.places.push(place);
            events.places.len() - 1
        }));
    }
    let described = described.into_iter().zip(signs);
    let list = described.map(|(one, signs)| Event { signs, ..one.event });
    events.list = list.collect();
    if events.named_by.is_empty() {
        note_alike(&events.list, &open, diagnostics);
    }
    api.events = events;
}

/// All pairs of so many events; none of more than are compared.
fn pairs(number: usize) -> BTreeSet<Pair> {
    let number = if number > MOST_COMPARED { 0 } else { number };
    let pairs = (0..number).flat_map(|a| (a + 1..number).map(move |b| (a, b)));
    pairs.collect()
}

/// The place that tells the most of these pairs apart, and which.
fn most_telling(all: &[Places], open: &BTreeSet<Pair>) -> Option<(EventPlace, BTreeSet<Pair>)> {
    let mut listed: BTreeMap<&EventPlace, BTreeMap<usize, &[String]>> = BTreeMap::new();
    for (event, places) in all.iter().enumerate() {
        for (place, texts) in places {
            if let Some(texts) = texts {
                listed.entry(place).or_default().insert(event, texts);
            }
        }
    }
    // A state that may be one of several tells little, and what is not listed yet may come.
    listed.retain(|_, texts| {
        let single = texts.values().filter(|texts| texts.len() == 1).count();
        2 * single > texts.len()
    });
    let told = |texts: &BTreeMap<usize, &[String]>| {
        let pairs = texts.iter().enumerate().flat_map(|(place, (a, of_a))| {
            let others = texts.iter().skip(place + 1);
            let differing = others.filter(|(_, of_b)| !of_a.iter().any(|text| of_b.contains(text)));
            differing.map(|(b, _)| (*a, *b))
        });
        let open = pairs.filter(|pair| open.contains(pair));
        open.collect::<BTreeSet<Pair>>()
    };
    let told = listed
        .into_iter()
        .map(|(place, texts)| (place, told(&texts)));
    let told: Vec<(&EventPlace, BTreeSet<Pair>)> = told.filter(|(_, t)| !t.is_empty()).collect();
    let best = told.into_iter().min_by_key(|(place, told)| {
        let most = usize::MAX - told.len();
        (most, depth(place), rank(place), (*place).clone())
    });
    best.map(|(place, told)| (place.clone(), told))
}

fn depth(place: &EventPlace) -> usize {
    match place {
        EventPlace::Header(_) => 0,
        EventPlace::Member(path) => path.len(),
    }
}

/// How little the name of a place says that it names events.
fn rank(place: &EventPlace) -> usize {
    let is_named = |name: &&str| match place {
        EventPlace::Header(header) => header.rsplit('-').next() == Some(name),
        EventPlace::Member(path) => path
            .last()
            .is_some_and(|last| last.eq_ignore_ascii_case(name)),
    };
    NAMES.iter().position(is_named).unwrap_or(NAMES.len())
}

/// Adds what an event that nothing else tells says of itself, in a place that goes by a name for it.
fn add_own(all: &[Places], known: &mut Vec<EventPlace>, signs: &mut [Vec<Sign>]) {
    for (places, signs) in all.iter().zip(signs) {
        let single = places.iter().filter_map(|(place, texts)| {
            let only = texts.as_ref().filter(|texts| texts.len() == 1)?;
            (rank(place) < NAMES.len()).then_some((place, only))
        });
        let best = single.min_by_key(|(place, _)| (rank(place), depth(place)));
        let Some((place, only)) = best.filter(|_| signs.is_empty()) else {
            continue;
        };
        let index = known.iter().position(|known| known == place);
        signs.push(Sign {
            place: index.unwrap_or(known.len()),
            values: only.clone(),
            is_complete: true,
        });
        if index.is_none() {
            known.push(place.clone());
        }
    }
}

/// The places whose texts make the key of an event: those that the settings name; else, where some
/// events are not told apart, those that have a name for it and may be any text, and the telling ones.
fn naming_places(
    all: &[Places],
    open: &BTreeSet<Pair>,
    telling: &[EventPlace],
    config: &Config,
) -> Vec<EventPlace> {
    let settings = config.webhooks.as_ref();
    let header = settings.and_then(|webhooks| webhooks.event_header.as_ref());
    let member = settings.and_then(|webhooks| webhooks.event_member.as_ref());
    let header = header.map(|name| EventPlace::Header(name.to_ascii_lowercase()));
    let told = header.into_iter().chain(member.map(|pointer| {
        let names = pointer.split('/').skip(1);
        EventPlace::Member(names.map(crate::document::pointer_unescape).collect())
    }));
    let told: Vec<EventPlace> = told.collect();
    if !told.is_empty() || open.is_empty() {
        return told;
    }
    let unclear: BTreeSet<usize> = open.iter().flat_map(|(a, b)| [*a, *b]).collect();
    let mut counts: BTreeMap<&EventPlace, usize> = BTreeMap::new();
    for event in &unclear {
        let places = all[*event].iter();
        let free = places.filter(|(place, texts)| texts.is_none() && rank(place) < NAMES.len());
        for (place, _) in free {
            *counts.entry(place).or_default() += 1;
        }
    }
    let shared = counts.into_iter().filter(|(_, count)| *count > 1);
    let best = shared.min_by_key(|(place, count)| (usize::MAX - count, depth(place), rank(place)));
    match best {
        Some((place, _)) => [place].into_iter().chain(telling).cloned().collect(),
        None => Vec::new(),
    }
}

/// Says which events nothing tells apart.
fn note_alike(events: &[Event], open: &BTreeSet<Pair>, diagnostics: &mut Diagnostics) {
    let mut noted = BTreeSet::new();
    for (first, second) in open {
        let (a, b) = (&events[*first], &events[*second]);
        if a.payload == b.payload && noted.insert(*second) {
            let message = format!(
                "nothing tells this from `{}`: it is taken for that one",
                a.key
            );
            let diagnostic = diagnostics.note("alike-webhooks", &b.pointer, message);
            diagnostic.relates(&a.pointer, "this is the other one");
        }
    }
}
