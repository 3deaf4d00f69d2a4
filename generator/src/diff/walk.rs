//! The state of a comparison: what was found so far, and what reaches what.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::here::{At, Here};
use super::level::Direction;
use super::rules::Rule;
use super::shape::Shape;
use super::{Change, Part, Scope, Subject, scheme};
use crate::document::{Document, pointer_unescape};

/// Both documents, and what was found so far.
pub(super) struct Walk<'a> {
    pub old: &'a Document,
    pub new: &'a Document,
    pub scope: Scope,
    /// Whether anything is XML in both.
    pub has_xml: bool,
    /// Whether servers and paths say the same addresses, each another part of them than before.
    pub is_rebased: bool,
    /// The security schemes that only have another name: from the new to the old one.
    pub schemes: HashMap<String, String>,
    nodes: Vec<Node>,
    known: HashMap<(String, String, Direction), usize>,
    /// The schemas that were compared, and the parts that `allOf` brings together in them.
    parts: (HashSet<String>, HashSet<String>),
    /// The new names of types, by the old ones.
    renamed: HashMap<String, String>,
}

/// An operation or a type: what changed in it, and the types that it has.
#[derive(Debug)]
struct Node {
    subject: Subject,
    found: Vec<Change>,
    below: BTreeSet<usize>,
}

impl<'a> Walk<'a> {
    pub fn new(old: &'a Document, new: &'a Document, scope: Scope) -> Self {
        Self {
            old,
            new,
            scope,
            has_xml: old.has_xml() && new.has_xml(),
            is_rebased: false,
            schemes: scheme::renamed(old, new),
            nodes: Vec::new(),
            known: HashMap::new(),
            parts: Default::default(),
            renamed: HashMap::new(),
        }
    }

    /// Begins with something that nothing else reaches.
    pub fn begin(&mut self, subject: Subject) -> Here {
        self.nodes.push(Node {
            subject,
            found: Vec::new(),
            below: BTreeSet::new(),
        });
        Here::new(self.nodes.len() - 1)
    }

    /// Goes on with a pair of types that `here` has; `None` if it was compared already. A pair with
    /// a name is a subject of its own, the others belong to the subject that has them.
    pub fn enter(
        &mut self,
        here: &Here,
        pair: (&str, &str),
        part: Option<(Part, String)>,
    ) -> Option<Here> {
        let key = (pair.0.to_owned(), pair.1.to_owned(), here.direction);
        let known = self.known.get(&key).copied();
        let node = known.unwrap_or(self.nodes.len());
        let above = self.nodes.get_mut(here.node)?;
        above.below.insert(node);
        if known.is_some() {
            return None;
        }
        let missing = above.subject.clone();
        self.known.insert(key, node);
        match part {
            Some((part, name)) => {
                let inside = self.begin(Subject::Part(part, name));
                Some(inside.at(here.direction, ""))
            }
            None => {
                let node = self.begin(missing).node;
                Some(here.within(node))
            }
        }
    }

    /// Goes on with a component that both documents have under this name, and that `here` refers
    /// to in both; with `here` itself if it is no such component. `None` if it was compared already.
    pub fn enter_part(&mut self, here: Here, part: Part, (old, new): (&str, &str)) -> Option<Here> {
        let name = new
            .strip_prefix(part.place())
            .and_then(|rest| rest.strip_prefix('/'));
        match name.filter(|name| old == new && !name.contains('/')) {
            Some(name) => self.enter(&here, (old, new), Some((part, pointer_unescape(name)))),
            None => Some(here),
        }
    }

    /// Whether a type that has another name has this one: the first that was found for it.
    pub fn takes_name(&mut self, old: &str, new: &str) -> bool {
        let known = self.renamed.entry(old.to_owned());
        known.or_insert_with(|| new.to_owned()) == new
    }

    /// Takes note of all that a pair of schemas consists of.
    pub fn see(&mut self, old: &Shape, new: &Shape) {
        for (seen, shape) in [(&mut self.parts.0, old), (&mut self.parts.1, new)] {
            for piece in &shape.pieces {
                if !seen.contains(&piece.pointer) {
                    seen.insert(piece.pointer.clone());
                }
            }
        }
    }

    /// Whether what a type says was compared on the way, be it as a part of others, in both
    /// documents.
    pub fn has_seen(&self, pointer: &str) -> bool {
        self.parts.0.contains(pointer) && self.parts.1.contains(pointer)
    }

    /// The pointers of all types that were compared as such, in the old document and in the new one.
    pub fn seen(&self) -> (HashSet<String>, HashSet<String>) {
        let pairs = self.known.keys();
        pairs
            .map(|(old, new, _)| (old.clone(), new.clone()))
            .unzip()
    }

    /// Notes a change.
    pub fn note(&mut self, here: &Here, code: &'static str, (old, new): (At, At), what: String) {
        let Some(rule) = Rule::of(code) else {
            return;
        };
        let Some(node) = self.nodes.get_mut(here.node) else {
            return;
        };
        node.found.push(Change {
            code,
            subject: node.subject.clone(),
            message: format!("{}{what}", here.prefix()),
            direction: here.direction,
            effect: rule.effect(here.direction),
            old: old.spot(),
            new: new.spot(),
            operations: Vec::new(),
        });
    }

    /// Everything that was found; what was found the same on both ways is one change.
    pub fn changes(self) -> Vec<Change> {
        let reached = self.reached();
        let mut changes: Vec<Change> = Vec::new();
        let mut places: HashMap<(&'static str, Subject, String, String), usize> = HashMap::new();
        for (node, operations) in self.nodes.into_iter().zip(reached) {
            for mut change in node.found {
                if matches!(change.subject, Subject::Part(..)) {
                    change.operations.clone_from(&operations);
                }
                let pointers = [&change.old, &change.new].map(|spot| spot.place.pointer.clone());
                let place = format!("{} {}", pointers[0], pointers[1]);
                let key = (
                    change.code,
                    change.subject.clone(),
                    change.message.clone(),
                    place,
                );
                match places.get(&key).and_then(|at| changes.get_mut(*at)) {
                    Some(same) => merge(same, change),
                    None => {
                        places.insert(key, changes.len());
                        changes.push(change);
                    }
                }
            }
        }
        let order = |change: &Change| match &change.subject {
            Subject::Api => 0,
            Subject::Operation(_) => 1,
            Subject::Webhook(_) => 2,
            Subject::Part(part, _) => 3 + *part as usize,
        };
        changes.sort_by_key(order);
        changes
    }

    /// For each node, the operations that reach it.
    fn reached(&self) -> Vec<Vec<String>> {
        let mut reached: Vec<Vec<String>> = vec![Vec::new(); self.nodes.len()];
        for (start, node) in self.nodes.iter().enumerate() {
            let name = match &node.subject {
                Subject::Operation(name) => name.clone(),
                Subject::Webhook(name) => format!("webhook {name}"),
                Subject::Api | Subject::Part(..) => continue,
            };
            let mut seen = BTreeSet::from([start]);
            let mut open = vec![start];
            while let Some(at) = open.pop() {
                for below in self.nodes.get(at).into_iter().flat_map(|node| &node.below) {
                    if seen.insert(*below) {
                        open.push(*below);
                        // What an operation has in place begins there as well.
                        let names = reached.get_mut(*below).filter(|r| r.last() != Some(&name));
                        names.into_iter().for_each(|r| r.push(name.clone()));
                    }
                }
            }
        }
        reached
    }
}

/// Adds what was found on another way, or by other operations.
fn merge(into: &mut Change, other: Change) {
    let direction = into.direction.and(other.direction);
    if other.level() > into.level() {
        into.effect = other.effect;
    }
    into.direction = direction;
    for operation in other.operations {
        if !into.operations.contains(&operation) {
            into.operations.push(operation);
        }
    }
}
