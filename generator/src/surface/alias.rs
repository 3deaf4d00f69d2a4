//! Aliases: a type that became another name of one that looks the same is still there, and a type
//! is the same whichever of its names stands in a signature.

use std::borrow::Cow;
use std::collections::HashMap;

use super::item::{Function, Item, Kind, Signature};
use super::{Surface, sorted};

/// The names that stand for other types, in both surfaces.
pub(super) struct Aliases {
    old: Targets,
    new: Targets,
}

/// What each alias stands for, as it is written.
type Targets = HashMap<String, String>;

impl Aliases {
    pub fn of(old: &Surface, new: &Surface) -> Self {
        Self {
            old: targets(old),
            new: targets(new),
        }
    }

    /// Whether two items are the same but for the names that they call types by.
    pub fn are_same(&self, old: &Item, new: &Item) -> bool {
        let before = old
            .signature
            .map(&|text| resolved(&resolved(text, &self.old), &self.new));
        let after = new.signature.map(&|text| resolved(text, &self.new));
        let signed = |item: &Item, signature| Item {
            signature,
            ..item.clone()
        };
        signed(old, before) == signed(new, after)
    }

    /// The new surface, in which each type that became an alias has what it stands for under its own
    /// name.
    pub fn expanded<'s>(&self, old: &Surface, new: &'s Surface) -> Cow<'s, Surface> {
        let became = new.items().filter(|item| item.kind == Kind::Alias);
        let became = became.filter_map(|alias| {
            let own = [Kind::Struct, Kind::Enum];
            let was = own.iter().find_map(|kind| old.get(&alias.path, *kind))?;
            let target = resolved(&alias.path, &self.new);
            Some((alias, new.get(&target, was.kind)?))
        });
        let became: Vec<(&Item, &Item)> = became.collect();
        let mut expanded = Cow::Borrowed(new);
        for (alias, target) in became {
            let items = under(new, target, alias);
            let surface = expanded.to_mut();
            surface.items.remove(&(sorted(&alias.path), Kind::Alias));
            let items = items.into_iter();
            surface
                .items
                .extend(items.map(|item| ((sorted(&item.path), item.kind), item)));
        }
        expanded
    }
}

/// A type and all that belongs to it, under the name of an alias.
fn under(surface: &Surface, target: &Item, alias: &Item) -> Vec<Item> {
    let start = sorted(&target.path);
    let from = surface.items.range((start.clone(), Kind::Feature)..);
    let own = from.take_while(|((path, _), _)| path.starts_with(&start));
    let own = own.filter_map(|(_, item)| {
        let rest = item.path.strip_prefix(&target.path)?;
        let belongs = rest.is_empty() || rest.starts_with("::") || rest.starts_with(" as ");
        let gates = item.features.difference(&target.features);
        belongs.then(|| Item {
            path: format!("{}{rest}", alias.path),
            features: alias.features.iter().chain(gates).cloned().collect(),
            ..item.clone()
        })
    });
    own.collect()
}

fn targets(surface: &Surface) -> Targets {
    let aliases = surface.items().filter(|item| item.kind == Kind::Alias);
    let target = |alias: &Item| match &alias.signature {
        Signature::Text(text) => Some((alias.path.clone(), text.clone())),
        Signature::Function(_) => None,
    };
    aliases.filter_map(target).collect()
}

/// A text with what its names stand for.
fn resolved(text: &str, targets: &Targets) -> String {
    // An alias of an alias leads on; Rust has no circle of them.
    const DEEPEST: usize = 32;
    let mut text = text.to_owned();
    for _ in 0..DEEPEST {
        let next = replaced(&text, targets);
        if next == text {
            break;
        }
        text = next;
    }
    text
}

fn replaced(text: &str, targets: &Targets) -> String {
    let of_path = |c: char| c.is_alphanumeric() || "_:#".contains(c);
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_path = of_path(first);
        let end = rest.find(|c| of_path(c) != is_path).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        result.push_str(targets.get(word).map_or(word, String::as_str));
        rest = after;
    }
    result
}

impl Signature {
    /// The signature with other types.
    fn map(&self, to: &impl Fn(&str) -> String) -> Self {
        match self {
            Self::Text(text) => Self::Text(to(text)),
            Self::Function(function) => {
                let arguments = function.arguments.iter();
                Self::Function(Function {
                    receiver: function.receiver.clone(),
                    arguments: arguments.map(|(name, ty)| (name.clone(), to(ty))).collect(),
                    output: to(&function.output),
                })
            }
        }
    }
}
