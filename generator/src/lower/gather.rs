//! Collecting everything that holds for one value: a schema, its `allOf`, and theirs.

use std::collections::HashSet;

use super::Lowerer;
use super::facets::{Facets, Node};

/// What holds for a value.
#[derive(Debug, Clone)]
pub(crate) struct Gathered<'d> {
    /// Set when all that tells the value's shape is this one reference; the facets are then only
    /// what is said beside it.
    pub reference: Option<&'d str>,
    /// Everything else that is said.
    pub facets: Facets<'d>,
}

impl<'d> Lowerer<'d> {
    /// Gathers what `nodes` say together. `owner` is the reference of the component that they
    /// define, if they do.
    pub(crate) fn gather(&self, nodes: &[Node<'d>], owner: Option<&'d str>) -> Gathered<'d> {
        let mut facets = Facets::default();
        let mut references = Vec::new();
        for node in nodes {
            expand_inline(*node, &mut facets, &mut references);
        }
        references.dedup();
        // A parent stands for its heirs, so an heir that adds nothing is still not its parent.
        let same = |reference: &str| owner.is_none() || !self.is_family(reference);
        if let [reference] = references.as_slice()
            && (facets.is_shapeless() || self.repeats_type(&facets, reference))
            && same(reference)
        {
            return Gathered {
                reference: Some(reference),
                facets,
            };
        }
        let mut seen: HashSet<&'d str> = owner.into_iter().collect();
        for reference in references {
            self.merge_reference(reference, &mut facets, &mut seen);
        }
        Gathered {
            reference: None,
            facets,
        }
    }

    /// Whether all that is said beside a reference is the type of what it leads to.
    fn repeats_type(&self, facets: &Facets<'d>, reference: &'d str) -> bool {
        if facets.kind.is_none() || !facets.has_no_shape_but_type() {
            return false;
        }
        let mut target = Facets::default();
        self.merge_reference(reference, &mut target, &mut HashSet::new());
        target.kind == facets.kind
    }

    /// Gathers what a node says with its references followed.
    pub(crate) fn gather_through(&self, node: Node<'d>) -> Facets<'d> {
        self.gather_fully(&[node])
    }

    /// Gathers what nodes say together with their references followed.
    pub(crate) fn gather_fully(&self, nodes: &[Node<'d>]) -> Facets<'d> {
        let gathered = self.gather(nodes, None);
        let mut facets = gathered.facets;
        if let Some(reference) = gathered.reference {
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
            let reference = self.document.end_of(reference);
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

    /// Whether the one reference that was gathered leads to a schema that allows `null`.
    pub(crate) fn refers_to_nullable(&self, gathered: &Gathered<'d>) -> bool {
        let Some(reference) = gathered.reference else {
            return false;
        };
        let mut facets = Facets::default();
        self.merge_reference(reference, &mut facets, &mut HashSet::new());
        facets.nullable
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
