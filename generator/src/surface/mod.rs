//! The crate's public API as a value: what users can name, with its signature, and nothing else.
//!
//! It is collected from the code as it is rendered, before it is printed, so that nothing public
//! exists that is not in it. Bodies, documentation and private items are no part of it; neither is
//! the runtime, which is the same for every API. What the runtime's macros implement follows from
//! the macro, so that its name stands for those traits.

mod alias;
mod bump;
mod collect;
mod features;
mod found;
mod item;
mod members;
mod pair;
pub mod semver;
#[cfg(test)]
mod tests;
mod words;

use std::collections::BTreeMap;
use std::fmt;

pub use bump::Bump;
pub(crate) use collect::Collector;
pub use item::{Function, Item, Kind, Signature};

/// The file of the crate that shows its surface.
pub const FILE: &str = "public-api.txt";

/// What the file says of itself.
const HEAD: &str = "\
# @generated from the API's description. Do not edit: change the description or the generator and
# generate again.
#
# The public API of this crate, an item a line: what a change of it means to users is told by the
# rules of https://doc.rust-lang.org/cargo/reference/semver.html. The modules `runtime`, `blocking`
# and `testing` are the same for every API and not listed. A macro of the runtime (`object!`)
# stands for the traits that it implements; `[feature a]` for what an item needs.
";

/// The public API of a crate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Surface {
    items: BTreeMap<(String, Kind), Item>,
}

/// A path as it sorts: what belongs to a type follows it, before a longer name does.
fn sorted(path: &str) -> String {
    path.replace("::", "\u{1}")
}

impl Surface {
    /// A surface of these items.
    pub(crate) fn new(items: impl Iterator<Item = Item>) -> Self {
        Self {
            items: items
                .map(|item| ((sorted(&item.path), item.kind), item))
                .collect(),
        }
    }

    /// Its items: those of a type after the type.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.items.values()
    }

    /// The item of this path and kind.
    pub fn get(&self, path: &str, kind: Kind) -> Option<&Item> {
        self.items.get(&(sorted(path), kind))
    }

    /// What owns an item: the struct of a field, the enum of a variant, the type of a method.
    pub(crate) fn owner(&self, item: &Item) -> Option<&Item> {
        let owner = item.owner()?;
        Kind::TYPES.iter().find_map(|kind| self.get(owner, *kind))
    }
}

impl fmt::Display for Surface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEAD)?;
        for item in self.items() {
            writeln!(f, "{item}")?;
        }
        Ok(())
    }
}
