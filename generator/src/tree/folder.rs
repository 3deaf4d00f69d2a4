//! Reading and changing what is on the disk. Links are never followed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::TreeError;
use super::path::{STAGE, is_left_alone};

/// A file that is there.
pub(super) struct Found {
    place: PathBuf,
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

    /// Removes it; of a link the link itself.
    pub fn remove(&self) -> Result<(), TreeError> {
        fs::remove_file(&self.place).map_err(refused(&self.place))
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
            files.insert(path, Found { place, bytes });
        }
    }
    Ok(files)
}

/// A folder on the same file system, so that moving a file from it is one step. It is removed when
/// it is dropped.
pub(super) struct Stage {
    out: PathBuf,
    folder: PathBuf,
}

impl Stage {
    /// An empty one. What an interrupted run left behind is cleared away.
    pub fn new(out: &Path) -> Result<Self, TreeError> {
        Self::clear(out)?;
        let folder = out.join(STAGE);
        fs::create_dir_all(&folder).map_err(refused(&folder))?;
        let out = out.to_owned();
        Ok(Self { out, folder })
    }

    /// Clears away what an interrupted run left behind.
    pub fn clear(out: &Path) -> Result<(), TreeError> {
        let folder = out.join(STAGE);
        match fs::symlink_metadata(&folder) {
            Ok(_) => fs::remove_dir_all(&folder).map_err(refused(&folder)),
            Err(_) => Ok(()),
        }
    }

    /// Prepares a file.
    pub fn write(&self, path: &str, text: &str) -> Result<(), TreeError> {
        let target = self.folder.join(path);
        create_parent(&target)?;
        fs::write(&target, text).map_err(refused(&target))
    }

    /// Moves a file that was prepared to where it belongs.
    pub fn place(&self, path: &str) -> Result<(), TreeError> {
        let target = self.out.join(path);
        create_parent(&target)?;
        fs::rename(self.folder.join(path), &target).map_err(refused(&target))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // If it cannot be removed, the next run tries again; the crate is right without that.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn create_parent(file: &Path) -> Result<(), TreeError> {
    match file.parent() {
        Some(parent) => fs::create_dir_all(parent).map_err(refused(parent)),
        None => Ok(()),
    }
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

fn refused(path: &Path) -> impl FnOnce(io::Error) -> TreeError {
    let path = path.to_owned();
    move |source| TreeError::Io { path, source }
}
