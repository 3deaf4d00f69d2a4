//! What text holds (JSON Schema 2020-12 Validation, section 8).

use crate::diff::here::Here;
use crate::diff::schema;
use crate::diff::shape::{Kind, Shape, places};
use crate::diff::walk::Walk;
use crate::document::pointer_below;

/// Compares what text holds, where its format does not say it.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, here: &Here, old: &Shape<'a>, new: &Shape<'a>) {
    if old.kind() != Kind::String || old.format() != new.format() {
        return;
    }
    for keyword in ["contentMediaType", "contentEncoding"] {
        let said = |shape: &Shape<'_>| shape.text(keyword).map(str::to_ascii_lowercase);
        let (code, message) = match (said(old), said(new)) {
            (Some(old), Some(new)) if old == new => continue,
            (Some(old), Some(new)) => ("content-changed", format!("holds `{new}`, not `{old}`")),
            (Some(old), None) => (
                "content-unlimited",
                format!("need not hold `{old}` any more"),
            ),
            (None, Some(new)) => ("content-limited", format!("holds `{new}`")),
            (None, None) => continue,
        };
        walk.note(here, code, places(old, new, keyword), message);
    }
    const SCHEMA: &str = "contentSchema";
    let of = |shape: &Shape<'a>| {
        let (piece, value) = shape.find(SCHEMA)?;
        Some((pointer_below(&piece.pointer, SCHEMA), value))
    };
    let (code, message) = match (of(old), of(new)) {
        (Some(a), Some(b)) => {
            let a = Shape::new(walk.old, a.0, a.1);
            let b = Shape::new(walk.new, b.0, b.1);
            return schema::compare(walk, &here.inner("<content>"), &a, &b);
        }
        (None, Some(_)) => ("content-limited", "what it holds has a type now"),
        (Some(_), None) => ("content-unlimited", "what it holds has no type any more"),
        (None, None) => return,
    };
    walk.note(here, code, places(old, new, SCHEMA), message.to_owned());
}
