//! What is on the disk. Links are never followed, and no more is read than is needed.

use std::collections::BTreeMap;
use std::fs::{self, DirEntry, File, FileType, Metadata};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use super::TreeError;
use super::error::refused;
use super::path::{is_left_alone, parents};

/// So much of a first line is read.
const FIRST_LINE: u64 = 4 << 10;

/// The largest file whose difference is shown.
const SHOWN: u64 = 4 << 20;

/// A file that is there.
pub(super) struct Found {
    place: PathBuf,
    /// Its size; none for what is not a plain file, such as a link.
    size: Option<u64>,
}

impl Found {
    /// Whether it is a plain file with exactly this text. It is read only if the size is right.
    pub fn holds(&self, text: &str) -> Result<bool, TreeError> {
        let size = u64::try_from(text.len()).ok();
        if self.size.is_none() || self.size != size {
            return Ok(false);
        }
        let limit = size.map_or(0, |size| size.saturating_add(1));
        let bytes = beginning(&self.place, limit).map_err(refused(&self.place))?;
        Ok(bytes == text.as_bytes())
    }

    /// What to show of it.
    pub fn shown(&self) -> Result<String, TreeError> {
        match self.size {
            None => Ok("(a link, or no plain file)\n".to_owned()),
            Some(size) if size > SHOWN => Ok("(too large to show)\n".to_owned()),
            Some(_) => {
                let bytes = beginning(&self.place, SHOWN).map_err(refused(&self.place))?;
                Ok(String::from_utf8_lossy(&bytes).into_owned())
            }
        }
    }
}

/// The beginning of a file that is known to be plain.
pub(super) fn beginning(file: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(file)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What stands at a path below a folder, unless it is a folder; of a link, the link itself.
/// Nothing stands behind a link.
pub(super) fn file_at(folder: &Path, path: &str) -> Option<Metadata> {
    if is_behind_link(folder, path) {
        return None;
    }
    let found = fs::symlink_metadata(folder.join(path)).ok()?;
    (!found.is_dir()).then_some(found)
}

/// Whether a link is on the way to a path below a folder.
pub(super) fn is_behind_link(folder: &Path, path: &str) -> bool {
    parents(path).any(|parent| folder.join(parent).is_symlink())
}

/// Whether a plain file says so in its first line.
pub(super) fn says(folder: &Path, path: &str, mark: &str) -> bool {
    let bytes = match file_at(folder, path) {
        Some(found) if found.is_file() => beginning(&folder.join(path), FIRST_LINE),
        _ => return false,
    };
    let bytes = bytes.unwrap_or_default();
    let first = bytes.split(|byte| *byte == b'\n').next();
    first.is_some_and(|line| String::from_utf8_lossy(line).contains(mark))
}

/// Whether two plain files hold the same.
pub(super) fn is_same(one: &Path, other: &Path) -> io::Result<bool> {
    let (about, about_other) = (fs::symlink_metadata(one)?, fs::symlink_metadata(other)?);
    if !about.is_file() || !about_other.is_file() || about.len() != about_other.len() {
        return Ok(false);
    }
    let mut one = BufReader::new(File::open(one)?);
    let mut other = BufReader::new(File::open(other)?);
    loop {
        let (bytes, others) = (one.fill_buf()?, other.fill_buf()?);
        let length = bytes.len().min(others.len());
        if length == 0 || bytes[..length] != others[..length] {
            return Ok(bytes.is_empty() && others.is_empty());
        }
        one.consume(length);
        other.consume(length);
    }
}

/// All files below a folder, by path; none if there is no such folder. What `skip` says of the
/// names at its top is left out.
pub(super) fn list(
    folder: &Path,
    skip: &dyn Fn(&str) -> bool,
) -> Result<BTreeMap<String, Found>, TreeError> {
    let mut files = BTreeMap::new();
    walk(folder, skip, &mut |path, entry, kind| {
        let place = entry.path();
        let size = match kind.is_file() {
            true => Some(entry.metadata().map_err(refused(&place))?.len()),
            false => None,
        };
        files.insert(path, Found { place, size });
        Ok(true)
    })?;
    Ok(files)
}

/// Whether no file is below a folder. It is known as soon as one is found.
pub(super) fn is_empty(folder: &Path, skip: &dyn Fn(&str) -> bool) -> Result<bool, TreeError> {
    let mut is_empty = true;
    walk(folder, skip, &mut |_, _, _| {
        is_empty = false;
        Ok(false)
    })?;
    Ok(is_empty)
}

/// Shows every file below a folder, with its path, for as long as it is wanted.
fn walk(
    folder: &Path,
    skip: &dyn Fn(&str) -> bool,
    see: &mut dyn FnMut(String, &DirEntry, FileType) -> Result<bool, TreeError>,
) -> Result<(), TreeError> {
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
            let path = format!("{prefix}{name}");
            let kind = entry.file_type().map_err(refused(&entry.path()))?;
            if kind.is_dir() {
                open.push((entry.path(), format!("{path}/")));
            } else if !see(path, &entry, kind)? {
                return Ok(());
            }
        }
    }
    Ok(())
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
