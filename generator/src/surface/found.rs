//! The public items that were found so far, and where the search stands.

use std::collections::BTreeSet;

use proc_macro2::TokenTree;
use syn::{Attribute, Visibility};

use super::item::Item;
use super::words::Scope;

/// What is public in the files so far.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The items, each with the file that it is in, without `.rs`.
    pub items: Vec<(String, Item)>,
    /// The file that is being read, without `.rs`.
    pub file: String,
    /// What its words stand for.
    pub scope: Scope,
}

impl Found {
    /// Adds an item with what its attributes say.
    pub fn push(&mut self, attributes: &[Attribute], mut item: Item) {
        item.features.extend(gates_of(attributes));
        item.non_exhaustive |= has(attributes, "non_exhaustive");
        item.deprecated |= has(attributes, "deprecated");
        if has(attributes, "derive") {
            item.provides.extend(derives(attributes));
        }
        self.items.push((self.file.clone(), item));
    }
}

pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|a| a.path().is_ident(name))
}

fn derives(attributes: &[Attribute]) -> Vec<String> {
    let derives = attributes.iter().filter(|a| a.path().is_ident("derive"));
    let lists = derives.filter_map(|attribute| attribute.meta.require_list().ok());
    let tokens = lists.flat_map(|list| list.tokens.clone());
    let names = tokens.filter_map(|token| match token {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    });
    names.collect()
}

/// The features that `#[cfg(feature = "…")]` names; all of them are needed.
pub(super) fn gates_of(attributes: &[Attribute]) -> BTreeSet<String> {
    let gates = attributes.iter().filter(|a| a.path().is_ident("cfg"));
    let lists = gates.filter_map(|attribute| attribute.meta.require_list().ok());
    let mut found = BTreeSet::new();
    for list in lists {
        literals(list.tokens.clone(), &mut found);
    }
    found
}

fn literals(tokens: proc_macro2::TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => literals(group.stream(), found),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                found.insert(text.trim_matches('"').to_owned());
            }
            _ => {}
        }
    }
}
