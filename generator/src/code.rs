//! The codes of diagnostics. Each is declared once, by a section of `codes.md`: what it means, what
//! is done about it, what an author can do, and what becomes of the construct.

use std::sync::LazyLock;

/// What became of a construct of the description.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fidelity {
    /// It is in the crate; perhaps it was written in an unusual way.
    Expressed,
    /// It is in the crate in a weaker form: callers have to know more, or to do more.
    Weaker,
    /// It is not in the crate.
    Skipped,
}

impl Fidelity {
    const ALL: [Self; 3] = [Self::Expressed, Self::Weaker, Self::Skipped];

    /// Its name, in the ledger and in the settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Expressed => "expressed",
            Self::Weaker => "weaker",
            Self::Skipped => "skipped",
        }
    }
}

/// A kind of diagnostic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// A stable name, in kebab case.
    pub name: &'static str,
    /// What becomes of a construct that it is said of.
    pub fidelity: Fidelity,
    /// What it means, what is done about it and what its author can do, as Markdown.
    pub text: &'static str,
}

static CODES: LazyLock<Vec<Code>> = LazyLock::new(|| {
    let sections = include_str!("../codes.md").split("\n## ").skip(1);
    sections.filter_map(Code::declared).collect()
});

impl Code {
    /// The code that a section declares.
    fn declared(section: &'static str) -> Option<Self> {
        let (title, text) = section.split_once('\n')?;
        let (name, class) = title.trim().strip_suffix(')')?.split_once(" (")?;
        let mut classes = Fidelity::ALL.into_iter();
        Some(Self {
            name,
            fidelity: classes.find(|fidelity| fidelity.name() == class)?,
            text: text.trim(),
        })
    }

    /// The code of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        CODES.iter().find(|code| code.name == name)
    }

    /// All codes, by the alphabet.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        CODES.iter()
    }

    /// What it means, in a sentence.
    pub fn meaning(&self) -> &'static str {
        self.text.lines().next().unwrap_or_default()
    }

    /// What an author can do about it, as one line; none if there is nothing to do.
    pub fn repair(&self) -> Option<String> {
        let (_, todo) = self.text.split_once("What to do: ")?;
        let line = todo.split_whitespace().collect::<Vec<_>>().join(" ");
        (line != "Nothing.").then_some(line)
    }
}

/// The one of some names that is most like a word, if one is like it.
pub fn closest<'c>(word: &str, names: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let distance = |name: &&str| strsim::damerau_levenshtein(word, name);
    let closest = names.min_by_key(distance)?;
    (distance(&closest) <= 3).then_some(closest)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    #[test]
    fn every_section_declares_a_code_by_the_alphabet() {
        let names: Vec<&str> = Code::all().map(|code| code.name).collect();
        let sections = include_str!("../codes.md").matches("\n## ").count();
        assert_eq!(names.len(), sections, "a title is not `name (class)`");
        assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
    }

    #[test]
    fn an_explanation_tells_what_is_done_and_what_to_do() {
        for code in Code::all() {
            let parts: Vec<&str> = code.text.split("\n\n").collect();
            let [_, done, todo] = parts[..] else {
                panic!("{code:?}");
            };
            assert!(done.starts_with("What is done: "), "{code:?}");
            assert!(todo.starts_with("What to do: "), "{code:?}");
        }
    }

    #[test]
    fn a_repair_is_told_in_one_line_unless_there_is_none() {
        let repair = |name| Code::named(name).unwrap().repair();
        assert_eq!(repair("bare-example").unwrap(), "Write `{ value: … }`.");
        assert_eq!(repair("undone"), None);
    }

    #[test]
    fn a_misspelled_name_is_close_to_one() {
        let close = |word| closest(word, Code::all().map(|code| code.name));
        assert_eq!(close("unresolved-reff"), Some("unresolved-ref"));
        assert_eq!(close("something else entirely"), None);
    }
}
