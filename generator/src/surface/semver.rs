//! What a change of a public API means to those who compile against it, by the rules of
//! <https://doc.rust-lang.org/cargo/reference/semver.html>. Their names are the reference's where
//! it has one.

use std::collections::{BTreeMap, BTreeSet};

use super::alias::Aliases;
use super::pair::Pair;
use super::{Bump, Item, Kind, Surface};

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
        if pair.moves_with_its_type() {
            continue;
        }
        if let Some(owner) = pair.goes_with() {
            *members.entry((pair.new.is_some(), owner)).or_default() += 1;
            continue;
        }
        changes.extend(judged(&pair));
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

/// What the first rule that applies says of a pair.
fn judged(pair: &Pair) -> Option<SurfaceChange> {
    let item = pair.new.or(pair.old)?;
    let rule = RULES.iter().find(|rule| (rule.applies)(pair))?;
    Some(SurfaceChange {
        path: item.path.clone(),
        kind: item.kind,
        old: pair.old.cloned(),
        new: pair.new.cloned(),
        level: rule.level,
        rule: rule.code,
        why: rule.why,
        members: 0,
    })
}
