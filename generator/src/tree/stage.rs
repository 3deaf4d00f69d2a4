//! Changing a folder as a whole: either everything that is new comes to its place, or everything
//! stays as it was.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::folder::{read, refused, remove_empty_folders};
use super::path::{STAGE, fault};
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

    /// Undoes what an interrupted run did to the folder. Whether there was something to undo.
    pub fn recover(&self) -> Result<bool, TreeError> {
        let Some(added) = self.added() else {
            return Ok(false);
        };
        self.roll_back(&added)?;
        self.clear()?;
        Ok(true)
    }

    /// Prepares a file.
    pub fn write(&self, path: &str, text: &str) -> Result<(), TreeError> {
        let target = self.new_file(path);
        create_parent(&target)?;
        fs::write(&target, text).map_err(refused(&target))
    }

    /// Moves everything that was prepared to where it belongs, and removes these files. If the
    /// system refuses any of it, all that was done is undone.
    pub fn apply(&self, written: &[String], removed: &[String]) -> Result<(), TreeError> {
        let is_new = |path: &&String| file_at(&self.out.join(path)).is_none();
        let added: Vec<String> = written.iter().filter(is_new).cloned().collect();
        let (journal, draft) = (self.journal(), self.folder.join("draft"));
        let text = format!("{MARK}\n{}", added.join("\n"));
        fs::write(&draft, text).map_err(refused(&draft))?;
        fs::rename(&draft, &journal).map_err(refused(&journal))?;
        let done = self.exchange(written, removed);
        if done.is_err() {
            self.roll_back(&added)?;
        }
        // From here on there is nothing to undo.
        fs::remove_file(&journal).map_err(refused(&journal))?;
        done
    }

    fn exchange(&self, written: &[String], removed: &[String]) -> Result<(), TreeError> {
        for path in written {
            self.keep(path)?;
        }
        for path in removed {
            self.keep(path)?;
            let there = self.out.join(path);
            fs::remove_file(&there)
                .or_else(absent)
                .map_err(refused(&there))?;
        }
        // A file may stand where there was a folder.
        remove_empty_folders(&self.out)?;
        for path in written {
            let target = self.out.join(path);
            create_parent(&target)?;
            fs::rename(self.new_file(path), &target).map_err(refused(&target))?;
        }
        remove_empty_folders(&self.out)
    }

    /// Keeps what is there, if anything is, until all is done.
    fn keep(&self, path: &str) -> Result<(), TreeError> {
        let (there, kept) = (self.out.join(path), self.old_file(path));
        let Some(found) = file_at(&there) else {
            return Ok(());
        };
        create_parent(&kept)?;
        let result = match found.is_file() {
            // Not every file system has hard links.
            true => fs::hard_link(&there, &kept).or_else(|_| fs::copy(&there, &kept).map(drop)),
            false => fs::rename(&there, &kept),
        };
        result.map_err(refused(&there))
    }

    /// Makes the folder what it was: what was added was not there, and what was kept was.
    fn roll_back(&self, added: &[String]) -> Result<(), TreeError> {
        for path in added {
            let there = self.inside(path)?;
            if file_at(&self.new_file(path)).is_none() && file_at(&there).is_some() {
                fs::remove_file(&there).map_err(refused(&there))?;
            }
        }
        remove_empty_folders(&self.out)?;
        for path in read(&self.folder.join("old"), &|_| false)?.keys() {
            let there = self.inside(path)?;
            create_parent(&there)?;
            fs::rename(self.old_file(path), &there).map_err(refused(&there))?;
        }
        Ok(())
    }

    /// The place of a file. Who put a journal there may have put links there as well, to make us
    /// change what is elsewhere.
    fn inside(&self, path: &str) -> Result<PathBuf, TreeError> {
        let parents = path.match_indices('/').map(|(end, _)| &path[..end]);
        let is_link = |parent: &str| self.out.join(parent).is_symlink();
        let fault = match parents.into_iter().any(is_link) {
            true => Some("lies behind a link"),
            false => fault(path),
        };
        match fault {
            Some(fault) => Err(TreeError::Path(path.to_owned(), fault)),
            None => Ok(self.out.join(path)),
        }
    }

    /// The files that were not there before, if a run was interrupted while it changed the folder.
    fn added(&self) -> Option<Vec<String>> {
        let text = fs::read_to_string(self.journal()).ok()?;
        let mut lines = text.lines();
        (lines.next() == Some(MARK)).then(|| lines.map(str::to_owned).collect())
    }

    /// There while a run is changing the folder.
    fn journal(&self) -> PathBuf {
        self.folder.join("journal")
    }

    fn new_file(&self, path: &str) -> PathBuf {
        self.folder.join("new").join(path)
    }

    fn old_file(&self, path: &str) -> PathBuf {
        self.folder.join("old").join(path)
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
        if !self.journal().exists() {
            let _ = self.clear();
        }
    }
}

/// What stands at a path, unless it is a folder; of a link, the link itself.
fn file_at(path: &Path) -> Option<fs::Metadata> {
    let found = fs::symlink_metadata(path).ok()?;
    (!found.is_dir()).then_some(found)
}

fn absent(error: io::Error) -> io::Result<()> {
    match error.kind() {
        io::ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    }
}

fn create_parent(file: &Path) -> Result<(), TreeError> {
    file.parent().map_or(Ok(()), create_folder)
}

fn create_folder(folder: &Path) -> Result<(), TreeError> {
    fs::create_dir_all(folder).map_err(refused(folder))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use tempfile::TempDir;

    use super::*;
    use crate::tree::recover;

    /// What a folder holds, by path.
    fn all(out: &Path) -> BTreeMap<String, String> {
        let files = read(out, &|_| false).unwrap();
        let shown = files
            .iter()
            .map(|(path, found)| (path.clone(), found.shown()));
        shown.collect()
    }

    fn crate_of(files: &[&str]) -> TempDir {
        let out = tempfile::tempdir().unwrap();
        for path in files {
            let file = out.path().join(path);
            create_parent(&file).unwrap();
            fs::write(file, format!("old {path}")).unwrap();
        }
        out
    }

    const OLD: [&str; 5] = ["same", "changed", "gone", "file/to/folder", "folder"];
    const WRITTEN: [&str; 4] = ["added", "changed", "file", "folder/to/file"];
    const REMOVED: [&str; 3] = ["gone", "file/to/folder", "folder"];

    fn prepared(out: &Path) -> Stage {
        let stage = Stage::new(out).unwrap();
        for path in WRITTEN {
            stage.write(path, &format!("new {path}")).unwrap();
        }
        stage
    }

    fn owned<const N: usize>(paths: [&str; N]) -> [String; N] {
        paths.map(str::to_owned)
    }

    #[test]
    fn everything_comes_to_its_place() {
        let out = crate_of(&OLD);
        let stage = prepared(out.path());
        stage.apply(&owned(WRITTEN), &owned(REMOVED)).unwrap();
        drop(stage);
        let expected = WRITTEN.map(|path| (path.to_owned(), format!("new {path}")));
        let same = ("same".to_owned(), "old same".to_owned());
        assert_eq!(
            all(out.path()),
            expected.into_iter().chain([same]).collect()
        );
    }

    #[test]
    fn wherever_a_run_fails_everything_stays_as_it_was() {
        for lost in WRITTEN {
            let out = crate_of(&OLD);
            let before = all(out.path());
            let stage = prepared(out.path());
            fs::remove_file(stage.new_file(lost)).unwrap();
            let failed = stage.apply(&owned(WRITTEN), &owned(REMOVED));
            assert!(matches!(failed, Err(TreeError::Io { .. })), "{lost}");
            drop(stage);
            assert_eq!(all(out.path()), before, "{lost}");
        }
    }

    #[test]
    fn what_a_killed_run_had_begun_is_undone() {
        for moved in 0..=WRITTEN.len() {
            let out = crate_of(&OLD);
            let before = all(out.path());
            let stage = prepared(out.path());
            let journal = format!("{MARK}\nadded\nfile\nfolder/to/file");
            fs::write(stage.journal(), journal).unwrap();
            let moved = owned(WRITTEN)[..moved].to_vec();
            stage.exchange(&moved, &owned(REMOVED)).unwrap();
            // The journal stands, so nothing is cleared away.
            drop(stage);
            assert_ne!(all(out.path()), before);
            assert!(Stage::of(out.path()).recover().unwrap());
            assert_eq!(all(out.path()), before, "{moved:?}");
            assert!(!Stage::of(out.path()).recover().unwrap());
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_come_back_as_links() {
        let out = crate_of(&["a"]);
        std::os::unix::fs::symlink("a", out.path().join("changed")).unwrap();
        let stage = prepared(out.path());
        fs::remove_file(stage.new_file("folder/to/file")).unwrap();
        assert!(stage.apply(&owned(WRITTEN), &[]).is_err());
        let link = fs::read_link(out.path().join("changed")).unwrap();
        assert_eq!(link, Path::new("a"));
        assert_eq!(fs::read_to_string(out.path().join("a")).unwrap(), "old a");
    }

    #[cfg(unix)]
    #[test]
    fn a_journal_that_somebody_else_wrote_changes_nothing_elsewhere() {
        let elsewhere = crate_of(&["precious"]);
        for planted in ["../precious", "link/precious"] {
            let out = elsewhere.path().join("out");
            fs::create_dir_all(out.join(".staged")).unwrap();
            std::os::unix::fs::symlink(elsewhere.path(), out.join("link")).unwrap();
            fs::write(out.join(".staged/journal"), format!("{MARK}\n{planted}")).unwrap();
            assert!(
                matches!(recover(&out), Err(TreeError::Path(..))),
                "{planted}"
            );
            assert!(elsewhere.path().join("precious").exists());
            fs::remove_dir_all(&out).unwrap();
        }
    }

    #[test]
    fn a_folder_that_only_has_the_same_name_is_no_ones_to_undo() {
        let out = crate_of(&[".staged/journal"]);
        assert!(!recover(out.path()).unwrap());
        assert!(out.path().join(".staged/journal").exists());
    }
}
