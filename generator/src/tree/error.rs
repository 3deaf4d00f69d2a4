//! Why a folder cannot be written or read.

use std::io;
use std::path::{Path, PathBuf};

/// So many of the files that could not be put back are named.
const NAMED: usize = 20;

/// Why a folder cannot be written or read: in one line, save for what the name of a file may hold.
#[derive(Debug, thiserror::Error)]
pub enum TreeError {
    /// The folder holds something else.
    #[error(
        "`{0}` is not empty and was not generated (its Cargo.toml does not say so in its first \
         line); name another folder with --out, or empty it"
    )]
    Foreign(PathBuf),
    /// There can be no folder, for the reason given.
    #[error("`{0}` {1}; name another folder with --out")]
    NoFolder(PathBuf, &'static str),
    /// Something stands where only this program puts something, and it did not.
    #[error(
        "`{0}` is not what this program puts there, so that nothing is changed; look where it \
         comes from, then remove it"
    )]
    Planted(PathBuf),
    /// A file cannot have this path, for the reason given.
    #[error("`{0}` cannot be a file of the crate: it {1}")]
    Path(String, &'static str),
    /// The system refused.
    #[error("`{path}`: {source}")]
    Io {
        /// What it refused.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A change failed or was interrupted, and not all of it could be undone.
    #[error("{}", half_changed(out, files, cause.as_deref()))]
    HalfChanged {
        /// The folder.
        out: PathBuf,
        /// The files that are not what they were, and why they could not be put back.
        files: Vec<(String, io::Error)>,
        /// Why the change failed, if it was this run's.
        cause: Option<Box<TreeError>>,
    },
}

pub(super) fn refused(path: &Path) -> impl FnOnce(io::Error) -> TreeError {
    let path = path.to_owned();
    move |source| TreeError::Io { path, source }
}

fn half_changed(out: &Path, files: &[(String, io::Error)], cause: Option<&TreeError>) -> String {
    let cause = cause.map_or_else(String::new, |cause| format!("{cause}; "));
    let name = |(path, error): &(String, io::Error)| format!("`{path}` ({error})");
    let mut names: Vec<String> = files.iter().take(NAMED).map(name).collect();
    if files.len() > NAMED {
        names.push(format!("{} more", files.len() - NAMED));
    }
    format!(
        "{cause}the crate in `{}` is half changed, as this could not be put back: {}; make that \
         possible and run the same command again: it puts back first what is kept in `.staged`",
        out.display(),
        names.join(", ")
    )
}
