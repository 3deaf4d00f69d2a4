//! The files of a crate, and the only room that touches the file system with them.
//!
//! Writing and comparing look at the same tree and at the same files, so that they cannot disagree
//! about what belongs where.

mod error;
mod folder;
mod lock;
mod path;
mod reach;
mod stage;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::Duration;

pub use error::TreeError;
use error::refused;
use folder::Found;
use lock::Lock;
pub use lock::{is_busy, when_whole};
use path::MANIFEST;
pub use reach::reaches;
use stage::Stage;

/// What the first line says of files that were generated. Other tools mark theirs as well, so that
/// `@generated` alone would not tell whose they are.
const MARK: &str = "@generated from the API's description";

/// How long to look for the shortest difference of one file. After that it may be longer than
/// necessary, but is still right.
const DIFF_TIME: Duration = Duration::from_millis(500);

/// The files of a crate: text by path, with `/` between the parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree(BTreeMap<String, String>);

/// What writing a tree did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The files that are new or different now.
    pub written: Vec<String>,
    /// The files that nobody renders any more, and that are gone now.
    pub removed: Vec<String>,
    /// How many files were left untouched, as they were right.
    pub unchanged: usize,
}

/// A file that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its path.
    pub path: String,
    /// In which way.
    pub kind: DifferenceKind,
    /// From what is there to what should be, as a unified diff.
    pub diff: String,
}

/// In which way a file is not as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DifferenceKind {
    /// It should be there and is not.
    Missing,
    /// It is not what is rendered now.
    Stale,
    /// It is there, and nobody renders it.
    Orphaned,
}

/// Undoes what a run that was killed had begun to change in the folder `out`, if that folder holds
/// a crate of ours or nothing else. Whether there was anything to undo. If another run is writing
/// there, it is waited for.
///
/// # Errors
///
/// If the system refuses, or if something stands there that no run of ours puts there.
pub fn recover(out: &Path) -> Result<bool, TreeError> {
    if !out.is_dir() {
        return Ok(false);
    }
    let _lock = Lock::of(out)?;
    Stage::of(out).recover()
}

impl Tree {
    /// Adds a file. Whether its path can be written shows when the tree is written or compared.
    pub fn insert(&mut self, path: String, text: String) {
        self.0.insert(path, text);
    }

    /// Whether there is a file with this path.
    pub fn contains(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// The paths of all files, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The files: path and text, sorted by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Makes the folder `out` hold this tree. A file whose text is right is not touched; one that
    /// nobody renders any more is removed, and so are empty folders. Links are never followed.
    ///
    /// Everything new is written beside its place before anything moves there. A run that fails
    /// leaves the crate as it was; what a run that was killed had begun is undone by the next. If
    /// another run is writing there, it is waited for.
    ///
    /// # Errors
    ///
    /// A folder that holds something else, a path that cannot be written, or a system that
    /// refuses.
    pub fn write(&self, out: &Path) -> Result<Changes, TreeError> {
        self.check(out)?;
        fs::create_dir_all(out).map_err(refused(out))?;
        let _lock = Lock::of(out)?;
        Stage::of(out).recover()?;
        let there = self.look(out)?;
        let mut changes = Changes::default();
        for (path, text) in &self.0 {
            let is_right = there.get(path).map(|found| found.holds(text));
            match is_right.transpose()? {
                Some(true) => changes.unchanged += 1,
                _ => changes.written.push(path.clone()),
            }
        }
        let orphans = there.keys().filter(|path| !self.contains(path));
        changes.removed = orphans.cloned().collect();
        match changes.written.is_empty() && changes.removed.is_empty() {
            true => Stage::of(out).clear()?,
            false => self.change(out, &changes)?,
        }
        Ok(changes)
    }

    fn change(&self, out: &Path, changes: &Changes) -> Result<(), TreeError> {
        let stage = Stage::new(out)?;
        for path in &changes.written {
            let text = self.0.get(path).map(String::as_str).unwrap_or_default();
            stage.write(path, text)?;
        }
        stage.apply(&changes.written, &changes.removed)
    }

    /// What in the folder `out` is not as this tree says. Nothing is written.
    ///
    /// # Errors
    ///
    /// As for [`Tree::write`].
    pub fn compare(&self, out: &Path) -> Result<Vec<Difference>, TreeError> {
        self.check(out)?;
        let there = self.look(out)?;
        let paths: BTreeSet<&String> = self.0.keys().chain(there.keys()).collect();
        let mut differences = Vec::new();
        for path in paths {
            let (found, wanted) = (there.get(path), self.0.get(path));
            let kind = match (found, wanted) {
                (Some(found), Some(wanted)) if found.holds(wanted)? => continue,
                (Some(_), Some(_)) => DifferenceKind::Stale,
                (None, _) => DifferenceKind::Missing,
                (_, None) => DifferenceKind::Orphaned,
            };
            let found = found.map(Found::shown).transpose()?.unwrap_or_default();
            let wanted = wanted.map(String::as_str).unwrap_or_default();
            differences.push(Difference {
                path: path.clone(),
                kind,
                diff: diff(path, &found, wanted),
            });
        }
        Ok(differences)
    }

    /// Whether this tree can be written, and whether there is a folder or can be one.
    fn check(&self, out: &Path) -> Result<(), TreeError> {
        for path in self.0.keys() {
            if let Some(reason) = path::fault(path).or_else(|| self.clash(path)) {
                return Err(TreeError::Path(path.clone(), reason));
            }
        }
        match fs::metadata(out) {
            Ok(found) if !found.is_dir() => Some("is not a folder"),
            Err(_) if out.is_symlink() => Some("is a link that leads nowhere"),
            _ => None,
        }
        .map_or(Ok(()), |reason| {
            Err(TreeError::NoFolder(out.to_owned(), reason))
        })
    }

    /// The files in the folder that are ours to judge. Of a folder that is not ours, no more is
    /// looked at than tells so.
    fn look(&self, out: &Path) -> Result<BTreeMap<String, Found>, TreeError> {
        let skip = |name: &str| path::is_left_alone(name) && !self.contains(name);
        match self.is_ours(out) || folder::is_empty(out, &skip)? {
            true => folder::list(out, &skip),
            false => Err(TreeError::Foreign(out.to_owned())),
        }
    }

    /// Whether what is there was generated.
    fn is_ours(&self, out: &Path) -> bool {
        let marked = |path: &str| folder::says(out, path, MARK);
        // The manifest may have been lost or edited by hand. If several other files stand where we
        // put one that is marked, and all of them are, nobody has made the crate their own.
        let mut others = self.0.iter().filter_map(|(path, text)| {
            let first = text.lines().next().unwrap_or_default();
            let is_other = path != MANIFEST && folder::file_at(out, path).is_some();
            (is_other && first.contains(MARK)).then_some(path)
        });
        marked(MANIFEST) || others.clone().count() > 1 && others.all(|path| marked(path))
    }

    /// Why a path cannot be added to this tree, if it cannot.
    pub(crate) fn obstacle(&self, path: &str) -> Option<&'static str> {
        match self.contains(path) {
            true => Some("is rendered already; give it another name"),
            false => path::fault(path).or_else(|| self.clash(path)),
        }
    }

    /// Whether a path makes a file of what is a folder for another, or the other way round.
    fn clash(&self, path: &str) -> Option<&'static str> {
        let folder = format!("{path}/");
        let mut after = self.0.range(folder.clone()..);
        let below = after
            .next()
            .is_some_and(|(next, _)| next.starts_with(&folder));
        let clash = below || path::parents(path).any(|parent| self.contains(parent));
        clash.then_some("would be a file and a folder at once")
    }
}

/// From what is there to what should be, with three lines around each change.
fn diff(path: &str, found: &str, wanted: &str) -> String {
    // Somebody may have given a file any name, and its header is one line.
    let path = path.replace('\n', "\\n");
    if found.contains("\r\n") && !wanted.contains('\r') {
        // Every line would differ, in a way that nobody can see.
        let rest = diff(&path, &found.replace("\r\n", "\n"), wanted);
        return format!("{path}: lines end with CRLF there, and are generated with LF\n{rest}");
    }
    let mut config = similar::TextDiff::configure();
    config.timeout(DIFF_TIME);
    config
        .diff_lines(found, wanted)
        .unified_diff()
        .context_radius(3)
        .header(&format!("{path} (there)"), &format!("{path} (generated)"))
        .to_string()
}

#[cfg(test)]
mod tests;
