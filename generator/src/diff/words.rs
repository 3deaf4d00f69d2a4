//! What is said of anything, beside what it is.

use serde_json::Value;

use super::here::{At, Here};
use super::value::{same, shown};
use super::walk::Walk;

/// Notes that other words are said under a keyword.
pub(super) fn compare_text(
    walk: &mut Walk,
    here: &Here,
    keyword: &str,
    (old, new): (Option<&Value>, Option<&Value>),
    places: (At, At),
) {
    let plain = |value: Option<&Value>| match value {
        Some(Value::String(text)) => {
            let words: Vec<&str> = text.split_whitespace().collect();
            (!words.is_empty()).then(|| Value::String(words.join(" ")))
        }
        other => other.cloned(),
    };
    let what = match (plain(old), plain(new)) {
        (Some(old), Some(new)) if old != new => "says something else",
        (Some(_), None) => "is gone",
        (None, Some(_)) => "is new",
        _ => return,
    };
    walk.note(
        here,
        "words-changed",
        places,
        format!("the {} {what}", name_of(keyword)),
    );
}

/// Notes that something else is said under a keyword of other tools.
pub(super) fn extension(
    walk: &mut Walk,
    here: &Here,
    keyword: &str,
    (old, new): (Option<&Value>, Option<&Value>),
    places: (At, At),
) {
    let what = match (old, new) {
        (Some(old), Some(new)) if !same(old, new) => {
            format!("is {}, it was {}", shown(new), shown(old))
        }
        (Some(old), None) => format!("{} is gone", shown(old)),
        (None, Some(new)) => format!("is {} now", shown(new)),
        _ => return,
    };
    walk.note(
        here,
        "extension-changed",
        places,
        format!("`{keyword}` {what}"),
    );
}

fn name_of(keyword: &str) -> &str {
    match keyword {
        "externalDocs" => "page with more documentation",
        "bearerFormat" => "format of tokens",
        other => other,
    }
}

/// Notes that something is deprecated now, or not any more.
pub(super) fn deprecation(walk: &mut Walk, here: &Here, places: (At, At), [old, new]: [bool; 2]) {
    match (old, new) {
        (false, true) => walk.note(here, "deprecated", places, "is deprecated".to_owned()),
        (true, false) => {
            let message = "is no longer deprecated".to_owned();
            walk.note(here, "no-longer-deprecated", places, message);
        }
        _ => {}
    }
}
