//! Reading a file that somebody named: bounded, regular, UTF-8.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use crate::diagnostic::Place;

/// The largest file that is read, in bytes. The largest public descriptions are below 20 MB.
pub(crate) const LARGEST: u64 = 100 << 20;

/// Why a file could not be read: the diagnostic's code and its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReadError {
    pub code: &'static str,
    pub message: String,
    /// Where in the file, if that is known.
    pub place: Option<Place>,
}

impl ReadError {
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            place: None,
        }
    }

    /// The place that is known, or else the whole file.
    pub fn place_in(&self, path: &Path) -> Place {
        let whole = || Place::file(path.display().to_string());
        self.place.clone().unwrap_or_else(whole)
    }
}

/// The text of a file that is regular, not too large and UTF-8, without a byte-order mark. Nothing
/// else is ever opened.
pub fn text(path: &Path) -> Option<String> {
    read_text(path).ok()
}

/// The text of a file, without a byte-order mark.
pub(crate) fn read_text(path: &Path) -> Result<String, ReadError> {
    let text = read_exactly(path)?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// The text of a file as it stands there.
pub(crate) fn read_exactly(path: &Path) -> Result<String, ReadError> {
    let unreadable = |error: std::io::Error| {
        ReadError::new(
            "unreadable-file",
            format!("the file cannot be read: {error}"),
        )
    };
    // A device or a pipe could deliver without end, and opening one can already block.
    let about = fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(ReadError::new("not-a-file", "this is not a regular file"));
    }
    let too_large = || {
        ReadError::new(
            "file-too-large",
            format!("the file is larger than {} MB", LARGEST >> 20),
        )
    };
    if about.len() > LARGEST {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0));
    let file = File::open(path).map_err(unreadable)?;
    // It may have grown since, and some files do not say how long they are.
    let read = file.take(LARGEST + 1).read_to_end(&mut bytes);
    let read = read.map_err(unreadable)?;
    if u64::try_from(read).map_or(true, |read| read > LARGEST) {
        return Err(too_large());
    }
    decode(bytes, path)
}

fn decode(bytes: Vec<u8>, path: &Path) -> Result<String, ReadError> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let utf16 = matches!(error.as_bytes(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
        let guess = if utf16 { "; it looks like UTF-16" } else { "" };
        let sound = error.as_bytes().get(..at).unwrap_or_default();
        ReadError {
            place: Some(Place {
                position: Some(after(&String::from_utf8_lossy(sound))),
                ..Place::file(path.display().to_string())
            }),
            ..ReadError::new(
                "not-utf-8",
                format!("the file is not UTF-8 text (byte {at}){guess}"),
            )
        }
    })
}

/// The line and the column, from one, of what comes after a text.
fn after(text: &str) -> (usize, usize) {
    let start = text.rfind('\n').map_or(0, |newline| newline + 1);
    let last = text.get(start..).unwrap_or_default();
    (text.matches('\n').count() + 1, last.chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: &[u8]) -> ReadError {
        decode(bytes.to_vec(), Path::new("a.yaml")).unwrap_err()
    }

    #[test]
    fn a_byte_order_mark_is_taken_off() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.json");
        fs::write(&file, "\u{feff}{}").unwrap();
        assert_eq!(text(&file).as_deref(), Some("{}"));
    }

    #[test]
    fn other_encodings_are_refused() {
        assert!(
            refused(&[0xff, 0xfe, b'{', 0])
                .message
                .contains("looks like UTF-16")
        );
    }

    #[test]
    fn the_first_byte_that_is_not_utf_8_has_a_place() {
        let place = refused("a: 1\nä: \u{e4}".as_bytes().split_last().unwrap().1).place;
        let place = place.unwrap();
        assert_eq!(
            (place.file.as_str(), place.position),
            ("a.yaml", Some((2, 4)))
        );
    }

    #[test]
    fn a_folder_is_refused() {
        let refusal = read_text(Path::new("/")).map_err(|r| r.code);
        assert_eq!(refusal, Err("not-a-file"));
    }

    #[test]
    fn a_file_is_refused_by_its_length_before_it_is_opened() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sparse.json");
        let sparse = File::create(&file).unwrap();
        sparse.set_len(4 << 30).unwrap();
        let refusal = read_text(&file).map_err(|r| r.code);
        assert_eq!(refusal, Err("file-too-large"));
    }
}
