//! Collecting everything that holds for one value: a schema, its `allOf`, and theirs.

use std::collections::HashSet;

use super::Lowerer;
use super::facets::{Facets, Node};

/// What holds for a value.
#[derive(Debug, Clone)]
pub(crate) struct Resolved<'d> {
    /// Set when all that tells the value's shape is this one reference; the facets are then only
    /// what is said beside it.
    pub reference: Option<&'d str>,
    /// Everything else that is said.
    pub facets: Facets<'d>,
}

impl<'d> Lowerer<'d> {
    /// Gathers what `nodes` say together. `owner` is the reference of the component that they
    /// define, if they do.
    pub(crate) fn resolve(&self, nodes: &[Node<'d>], owner: Option<&'d str>) -> Resolved<'d> {
        let mut facets = Facets::default();
        let mut references = Vec::new();
        for node in nodes {
            expand_inline(*node, &mut facets, &mut references);
        }
        references.dedup();
        // That it is what it is says nothing more.
        references.retain(|reference| owner != Some(self.document.resolve_alias(reference)));
        // A parent stands for its subtypes, so a subtype that adds nothing is still not its parent.
        let same = |reference: &str| owner.is_none() || !self.has_subtypes(reference);
        if let [reference] = references.as_slice()
            && (facets.is_shapeless() || self.repeats_kind(&facets, reference))
            && same(reference)
        {
            return Resolved {
                reference: Some(reference),
                facets,
            };
        }
        let mut seen: HashSet<&'d str> = owner.into_iter().collect();
        for reference in references {
            self.merge_reference(reference, &mut facets, &mut seen);
        }
        Resolved {
            reference: None,
            facets,
        }
    }

    /// Whether all that is said of the shape beside a reference is the type that its target has.
    fn repeats_kind(&self, beside: &Facets<'d>, reference: &'d str) -> bool {
        let Some(kind) = beside.kind else {
            return false;
        };
        let is_bare = || {
            let mut others = beside.clone();
            others.kind = None;
            others.is_shapeless()
        };
        let has_kind = || {
            let mut target = Facets::default();
            self.merge_reference(reference, &mut target, &mut HashSet::new());
            let is_object = kind == "object" && !target.properties.is_empty();
            target.kind == Some(kind) || (target.kind.is_none() && is_object)
        };
        is_bare() && has_kind()
    }

    /// Gathers what a node says with its references followed.
    pub(crate) fn resolve_through(&self, node: Node<'d>) -> Facets<'d> {
        self.resolve_fully(&[node])
    }

    /// Gathers what nodes say together with their references followed.
    pub(crate) fn resolve_fully(&self, nodes: &[Node<'d>]) -> Facets<'d> {
        let resolved = self.resolve(nodes, None);
        let mut facets = resolved.facets;
        if let Some(reference) = resolved.reference {
            self.merge_reference(reference, &mut facets, &mut HashSet::new());
        }
        facets
    }

    /// Takes in what a reference leads to, and what that builds upon: each once.
    fn merge_reference(
        &self,
        reference: &'d str,
        facets: &mut Facets<'d>,
        seen: &mut HashSet<&'d str>,
    ) {
        // Not by recursion: there is no limit to how many may build upon each other.
        let mut open = vec![reference];
        while let Some(reference) = open.pop() {
            let reference = self.document.resolve_alias(reference);
            if !seen.insert(reference) {
                continue;
            }
            let Some(target) = self.document.schema(reference) else {
                continue;
            };
            let mut inherited = Facets::default();
            let mut references = Vec::new();
            expand_inline(target, &mut inherited, &mut references);
            // A parent may list its children as alternatives; a child is not one of them once more.
            let leads_back = |node: &Node| matches!(node, Node::Ref(r) if seen.contains(r));
            inherited
                .choices
                .retain(|group| !group.iter().any(leads_back));
            // What the parent says of itself is not said of the child.
            inherited.description = None;
            inherited.page = None;
            inherited.title = None;
            inherited.examples.clear();
            facets.merge(inherited);
            open.extend(references.into_iter().rev());
        }
    }

    /// Whether `null` is one of the values of what was resolved: it says so, what it refers to does, or
    /// one of its alternatives, however deep.
    pub(crate) fn admits_null(&self, resolved: &Resolved<'d>) -> bool {
        let mut seen: HashSet<&'d str> = HashSet::new();
        let mut seen_inline = HashSet::new();
        let mut open = vec![resolved.facets.clone()];
        if let Some(reference) = resolved.reference {
            open.push(self.resolve_through(Node::Ref(reference)));
        }
        while let Some(facets) = open.pop() {
            if facets.nullable {
                return true;
            }
            for node in facets.choices.into_iter().flatten() {
                let is_new = match node {
                    Node::Ref(reference) => seen.insert(self.document.resolve_alias(reference)),
                    Node::Item(schema) => seen_inline.insert(schema.place()),
                };
                if is_new {
                    let alternative = self.resolve_through(node);
                    // What may be anything may be `null` too.
                    if alternative.is_shapeless() && alternative.untold.is_none() {
                        return true;
                    }
                    open.push(alternative);
                }
            }
        }
        false
    }
}

/// Takes in a node and the `allOf` of inline schemas; references are only collected.
fn expand_inline<'d>(node: Node<'d>, facets: &mut Facets<'d>, references: &mut Vec<&'d str>) {
    match node {
        Node::Ref(reference) => references.push(reference),
        Node::Item(schema) => {
            let (own, all_of) = Facets::of(schema);
            facets.merge(own);
            for member in all_of {
                expand_inline(member, facets, references);
            }
        }
    }
}
