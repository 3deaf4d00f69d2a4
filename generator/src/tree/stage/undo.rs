//! Undoing a change, of this run or of one that was killed.

use std::path::Path;
use std::{fs, io};

use super::{Stage, create_parent};
use crate::tree::error::refused;
use crate::tree::folder::{
    beginning, file_at, is_behind_link, is_empty, is_same, list, remove_empty_folders, says,
};
use crate::tree::path::{MANIFEST, fault, is_left_alone, trespass};
use crate::tree::{MARK, TreeError};

/// The largest journal. It holds a path for each file that was added.
const JOURNAL: u64 = 64 << 20;

impl Stage {
    /// Undoes what an interrupted run did to the folder. Whether there was something to undo.
    pub fn recover(&self) -> Result<bool, TreeError> {
        if fs::symlink_metadata(&self.folder).is_err() || !self.is_ours()? {
            return Ok(false);
        }
        self.check()?;
        let Some(added) = self.added()? else {
            return Ok(false);
        };
        self.roll_back(&added, None)?;
        self.clear()?;
        Ok(true)
    }

    /// Whether the folder, half changed as it may be, holds a crate of ours or nothing else. Its
    /// manifest is in its place, or on its way there or back.
    fn is_ours(&self) -> Result<bool, TreeError> {
        let places = [
            (&self.out, MANIFEST.to_owned()),
            (&self.folder, format!("old/{MANIFEST}")),
            (&self.folder, format!("new/{MANIFEST}")),
        ];
        let is_plain = |folder: &Path| *folder == *self.out || !folder.is_symlink();
        let mut marked = places
            .iter()
            .map(|(folder, path)| is_plain(folder) && says(folder, path, MARK));
        Ok(marked.any(|marked| marked) || is_empty(&self.out, &is_left_alone)?)
    }

    /// The files that were not there before, if a run was interrupted while it changed the folder.
    fn added(&self) -> Result<Option<Vec<String>>, TreeError> {
        let journal = self.journal();
        let bytes = match fs::symlink_metadata(&journal) {
            Ok(about) if about.len() > JOURNAL => return Err(TreeError::Planted(journal)),
            Ok(_) => beginning(&journal, JOURNAL).map_err(refused(&journal))?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(refused(&journal)(error)),
        };
        let text = String::from_utf8(bytes).unwrap_or_default();
        let mut lines = text.lines();
        Ok((lines.next() == Some(MARK)).then(|| lines.map(str::to_owned).collect()))
    }

    /// Makes the folder what it was: what was added was not there, and what was kept was. What the
    /// system refuses does not keep the rest from being put back. Gives the cause back if all is.
    pub(super) fn roll_back(
        &self,
        added: &[String],
        cause: Option<TreeError>,
    ) -> Result<Option<TreeError>, TreeError> {
        let mut kept: Vec<String> = list(&self.old_files(), &|_| false)?.into_keys().collect();
        self.check_paths(added, &kept)?;
        // As long as anything is left to do, the manifest has to tell whose the folder is.
        kept.sort_by_key(|path| path == MANIFEST);
        let mut files = Vec::new();
        let mut refused = |path: &String, result: io::Result<()>| {
            files.extend(result.err().map(|error| (path.clone(), error)));
        };
        for path in added {
            refused(path, self.take_back(path));
        }
        // Where that fails, a file cannot be put back either, or nothing has to be.
        let _ = remove_empty_folders(&self.out);
        for path in &kept {
            refused(path, self.put_back(path));
        }
        match files.is_empty() {
            true => Ok(cause),
            false => Err(TreeError::HalfChanged {
                out: self.out.clone(),
                files,
                cause: cause.map(Box::new),
            }),
        }
    }

    /// Who put a journal there may have put links and paths there as well, to make us change what
    /// is elsewhere. Nothing is changed before all of them are known to be right.
    fn check_paths(&self, added: &[String], kept: &[String]) -> Result<(), TreeError> {
        let check = |path: &String, fault: Option<&'static str>| {
            let new = self.new_files();
            let is_linked = is_behind_link(&self.out, path) || is_behind_link(&new, path);
            match fault.or(is_linked.then_some("lies behind a link")) {
                Some(fault) => Err(TreeError::Path(path.clone(), fault)),
                None => Ok(()),
            }
        };
        added.iter().try_for_each(|path| check(path, fault(path)))?;
        // Somebody may have given a file that is no longer there any name.
        kept.iter().try_for_each(|path| check(path, trespass(path)))
    }

    /// Takes a file that was added out of the folder again.
    fn take_back(&self, path: &str) -> io::Result<()> {
        let new = self.new_files();
        match file_at(&new, path).is_none() && file_at(&self.out, path).is_some() {
            // The manifest is still needed, to tell whose the folder is.
            true => create_parent(&new.join(path))
                .and_then(|()| fs::rename(self.out.join(path), new.join(path)))
                .or_else(|_| fs::remove_file(self.out.join(path))),
            false => Ok(()),
        }
    }

    /// Puts a file that was kept where it was.
    fn put_back(&self, path: &str) -> io::Result<()> {
        let (kept, there) = (self.old_files().join(path), self.out.join(path));
        let moved = create_parent(&there).and_then(|()| fs::rename(&kept, &there));
        // What may not be changed was not changed.
        moved.or_else(|error| match is_same(&kept, &there) {
            Ok(true) => Ok(()),
            _ => Err(error),
        })
    }
}
