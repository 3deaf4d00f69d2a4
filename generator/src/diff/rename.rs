//! What is gone under one name and new under another.

/// How alike two names have to be, of 1, to be taken for the old and the new name of one thing.
const ALIKE: f64 = 0.65;

/// Pairs of a thing that is gone and one that is new, as indices. `same` tells for such a pair
/// whether all but the name fits, and whether even the words are the same.
pub(super) fn pairs(
    gone: &[&str],
    new: &[&str],
    same: impl Fn(usize, usize) -> Likeness,
) -> Vec<(usize, usize)> {
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
    // The likeliest first; of equals those that stand first.
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (_, i, j) in found {
        if pairs.iter().all(|(a, b)| *a != i && *b != j) {
            pairs.push((i, j));
        }
    }
    pairs.sort_unstable();
    pairs
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

/// How alike two names are, from 0 to 1.
fn likeness(a: &str, b: &str) -> f64 {
    let (a, b) = (bare(a), bare(b));
    if a == b {
        return 1.0;
    }
    // `from` and `from_number`.
    let (short, long) = if a.len() < b.len() {
        (&a, &b)
    } else {
        (&b, &a)
    };
    let within =
        short.len() >= 4 && (long.starts_with(short.as_str()) || long.ends_with(short.as_str()));
    let edits = strsim::normalized_damerau_levenshtein(&a, &b);
    if within { edits.max(0.7) } else { edits }
}

/// Whether two names are the same but for case and what separates their words.
pub(super) fn is_respelled(a: &str, b: &str) -> bool {
    !bare(a).is_empty() && bare(a) == bare(b)
}

/// Whether a letter of one name is missing from the other, is another there, or has changed places:
/// a slip of the pen. Short names and other digits mean other things.
pub(super) fn is_misspelled(a: &str, b: &str) -> bool {
    let (a, b) = (bare(a), bare(b));
    let digits = |name: &str| -> String { name.chars().filter(char::is_ascii_digit).collect() };
    let is_long = a.len().min(b.len()) >= 8;
    is_long && digits(&a) == digits(&b) && strsim::osa_distance(&a, &b) == 1
}

/// A name without what only separates its words.
fn bare(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
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
    fn equal_words_make_up_for_a_new_name() {
        assert_eq!(pairs(&["dst"], &["to"], |_, _| Likeness::Words), [(0, 0)]);
    }
}
