//! A scope hands out each name once. No name gets a number: digits are the description's.

use std::collections::HashSet;

use super::case::with_word;
use super::keyword::{KEYWORDS, NEVER_RAW};

/// The longest name that is still read; file systems and linkers have limits as well.
const LONGEST: usize = 100;

/// The letters that tell apart what has the same words: without vowels they make no word.
const LETTERS: &[u8] = b"bcdfghjklmnpqrstvwxz";

/// The names taken so far in one namespace.
#[derive(Debug, Default)]
pub struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// A scope in which some names are taken from the start.
    pub fn new(taken: &[&str]) -> Self {
        let mut scope = Self::default();
        scope.reserve(taken);
        scope
    }

    /// Takes more names.
    pub fn reserve(&mut self, names: &[&str]) {
        self.taken.extend(names.iter().map(|n| (*n).to_owned()));
    }

    /// Whether a name can still be had as it is.
    pub fn is_free(&self, wanted: &str) -> bool {
        !self.taken.contains(&plain(wanted))
    }

    /// Claims a name. A keyword comes back in its raw form.
    pub fn claim(&mut self, wanted: &str) -> String {
        self.claim_as(wanted, wanted)
    }

    /// Claims a name for what it tells apart: the wanted one if it is free, else with letters that
    /// follow from the identity, so that they stay whatever else there is.
    pub fn claim_as(&mut self, wanted: &str, identity: &str) -> String {
        let wanted = plain(wanted);
        let mut name = wanted.clone();
        let mut length = 4;
        while !self.taken.insert(name.clone()) {
            name = told_apart(&wanted, identity, length);
            length += 1;
        }
        match KEYWORDS.contains(&name.as_str()) {
            true => format!("r#{name}"),
            false => name,
        }
    }
}

/// The name as it is kept: neither a word that cannot be a name nor too long.
fn plain(wanted: &str) -> String {
    if NEVER_RAW.contains(&wanted) {
        return format!("{wanted}_");
    }
    match wanted.char_indices().nth(LONGEST) {
        None => wanted.to_owned(),
        Some((end, _)) => told_apart(whole_words(&wanted[..end]), wanted, 4),
    }
}

/// What is left of a name that was cut, without the word that was cut in two.
fn whole_words(cut: &str) -> &str {
    let end = match cut.contains('_') {
        true => cut.rfind('_'),
        false => cut.rfind(char::is_uppercase),
    };
    match end {
        Some(end) if end > LONGEST / 2 => &cut[..end],
        _ => cut,
    }
}

/// The name with so many letters that follow from `identity`.
fn told_apart(name: &str, identity: &str, length: usize) -> String {
    let mut hash = identity.bytes().fold(FNV_OFFSET, hashed);
    let letters = (0..length).map(|round| {
        hash = hashed(hash, u8::try_from(round % 256).unwrap_or_default());
        let index = usize::try_from(hash >> 32).unwrap_or_default() % LETTERS.len();
        char::from(LETTERS[index])
    });
    let letters: String = letters.collect();
    with_word(name, &letters)
}

/// The start of an FNV-1a hash of 64 bits.
const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// The hash with one byte more.
fn hashed(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
}
