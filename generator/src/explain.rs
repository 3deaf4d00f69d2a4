//! What each code means, for people: the sections of `codes.md`.

use crate::ledger::TABLE;

const TEXT: &str = include_str!("../codes.md");

/// What a code means, what is done about it and what its author can do, as Markdown.
pub fn explain(code: &str) -> Option<&'static str> {
    sections()
        .find(|(name, _)| *name == code)
        .map(|(_, text)| text)
}

/// What an author can do about a code, as one line; none if there is nothing to do.
pub fn repair(code: &str) -> Option<String> {
    let (_, todo) = explain(code)?.split_once("What to do: ")?;
    let line = todo.split_whitespace().collect::<Vec<_>>().join(" ");
    (line != "Nothing.").then_some(line)
}

/// All codes, by the alphabet, each with what it means in a sentence.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    sections().map(|(name, text)| (name, text.lines().next().unwrap_or_default()))
}

/// The code that is most like a word, if one is like it.
pub fn closest(word: &str) -> Option<&'static str> {
    closest_of(word, TABLE.iter().map(|(code, _)| *code))
}

/// The one of some codes that is most like a word, if one is like it.
pub fn closest_of<'c>(word: &str, codes: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let distance = |code: &str| strsim::damerau_levenshtein(word, code);
    let closest = codes.min_by_key(|code| distance(code))?;
    (distance(closest) <= 3).then_some(closest)
}

fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    let sections = TEXT.split("\n## ").skip(1);
    sections.filter_map(|section| {
        let (name, text) = section.split_once('\n')?;
        Some((name.trim(), text.trim()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_explained_and_every_explanation_has_a_code() {
        let explained: Vec<&str> = sections().map(|(name, _)| name).collect();
        let codes: Vec<&str> = TABLE.iter().map(|(code, _)| *code).collect();
        assert_eq!(explained, codes);
    }

    #[test]
    fn an_explanation_tells_what_is_done_and_what_to_do() {
        for (code, text) in sections() {
            let parts: Vec<&str> = text.split("\n\n").collect();
            let [_, done, todo] = parts[..] else {
                panic!("{code}: {text}");
            };
            assert!(done.starts_with("What is done: "), "{code}");
            assert!(todo.starts_with("What to do: "), "{code}");
        }
    }

    #[test]
    fn a_repair_is_told_in_one_line_unless_there_is_none() {
        let told = repair("bare-example");
        assert_eq!(told.as_deref(), Some("Write `{ value: … }`."));
        assert_eq!(repair("undone"), None);
    }

    #[test]
    fn a_misspelled_code_is_close_to_one() {
        assert_eq!(closest("unresolved-reff"), Some("unresolved-ref"));
        assert_eq!(closest("something else entirely"), None);
    }
}
