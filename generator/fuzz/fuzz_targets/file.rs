//! A description in a file, as the generator reads it.

use std::io::Write;

use tempfile::NamedTempFile;

/// A file with these bytes: JSON if they begin like an object of JSON.
pub fn holding(bytes: &[u8]) -> NamedTempFile {
    let suffix = if bytes.starts_with(b"{") {
        ".json"
    } else {
        ".yaml"
    };
    let mut file = tempfile::Builder::new()
        .suffix(suffix)
        .tempfile()
        .expect("a temporary file can be made");
    file.write_all(bytes)
        .expect("a temporary file can be written");
    file
}
