//! The files of a crate, and the only room that touches the file system with them.
//!
//! Writing and comparing look at the same tree and at the same files, so that they cannot disagree
//! about what belongs where.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// What the manifest of a crate that was generated begins with.
const MARK: &str = "# @generated";

/// What may stand in the folder of a crate without being rendered: what Cargo and Git put there,
/// and the folder in which we prepare what is new.
const NOT_OURS: &[&str] = &[
    "target",
    "Cargo.lock",
    ".git",
    ".gitignore",
    ".gitattributes",
    STAGE,
];

/// Where new files wait until all of them are written.
const STAGE: &str = ".staged";

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

/// Why a folder cannot be written or read.
#[derive(Debug, thiserror::Error)]
pub enum TreeError {
    /// The folder holds something else.
    #[error(
        "`{0}` is not empty and was not generated (its Cargo.toml does not begin with \
         `# @generated`); name another folder with --out, or empty it"
    )]
    Foreign(PathBuf),
    /// The path of a file would lead out of the folder.
    #[error("`{0}` is not a path that can be written; please report this")]
    Path(String),
    /// The system refused.
    #[error("`{path}`: {source}")]
    Io {
        /// What it refused.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl Tree {
    /// Adds a file.
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

    /// Makes the folder `out` hold this tree. A file whose text is right is not touched; one that
    /// nobody renders any more is removed.
    ///
    /// Everything new is written beside its place before anything moves there, so that a run that
    /// is interrupted or fails while writing leaves the crate whole.
    ///
    /// # Errors
    ///
    /// A folder that holds something else, or a system that refuses.
    pub fn write(&self, out: &Path) -> Result<Changes, TreeError> {
        let there = self.look(out)?;
        let mut changes = Changes::default();
        for (path, text) in &self.0 {
            match there
                .get(path)
                .is_some_and(|found| found == text.as_bytes())
            {
                true => changes.unchanged += 1,
                false => changes.written.push(path.clone()),
            }
        }
        let orphans = there.keys().filter(|path| !self.contains(path));
        changes.removed = orphans.cloned().collect();
        if changes.written.is_empty() && changes.removed.is_empty() {
            return Ok(changes);
        }
        fs::create_dir_all(out).map_err(refused(out))?;
        let stage = empty_stage(out)?;
        let staged = self.stage(&changes.written, &stage);
        let moved = staged.and_then(|()| move_all(&changes.written, &stage, out));
        let cleaned = fs::remove_dir_all(&stage).map_err(refused(&stage));
        moved.and(cleaned)?;
        for path in &changes.removed {
            remove(out, path)?;
        }
        Ok(changes)
    }

    fn stage(&self, paths: &[String], stage: &Path) -> Result<(), TreeError> {
        for path in paths {
            let target = stage.join(path);
            let parent = target.parent().unwrap_or(stage);
            fs::create_dir_all(parent).map_err(refused(parent))?;
            let text = self.0.get(path).map(String::as_str).unwrap_or_default();
            fs::write(&target, text).map_err(refused(&target))?;
        }
        Ok(())
    }

    /// What in the folder `out` is not as this tree says. Nothing is written.
    ///
    /// # Errors
    ///
    /// A folder that holds something else, or a system that refuses.
    pub fn compare(&self, out: &Path) -> Result<Vec<Difference>, TreeError> {
        let there = self.look(out)?;
        let paths: BTreeSet<&String> = self.0.keys().chain(there.keys()).collect();
        let mut differences = Vec::new();
        for path in paths {
            let (found, wanted) = (there.get(path), self.0.get(path));
            let kind = match (found, wanted) {
                (Some(found), Some(wanted)) if found == wanted.as_bytes() => continue,
                (Some(_), Some(_)) => DifferenceKind::Stale,
                (None, _) => DifferenceKind::Missing,
                (_, None) => DifferenceKind::Orphaned,
            };
            let found = String::from_utf8_lossy(found.map(Vec::as_slice).unwrap_or_default());
            let wanted = wanted.map(String::as_str).unwrap_or_default();
            let diff = similar::TextDiff::from_lines(found.as_ref(), wanted);
            let diff = diff
                .unified_diff()
                .context_radius(3)
                .header(&format!("{path} (there)"), &format!("{path} (generated)"))
                .to_string();
            differences.push(Difference {
                path: path.clone(),
                kind,
                diff,
            });
        }
        Ok(differences)
    }

    /// The files in the folder that are ours to judge.
    fn look(&self, out: &Path) -> Result<BTreeMap<String, Vec<u8>>, TreeError> {
        if let Some(path) = self.0.keys().find(|path| !is_inside(path)) {
            return Err(TreeError::Path(path.clone()));
        }
        let mut there = BTreeMap::new();
        if out.exists() {
            read(out, "", &mut there)?;
        }
        let manifest = there.get("Cargo.toml");
        let ours = manifest.is_some_and(|text| text.starts_with(MARK.as_bytes()));
        // What is left when only the manifest was lost is still ours: it says so in every file.
        let marked = there
            .values()
            .any(|text| text.starts_with(b"// @generated"));
        match there.is_empty() || ours || (manifest.is_none() && marked) {
            true => Ok(there),
            false => Err(TreeError::Foreign(out.to_owned())),
        }
    }
}

/// Whether a path stays inside the folder on every system.
fn is_inside(path: &str) -> bool {
    path.split('/')
        .all(|part| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']))
}

/// Reads all files below a folder. A link counts as a file and is not followed.
fn read(
    folder: &Path,
    prefix: &str,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), TreeError> {
    for entry in fs::read_dir(folder).map_err(refused(folder))? {
        let entry = entry.map_err(refused(folder))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if prefix.is_empty() && NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        let (place, path) = (entry.path(), format!("{prefix}{name}"));
        let kind = entry.file_type().map_err(refused(&place))?;
        if kind.is_dir() {
            read(&place, &format!("{path}/"), files)?;
        } else if kind.is_symlink() {
            files.insert(path, b"(a link)".to_vec());
        } else {
            files.insert(path, fs::read(&place).map_err(refused(&place))?);
        }
    }
    Ok(())
}

/// An empty folder on the same file system, so that moving a file from it is one step.
fn empty_stage(out: &Path) -> Result<PathBuf, TreeError> {
    let stage = out.join(STAGE);
    if stage.exists() {
        // An earlier run was interrupted.
        fs::remove_dir_all(&stage).map_err(refused(&stage))?;
    }
    fs::create_dir_all(&stage).map_err(refused(&stage))?;
    Ok(stage)
}

fn move_all(paths: &[String], stage: &Path, out: &Path) -> Result<(), TreeError> {
    for path in paths {
        let target = out.join(path);
        let parent = target.parent().unwrap_or(out);
        fs::create_dir_all(parent).map_err(refused(parent))?;
        fs::rename(stage.join(path), &target).map_err(refused(&target))?;
    }
    Ok(())
}

/// Removes a file, and the folders that it leaves empty.
fn remove(out: &Path, path: &str) -> Result<(), TreeError> {
    let target = out.join(path);
    fs::remove_file(&target).map_err(refused(&target))?;
    let mut folder = target.parent();
    while let Some(empty) = folder.filter(|folder| *folder != out) {
        if fs::remove_dir(empty).is_err() {
            break;
        }
        folder = empty.parent();
    }
    Ok(())
}

fn refused(path: &Path) -> impl FnOnce(io::Error) -> TreeError {
    let path = path.to_owned();
    move |source| TreeError::Io { path, source }
}
