//! A scope hands out each name once.

use std::collections::{HashMap, HashSet};

/// Words that the language keeps for itself (Rust reference, Keywords).
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written raw.
const NEVER_RAW: &[&str] = &["self", "super", "crate", "Self", "_"];

/// The longest name that is still read; file systems and linkers have limits as well.
const LONGEST: usize = 100;

/// The names taken so far in one namespace.
#[derive(Debug, Default)]
pub struct Scope {
    taken: HashSet<String>,
    /// The number that the next thing of a name gets that several want.
    numbers: HashMap<String, usize>,
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
        !self.taken.contains(&shortened(wanted))
    }

    /// Claims a name: the wanted one, or the first with a number that is free. A keyword comes
    /// back in its raw form.
    pub fn claim(&mut self, wanted: &str) -> String {
        let wanted = shortened(wanted);
        let wanted = match NEVER_RAW.contains(&wanted.as_str()) {
            true => format!("{wanted}_"),
            false => wanted,
        };
        let mut name = wanted.clone();
        // Thousands may want the same name.
        let number = self.numbers.entry(wanted.clone()).or_insert(2);
        while !self.taken.insert(name.clone()) {
            // A digit at the end would make the number unreadable, and `a1` + `2` = `a12`.
            let gap = if wanted.ends_with(|c: char| c.is_numeric()) {
                "_"
            } else {
                ""
            };
            name = format!("{wanted}{gap}{number}");
            *number += 1;
        }
        match KEYWORDS.contains(&name.as_str()) {
            true => format!("r#{name}"),
            false => name,
        }
    }
}

/// Whether the language keeps a word for itself.
pub(super) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word) || NEVER_RAW.contains(&word)
}

fn shortened(name: &str) -> String {
    name.chars().take(LONGEST).collect()
}
