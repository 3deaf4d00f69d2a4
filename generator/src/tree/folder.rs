//! What is on the disk. Links are never followed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::TreeError;
use super::path::is_left_alone;

/// A file that is there.
pub(super) struct Found {
    /// Its bytes; none for what is not a plain file, such as a link.
    bytes: Option<Vec<u8>>,
}

impl Found {
    /// Whether it is a plain file with exactly this text.
    pub fn holds(&self, text: &str) -> bool {
        self.bytes.as_deref() == Some(text.as_bytes())
    }

    /// Whether it is a plain file that says so in its first line.
    pub fn says(&self, mark: &str) -> bool {
        let bytes = self.bytes.as_deref().unwrap_or_default();
        let first = bytes.split(|byte| *byte == b'\n').next();
        first.is_some_and(|line| String::from_utf8_lossy(line).contains(mark))
    }

    /// What to show of it.
    pub fn shown(&self) -> String {
        match &self.bytes {
            Some(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            None => "(a link, or no plain file)\n".to_owned(),
        }
    }
}

/// All files below a folder, by path; none if there is no such folder. What `skip` says of the
/// names at its top is left out.
pub(super) fn read(
    folder: &Path,
    skip: &dyn Fn(&str) -> bool,
) -> Result<BTreeMap<String, Found>, TreeError> {
    let mut files = BTreeMap::new();
    let mut open = match folder.try_exists().map_err(refused(folder))? {
        true => vec![(folder.to_owned(), String::new())],
        false => Vec::new(),
    };
    while let Some((folder, prefix)) = open.pop() {
        for entry in fs::read_dir(&folder).map_err(refused(&folder))? {
            let entry = entry.map_err(refused(&folder))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if prefix.is_empty() && skip(&name) {
                continue;
            }
            let (place, path) = (entry.path(), format!("{prefix}{name}"));
            let kind = entry.file_type().map_err(refused(&place))?;
            if kind.is_dir() {
                open.push((place, format!("{path}/")));
                continue;
            }
            let bytes = match kind.is_file() {
                true => Some(fs::read(&place).map_err(refused(&place))?),
                false => None,
            };
            files.insert(path, Found { bytes });
        }
    }
    Ok(files)
}

/// Removes every folder below `out` that holds no file, except what is left alone.
pub(super) fn remove_empty_folders(out: &Path) -> Result<(), TreeError> {
    for (name, folder) in folders_in(out)? {
        if !is_left_alone(&name) {
            remove_if_empty(&folder)?;
        }
    }
    Ok(())
}

fn remove_if_empty(folder: &Path) -> Result<(), TreeError> {
    for (_, inner) in folders_in(folder)? {
        remove_if_empty(&inner)?;
    }
    match fs::remove_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
        result => result.map_err(refused(folder)),
    }
}

fn folders_in(folder: &Path) -> Result<Vec<(String, PathBuf)>, TreeError> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder).map_err(refused(folder))? {
        let entry = entry.map_err(refused(folder))?;
        let place = entry.path();
        if entry.file_type().map_err(refused(&place))?.is_dir() {
            folders.push((entry.file_name().to_string_lossy().into_owned(), place));
        }
    }
    Ok(folders)
}

pub(super) fn refused(path: &Path) -> impl FnOnce(io::Error) -> TreeError {
    let path = path.to_owned();
    move |source| TreeError::Io { path, source }
}
