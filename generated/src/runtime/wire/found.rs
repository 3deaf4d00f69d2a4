//! Which members of an object are there.

use super::Member;

/// Which members were read, a bit for each.
#[derive(Default)]
pub(super) struct Seen {
    first: u64,
    others: Vec<u64>,
}

impl Seen {
    /// Notes that a member was read.
    #[inline]
    pub fn insert(&mut self, index: usize) {
        match (index / 64).checked_sub(1) {
            None => self.first |= 1 << index,
            Some(word) => self.insert_other(word, index % 64),
        }
    }

    #[cold]
    fn insert_other(&mut self, word: usize, bit: usize) {
        if self.others.len() <= word {
            self.others.resize(word + 1, 0);
        }
        self.others[word] |= 1 << bit;
    }

    fn contains(&self, index: usize) -> bool {
        let word = match (index / 64).checked_sub(1) {
            None => self.first,
            Some(word) => self.others.get(word).copied().unwrap_or(0),
        };
        word & (1 << (index % 64)) != 0
    }

    /// The names of those that have to be there and are not.
    pub fn missing(&self, members: &[Member]) -> impl Iterator<Item = &'static str> {
        let members = members.iter().enumerate();
        let missing =
            members.filter(|(index, member)| member.is_required() && !self.contains(*index));
        missing.map(|(_, member)| member.name)
    }
}

/// The index of a member. Servers mostly write members in the order in which they are described,
/// so the search goes on from the last one.
#[inline]
pub(super) fn find(members: &[Member], name: &str, next: usize) -> Option<usize> {
    match members.get(next) {
        Some(member) if member.name == name => Some(next),
        _ => search(members, name, next),
    }
}

fn search(members: &[Member], name: &str, next: usize) -> Option<usize> {
    let is_it = |member: &Member| member.name == name;
    let next = next.min(members.len());
    let (before, after) = members.split_at(next);
    let found = after.iter().position(is_it).map(|index| next + index);
    found.or_else(|| before.iter().position(is_it))
}
