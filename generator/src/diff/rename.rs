//! What is gone under one name and new under another.

use std::collections::{HashMap, HashSet};

/// How alike two names have to be, of 1, to be taken for the old and the new name of one thing.
const ALIKE: f64 = 0.65;

/// Of long names only so many characters are looked at, as this takes time by the square of their
/// number.
const LONGEST: usize = 100;

/// So many pairs of names are looked at. Where more is gone and new, only what is spelled otherwise is
/// taken for the same.
pub(super) const MOST: usize = 40_000;

/// Pairs of a thing that is gone and one that is new, as indices. `same` tells for such a pair
/// whether all but the name fits, and whether even the words are the same.
pub(super) fn pairs(
    gone: &[&str],
    new: &[&str],
    same: impl Fn(usize, usize) -> Likeness,
) -> Vec<(usize, usize)> {
    let bare = |names: &[&str]| -> Vec<String> { names.iter().map(|name| bare(name)).collect() };
    let (gone, new) = (bare(gone), bare(new));
    let mut pairs = Pairs::default();
    let mut by_name: HashMap<&str, Vec<usize>> = HashMap::new();
    for (j, name) in new.iter().enumerate() {
        by_name.entry(name).or_default().push(j);
    }
    for (i, name) in gone.iter().enumerate() {
        let others = by_name.get(name.as_str()).into_iter().flatten();
        let mut others = others.take(MOST.isqrt());
        let free = |j: &&usize| pairs.is_free(i, **j) && same(i, **j) != Likeness::None;
        if let Some(j) = others.find(free) {
            pairs.add(i, *j);
        }
    }
    if gone.len().saturating_mul(new.len()) <= MOST {
        for (_, i, j) in candidates(&gone, &new, same) {
            pairs.add(i, j);
        }
    }
    pairs.found.sort_unstable();
    pairs.found
}

/// Pairs of names that are alike enough, the likeliest first; of equals those that stand first.
fn candidates(
    gone: &[String],
    new: &[String],
    same: impl Fn(usize, usize) -> Likeness,
) -> Vec<(f64, usize, usize)> {
    let mut found: Vec<(f64, usize, usize)> = Vec::new();
    for (i, old) in gone.iter().enumerate() {
        for (j, new) in new.iter().enumerate() {
            let score = match same(i, j) {
                Likeness::None => continue,
                Likeness::Shape => likeness(old, new),
                Likeness::Words => likeness(old, new).max(ALIKE + 0.1),
            };
            if score >= ALIKE {
                found.push((score, i, j));
            }
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    found
}

/// Pairs in which nothing stands twice.
#[derive(Debug, Default)]
struct Pairs {
    found: Vec<(usize, usize)>,
    gone: HashSet<usize>,
    new: HashSet<usize>,
}

impl Pairs {
    fn is_free(&self, i: usize, j: usize) -> bool {
        !self.gone.contains(&i) && !self.new.contains(&j)
    }

    /// Adds a pair unless one of the two has another already.
    fn add(&mut self, i: usize, j: usize) {
        if self.is_free(i, j) {
            self.gone.insert(i);
            self.new.insert(j);
            self.found.push((i, j));
        }
    }
}

/// How much two things have in common besides their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Likeness {
    /// Too little.
    None,
    /// What they look like.
    Shape,
    /// What they look like, and what is said about them.
    Words,
}

/// How alike two bare names are, from 0 to 1.
fn likeness(a: &str, b: &str) -> f64 {
    let [a, b] = [a, b].map(|name| {
        let end = name.char_indices().nth(LONGEST).map(|(end, _)| end);
        end.and_then(|end| name.get(..end)).unwrap_or(name)
    });
    if a == b {
        return 1.0;
    }
    // `from` and `from_number`.
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let within = short.len() >= 4 && (long.starts_with(short) || long.ends_with(short));
    let edits = strsim::normalized_damerau_levenshtein(a, b);
    if within { edits.max(0.7) } else { edits }
}

/// Whether two names are the same but for case and what separates their words.
pub(super) fn is_respelled(a: &str, b: &str) -> bool {
    are_names(a, b) && letters(a).next().is_some() && letters(a).eq(letters(b))
}

/// Whether a letter of one name is missing from the other, is another there, or has changed places:
/// a slip of the pen. Short names and other digits mean other things.
pub(super) fn is_misspelled(a: &str, b: &str) -> bool {
    if !are_names(a, b) {
        return false;
    }
    let (a, b) = (bare(a), bare(b));
    let digits = |name: &str| -> String { name.chars().filter(char::is_ascii_digit).collect() };
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    let is_possible = (8..=LONGEST).contains(&short) && long - short <= 4;
    is_possible && digits(&a) == digits(&b) && strsim::osa_distance(&a, &b) == 1
}

/// Whether two texts are short enough to be names.
fn are_names(a: &str, b: &str) -> bool {
    // No character takes more than four bytes.
    a.len().max(b.len()) <= 4 * LONGEST
}

/// A name without what only separates its words.
fn bare(name: &str) -> String {
    letters(name).collect()
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_spelling_is_the_same_name() {
        let pairs = pairs(&["page_size", "id"], &["page[size]"], |_, _| {
            Likeness::Shape
        });
        assert_eq!(pairs, [(0, 0)]);
    }

    #[test]
    fn names_that_have_nothing_in_common_are_different_things() {
        assert!(pairs(&["colour"], &["weight"], |_, _| Likeness::Shape).is_empty());
    }

    #[test]
    fn the_likeliest_pair_wins() {
        let pairs = pairs(
            &["caller_name"],
            &["called_number", "caller_names"],
            |_, _| Likeness::Shape,
        );
        assert_eq!(pairs, [(0, 1)]);
    }

    #[test]
    fn a_slip_of_the_pen_is_one_letter_of_many() {
        assert!(is_misspelled("tcrBranId", "tcr_brand_id"));
        assert!(!is_misspelled("option_1", "option_2"));
        assert!(!is_misspelled("cat", "car"));
        assert!(!is_misspelled(&"a".repeat(9000), &"a".repeat(9001)));
    }

    #[test]
    fn equal_words_make_up_for_a_new_name() {
        assert_eq!(pairs(&["dst"], &["to"], |_, _| Likeness::Words), [(0, 0)]);
    }
}
