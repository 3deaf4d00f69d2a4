//! Formats.

use crate::diff::here::Here;
use crate::diff::shape::{Kind, Shape, places};
use crate::diff::walk::Walk;
use crate::lower::scalar_type;

/// A format that says how to show a text, and nothing of what it may be.
const HINT: &str = "password";

/// Formats of numbers, of which each holds all values of those before it.
const WIDTHS: &[&[&str]] = &[
    &["int8", "int16", "int32", "int64"],
    &["uint8", "int16", "int32", "int64"],
    &["uint8", "uint16", "int32", "int64"],
    &["uint8", "uint16", "uint32", "int64"],
    &["uint8", "uint16", "uint32", "uint64"],
    &["float", "double"],
];

/// What becomes of the values of a format that gives way to a wider or a narrower one.
fn width(before: &str, after: &str) -> Option<&'static str> {
    WIDTHS.iter().find_map(|widths| {
        let place = |format: &str| widths.iter().position(|width| *width == format);
        match place(before)? < place(after)? {
            true => Some("format-widened"),
            false => Some("format-narrowed"),
        }
    })
}

/// Compares what text or numbers mean.
pub(super) fn format(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) {
    let format = |shape: &Shape<'_>| shape.format().map(str::to_ascii_lowercase);
    let (before, after) = (format(old), format(new));
    // Providers hide a format from tools by this name; on the wire it is the same.
    let said = |shape: &Shape<'_>, format: &Option<String>| {
        let hidden = || shape.text("x-format").map(str::to_ascii_lowercase);
        format.clone().or_else(hidden)
    };
    let is_hidden = said(old, &before) == said(new, &after);
    let kind = new.kind();
    if before == after || matches!(kind, Kind::Object | Kind::Array | Kind::Choice) {
        return;
    }
    let name = match kind {
        Kind::Integer => "integer",
        Kind::Number => "number",
        _ => "string",
    };
    let ty = |format: &Option<String>| scalar_type(name, format.as_deref());
    let (old_type, new_type) = (ty(&before), ty(&after));
    let is_same = old_type == new_type;
    let (code, message) = match (&before, &after) {
        // `datetime` for `date-time`, or an `int64`, which every integer is.
        (Some(before), Some(after)) if is_same && old_type != ty(&None) => (
            "format-respelled",
            format!("the format is `{after}`, it was `{before}`"),
        ),
        (Some(word), None) | (None, Some(word)) if is_hidden => (
            "format-respelled",
            format!("the format `{word}` is said by another keyword"),
        ),
        (Some(word), None) | (None, Some(word)) if word == HINT => (
            "format-respelled",
            format!("the format `{word}` only asks for care"),
        ),
        (Some(before), Some(after)) => (
            width(before, after).unwrap_or("format-changed"),
            format!("the format is `{after}`, it was `{before}`"),
        ),
        (Some(before), None) => ("format-removed", format!("the format `{before}` is gone")),
        (None, Some(after)) => ("format-added", format!("the format is `{after}` now")),
        (None, None) => return,
    };
    let places = places(old, new, "format");
    walk.note(here, code, places, message);
}
