//! Forms: types whose members are the parts of a body.

use super::{FilePart, Multipart};
use crate::runtime::RefusedError;
use crate::runtime::json::{Document, Node, View, Writer};
use crate::runtime::wire::Wire;

/// A value that is a part, or several if it is a list (OpenAPI 3.0, "Special Considerations for
/// `multipart` Content"): text and numbers are text, an object is JSON, unless the description
/// names another media type.
#[allow(dead_code, reason = "not every API has forms")]
pub(crate) fn value<T: Wire>(
    parts: Multipart,
    name: &str,
    media_type: Option<&str>,
    value: Option<&T>,
) -> Multipart {
    let Some(value) = value else {
        return parts;
    };
    let mut writer = Writer::default();
    value.write(&mut writer);
    match writer.finish_text() {
        Ok((text, secrets)) => each(parts, name, media_type, &text).holding(secrets),
        Err(reason) => parts.refuse(RefusedError::new(format!(
            "the part `{name}` cannot be written: {reason}"
        ))),
    }
}

/// The parts that a JSON text stands for.
fn each(parts: Multipart, name: &str, media_type: Option<&str>, json: &str) -> Multipart {
    // It was written here, so it can be read.
    let Ok(document) = Document::parse(json, usize::MAX) else {
        return parts;
    };
    match document.root().view() {
        View::List(items) => items
            .into_iter()
            .fold(parts, |parts, item| one(parts, name, media_type, item)),
        _ => one(parts, name, media_type, document.root()),
    }
}

fn one(parts: Multipart, name: &str, media_type: Option<&str>, value: Node<'_>) -> Multipart {
    let json =
        media_type.is_some_and(|m| m.starts_with("application/json") || m.ends_with("+json"));
    let content = match json {
        _ if value.is_null() => return parts,
        true => value.to_json(),
        false => value.to_text(),
    };
    let fallback = value.is_nested().then_some("application/json");
    parts.part(name.to_owned(), media_type.or(fallback), content)
}

/// Parts that are files.
#[allow(dead_code, reason = "not every API has forms")]
pub(crate) fn files(
    parts: Multipart,
    name: &str,
    media_type: Option<&str>,
    files: impl IntoIterator<Item = FilePart>,
) -> Multipart {
    let files = files.into_iter();
    files.fold(parts, |parts, file| parts.file_as(name, media_type, file))
}

/// Makes a struct a body of several parts.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! form {
    (
        $name:ident { $($mode:ident $field:ident = $wire:literal as $media:expr,)* } rest $rest:ident
    ) => {
        impl From<$name> for $crate::runtime::Multipart {
            fn from(form: $name) -> Self {
                let parts = form.$rest;
                $(let parts = $crate::runtime::form!(@$mode parts, $wire, $media, form.$field);)*
                parts
            }
        }

        impl $name {
            /// A form to be overwritten by what a constructor is given.
            fn blank() -> Self {
                Self {
                    $($field: $crate::runtime::form!(@blank $mode),)*
                    $rest: $crate::runtime::Multipart::new(),
                }
            }
        }
    };
    (@req $parts:expr, $wire:expr, $media:expr, $value:expr) => {
        $crate::runtime::body::value($parts, $wire, $media, Some(&$value))
    };
    (@opt $parts:expr, $wire:expr, $media:expr, $value:expr) => {
        $crate::runtime::body::value($parts, $wire, $media, $value.as_ref())
    };
    (@file $parts:expr, $wire:expr, $media:expr, $value:expr) => {
        $crate::runtime::body::files($parts, $wire, $media, [$value])
    };
    (@opt_files $parts:expr, $wire:expr, $media:expr, $value:expr) => {
        $crate::runtime::body::files($parts, $wire, $media, $value.into_iter().flatten())
    };
    // One that may be absent, or several.
    (@$mode:ident $parts:expr, $wire:expr, $media:expr, $value:expr) => {
        $crate::runtime::body::files($parts, $wire, $media, $value)
    };
    (@blank req) => {
        $crate::runtime::wire::blank()
    };
    (@blank file) => {
        $crate::runtime::FilePart::new("")
    };
    (@blank files) => {
        Vec::new()
    };
    (@blank $optional:ident) => {
        None
    };
}
#[allow(unused_imports, reason = "not every API has one")]
pub(crate) use form;
