//! What a method is called: the words of its operation's id, without those that its resource says
//! already, and with the verb in front.
//!
//! What is left out follows from the operation and the names of its resource alone. It is what a person
//! would leave out: where the number of the word fits the verb (`listOrders`, `getOrder`); `getOrders` is
//! a list.

use std::collections::HashSet;

use unicode_ident::is_xid_start;

use super::case;
use crate::model::{Method, Operation};
use crate::words::{is_plural, singular, verb, words};

/// The names of a method that are shorter than its id or read better, the best first. `nouns` are the
/// names that its resource goes by.
pub(super) fn phrases(operation: &Operation, nouns: &[String]) -> Phrases {
    let whole = case::snake(&operation.words);
    let whole: Vec<&str> = whole.split('_').collect();
    let place = Place::of(operation, nouns);
    let plain = without_articles(&whole);
    let turned = place.turned(&plain);
    // Once the resource's words in front are left out, no more of the whole id counts.
    let forms = match turned.len() < plain.len() {
        true => vec![&turned],
        false => vec![&turned, &plain],
    };
    let whole = forms.iter().find_map(|words| place.without_name(words));
    let is_whole = whole.is_some();
    let end = |words: &&Vec<&str>| place.without_end(words).or_else(|| place.bare(words));
    let end = forms.iter().find_map(end);
    let long = [turned.join("_"), plain.join("_")];
    let mut names: Vec<String> = whole.into_iter().chain(end).chain(long).collect();
    let mut known = HashSet::new();
    // A method has a letter in front.
    names.retain(|name| name.starts_with(is_xid_start) && known.insert(name.clone()));
    Phrases { names, is_whole }
}

/// Names of a method.
#[derive(Debug)]
pub(super) struct Phrases {
    /// The best first.
    pub names: Vec<String>,
    /// Whether the id has a whole name of the resource: it is about that, more than others are.
    pub is_whole: bool,
}

/// Where an operation is.
struct Place<'a> {
    /// The names of its resource, each in its words.
    nouns: Vec<Vec<&'a str>>,
    /// All of their words, each as one of a thing.
    said: HashSet<String>,
    /// The names in its path.
    path: Vec<Vec<String>>,
    /// Whether its path ends with one of many.
    is_one: bool,
    method: &'a Method,
}

/// Verbs that stand behind what they are done to, whatever follows.
const BEHIND: &[&str] = &["create", "delete", "get", "list", "retrieve", "update"];

/// Words between a verb and another thing, or after a verb in place of a thing.
const LINKS: &[&str] = &[
    "all", "at", "by", "for", "from", "in", "into", "of", "on", "one", "to", "with",
];

/// Words between what is done and what it is done to, which the resource says.
const BEFORE_OWNER: &[&str] = &["for", "from", "in", "into", "on", "to"];

/// Verbs that are methods of HTTP: a tool may have put them where they stand.
const OF_HTTP: &[&str] = &["patch", "post", "put"];

impl<'a> Place<'a> {
    fn of(operation: &'a Operation, nouns: &'a [String]) -> Self {
        let nouns: Vec<Vec<&str>> = nouns.iter().map(|noun| noun.split('_').collect()).collect();
        let path = operation.path.split('/').filter(|part| !part.is_empty());
        let names = path.filter(|part| !part.contains('{'));
        Self {
            said: nouns.iter().flatten().map(|word| singular(word)).collect(),
            nouns,
            path: names.map(words).collect(),
            is_one: operation.path.ends_with('}'),
            method: &operation.method,
        }
    }

    /// Whether the resource says a word, or one that this is short for: `repo`.
    fn says(&self, word: &str) -> bool {
        let is_short = |said: &String| word.len() > 2 && said.starts_with(word);
        self.said.contains(&singular(word)) || self.said.iter().any(is_short)
    }

    /// Whether the resource is about things that a word stands for: it ends one of its names.
    fn is_about(&self, word: &str) -> bool {
        let mut ends = self.nouns.iter().filter_map(|noun| noun.last());
        ends.any(|end| singular(end) == singular(word) || word.len() > 2 && end.starts_with(word))
    }

    /// Whether a word is what an operation does; in its path, the same word may stand for a thing.
    fn is_verb(&self, word: &str) -> bool {
        let acts = |name: &[String]| matches!(name, [only] if verb::is_action(only));
        let mut names = self.path.iter().filter(|name| !acts(name)).flatten();
        let mut is_thing = || names.any(|name| singular(name) == word);
        verb::begins(word) && !(verb::is_action(word) && is_thing())
    }

    /// Whether a verb is what the operation does, as its HTTP method or the end of its path says.
    fn agrees(&self, verb: &str) -> bool {
        let end = self.end().and_then(|name| name.last());
        verb::is_done_by(verb, self.method.as_str()) || end.is_some_and(|end| end == verb)
    }

    /// The name that the path ends with, if it is no parameter.
    fn end(&self) -> Option<&Vec<String>> {
        self.path.last().filter(|_| !self.is_one)
    }

    /// The words with the verb in front, without those before it that the resource says:
    /// `registry_list_repositories` of "Container Registry" is `list_repositories`, and
    /// `invoices_list` of "Billing" is `list_invoices`.
    fn turned<'w>(&self, words: &[&'w str]) -> Vec<&'w str> {
        let first = words.first().filter(|first| !self.is_verb(first));
        let is_verb = |word: &&str| verb::is_common(word) && self.agrees(word);
        let place = first.and_then(|_| words.iter().position(is_verb));
        let Some(place) = place else {
            return words.to_vec();
        };
        let (before, verb, after) = (&words[..place], words[place], &words[place + 1..]);
        let said = before.iter().take_while(|word| self.says(word)).count();
        let is_said = said == before.len();
        let about = before.last().is_some_and(|last| self.is_about(last));
        let kept = match after.is_empty() && is_said && !about {
            true => before,
            false => &before[said..],
        };
        // `blocked_list` is a thing.
        let of_many = kept.last().is_none_or(|last| is_plural(last));
        let path_lists = || self.end().is_some_and(|name| name[..] == ["list"]);
        let is_thing = verb == "list" && after.is_empty() && !of_many && !path_lists();
        let links = after.first().is_none_or(|next| LINKS.contains(next));
        let links = links && !OF_HTTP.contains(&verb);
        if is_thing || !(links || kept.is_empty() || BEHIND.contains(&verb)) {
            return words.to_vec();
        }
        [&[verb], kept, after].concat()
    }

    /// The words without a name of the resource.
    fn without_name(&self, words: &[&str]) -> Option<String> {
        self.nouns.iter().find_map(|noun| self.cut(words, noun))
    }

    /// The words without what a name of the resource ends with: `get_comment` of "Issue comments" is
    /// `get`.
    fn without_end(&self, words: &[&str]) -> Option<String> {
        let first = words.first()?;
        let ends = self
            .nouns
            .iter()
            .flat_map(|noun| (1..noun.len()).map(|start| &noun[start..]));
        // What is done is no part of the name: `search_for_issues` of "Issue search".
        let mut ends = ends.filter(|end| self.is_verb(first) && !starts_with(words, end));
        ends.find_map(|end| self.cut(words, end))
    }

    /// The words without a noun; none if that would not read well.
    fn cut(&self, words: &[&str], noun: &[&str]) -> Option<String> {
        let start = words
            .windows(noun.len())
            .position(|window| same(window, noun))?;
        let (before, after) = (&words[..start], &words[start + noun.len()..]);
        let found = &words[start..start + noun.len()];
        let is_many = is_plural(found.last()?);
        // `add_user_to_group` of groups
        if let [first, _, .., link] = before
            && after.is_empty()
            && BEFORE_OWNER.contains(link)
            && verb::begins(first)
            && !is_many
        {
            return Some(before[..before.len() - 1].join("_"));
        }
        let lists = before == ["get"] && after.is_empty();
        if !is_phrase(before) || !(lists || fits(before, found, after)) {
            return None;
        }
        // `refund_payment` says what is done, to something else.
        let next = after.first();
        let acts = before.is_empty() && matches!(found, [only] if verb::is_action(only));
        let acts = acts && *self.method != Method::Get;
        if acts && !next.is_some_and(|next| verb::begins(next)) {
            return None;
        }
        // A method needs a word of its own. `getOrders` is a list, whatever `getOrder` is beside it.
        let rest = [before, after].concat();
        match lists && is_many {
            true => Some("list".to_owned()),
            false => (!rest.is_empty()).then(|| rest.join("_")),
        }
    }

    /// What is done where the words are only the name of the resource: it is read.
    fn bare(&self, words: &[&str]) -> Option<String> {
        let is_name = self.nouns.iter().any(|noun| same(words, noun));
        if !is_name || *self.method != Method::Get || verb::is_action(words[0]) {
            return None;
        }
        let is_many = !self.is_one && is_plural(words.last()?);
        Some(if is_many { "list" } else { "get" }.to_owned())
    }
}

/// Whether words are the same, be it of one or of many.
fn same(words: &[&str], noun: &[&str]) -> bool {
    let mut pairs = words.iter().zip(noun);
    words.len() == noun.len() && pairs.all(|(a, b)| singular(a) == singular(b))
}

fn starts_with(words: &[&str], noun: &[&str]) -> bool {
    let start = words.get(..noun.len());
    start.is_some_and(|start| same(start, noun))
}

/// `add_a_room` without its article.
fn without_articles<'w>(words: &[&'w str]) -> Vec<&'w str> {
    let acts = words.first().is_some_and(|first| verb::begins(first));
    let last = words.len().saturating_sub(1);
    let kept = words
        .iter()
        .enumerate()
        .filter(|(index, word)| !acts || *index == last || !["a", "an", "the"].contains(word));
    kept.map(|(_, word)| *word).collect()
}

/// Words that may stand between a verb and what it is done to.
const PARTICLES: &[&str] = &["all", "batch", "bulk", "many", "my", "of", "one"];

/// Verbs that may have a word in front.
const VERBS: &[&str] = &["create", "delete", "get", "list", "retrieve", "update"];

/// Words in front of a noun that stands for several things.
const BEFORE_PLURAL: &[&str] = &[
    "all", "batch", "bulk", "count", "export", "find", "import", "index", "list", "many", "query",
    "search",
];

/// Whether these words can stand in front of what an operation is about: more than a verb would be
/// words of something else's name.
fn is_phrase(before: &[&str]) -> bool {
    let mut particles = before.iter().skip(1);
    // `admin_list_orders`: the verb is right in front of what it is about.
    let ends_in_verb = before.len() == 2 && VERBS.contains(&before[1]);
    ends_in_verb || particles.all(|word| PARTICLES.contains(word))
}

/// Whether what an operation is about stands in the number that its verb asks for. What has one form
/// only fits every verb, and so does what more words follow.
fn fits(before: &[&str], found: &[&str], after: &[&str]) -> bool {
    let Some(noun) = found.last().filter(|_| after.is_empty()) else {
        return true;
    };
    let is_plural = is_plural(noun);
    let has_one_form = !is_plural && singular(noun) != *noun;
    let wants_plural = before.iter().any(|word| BEFORE_PLURAL.contains(word));
    before.is_empty() || has_one_form || is_plural == wants_plural
}

#[cfg(test)]
mod tests;
