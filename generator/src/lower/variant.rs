//! The words that tell alternatives apart. They do not depend on the order of anything.

use super::alternative::Alternative;
use super::component_name;
use super::facets::Node;
use super::tags::Tags;

/// The words for each of several alternatives: the names of its components, the tag that stands for
/// it, the member that only it requires or has, what kind of value it is, or its members.
pub(super) fn words(alternatives: &[Alternative], tags: Option<&Tags>) -> Vec<String> {
    let all = 0..alternatives.len();
    let words = all.map(|place| told(alternatives, place, tags));
    let mut words: Vec<Option<String>> = words.collect();
    for find in [kind, members] {
        let found: Vec<Option<String>> = alternatives.iter().map(find).collect();
        for place in 0..words.len() {
            let is_new = |word: &&String| {
                let known = words.iter().flatten().any(|known| known == *word);
                let twice = found
                    .iter()
                    .zip(&words)
                    .filter(|(other, told)| told.is_none() && other.as_ref() == Some(*word));
                !known && twice.count() == 1
            };
            if words[place].is_none()
                && let Some(word) = found[place].as_ref().filter(is_new)
            {
                words[place] = Some(word.clone());
            }
        }
    }
    let words = words.into_iter().zip(alternatives);
    let words = words.map(|(words, a)| words.unwrap_or_else(|| lettered(a.index)));
    words.collect()
}

/// The words that the alternative brings itself.
fn told(alternatives: &[Alternative], place: usize, tags: Option<&Tags>) -> Option<String> {
    let alternative = &alternatives[place];
    let names = alternative.nodes.iter().map(|node| match node {
        Node::Ref(reference) => Some(component_name(reference)),
        Node::Item(_) => None,
    });
    if let Some(names) = names.collect::<Option<Vec<_>>>() {
        return Some(names.join(" "));
    }
    if let Some(tag) = tags.and_then(|tags| tags.values[place].iter().min()) {
        return Some(tag.clone());
    }
    let others = || {
        let others = alternatives.iter().enumerate();
        let others = others.filter(|(other, _)| *other != place);
        others.map(|(_, other)| &other.facets)
    };
    let facets = &alternative.facets;
    let required = facets.required.iter().copied();
    let required = required.filter(|key| !others().any(|other| other.required.contains(key)));
    let members = facets.properties.keys().copied();
    let members = members.filter(|key| !others().any(|other| other.properties.contains_key(key)));
    required.min().or_else(|| members.min()).map(str::to_owned)
}

/// What kind of value it is.
fn kind(alternative: &Alternative) -> Option<String> {
    let facets = &alternative.facets;
    let word = match facets.kind {
        Some("string") if facets.values.is_some() => "known text",
        Some("string") => "text",
        Some("array") => "list",
        Some(kind) => kind,
        None if !facets.properties.is_empty() => "object",
        None if !facets.items.is_empty() => "list",
        None => return None,
    };
    Some(word.to_owned())
}

/// The members that it has, if these are few enough to be said.
fn members(alternative: &Alternative) -> Option<String> {
    let mut members: Vec<&str> = alternative.facets.properties.keys().copied().collect();
    members.sort_unstable();
    (1..=4).contains(&members.len()).then(|| members.join(" "))
}

/// Words for what nothing tells apart but its place among the others.
fn lettered(index: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = index;
    loop {
        letters.push(char::from(
            b'a' + u8::try_from(rest % 26).unwrap_or_default(),
        ));
        match rest / 26 {
            0 => break,
            more => rest = more - 1,
        }
    }
    format!("variant {}", letters.iter().rev().collect::<String>())
}
