//! Reading a file that somebody named: bounded, regular, UTF-8.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

/// The largest description that is read, in bytes. The largest public ones are below 20 MB.
const LARGEST: u64 = 100 << 20;

/// Why a file could not be read: the diagnostic's code and its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    pub code: &'static str,
    pub message: String,
}

/// The text of a file, without a byte-order mark.
pub(super) fn read_text(path: &Path) -> Result<String, Refusal> {
    let unreadable = |error: std::io::Error| Refusal {
        code: "unreadable-file",
        message: format!("the file cannot be read: {error}"),
    };
    // A device or a pipe could deliver without end, and opening one can already block.
    let about = fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(Refusal {
            code: "not-a-file",
            message: "this is not a regular file".to_owned(),
        });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len().min(LARGEST)).unwrap_or(0));
    let file = File::open(path).map_err(unreadable)?;
    let read = file.take(LARGEST + 1).read_to_end(&mut bytes);
    let read = read.map_err(unreadable)?;
    if u64::try_from(read).map_or(true, |read| read > LARGEST) {
        return Err(Refusal {
            code: "file-too-large",
            message: format!("the file is larger than {} MB", LARGEST >> 20),
        });
    }
    decode(bytes)
}

fn decode(bytes: Vec<u8>) -> Result<String, Refusal> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        }),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let utf16 = matches!(error.as_bytes(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
            let guess = if utf16 { "; it looks like UTF-16" } else { "" };
            Err(Refusal {
                code: "not-utf-8",
                message: format!("the file is not UTF-8 text (byte {at}){guess}"),
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_taken_off() {
        assert_eq!(decode("\u{feff}{}".into()), Ok("{}".to_owned()));
    }

    #[test]
    fn other_encodings_are_refused() {
        let refusal = decode(vec![0xff, 0xfe, b'{', 0]).map_err(|r| r.message);
        assert!(refusal.is_err_and(|message| message.contains("UTF-16")));
    }

    #[test]
    fn a_folder_is_refused() {
        let refusal = read_text(Path::new("/")).map_err(|r| r.code);
        assert_eq!(refusal, Err("not-a-file"));
    }
}
