//! An item before and after, and what can be told of it.

use std::collections::BTreeSet;

use super::item::PRIVATE;
use super::{Function, Item, Kind, Signature, Surface};

/// An item on both sides of a change, and what else is there.
pub(super) struct Pair<'a> {
    pub old: Option<&'a Item>,
    pub new: Option<&'a Item>,
    pub old_surface: &'a Surface,
    pub new_surface: &'a Surface,
}

impl<'a> Pair<'a> {
    /// The type that an item came or went with: that it did is said of the type.
    pub fn goes_with(&self) -> Option<&'a str> {
        let (item, here, there) = match (self.old, self.new) {
            (Some(item), None) => (item, self.old_surface, self.new_surface),
            (None, Some(item)) => (item, self.new_surface, self.old_surface),
            _ => return None,
        };
        let owner = here.owner(item)?;
        let stays = there.get(&owner.path, owner.kind).is_some();
        (!stays).then_some(owner.path.as_str())
    }

    /// Whether an item only is behind other features because its type is, of which that is said.
    pub fn moves_with_its_type(&self) -> bool {
        self.both(|old, new| {
            let owners = self.old_surface.owner(old).zip(self.new_surface.owner(new));
            owners.is_some_and(|(before, after)| {
                let own = |item: &Item, owner: &Item| -> BTreeSet<String> {
                    item.features.difference(&owner.features).cloned().collect()
                };
                let moved = Item {
                    features: new.features.clone(),
                    ..old.clone()
                };
                before.features != after.features
                    && own(old, before) == own(new, after)
                    && moved == *new
            })
        })
    }

    pub fn is_lost(&self, kind: Kind) -> bool {
        self.new.is_none() && self.old.is_some_and(|old| old.kind == kind)
    }

    pub fn is_new(&self, kind: Kind) -> bool {
        self.old.is_none() && self.new.is_some_and(|new| new.kind == kind)
    }

    pub fn both(&self, is: impl Fn(&Item, &Item) -> bool) -> bool {
        self.old
            .zip(self.new)
            .is_some_and(|(old, new)| is(old, new))
    }

    /// What is new in something that users could write out or match completely.
    pub fn is_new_in_closed(&self, kind: Kind) -> bool {
        let owner = self.new.and_then(|new| self.old_surface.owner(new));
        self.is_new(kind) && owner.is_some_and(|owner| !owner.is_open())
    }

    pub fn becomes_non_exhaustive(&self) -> bool {
        self.both(|old, new| !old.is_open() && new.is_open())
    }

    pub fn loses_a_trait(&self) -> bool {
        self.both(|old, new| old.kind != Kind::Feature && !old.provides.is_subset(&new.provides))
    }

    pub fn gains_a_trait(&self) -> bool {
        self.both(|old, new| old.kind != Kind::Feature && !new.provides.is_subset(&old.provides))
    }

    pub fn feature_gives_less(&self) -> bool {
        self.both(|old, new| {
            let on = self
                .new_surface
                .switched_on(std::slice::from_ref(&new.path));
            old.kind == Kind::Feature && !old.provides.iter().all(|name| on.contains(name.as_str()))
        })
    }

    /// Whether somebody who has all features that it needed does not have it.
    pub fn needs_more(&self) -> bool {
        self.both(|old, new| {
            let had: Vec<String> = old.features.iter().cloned().collect();
            let on = self.new_surface.switched_on(&had);
            !new.features.iter().all(|name| on.contains(name.as_str()))
        })
    }

    pub fn functions(&self) -> Option<(&'a Function, &'a Function)> {
        match (&self.old?.signature, &self.new?.signature) {
            (Signature::Function(old), Signature::Function(new)) => Some((old, new)),
            _ => None,
        }
    }

    pub fn has_other_arguments(&self) -> bool {
        let arity = |function: &Function| function.arguments.len();
        self.functions()
            .is_some_and(|(old, new)| arity(old) != arity(new))
    }

    pub fn takes_others(&self) -> bool {
        self.functions().is_some_and(|(old, new)| {
            let mut pairs = old.arguments.iter().zip(&new.arguments);
            old.receiver != new.receiver || pairs.any(|((_, old), (_, new))| !takes(new, old))
        })
    }

    /// Whether arguments of one type have the names that others of them had.
    pub fn swaps_arguments(&self) -> bool {
        self.functions().is_some_and(|(old, new)| {
            let pairs = || old.arguments.iter().zip(&new.arguments);
            let name = |(name, _): &(String, String)| name.clone();
            let names = |function: &Function| -> BTreeSet<String> {
                function.arguments.iter().map(name).collect()
            };
            names(old) == names(new) && pairs().any(|(old, new)| old.0 != new.0 && old.1 == new.1)
        })
    }

    pub fn takes_more(&self) -> bool {
        self.functions().is_some_and(|(old, new)| {
            let mut pairs = old.arguments.iter().zip(&new.arguments);
            pairs.any(|((_, old), (_, new))| old != new)
        })
    }

    pub fn is_of_other_type(&self) -> bool {
        match self.functions() {
            Some((old, new)) => old.output != new.output,
            None => {
                self.both(|old, new| old.signature != new.signature) && !self.shows_all_fields()
            }
        }
    }

    /// Whether a struct had private fields and has none any more.
    pub fn shows_all_fields(&self) -> bool {
        let is_private = |item: &Item| item.signature == Signature::Text(PRIVATE.to_owned());
        self.both(|old, new| is_private(old) && !is_private(new))
    }
}

/// Whether an argument of a type takes what one of the other type took: the same, or
/// `impl Into<T>` in the place of `T`.
fn takes(new: &str, old: &str) -> bool {
    let inner = new.strip_prefix("impl Into<");
    let inner = inner.and_then(|rest| rest.strip_suffix('>'));
    new == old || inner == Some(old)
}
