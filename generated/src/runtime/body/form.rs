//! Forms: types whose members are the parts of a body.

use super::{FilePart, Multipart, Upload};
use crate::runtime::json::{Document, Node, View, Writer};
use crate::runtime::wire::Wire;
use crate::runtime::{Param, RefusedError, Style, charset};

/// What writes a value as a document of a media type.
type WriteDocument = fn(Node<'_>, &str) -> Result<String, String>;

/// How a part is written (OpenAPI 3.2, Encoding Object).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Layout {
    name: &'static str,
    media_type: Option<&'static str>,
    style: Option<Param>,
    /// What writes a value as a document.
    document: Option<WriteDocument>,
    headers: &'static [(&'static str, &'static str)],
}

#[allow(dead_code, reason = "not every API has forms")]
impl Layout {
    /// A part as the specification writes it by default.
    pub(crate) const fn new(name: &'static str) -> Self {
        Self {
            name,
            media_type: None,
            style: None,
            document: None,
            headers: &[],
        }
    }

    /// The same, of this media type.
    pub(crate) const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// The same, written as a parameter of a query would be, without the encoding.
    pub(crate) const fn style(mut self, style: Style, explode: bool) -> Self {
        self.style = Some(Param::query(self.name).style(style).explode(explode));
        self
    }

    /// The same, written as a document.
    pub(crate) const fn document(mut self, document: WriteDocument) -> Self {
        self.document = Some(document);
        self
    }

    /// The same, with these headers.
    pub(crate) const fn headers(
        mut self,
        headers: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.headers = headers;
        self
    }
}

/// A value that is a part, or several if it is a list (OpenAPI 3.0, "Special Considerations for
/// `multipart` Content"): text and numbers are text, an object is JSON, unless the description
/// says otherwise.
#[allow(dead_code, reason = "not every API has forms")]
pub(crate) fn value<T: Wire>(parts: Multipart, layout: Layout, value: Option<&T>) -> Multipart {
    let Some(value) = value else {
        return parts;
    };
    let mut writer = Writer::default();
    value.write(&mut writer);
    match writer.finish_text() {
        Ok((text, secrets)) => each(parts, layout, &text).holding(secrets),
        Err(reason) => parts.refuse(RefusedError::new(format!(
            "the part `{}` cannot be written: {reason}",
            layout.name
        ))),
    }
}

/// The parts that a JSON text stands for.
fn each(parts: Multipart, layout: Layout, json: &str) -> Multipart {
    // It was written here, so it can be read.
    let Ok(document) = Document::parse(json, usize::MAX) else {
        return parts;
    };
    if let Some(style) = layout.style {
        let styled = style.parts(document.root()).into_iter();
        return styled.fold(parts, |parts, (name, text)| {
            parts.part(name, None, text).with_headers(layout.headers)
        });
    }
    match document.root().view() {
        View::List(items) => items
            .into_iter()
            .fold(parts, |parts, item| one(parts, layout, item)),
        _ => one(parts, layout, document.root()),
    }
}

fn one(parts: Multipart, layout: Layout, value: Node<'_>) -> Multipart {
    if value.is_null() {
        return parts;
    }
    let fallback = value.is_nested().then_some("application/json");
    let name = layout.name.to_owned();
    match content(layout, value) {
        Ok(content) => {
            let parts = parts.part(name, layout.media_type.or(fallback), content);
            parts.with_headers(layout.headers)
        }
        Err(reason) => parts.refuse(RefusedError::new(format!(
            "the part `{name}` cannot be written: {reason}"
        ))),
    }
}

/// What a part holds, in the encoding that its media type names.
fn content(layout: Layout, value: Node<'_>) -> Result<Upload, String> {
    let media_type = layout.media_type.unwrap_or_default();
    let is_json = media_type.starts_with("application/json") || media_type.ends_with("+json");
    let text = match layout.document {
        Some(document) => document(value, media_type)?,
        None if is_json => value.to_json(),
        None => value.to_text(),
    };
    match charset::named(media_type).filter(|_| !is_json) {
        Some(label) => charset::encode(&text, &label).map(Upload::from),
        None => Ok(text.into()),
    }
}

/// What a part may be that may be a file.
#[allow(dead_code, reason = "not every API has forms")]
pub(crate) trait Piece {
    /// A part to be overwritten by what a constructor is given.
    fn blank() -> Self;

    /// Adds it to the parts.
    fn add_to(self, parts: Multipart, layout: Layout) -> Multipart;
}

impl Piece for FilePart {
    fn blank() -> Self {
        Self::new("")
    }

    fn add_to(self, parts: Multipart, layout: Layout) -> Multipart {
        let parts = parts.file_as(layout.name, layout.media_type, self);
        parts.with_headers(layout.headers)
    }
}

/// A part that is a file or, in place of one, a value: where a file is, say.
#[derive(Debug, Clone)]
pub enum FileOr<T> {
    /// A file.
    File(FilePart),
    /// What stands for one.
    Value(T),
}

impl<T> FileOr<T> {
    /// A file.
    pub fn file(file: impl Into<FilePart>) -> Self {
        Self::File(file.into())
    }

    /// What stands for a file.
    pub fn value(value: impl Into<T>) -> Self {
        Self::Value(value.into())
    }
}

impl<T> From<FilePart> for FileOr<T> {
    fn from(file: FilePart) -> Self {
        Self::File(file)
    }
}

impl<T: Wire> Piece for FileOr<T> {
    fn blank() -> Self {
        Self::File(FilePart::blank())
    }

    fn add_to(self, parts: Multipart, layout: Layout) -> Multipart {
        match self {
            Self::File(file) => file.add_to(parts, layout),
            Self::Value(value) => {
                // The media type is that of the file.
                let layout = Layout {
                    media_type: None,
                    ..layout
                };
                self::value(parts, layout, Some(&value))
            }
        }
    }
}

/// Parts that may be files.
#[allow(dead_code, reason = "not every API has forms")]
pub(crate) fn files<T: Piece>(
    parts: Multipart,
    layout: Layout,
    files: impl IntoIterator<Item = T>,
) -> Multipart {
    let files = files.into_iter();
    files.fold(parts, |parts, file| file.add_to(parts, layout))
}

/// A part to be overwritten by what a constructor is given.
#[allow(dead_code, reason = "not every API has forms")]
pub(crate) fn blank_piece<T: Piece>() -> T {
    T::blank()
}

/// Makes a struct a body of several parts.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! form {
    (
        $name:ident {
            $($mode:ident $field:ident = $wire:literal $(.$set:ident($($given:tt)*))*,)*
        } rest $rest:ident
    ) => {
        impl From<$name> for $crate::runtime::Multipart {
            fn from(form: $name) -> Self {
                let parts = form.$rest;
                $(
                    let layout = const {
                        $crate::runtime::body::Layout::new($wire)$(.$set($($given)*))*
                    };
                    let parts = $crate::runtime::form!(@$mode parts, layout, form.$field);
                )*
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
    (@req $parts:expr, $layout:expr, $value:expr) => {
        $crate::runtime::body::value($parts, $layout, Some(&$value))
    };
    (@opt $parts:expr, $layout:expr, $value:expr) => {
        $crate::runtime::body::value($parts, $layout, $value.as_ref())
    };
    (@file $parts:expr, $layout:expr, $value:expr) => {
        $crate::runtime::body::files($parts, $layout, [$value])
    };
    (@opt_files $parts:expr, $layout:expr, $value:expr) => {
        $crate::runtime::body::files($parts, $layout, $value.into_iter().flatten())
    };
    // One that may be absent, or several.
    (@$mode:ident $parts:expr, $layout:expr, $value:expr) => {
        $crate::runtime::body::files($parts, $layout, $value)
    };
    (@blank req) => {
        $crate::runtime::wire::blank()
    };
    (@blank file) => {
        $crate::runtime::body::blank_piece()
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
