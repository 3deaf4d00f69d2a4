//! Changing a folder as a whole: either everything that is new comes to its place, or everything
//! stays as it was.

mod undo;

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::error::refused;
use super::folder::{file_at, remove_empty_folders};
use super::path::STAGE;
use super::{MARK, TreeError};

/// A folder on the same file system, so that moving a file from it is one step. It holds what is
/// `new`, and the `old` of what is on its way. It is removed when it is dropped.
pub(super) struct Stage {
    out: PathBuf,
    folder: PathBuf,
}

impl Stage {
    /// An empty one. What an interrupted run left behind is cleared away.
    pub fn new(out: &Path) -> Result<Self, TreeError> {
        let stage = Self::of(out);
        stage.check()?;
        stage.clear()?;
        create_folder(&stage.folder)?;
        // If the program is killed, what it prepared is nothing for Git.
        let ignore = stage.folder.join(".gitignore");
        fs::write(&ignore, "*\n").map_err(refused(&ignore))?;
        Ok(stage)
    }

    pub fn of(out: &Path) -> Self {
        let folder = out.join(STAGE);
        let out = out.to_owned();
        Self { out, folder }
    }

    /// Refuses what we do not put there ourselves: behind a link, what we change would be
    /// elsewhere.
    fn check(&self) -> Result<(), TreeError> {
        let is_other = |path: &PathBuf, is_right: fn(&fs::Metadata) -> bool| {
            fs::symlink_metadata(path).is_ok_and(|found| !is_right(&found))
        };
        let folders = [self.folder.clone(), self.new_files(), self.old_files()];
        let mut folders = folders.into_iter();
        let other = folders
            .find(|folder| is_other(folder, fs::Metadata::is_dir))
            .or(Some(self.journal()).filter(|journal| is_other(journal, fs::Metadata::is_file)));
        let other = other.or_else(|| self.foreign());
        other.map_or(Ok(()), |other| Err(TreeError::Planted(other)))
    }

    /// Something in the folder that we never put there.
    fn foreign(&self) -> Option<PathBuf> {
        let ours = ["new", "old", "journal", "draft", ".gitignore"];
        let entries = fs::read_dir(&self.folder).ok()?;
        let mut others = entries
            .flatten()
            .filter(|entry| !ours.iter().any(|name| entry.file_name() == *name));
        Some(others.next()?.path())
    }

    /// Prepares a file.
    pub fn write(&self, path: &str, text: &str) -> Result<(), TreeError> {
        let target = self.new_files().join(path);
        create_parent(&target).map_err(refused(&target))?;
        fs::write(&target, text).map_err(refused(&target))
    }

    /// Moves everything that was prepared to where it belongs, and removes these files. If the
    /// system refuses any of it, all that was done is undone.
    pub fn apply(&self, written: &[String], removed: &[String]) -> Result<(), TreeError> {
        let is_new = |path: &&String| file_at(&self.out, path).is_none();
        let added: Vec<String> = written.iter().filter(is_new).cloned().collect();
        let (journal, draft) = (self.journal(), self.draft());
        let text = format!("{MARK}\n{}", added.join("\n"));
        fs::write(&draft, text).map_err(refused(&draft))?;
        fs::rename(&draft, &journal).map_err(refused(&journal))?;
        let done = self.exchange(written, removed);
        let done = match done {
            Err(cause) => self.roll_back(&added, Some(cause))?,
            Ok(()) => None,
        };
        // From here on there is nothing to undo.
        fs::remove_file(&journal).map_err(refused(&journal))?;
        done.map_or(Ok(()), Err)
    }

    fn exchange(&self, written: &[String], removed: &[String]) -> Result<(), TreeError> {
        // A link goes first, so that nothing is found behind it.
        for path in removed {
            self.keep(path)?;
            let there = self.out.join(path);
            fs::remove_file(&there)
                .or_else(absent)
                .map_err(refused(&there))?;
        }
        for path in written {
            self.keep(path)?;
        }
        // A file may stand where there was a folder.
        remove_empty_folders(&self.out)?;
        for path in written {
            let target = self.out.join(path);
            create_parent(&target).map_err(refused(&target))?;
            fs::rename(self.new_files().join(path), &target).map_err(refused(&target))?;
        }
        remove_empty_folders(&self.out)
    }

    /// Keeps what is there, if anything is, until all is done.
    fn keep(&self, path: &str) -> Result<(), TreeError> {
        let (there, kept) = (self.out.join(path), self.old_files().join(path));
        let Some(found) = file_at(&self.out, path) else {
            return Ok(());
        };
        create_parent(&kept).map_err(refused(&kept))?;
        let result = match found.is_file() {
            // Not every file system has hard links.
            true => fs::hard_link(&there, &kept).or_else(|_| self.copy(&there, &kept)),
            false => fs::rename(&there, &kept),
        };
        result.map_err(refused(&there))
    }

    /// Copies a file in one step, as half a file must not be put back.
    fn copy(&self, there: &Path, kept: &Path) -> io::Result<()> {
        fs::copy(there, self.draft())?;
        fs::rename(self.draft(), kept)
    }

    /// There while a run is changing the folder.
    fn journal(&self) -> PathBuf {
        self.folder.join("journal")
    }

    /// What is not yet what it will be.
    fn draft(&self) -> PathBuf {
        self.folder.join("draft")
    }

    fn new_files(&self) -> PathBuf {
        self.folder.join("new")
    }

    fn old_files(&self) -> PathBuf {
        self.folder.join("old")
    }

    /// Clears away what an interrupted run left behind.
    pub fn clear(&self) -> Result<(), TreeError> {
        let folder = &self.folder;
        fs::remove_dir_all(folder)
            .or_else(absent)
            .map_err(refused(folder))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // What can still be undone is left for the next run. If the rest cannot be removed, the
        // next run tries again; the crate is right without that.
        if !self.journal().exists() && self.check().is_ok() {
            let _ = self.clear();
        }
    }
}

fn absent(error: io::Error) -> io::Result<()> {
    match error.kind() {
        io::ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    }
}

fn create_parent(file: &Path) -> io::Result<()> {
    file.parent().map_or(Ok(()), fs::create_dir_all)
}

fn create_folder(folder: &Path) -> Result<(), TreeError> {
    fs::create_dir_all(folder).map_err(refused(folder))
}

#[cfg(test)]
mod tests;
