//! Names for several things at once, whatever order they come in.
//!
//! Who gets a name that several want follows from what they are, not from where they stand, so that
//! neither an order nor what is added changes a name that nobody else wants.

use std::cmp::Reverse;

use super::{Scope, case};

/// A thing that wants a name.
#[derive(Debug)]
pub(super) struct Wanted {
    /// The names that would do, the best first; there is one at least.
    pub names: Vec<String>,
    /// What it is: no other in the scope is the same.
    pub identity: String,
    /// Of several that want a name, those with the lowest rank come first.
    pub rank: usize,
}

impl Wanted {
    /// A thing that goes by its name on the wire, of which `named` makes one of Rust. It comes first
    /// where it is written as Rust writes it.
    pub fn of(wire: &str, named: impl Fn(&str) -> String) -> Self {
        let name = named(wire);
        let has = |kind: fn(char) -> bool| wire.chars().any(kind);
        let only = |is: bool, word| is.then(|| case::with_word(&name, word));
        let small = only(!has(char::is_uppercase), "lower");
        let capital = only(!has(char::is_lowercase), "upper");
        let signs = named(&case::signs_spelled_out(wire));
        let all = named(&case::spelled_out(wire));
        let longer = capital.into_iter().chain([signs]).chain(small).chain([all]);
        Self {
            rank: usize::from(name != wire),
            names: [name.clone()].into_iter().chain(longer).collect(),
            identity: wire.to_owned(),
        }
    }

    /// A thing whose name is told by the settings.
    pub fn given(identity: &str, name: String) -> Self {
        Self {
            names: vec![name],
            identity: identity.to_owned(),
            rank: 0,
        }
    }

    /// Of several with the same rank, what is short and small comes first.
    fn order(&self) -> (usize, usize, Vec<Reverse<char>>) {
        let order = self.identity.chars().map(Reverse).collect();
        (self.rank, self.identity.len(), order)
    }
}

/// The names, in the order of what wants them. What finds all of its names taken gets the last with
/// letters made of what it is.
pub(super) fn distinct(scope: &mut Scope, wanted: &[Wanted]) -> Vec<String> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_cached_key(|index| wanted[*index].order());
    let mut names = vec![String::new(); wanted.len()];
    for index in order {
        let one = &wanted[index];
        let free = one.names.iter().find(|name| scope.is_free(name));
        names[index] = match (free, one.names.last()) {
            (Some(name), _) => scope.claim(name),
            (None, Some(name)) => scope.claim_as(name, &one.identity),
            (None, None) => scope.claim_as("value", &one.identity),
        };
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(wires: &[&str]) -> Vec<String> {
        let wanted: Vec<Wanted> = wires.iter().map(|w| Wanted::of(w, case::snake)).collect();
        distinct(&mut Scope::new(&[]), &wanted)
    }

    #[test]
    fn the_order_makes_no_difference() {
        let there = names(&["a-b", "a_b", "aB", "a b"]);
        let mut back = names(&["a b", "aB", "a_b", "a-b"]);
        back.reverse();
        assert_eq!(there, back);
        assert_eq!(there[1], "a_b");
    }

    #[test]
    fn no_name_is_told_from_another_by_a_number() {
        let long = |signs| "-".repeat(signs);
        let wires: Vec<String> = (0..300)
            .map(|signs| format!("song{}book", long(signs)))
            .collect();
        let wires: Vec<&str> = wires.iter().map(String::as_str).collect();
        let names = names(&wires);
        assert!(
            names
                .iter()
                .all(|name| !name.contains(|c: char| c.is_numeric()))
        );
    }
}
