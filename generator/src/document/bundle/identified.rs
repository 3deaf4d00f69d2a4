//! References to schemas that give themselves an address (JSON Schema 2020-12, section 8.2.1).

use std::collections::HashMap;

use serde_json::Value;

use super::{Bundler, Found};
use crate::document::grammar::{Kind, each_child, kind_at};
use crate::document::pointer::{Spot, follow, percent_decode};

/// Where each schema is that has an address, and the address of what is at each such place.
#[derive(Debug, Default)]
pub(super) struct Addresses {
    places: HashMap<String, String>,
    of_place: HashMap<String, String>,
}

impl Addresses {
    /// Those of a description.
    pub fn of(tree: &Value) -> Self {
        let mut addresses = Self::default();
        collect(tree, Kind::Root, "", &Spot::base(""), &mut addresses);
        addresses
    }

    /// The place that a reference leads to by the address of a schema: of one that it names, or of the
    /// one that it stands in.
    pub fn find(&self, tree: &Value, pointer: &str, reference: &str) -> Option<String> {
        let (name, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let at = match name {
            "" => enclosing(tree, pointer)?,
            name => {
                let known = self.places.get(name);
                let relative = || {
                    let base = self.of_place.get(&enclosing(tree, pointer)?)?;
                    self.places.get(&joined(base, name))
                };
                known.or_else(relative)?.clone()
            }
        };
        let fragment = percent_decode(fragment)?;
        if !(fragment.is_empty() || fragment.starts_with('/')) {
            return None;
        }
        let below = follow(tree.pointer(&at)?, &fragment)?;
        Some(format!("{at}{below}"))
    }
}

impl Bundler<'_> {
    /// The place in the description that a reference leads to by the address of a schema. Asked only
    /// about what leads nowhere else: many descriptions have addresses that nobody meant to count.
    pub(super) fn identified(&mut self, found: &Found) -> Option<String> {
        let tree = &self.tree;
        let addresses = self.addresses.get_or_insert_with(|| Addresses::of(tree));
        addresses.find(tree, &found.pointer, &found.text)
    }
}

/// The innermost schema with an address that a place is in.
fn enclosing(tree: &Value, pointer: &str) -> Option<String> {
    let ends = pointer.rmatch_indices('/').map(|(at, _)| at);
    let mut above = ends.map(|end| &pointer[..end]);
    let found = above.find(|above| {
        let node = tree.pointer(above);
        let named = node.is_some_and(|n| n.get("$id").is_some_and(Value::is_string));
        named && kind_at(tree, above) == Some(Kind::Schema)
    });
    found.map(str::to_owned)
}

fn collect(node: &Value, kind: Kind, base: &str, spot: &Spot<'_>, addresses: &mut Addresses) {
    let word = match kind {
        Kind::Schema => "$id",
        // A description may say what its own address is (OpenAPI 3.2, OpenAPI Object).
        Kind::Root => "$self",
        _ => "",
    };
    let own = node.get(word).and_then(Value::as_str);
    let own = own.map(|id| joined(base, id.trim_end_matches('#')));
    if let Some(own) = &own
        && !addresses.places.contains_key(own)
    {
        addresses.places.insert(own.clone(), spot.pointer());
        addresses.of_place.insert(spot.pointer(), own.clone());
    }
    let base = own.as_deref().unwrap_or(base);
    each_child(node, kind, spot, &mut |child, kind, spot| {
        collect(child, kind, base, spot, addresses);
    });
}

/// A relative address, seen from another one (RFC 3986, section 5.2, without dots).
fn joined(base: &str, reference: &str) -> String {
    let host = base.find("://").map_or(0, |at| at + 3);
    let path = base[host..].find('/').map_or(base.len(), |at| host + at);
    let kept = match reference {
        _ if reference.contains(':') => "",
        _ if reference.starts_with('/') => &base[..path],
        _ => base
            .rfind('/')
            .map_or("", |end| &base[..(end + 1).max(host)]),
    };
    format!("{kept}{reference}")
}
