//! The words that names are made of: where one ends and the next begins, and one of a thing and
//! many of it.

pub(crate) mod compound;
pub(crate) mod verb;

use heck::ToSnakeCase;

/// The words of a text, in small letters.
pub(crate) fn words(text: &str) -> Vec<String> {
    let plain: String = compound::joined(text)
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let snake = plain.to_snake_case();
    let words = snake.split('_').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// A word in small letters without the ending that tells many from one.
pub(crate) fn singular(word: &str) -> String {
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return (*one).to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    let sibilant = |stem: &&str| {
        ["ss", "x", "ch", "sh"]
            .iter()
            .any(|end| stem.ends_with(end))
    };
    let plain = |stem: &&str| !stem.is_empty() && !stem.ends_with(['i', 's', 'u']);
    word.strip_suffix("es")
        .filter(sibilant)
        .or_else(|| word.strip_suffix('s').filter(plain))
        .unwrap_or(word)
        .to_owned()
}

/// Words for many without an ending that says so, and for one of these.
const IRREGULAR: &[(&str, &str)] = &[
    ("children", "child"),
    ("criteria", "criterion"),
    ("indices", "index"),
    ("people", "person"),
];

/// Words with the ending of many that stand for one thing.
const ONE: &[&str] = &[
    "analytics",
    "details",
    "metrics",
    "news",
    "preferences",
    "series",
    "settings",
    "statistics",
    "stats",
];

/// Whether a word in small letters stands for many of a thing.
pub(crate) fn is_plural(word: &str) -> bool {
    !ONE.contains(&word) && singular(word) != word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_told_from_many() {
        for (many, one) in [
            ("orders", "order"),
            ("policies", "policy"),
            ("boxes", "box"),
            ("addresses", "address"),
            ("batches", "batch"),
            ("status", "status"),
            ("analysis", "analysis"),
        ] {
            assert_eq!(singular(many), one);
        }
        assert!(is_plural("orders"));
        assert!(!is_plural("settings") && !is_plural("status"));
    }

    #[test]
    fn words_are_split_by_case_and_by_signs() {
        assert_eq!(words("sip-agents"), ["sip", "agents"]);
        assert_eq!(words("listOAuthClients"), ["list", "oauth", "clients"]);
        assert_eq!(words("{assistant_id}"), ["assistant", "id"]);
    }
}
