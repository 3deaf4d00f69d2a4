//! Finding what a JSONPath (RFC 9535) means, where that comes to an end.

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::document::shorten::shortened;

/// The longest JSONPath, in characters.
const LONGEST: usize = 10_000;

/// So many brackets and parentheses may stand in each other: they are read by recursion.
const DEEPEST: usize = 64;

/// So many of them may be square: what stands in them is read twice, and what stands in those four
/// times.
const MOST_SQUARE: usize = 6;

/// So many places may be looked at, each as often as it is reached: the work of seconds.
const MOST: usize = 10_000_000;

/// The places that a JSONPath means, as JSON pointers. The error says why it is refused.
pub(super) fn find(path: &str, value: &Value) -> Result<Vec<String>, String> {
    let shown = shortened(path);
    let written = Written::of(path);
    if path.len() > LONGEST {
        return Err(format!("`{shown}` is longer than {LONGEST} characters"));
    }
    if written.depth > DEEPEST || written.square > MOST_SQUARE {
        return Err(format!("`{shown}` has too many brackets in each other"));
    }
    let parsed = JsonPath::parse(path);
    let parsed = parsed.map_err(|error| format!("`{shown}` is not a JSONPath: {error}"))?;
    if written.cost(value) > MOST {
        return Err(format!(
            "`{shown}` can mean more than {} million places of this description; say it with fewer \
             `..` and alternatives",
            MOST / 1_000_000
        ));
    }
    let located = parsed.query_located(value);
    let pointers = located.locations().map(|place| place.to_json_pointer());
    Ok(pointers.collect())
}

/// What a JSONPath has that makes it reach places more than once.
#[derive(Debug, PartialEq)]
struct Written {
    /// How many brackets and parentheses stand in each other.
    depth: usize,
    /// How many square brackets do.
    square: usize,
    /// How often one place is reached by alternatives: those of all brackets, multiplied.
    alternatives: usize,
    /// How many `..` it has: one reaches each place once, and each further one as often as there are
    /// places above it.
    descents: u32,
    /// How many times it begins anew from the root, within a filter.
    roots: u32,
}

impl Written {
    fn of(path: &str) -> Self {
        let mut written = Self {
            depth: 0,
            square: 0,
            alternatives: 1,
            descents: 0,
            roots: 0,
        };
        // The brackets that are open, and how many alternatives each has so far.
        let mut open: Vec<(char, usize)> = Vec::new();
        let mut square = 0_usize;
        let mut quote = None;
        let mut before = ' ';
        let mut chars = path.chars();
        while let Some(c) = chars.next() {
            match (c, quote) {
                ('\\', Some(_)) => {
                    chars.next();
                }
                (c, Some(end)) if c == end => quote = None,
                (_, Some(_)) => {}
                ('"' | '\'', None) => quote = Some(c),
                ('[' | '(', None) => {
                    square += usize::from(c == '[');
                    open.push((c, 1));
                }
                (']' | ')', None) => {
                    let (kind, alternatives) = open.pop().unwrap_or((c, 1));
                    square -= usize::from(kind == '[');
                    written.alternatives = written.alternatives.saturating_mul(alternatives);
                }
                (',', None) => {
                    if let Some(('[', alternatives)) = open.last_mut() {
                        *alternatives += 1;
                    }
                }
                ('.', None) if before == '.' => written.descents += 1,
                ('$', None) => written.roots += 1,
                _ => {}
            }
            written.depth = written.depth.max(open.len());
            written.square = written.square.max(square);
            before = if quote.is_none() { c } else { ' ' };
        }
        written.roots = written.roots.saturating_sub(1);
        written
    }

    /// How many places are looked at in a value at most.
    fn cost(&self, value: &Value) -> usize {
        if (self.alternatives, self.roots) == (1, 0) && self.descents < 2 {
            // Each place is reached once.
            return 0;
        }
        let again = self.descents.saturating_sub(1);
        let reached = reached(value, 0, again);
        let anew = reached.saturating_pow(self.roots);
        reached
            .saturating_mul(anew)
            .saturating_mul(self.alternatives)
    }
}

/// How often the places of a value are reached, where each is reached once for every place above it,
/// and that `again` times.
fn reached(value: &Value, depth: usize, again: u32) -> usize {
    let below = |value| reached(value, depth + 1, again);
    let below = match value {
        Value::Array(items) => items.iter().map(below).fold(0, usize::saturating_add),
        Value::Object(members) => members.values().map(below).fold(0, usize::saturating_add),
        _ => 0,
    };
    below.saturating_add(depth.max(1).saturating_pow(again))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn alternatives_and_descents_are_counted_where_they_are_none_of_a_text() {
        let path = "$..['a,..$', \"\\\"],\"]..[?match(@.x, 'a')][*, ?$..b, 1]";
        let written = Written {
            depth: 2,
            square: 1,
            alternatives: 6,
            descents: 3,
            roots: 1,
        };
        assert_eq!(Written::of(path), written);
    }

    #[test]
    fn each_place_is_reached_from_those_above_it() {
        let value = json!({ "a": [1, 2] });
        assert_eq!(reached(&value, 0, 0), 4);
        assert_eq!(reached(&value, 0, 1), 1 + 1 + 2 + 2);
        assert_eq!(Written::of("$..a[*,*]..b").cost(&value), 12);
        assert_eq!(Written::of("$..a.b").cost(&value), 0);
    }

    #[test]
    fn what_would_not_come_to_an_end_is_refused() {
        let value = json!({ "a": vec![0; 1000] });
        let refused = [
            "$".to_owned() + &"[".repeat(100_000),
            "$[?".to_owned() + &"(".repeat(65) + "@.a" + &")".repeat(65) + "]",
            "$".to_owned() + &"..[*,*]".repeat(20),
            "$[?$..[?$..a]]".to_owned(),
            "$".to_owned() + &"[?@".repeat(7) + &"]".repeat(7),
        ];
        for path in refused {
            let message = find(&path, &value).unwrap_err();
            assert!(message.len() < 400, "{message}");
        }
        let twenty = "$[?@.a".to_owned() + &" && (@.b)".repeat(20) + "]";
        assert_eq!(find(&twenty, &value), Ok(vec![]));
    }
}
