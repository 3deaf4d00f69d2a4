//! Limits: bounds, lengths, counts, steps and patterns.

use serde_json::Value;

use crate::diff::here::Here;
use crate::diff::piece::Piece;
use crate::diff::shape::{Kind, Shape, places};
use crate::diff::value::shown;
use crate::diff::walk::Walk;

/// Keywords that say how much there is at least, and at most.
const LEAST: &[&str] = &["minimum", "minLength", "minItems", "minProperties"];
const MOST: &[&str] = &["maximum", "maxLength", "maxItems", "maxProperties"];

/// A bound: the number, and whether values must differ from it.
type Bound = Option<(f64, bool)>;

/// Compares all limits.
pub(super) fn compare(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) {
    for keyword in LEAST {
        bound(walk, here, keyword, (old, new), |before, after| {
            match (before, after) {
                (None, Some(_)) => true,
                (Some((a, open)), Some((b, also))) => b > a || (b == a && also && !open),
                _ => false,
            }
        });
    }
    for keyword in MOST {
        bound(walk, here, keyword, (old, new), |before, after| {
            match (before, after) {
                (None, Some(_)) => true,
                (Some((a, open)), Some((b, also))) => b < a || (b == a && also && !open),
                _ => false,
            }
        });
    }
    unique(walk, here, old, new);
    step(walk, here, old, new);
    pattern(walk, here, old, new);
}

fn bound(
    walk: &mut Walk,
    here: &Here,
    keyword: &str,
    (old, new): (&Shape, &Shape),
    is_tighter: impl Fn(Bound, Bound) -> bool,
) {
    let (before, after) = (find(old, keyword), find(new, keyword));
    if before == after {
        return;
    }
    let code = match is_tighter(before, after) {
        true => "limit-tightened",
        false => "limit-loosened",
    };
    let message = match (before, after) {
        (Some(before), Some(after)) => {
            format!(
                "`{keyword}` is {}, it was {}",
                number(after),
                number(before)
            )
        }
        (Some(before), None) => format!("`{keyword}` {} is gone", number(before)),
        (None, Some(after)) => format!("`{keyword}` is {} now", number(after)),
        (None, None) => return,
    };
    walk.note(here, code, places(old, new, keyword), message);
}

/// A bound that says something: that there are at least 0 characters holds anyway.
fn find(shape: &Shape, keyword: &str) -> Bound {
    let is_whole = shape.kind() == Kind::Integer;
    let bound = |piece: &Piece| {
        let schema = piece.schema()?;
        let bound = match keyword {
            "minimum" => schema.least()?,
            "maximum" => schema.most()?,
            _ => {
                let number = schema.number(keyword)?.as_f64()?;
                let says_something = number != 0.0 || !keyword.starts_with("min");
                return says_something.then_some((number, false));
            }
        };
        // Of whole numbers those above 5 are those from 6 on.
        let (float, step) = (bound.float(), sign(keyword));
        match bound.is_exclusive && is_whole && float.fract() == 0.0 {
            true => Some((float + step, false)),
            false => Some((float, bound.is_exclusive)),
        }
    };
    // Of several that hold at once the tightest counts.
    let sign = sign(keyword);
    let bounds = shape.pieces.iter().filter_map(bound);
    bounds.max_by(|a, b| (a.0 * sign).total_cmp(&(b.0 * sign)).then(a.1.cmp(&b.1)))
}

/// Which way a bound is tighter.
fn sign(keyword: &str) -> f64 {
    match keyword.starts_with("min") {
        true => 1.0,
        false => -1.0,
    }
}

fn number((number, exclusive): (f64, bool)) -> String {
    match exclusive {
        true => format!("{number}, exclusive"),
        false => number.to_string(),
    }
}

fn unique(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) {
    let (code, message) = match (old.flag("uniqueItems"), new.flag("uniqueItems")) {
        (false, true) => ("limit-tightened", "no item may stand there twice"),
        (true, false) => ("limit-loosened", "an item may stand there twice"),
        _ => return,
    };
    walk.note(
        here,
        code,
        places(old, new, "uniqueItems"),
        message.to_owned(),
    );
}

fn step(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) {
    let steps = |shape: &Shape| -> Vec<f64> {
        let steps = shape
            .each("multipleOf")
            .filter_map(|(_, step)| step.as_f64());
        steps.collect()
    };
    let (code, message) = match other(&steps(old), &steps(new)) {
        (Some(old), Some(new)) if old == new => return,
        // Every multiple of 10 is one of 5.
        (Some(old), Some(new)) => {
            let code = match is_multiple(old, new) {
                true => "limit-loosened",
                false => "limit-tightened",
            };
            (code, format!("has to be a multiple of {new}, not of {old}"))
        }
        (None, Some(new)) => (
            "limit-tightened",
            format!("has to be a multiple of {new} now"),
        ),
        (Some(old), None) => (
            "limit-loosened",
            format!("does not have to be a multiple of {old} any more"),
        ),
        (None, None) => return,
    };
    walk.note(here, code, places(old, new, "multipleOf"), message);
}

/// Whether a step is a multiple of another: as people write them, not as floats come to.
fn is_multiple(step: f64, of: f64) -> bool {
    const NEAR: f64 = 1e-9;
    let ratio = step / of;
    ratio >= 1.0 - NEAR && (ratio - ratio.round()).abs() < NEAR * ratio
}

fn pattern(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) {
    let patterns = |shape: &Shape| -> Vec<String> {
        let patterns = shape
            .each("pattern")
            .filter_map(|(_, pattern)| pattern.as_str());
        let plain = patterns.map(plain);
        plain
            .filter(|pattern| !ANYTHING.contains(&pattern.as_str()))
            .collect()
    };
    let (before, after) = (patterns(old), patterns(new));
    let (code, message) = match other(&before, &after) {
        (Some(before), Some(after)) if before == after => return,
        (Some(before), Some(after)) => (
            "pattern-changed",
            format!("the pattern is {}, it was {}", word(&after), word(&before)),
        ),
        (None, Some(after)) => (
            "limit-tightened",
            format!("has to match the pattern {} now", word(&after)),
        ),
        (Some(before), None) => (
            "limit-loosened",
            format!("does not have to match {} any more", word(&before)),
        ),
        (None, None) => return,
    };
    walk.note(here, code, places(old, new, "pattern"), message);
}

/// Patterns that every text has.
const ANYTHING: &[&str] = &[
    "",
    "^",
    "$",
    ".*",
    "^.*",
    ".*$",
    "^.*$",
    "[\\s\\S]*",
    "^[\\s\\S]*$",
];

/// A pattern in the shortest words for classes of characters (ECMA-262, "CharacterClassEscape").
fn plain(pattern: &str) -> String {
    let pattern = pattern.replace("[0-9]", "\\d");
    let pattern = pattern.replace("[A-Za-z0-9_]", "\\w");
    pattern.replace("[a-zA-Z0-9_]", "\\w")
}

fn word(pattern: &str) -> String {
    shown(&Value::String(pattern.to_owned()))
}

/// The first of what held before and does not hold any more, and of what is new.
fn other<T: PartialEq + Clone>(before: &[T], after: &[T]) -> (Option<T>, Option<T>) {
    let lacking = |these: &[T], others: &[T]| {
        let mut lacking = these.iter().filter(|one| !others.contains(one));
        lacking.next().cloned()
    };
    (lacking(before, after), lacking(after, before))
}
