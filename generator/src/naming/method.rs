//! Names of methods: the operation id without the words that the resource says already.

use std::collections::HashMap;

use unicode_ident::is_xid_start;

use super::{Scope, case};
use crate::config::Config;
use crate::model::Resource;

/// The method names of a resource, in the order of its operations.
///
/// `listCredentialConnections` of "Credential Connections" becomes `list`. Where two operations
/// would get the same short name, all of them keep their whole ids, so that adding one later
/// changes no more than it must.
///
/// Beside each stand the methods for bodies that are written in another way.
pub(super) fn methods(resource: &Resource, config: &Config) -> Vec<(String, Vec<String>)> {
    let short: Vec<String> = resource
        .operations
        .iter()
        .map(|operation| short(&case::snake(&operation.id), &case::snake(&resource.tag)))
        .collect();
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for name in &short {
        *uses.entry(name).or_default() += 1;
    }
    let mut scope = Scope::new(&["new", "clone", "fmt"]);
    let operations = resource.operations.iter().zip(&short);
    let methods: Vec<String> = operations
        .map(
            |(operation, short)| match config.names.operations.get(&operation.id) {
                Some(name) => scope.claim(name),
                None if uses.get(short.as_str()) == Some(&1) => scope.claim(short),
                None => scope.claim(&case::snake(&operation.id)),
            },
        )
        .collect();
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

fn short(id: &str, tag: &str) -> String {
    let id: Vec<&str> = id.split('_').collect();
    let tag: Vec<&str> = tag.split('_').collect();
    let same = |window: &[&str]| {
        let mut pairs = window.iter().zip(&tag);
        pairs.all(|(a, b)| stem(a) == stem(b))
    };
    let Some(start) = id.windows(tag.len()).position(same) else {
        return id.join("_");
    };
    let (before, after) = (&id[..start], &id[start + tag.len()..]);
    // A method needs a word of its own, and a letter in front: an id that only repeats the tag, or
    // that would begin with a digit without it, is kept whole.
    let rest = before.iter().chain(after).copied().collect::<Vec<_>>();
    let rest = rest.join("_");
    match rest.starts_with(is_xid_start) {
        true => rest,
        false => id.join("_"),
    }
}

/// A word without the ending that tells one from many.
fn stem(word: &str) -> String {
    match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => word
            .strip_suffix("es")
            .filter(|w| w.ends_with("ss") || w.ends_with('x') || w.ends_with("ch"))
            .or_else(|| word.strip_suffix('s').filter(|w| !w.ends_with('s')))
            .unwrap_or(word)
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn the_words_of_the_tag_are_left_out() {
        assert_eq!(short("list_open_orders", "open_orders"), "list");
        assert_eq!(short("get_box_by_id", "boxes"), "get_by_id");
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
