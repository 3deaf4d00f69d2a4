//! What a crate can be called.

/// The rule, in words.
pub(super) const CRATE_NAME_RULE: &str = "it has to begin with a letter and hold letters, digits, `-` and \
                               `_`, at most 64 of them, and not be a word of Rust's own";

/// How many letters the registry allows.
pub(super) const LONGEST_CRATE_NAME: usize = 64;

/// What the registry takes as a name but no program could say: the keywords of Rust, and the
/// crates that are part of it.
const WORDS_OF_RUST: &[&str] = &[
    "abstract",
    "alloc",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "core",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "proc_macro",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "std",
    "struct",
    "super",
    "test",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

/// Whether a crate can have this name: the registry's rule, and none of Rust's own words.
pub(crate) fn is_crate_name(name: &str) -> bool {
    let word = name.replace('-', "_").to_lowercase();
    has_crate_characters(name) && !WORDS_OF_RUST.contains(&word.as_str())
}

/// The registry's rule.
pub(super) fn has_crate_characters(name: &str) -> bool {
    let sound = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.len() <= LONGEST_CRATE_NAME
        && name.chars().all(sound)
}
