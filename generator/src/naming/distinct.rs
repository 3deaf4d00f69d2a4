//! Names for several things at once, whatever order they come in.
//!
//! Who gets a name that several want follows from what they are, not from where they stand, so that
//! neither an order nor what is added changes a name that nobody else wants.

use std::cmp::Reverse;

use super::{Scope, case};

/// A thing that wants a name.
pub(super) struct Wanted<'a> {
    /// The names that would do, the best first; there is one at least.
    pub names: Vec<String>,
    /// Longer ones, for when these are taken. Few things need them.
    pub longer: Box<dyn Fn() -> Vec<String> + 'a>,
    /// What it is: no other in the scope is the same.
    pub identity: String,
    /// Of several that want a name, those with the lowest rank come first.
    pub rank: usize,
}

impl<'a> Wanted<'a> {
    /// A thing that goes by its name on the wire, of which `named` makes one of Rust. It comes first
    /// where it is written as Rust writes it.
    pub fn of(wire: &'a str, named: impl Fn(&str) -> String + 'a) -> Self {
        let name = named(wire);
        Self {
            rank: usize::from(name != wire),
            names: vec![name],
            longer: Box::new(move || longer(wire, &named)),
            identity: wire.to_owned(),
        }
    }

    /// The same thing, which wants the name that the description gives it, if it does.
    pub fn called(mut self, name: Option<String>) -> Self {
        if let Some(name) = name {
            self.names.insert(0, name);
            self.rank = 1;
        }
        self
    }

    /// A thing whose name is told by the settings.
    pub fn given(identity: &str, name: String) -> Self {
        Self {
            names: vec![name],
            longer: Box::new(Vec::new),
            identity: identity.to_owned(),
            rank: 0,
        }
    }

    /// All names that would do, the best first.
    fn candidates(&self) -> impl Iterator<Item = String> {
        let longer = std::iter::once_with(|| (self.longer)()).flatten();
        self.names.iter().cloned().chain(longer)
    }

    /// Of several with the same rank, what is short and small comes first.
    fn order(&self) -> (usize, usize, Vec<Reverse<char>>) {
        let order = self.identity.chars().map(Reverse).collect();
        (self.rank, self.identity.len(), order)
    }
}

/// Names for a thing on the wire that have words for its signs, or for its capitals.
fn longer(wire: &str, named: impl Fn(&str) -> String) -> Vec<String> {
    let name = named(wire);
    let has = |kind: fn(char) -> bool| wire.chars().any(kind);
    let only = |is: bool, word| is.then(|| case::with_word(&name, word));
    let small = only(!has(char::is_uppercase), "lower");
    let capital = only(!has(char::is_lowercase), "upper");
    let signs = named(&case::signs_spelled_out(wire));
    let all = named(&case::spelled_out(wire));
    let longer = capital.into_iter().chain([signs]).chain(small);
    longer.chain([all]).collect()
}

/// The names, in the order of what wants them. What finds all of its names taken gets the last with
/// letters made of what it is.
pub(super) fn distinct(scope: &mut Scope, wanted: &[Wanted]) -> Vec<String> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_cached_key(|index| wanted[*index].order());
    let mut names = vec![String::new(); wanted.len()];
    for index in order {
        let one = &wanted[index];
        let free = one.candidates().find(|name| scope.is_free(name));
        names[index] = match free {
            Some(name) => scope.claim(&name),
            None => {
                let last = one.candidates().last();
                scope.claim_as(last.as_deref().unwrap_or("value"), &one.identity)
            }
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
