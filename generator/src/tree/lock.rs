//! Only one run at a time changes a folder, and none is told to end half way.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::TreeError;
use super::error::refused;

/// Held while a folder is changed.
static WRITING: Mutex<()> = Mutex::new(());

/// Does something when no folder is half changed, and lets none be changed after it: what a program
/// that is told to end does last.
pub fn when_whole<T>(last: impl FnOnce() -> T) -> T {
    let _writing = writing();
    last()
}

/// Whether another run is changing the folder `out` now, so that who writes has to wait for it.
pub fn is_busy(out: &Path) -> bool {
    let tried = |file: File| matches!(file.try_lock(), Err(TryLockError::WouldBlock));
    out.is_dir() && lockable(out).is_ok_and(tried)
}

/// Held while a folder is changed. However the program ends, the system lets go of it.
pub(super) struct Lock {
    _writing: MutexGuard<'static, ()>,
    _file: File,
}

impl Lock {
    /// Waits until no other run changes the folder, which has to be there.
    pub fn of(out: &Path) -> Result<Self, TreeError> {
        let file = lockable(out).map_err(refused(out))?;
        // Not every file system has locks. Without them a run is alone, or has to be.
        let is_interrupted = |error: io::Error| error.kind() == io::ErrorKind::Interrupted;
        while file.lock().is_err_and(is_interrupted) {}
        // Only now: who waits for another run can be told to end.
        Ok(Self {
            _writing: writing(),
            _file: file,
        })
    }
}

fn writing() -> MutexGuard<'static, ()> {
    WRITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The folder itself, so that nothing has to be put anywhere.
#[cfg(unix)]
fn lockable(out: &Path) -> io::Result<File> {
    File::open(out)
}

/// Where folders cannot be locked, a file that stands for this one. It stays: were it removed, two
/// runs could each lock one of this name.
#[cfg(not(unix))]
fn lockable(out: &Path) -> io::Result<File> {
    use std::hash::{DefaultHasher, Hash, Hasher};

    let mut hasher = DefaultHasher::new();
    out.canonicalize()?.hash(&mut hasher);
    let name = format!("generator-{:016x}.lock", hasher.finish());
    File::create(std::env::temp_dir().join(name))
}
