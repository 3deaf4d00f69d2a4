//! What a method and a path say: which resources they lead through, and what is done at their end.

use std::collections::BTreeMap;

use super::verbs;
use crate::config::beginning;
use crate::model::Method;
use crate::words::{is_plural, singular, verb, words};

/// One part of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// A name, in its words.
    Name(Vec<String>),
    /// Something that is named by a parameter.
    One,
}

/// A path as a way through resources.
#[derive(Debug, Clone)]
pub(super) struct PathWords {
    steps: Vec<Step>,
    /// What is done at its end, if that is not said by the HTTP method alone.
    action: Option<String>,
    verb: &'static str,
}

impl PathWords {
    /// The way of a path. `given` has the resources that the settings name for the beginnings of
    /// paths.
    pub fn of(path: &str, method: &Method, given: &BTreeMap<String, String>) -> Self {
        let mut steps = steps(path, given);
        let many = match steps.last() {
            Some(Step::Name(words)) => words.last().is_some_and(|last| is_plural(last)),
            _ => false,
        };
        let verb = verbs::of_method(method, many, steps.last() == Some(&Step::One));
        // `/operations/{id}:cancel`, `/calls/{id}/actions/answer`, `/invoices/{id}/pay`
        let custom = path
            .rsplit('/')
            .next()
            .and_then(|last| last.split_once(':'));
        let custom = custom
            .map(|(_, action)| words(action))
            .filter(|words| !words.is_empty());
        let action = custom.or_else(|| {
            let [.., before, Step::Name(last)] = steps.as_slice() else {
                return None;
            };
            let [first, ..] = last.as_slice() else {
                return None;
            };
            let among_actions = matches!(before, Step::Name(name) if name[..] == ["actions"]);
            let acts = among_actions && *method != Method::Get
                || last.len() == 1 && (verb::is_action(first) || verb::is_common(first))
                || verb::is_marking(last);
            let action = acts.then(|| last.clone())?;
            steps.pop();
            Some(action)
        });
        Self {
            steps,
            action: action.map(|words| verb::turned(words).join("_")),
            verb,
        }
    }

    /// Takes what an operation's own id says is done, where that is plain: it begins with the last
    /// part (`downloadReport`, `/reports/{id}/download`), or does something else to it than to
    /// create it (`sendMessage`, `/messages`).
    pub fn tell(&mut self, id: &[String]) {
        let (Some(verb), Some(Step::Name(last))) = (id.first(), self.steps.last()) else {
            return;
        };
        if self.action.is_some() {
            return;
        }
        let of_many = last
            .last()
            .zip(id.last())
            .is_some_and(|(noun, said)| is_plural(said) && singular(said) == singular(noun));
        if self.verb == "retrieve" && (verb == "list" || of_many) {
            // `/brand` of `getBrands` is a list all the same.
            self.verb = "list";
        } else if last.first() == Some(verb) && self.steps.len() > 1 {
            self.action = Some(last.join("_"));
            self.steps.pop();
        } else if self.verb == "create" && self.ends_with(id) && !verb::is_common(verb) {
            // `itemAccessTokenInvalidate` of `/item/access_token/invalidate`
            self.action = Some(last.join("_"));
            self.steps.pop();
        } else if self.verb == "create" && !verb::creates(verb) {
            let same = |(a, b): (&String, &String)| singular(a) == singular(b);
            if last.len() + 1 == id.len() && last.iter().zip(&id[1..]).all(same) {
                self.action = Some(verb.clone());
            }
        }
    }

    /// Whether the words of an id are those of its last names, of two at least.
    fn ends_with(&self, id: &[String]) -> bool {
        let all: Vec<&String> = self.names().flatten().collect();
        let longer = self
            .names()
            .last()
            .is_some_and(|last| last.len() < id.len());
        longer && all.len() >= id.len() && all[all.len() - id.len()..].iter().copied().eq(id)
    }

    /// Whether an id begins or ends with what is done at its end.
    pub fn acts_as(&self, id: &[String]) -> bool {
        let action = self.action.iter().flat_map(|action| action.split('_'));
        let action: Vec<&str> = action.collect();
        let same = |(a, b): (&String, &&str)| a == b;
        let begins = || id.iter().zip(&action).all(same);
        let ends = || id[id.len() - action.len()..].iter().zip(&action).all(same);
        !action.is_empty() && id.len() > action.len() && (begins() || ends())
    }

    /// The names that it leads through, the last one included.
    pub fn names(&self) -> impl Iterator<Item = &Vec<String>> {
        self.steps.iter().filter_map(|step| match step {
            Step::Name(words) => Some(words),
            Step::One => None,
        })
    }

    /// The resources, from the client on.
    pub fn resource(&self) -> Vec<String> {
        let names: Vec<String> = self.names().map(|words| words.join("_")).collect();
        match names.is_empty() {
            true => vec!["root".to_owned()],
            false => names,
        }
    }

    /// What the method of the last resource is called.
    pub fn method(&self) -> String {
        self.action.clone().unwrap_or_else(|| self.verb.to_owned())
    }

    /// What is done, to what: `list_account_orders`.
    pub fn sentence(&self) -> String {
        let method = self.method();
        let mut parts = vec![method];
        let many = ["list", "delete_all"].contains(&self.verb) || self.action.is_some();
        for (index, step) in self.steps.iter().enumerate() {
            let Step::Name(words) = step else { continue };
            let is_last = index + 1 == self.steps.len();
            if is_last && self.action.is_some() && words[..] == ["actions"] {
                continue;
            }
            let mut words = words.clone();
            let is_one = self.steps.get(index + 1) == Some(&Step::One) || is_last && !many;
            if let Some(last) = words.last_mut().filter(|last| is_one && is_plural(last)) {
                *last = singular(last);
            }
            parts.extend(words);
        }
        if parts.len() == 1 {
            parts.push("root".to_owned());
        }
        parts.join("_")
    }
}

fn steps(path: &str, given: &BTreeMap<String, String>) -> Vec<Step> {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let told = given
        .iter()
        .filter_map(|(pattern, names)| Some((beginning(pattern, path)?, names)));
    let (length, names) = told.max_by_key(|(length, _)| *length).unzip();
    let length = length.unwrap_or(0);
    let names = names
        .into_iter()
        .flat_map(|names: &String| names.split('.'));
    let names = names.map(words).filter(|words| !words.is_empty());
    // What a prefix ends with stays: `/rooms/{id}` leads to one of them.
    let one = parts[..length]
        .last()
        .is_some_and(|last| last.contains('{'));
    let one = one.then_some(Step::One);
    let rest = telling(&parts[length..]).map(|part| match part {
        part if part.contains('{') => Step::One,
        part => Step::Name(words(part.split(':').next().unwrap_or(part))),
    });
    let named = |step: &Step| !matches!(step, Step::Name(words) if words.is_empty());
    let steps: Vec<Step> = names
        .map(Step::Name)
        .chain(one)
        .chain(rest)
        .filter(named)
        .collect();
    let has_name = steps.iter().any(|step| matches!(step, Step::Name(_)));
    let last = || parts.iter().rev().find(|part| !part.contains('{'));
    match (has_name, last()) {
        // A path that is nothing but a version is about that.
        (false, Some(last)) => [Step::Name(words(last))].into_iter().chain(steps).collect(),
        _ => steps,
    }
}

/// The parts of a path that are no version and not said of every API. A number after one that is
/// (`/api/3/users`) is a version as well.
pub(super) fn telling<'p>(parts: &[&'p str]) -> impl Iterator<Item = &'p str> {
    let mut before = None;
    let telling = parts.iter().copied().filter(move |part| {
        let is_number = part.chars().all(|c| c.is_ascii_digit());
        let follows = before.replace(*part).is_some_and(tells_nothing);
        !(tells_nothing(part) || is_number && follows)
    });
    telling.collect::<Vec<_>>().into_iter()
}

/// Whether a part of a path is a version, or said of every API.
pub(super) fn tells_nothing(part: &str) -> bool {
    let part = part.to_ascii_lowercase();
    let is_number = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_digit())
            && text
                .chars()
                .all(|c| c.is_ascii_digit() || ".-_".contains(c))
    };
    // `v1`, `v1.2`, `v1beta2`, `2010-04-01`; not `/pets/1`
    let is_plain = part.chars().all(|c| c.is_ascii_digit());
    let version = part.strip_prefix('v').unwrap_or(&part);
    let bare = ["alpha", "beta"]
        .iter()
        .find_map(|stage| version.split_once(stage));
    let is_version = match bare {
        Some((number, rest)) => is_number(number) && (rest.is_empty() || is_number(rest)),
        None => is_number(version),
    };
    is_version && !is_plain || ["api", "apis", "rest"].contains(&part.as_str())
}

#[cfg(test)]
mod tests;
