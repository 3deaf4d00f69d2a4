//! What a change of a public API means to those who compile against it, by the rules of
//! <https://doc.rust-lang.org/cargo/reference/semver.html>. Their names are the reference's where
//! it has one.

use std::collections::{BTreeMap, BTreeSet};

use super::alias::Aliases;
use super::item::PRIVATE;
use super::{Bump, Function, Item, Kind, Signature, Surface};

/// A public item that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurfaceChange {
    /// The path of the item.
    pub path: String,
    /// What it is.
    pub kind: Kind,
    /// The item as it was; none if it is new.
    pub old: Option<Item>,
    /// The item as it is; none if it is gone.
    pub new: Option<Item>,
    /// Which part of the version it raises.
    pub level: Bump,
    /// The rule that says so.
    pub rule: &'static str,
    /// Why, in words.
    pub why: &'static str,
    /// How many items of its own came or went with it.
    pub members: usize,
}

/// An item on both sides of a change, and what else is there.
struct Pair<'a> {
    old: Option<&'a Item>,
    new: Option<&'a Item>,
    old_surface: &'a Surface,
    new_surface: &'a Surface,
}

/// A rule of the reference.
struct Rule {
    code: &'static str,
    level: Bump,
    why: &'static str,
    applies: Applies,
}

type Applies = fn(&Pair) -> bool;

const fn major(code: &'static str, applies: Applies, why: &'static str) -> Rule {
    rule(Bump::Major, code, applies, why)
}

const fn minor(code: &'static str, applies: Applies, why: &'static str) -> Rule {
    rule(Bump::Minor, code, applies, why)
}

const fn patch(code: &'static str, applies: Applies, why: &'static str) -> Rule {
    rule(Bump::Patch, code, applies, why)
}

const fn rule(level: Bump, code: &'static str, applies: Applies, why: &'static str) -> Rule {
    Rule {
        code,
        level,
        why,
        applies,
    }
}

/// All rules, the worst first: the first one that applies judges.
#[rustfmt::skip]
const RULES: &[Rule] = &[
    major("cargo-feature-remove", |p| p.is_lost(Kind::Feature),
        "who switches the feature on cannot build any more"),
    major("trait-impl-remove", |p| p.is_lost(Kind::Impl) || p.loses_a_trait(),
        "code that needs the trait does not compile any more"),
    major("item-remove", |p| p.new.is_none(),
        "code that names it does not compile any more"),
    major("struct-add-public-field-when-no-private", |p| p.is_new_in_closed(Kind::Field),
        "code that writes the struct out does not compile any more"),
    major("enum-variant-new", |p| p.is_new_in_closed(Kind::Variant),
        "a `match` without a wildcard does not compile any more"),
    major("attr-adding-non-exhaustive", |p| p.becomes_non_exhaustive(),
        "code that writes it out, or matches all of it, does not compile any more"),
    major("cargo-feature-remove-another", |p| p.feature_gives_less(),
        "what the feature switched on is off"),
    major("item-behind-feature", |p| p.needs_more(),
        "who has not switched the feature on loses it"),
    major("fn-change-arity", |p| p.has_other_arguments(),
        "calls have another number of arguments"),
    major("fn-arguments-swapped", |p| p.swaps_arguments(),
        "calls compile as before, and mean something else"),
    major("fn-generalize-mismatch", |p| p.takes_others(),
        "an argument that was taken is not taken any more"),
    major("item-type-changed", |p| p.is_of_other_type(),
        "code that relies on the type does not compile any more"),
    minor("cargo-feature-add", |p| p.is_new(Kind::Feature), "nobody has to switch it on"),
    minor("struct-add-field-non-exhaustive", |p| p.is_new(Kind::Field),
        "the struct is `#[non_exhaustive]`, or has private fields"),
    minor("enum-variant-new-non-exhaustive", |p| p.is_new(Kind::Variant),
        "the enum is `#[non_exhaustive]`"),
    minor("trait-impl-new", |p| p.is_new(Kind::Impl) || p.gains_a_trait(),
        "nobody has to use the trait"),
    minor("item-new", |p| p.old.is_none(), "nobody has to use it"),
    minor("fn-generalize-compatible", |p| p.takes_more(),
        "every argument that was taken still is"),
    minor("attr-remove-non-exhaustive", |p| p.both(|old, new| old.non_exhaustive && !new.non_exhaustive),
        "nobody has to write it out"),
    minor("struct-remove-private-fields", |p| p.shows_all_fields(), "nobody has to write it out"),
    minor("cargo-feature-add-another", |p| p.both(|old, new| old.provides != new.provides),
        "the feature switches on more"),
    minor("attr-deprecated", |p| p.both(|old, new| old.deprecated != new.deprecated),
        "it still works; the compiler warns of what is deprecated"),
    minor("item-behind-fewer-features", |p| p.both(|old, new| old.features != new.features),
        "it is there for more users"),
    patch("fn-argument-renamed", |p| p.both(|old, new| old != new),
        "no caller writes the name of an argument"),
];

/// Every kind of change of a public API: its code, what it raises, and why.
pub fn rules() -> impl Iterator<Item = (&'static str, Bump, &'static str)> {
    RULES.iter().map(|rule| (rule.code, rule.level, rule.why))
}

/// What changed from one surface to another, the worst first.
pub fn compare(old: &Surface, new: &Surface) -> Vec<SurfaceChange> {
    let aliases = Aliases::of(old, new);
    let new = &*aliases.expanded(old, new);
    let keys: BTreeSet<_> = old.items.keys().chain(new.items.keys()).collect();
    let mut members: BTreeMap<(bool, &str), usize> = BTreeMap::new();
    let mut changes = Vec::new();
    for key in keys {
        let pair = Pair {
            old: old.items.get(key),
            new: new.items.get(key),
            old_surface: old,
            new_surface: new,
        };
        let both = pair.old.zip(pair.new);
        if pair.old == pair.new || both.is_some_and(|(a, b)| aliases.are_same(a, b)) {
            continue;
        }
        if let Some(owner) = pair.goes_with() {
            *members.entry((pair.new.is_some(), owner)).or_default() += 1;
            continue;
        }
        changes.extend(pair.change());
    }
    for change in &mut changes {
        let is_type = Kind::TYPES.contains(&change.kind);
        if is_type && (change.old.is_none() || change.new.is_none()) {
            let key = (change.new.is_some(), change.path.as_str());
            change.members = members.get(&key).copied().unwrap_or_default();
        }
    }
    changes.sort_by_key(|change| std::cmp::Reverse(change.level));
    changes
}

impl<'a> Pair<'a> {
    fn change(&self) -> Option<SurfaceChange> {
        let item = self.new.or(self.old)?;
        let rule = RULES.iter().find(|rule| (rule.applies)(self))?;
        Some(SurfaceChange {
            path: item.path.clone(),
            kind: item.kind,
            old: self.old.cloned(),
            new: self.new.cloned(),
            level: rule.level,
            rule: rule.code,
            why: rule.why,
            members: 0,
        })
    }

    /// The type that an item came or went with: that it did is said of the type.
    fn goes_with(&self) -> Option<&'a str> {
        let (item, here, there) = match (self.old, self.new) {
            (Some(item), None) => (item, self.old_surface, self.new_surface),
            (None, Some(item)) => (item, self.new_surface, self.old_surface),
            _ => return None,
        };
        let owner = here.owner(item)?;
        let stays = there.get(&owner.path, owner.kind).is_some();
        (!stays).then_some(owner.path.as_str())
    }

    fn is_lost(&self, kind: Kind) -> bool {
        self.new.is_none() && self.old.is_some_and(|old| old.kind == kind)
    }

    fn is_new(&self, kind: Kind) -> bool {
        self.old.is_none() && self.new.is_some_and(|new| new.kind == kind)
    }

    fn both(&self, is: impl Fn(&Item, &Item) -> bool) -> bool {
        self.old
            .zip(self.new)
            .is_some_and(|(old, new)| is(old, new))
    }

    /// What is new in something that users could write out or match completely.
    fn is_new_in_closed(&self, kind: Kind) -> bool {
        let owner = self.new.and_then(|new| self.old_surface.owner(new));
        self.is_new(kind) && owner.is_some_and(|owner| !owner.is_open())
    }

    fn becomes_non_exhaustive(&self) -> bool {
        self.both(|old, new| !old.is_open() && new.is_open())
    }

    fn loses_a_trait(&self) -> bool {
        self.both(|old, new| old.kind != Kind::Feature && !old.provides.is_subset(&new.provides))
    }

    fn gains_a_trait(&self) -> bool {
        self.both(|old, new| old.kind != Kind::Feature && !new.provides.is_subset(&old.provides))
    }

    fn feature_gives_less(&self) -> bool {
        self.both(|old, new| {
            let on = self
                .new_surface
                .switched_on(std::slice::from_ref(&new.path));
            old.kind == Kind::Feature && !old.provides.iter().all(|name| on.contains(name.as_str()))
        })
    }

    /// Whether somebody who has all features that it needed does not have it.
    fn needs_more(&self) -> bool {
        self.both(|old, new| {
            let had: Vec<String> = old.features.iter().cloned().collect();
            let on = self.new_surface.switched_on(&had);
            !new.features.iter().all(|name| on.contains(name.as_str()))
        })
    }

    fn functions(&self) -> Option<(&'a Function, &'a Function)> {
        match (&self.old?.signature, &self.new?.signature) {
            (Signature::Function(old), Signature::Function(new)) => Some((old, new)),
            _ => None,
        }
    }

    fn has_other_arguments(&self) -> bool {
        let arity = |function: &Function| function.arguments.len();
        self.functions()
            .is_some_and(|(old, new)| arity(old) != arity(new))
    }

    fn takes_others(&self) -> bool {
        self.functions().is_some_and(|(old, new)| {
            let mut pairs = old.arguments.iter().zip(&new.arguments);
            old.receiver != new.receiver || pairs.any(|((_, old), (_, new))| !takes(new, old))
        })
    }

    /// Whether arguments of one type have the names that others of them had.
    fn swaps_arguments(&self) -> bool {
        self.functions().is_some_and(|(old, new)| {
            let pairs = || old.arguments.iter().zip(&new.arguments);
            let name = |(name, _): &(String, String)| name.clone();
            let names = |function: &Function| -> BTreeSet<String> {
                function.arguments.iter().map(name).collect()
            };
            names(old) == names(new) && pairs().any(|(old, new)| old.0 != new.0 && old.1 == new.1)
        })
    }

    fn takes_more(&self) -> bool {
        self.functions().is_some_and(|(old, new)| {
            let mut pairs = old.arguments.iter().zip(&new.arguments);
            pairs.any(|((_, old), (_, new))| old != new)
        })
    }

    fn is_of_other_type(&self) -> bool {
        match self.functions() {
            Some((old, new)) => old.output != new.output,
            None => {
                self.both(|old, new| old.signature != new.signature) && !self.shows_all_fields()
            }
        }
    }

    /// Whether a struct had private fields and has none any more.
    fn shows_all_fields(&self) -> bool {
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
