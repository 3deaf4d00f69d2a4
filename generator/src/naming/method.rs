//! Names of methods: the operation id without the words that the resource says already.
//!
//! What is left out follows from the id and the tag alone. It is what a person would leave out:
//! where the number of the word fits the verb (`listOrders`, `getOrder`); `getOrders` is a list.

use unicode_ident::is_xid_start;

use super::distinct::{Wanted, distinct};
use super::{Scope, case, kept};
use crate::model::{Method, Operation, Resource};
use crate::words::{is_plural, singular};

/// The method names of a resource, in the order of its operations.
///
/// `listCredentialConnections` of "Credential Connections" becomes `list`, also where the resource is
/// given another name. `accessors` lead to the resources within this one. Where two operations come
/// to the same name all the same, the one with the shorter path has it, and the other its whole id.
///
/// Beside each stand the methods for bodies that are written in another way.
pub(super) fn methods(resource: &Resource, accessors: &[String]) -> Vec<(String, Vec<String>)> {
    // `listCustomerSources` of `customers().sources()` is a list.
    let ways = (0..resource.path.len()).map(|start| resource.path[start..].join(" "));
    let nouns = ways.chain(resource.tags.iter().cloned());
    let nouns: Vec<String> = nouns.map(|name| case::snake(&name)).collect();
    let operations = resource.operations.iter();
    let wanted: Vec<Wanted> = operations.map(|o| wanted(o, &nouns)).collect();
    let accessors = accessors.iter().map(String::as_str);
    let taken: Vec<&str> = TAKEN_METHODS.iter().copied().chain(accessors).collect();
    let mut scope = Scope::new(&taken);
    let methods = distinct(&mut scope, &wanted);
    let operations = resource.operations.iter().zip(methods);
    operations
        .map(|(operation, method)| {
            let bodies = operation.body.iter().filter(|body| body.required);
            let others = bodies.flat_map(|body| body.contents.iter().skip(1));
            let name = |words: &str| case::snake(&format!("{method} with {words}"));
            let others = others.map(|other| scope.claim(&name(&other.words)));
            let others = others.collect();
            (method, others)
        })
        .collect()
}

/// Methods that every resource has.
pub(super) const TAKEN_METHODS: &[&str] = &["new", "clone", "fmt"];

/// What an operation is, whatever it is called: the shorter its path, the shorter this.
pub(super) fn identity(operation: &Operation) -> String {
    let method = operation.method.as_str();
    format!("{} {method} {}", operation.written, operation.id)
}

fn wanted<'a>(operation: &'a Operation, nouns: &[String]) -> Wanted<'a> {
    let taken = |name: &str| TAKEN_METHODS.contains(&name);
    let mut wanted = Wanted::of(&operation.words, move |words| {
        kept(taken, case::snake(words), "_operation")
    });
    let whole = case::snake(&operation.words);
    let by_noun = nouns.iter().map(|noun| short(&whole, noun));
    // `getComment` of "Issue comments" needs no more than its verb.
    let last = nouns.iter().filter_map(|noun| noun.rsplit_once('_'));
    let verbs = last.map(|(_, last)| short(&whole, last));
    let mut short = by_noun.chain(verbs.filter(|short| !short.contains('_')));
    let short = || short.find(|short| *short != whole && !taken(short));
    let told = operation.name.as_deref();
    let told = told.map(|name| kept(taken, case::snake(name), "_operation"));
    let rank = match told.or_else(short).filter(|name| *name != wanted.names[0]) {
        Some(name) => {
            wanted.names.insert(0, name);
            1
        }
        // An id that is the name has no other.
        None => 0,
    };
    let is_made = operation.id != operation.words;
    if is_made {
        // What a tool made is the last resort: `retrieve_by_id` says as much, and so does the path.
        let id = kept(taken, case::snake(&operation.id), "_operation");
        wanted.names.push(id);
        let told = operation
            .name
            .as_deref()
            .zip(last_parameter(&operation.path));
        let by = told.map(|(name, one)| case::snake(&format!("{name} by {one}")));
        if let Some(by) = by {
            wanted.names.insert(1, by);
        }
    }
    let is_second = replaces(operation);
    if is_second {
        let name = wanted.names[0].replacen("update", "replace", 1);
        wanted.names.insert(1, name);
    }
    Wanted {
        identity: identity(operation),
        rank: usize::from(rank > 0 && operation.name.is_none()) + usize::from(is_second),
        ..wanted
    }
}

/// The parameter that a path ends with.
fn last_parameter(path: &str) -> Option<&str> {
    path.rsplit('/')
        .next()?
        .strip_prefix('{')?
        .strip_suffix('}')
}

/// Whether an operation puts another thing in the place of one (RFC 9110, section 9.3.4), but is called
/// an update by convention. Beside one that changes it, it is the latter that is an update.
pub(super) fn replaces(operation: &Operation) -> bool {
    let by_convention = operation.id != operation.words || operation.name.is_some();
    operation.method == Method::Put && by_convention
}

/// Words that may stand between a verb and what it is done to.
const PARTICLES: &[&str] = &[
    "a", "all", "an", "batch", "bulk", "many", "my", "of", "one", "the",
];

/// Verbs that may have a word in front.
const VERBS: &[&str] = &["create", "delete", "get", "list", "update"];

/// Words in front of a noun that stands for several things.
const BEFORE_PLURAL: &[&str] = &[
    "all", "batch", "bulk", "count", "export", "find", "import", "index", "list", "many", "query",
    "search",
];

fn short(id: &str, tag: &str) -> String {
    let words: Vec<&str> = id.split('_').collect();
    let tag: Vec<&str> = tag.split('_').collect();
    let same = |window: &[&str]| {
        let mut pairs = window.iter().zip(&tag);
        pairs.all(|(a, b)| singular(a) == singular(b))
    };
    let Some(start) = words.windows(tag.len()).position(same) else {
        return id.to_owned();
    };
    let (before, after) = (&words[..start], &words[start + tag.len()..]);
    let found = &words[start..start + tag.len()];
    let lists = before == ["get"] && after.is_empty();
    if !is_phrase(before) || !(lists || fits(before, found, after)) {
        return id.to_owned();
    }
    // A method needs a word of its own, and a letter in front: an id that only repeats the tag, or
    // that would begin with a digit without it, is kept whole.
    let rest = before.iter().chain(after).copied().collect::<Vec<_>>();
    // `getOrders` is a list, whatever `getOrder` is beside it.
    let rest = match lists && found.last().is_some_and(|noun| is_plural(noun)) {
        true => "list".to_owned(),
        false => rest.join("_"),
    };
    match rest.starts_with(is_xid_start) {
        true => rest,
        false => id.to_owned(),
    }
}

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
mod tests {
    use super::short;

    #[test]
    fn the_words_of_the_tag_are_left_out() {
        assert_eq!(short("list_open_orders", "open_orders"), "list");
        assert_eq!(short("get_box_by_id", "boxes"), "get_by_id");
        assert_eq!(short("delete_all_orders", "orders"), "delete_all");
    }

    #[test]
    fn one_and_many_have_names_of_their_own() {
        assert_eq!(short("get_order", "orders"), "get");
        assert_eq!(short("get_orders", "orders"), "list");
        assert_eq!(short("get_settings", "settings"), "get");
        assert_eq!(short("orders_get", "orders"), "get");
        assert_eq!(short("admin_list_orders", "orders"), "admin_list");
        assert_eq!(short("list_order", "orders"), "list_order");
    }

    #[test]
    fn words_of_another_name_are_kept() {
        let id = "body_upload_file_default_content_type";
        assert_eq!(short(id, "types"), id);
    }

    #[test]
    fn an_id_that_only_repeats_the_tag_is_kept_whole() {
        assert_eq!(short("orders", "orders"), "orders");
        assert_eq!(short("orders_2", "orders"), "orders_2");
    }

    #[test]
    fn no_method_begins_with_a_digit() {
        assert_eq!(short("events_0_get", "events"), "events_0_get");
        assert_eq!(short("get_events_2", "events"), "get_2");
    }
}
