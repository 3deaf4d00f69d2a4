//! How far bodies have come.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::Call;

/// How far a body has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many bytes were handed on so far.
    pub done: u64,
    /// How many there are in all, if that is known.
    pub total: Option<u64>,
}

/// What is called with each piece of a body.
pub(super) type ProgressHook = Arc<dyn Fn(Progress) + Send + Sync>;

/// Counts what comes by.
#[derive(Clone)]
pub(super) struct Watch {
    hook: ProgressHook,
    progress: Progress,
}

impl Watch {
    pub fn new(hook: ProgressHook, total: Option<u64>) -> Self {
        let progress = Progress { done: 0, total };
        Self { hook, progress }
    }

    /// Takes in a piece.
    pub fn count(&mut self, piece: &Bytes) {
        self.progress.done += piece.len() as u64;
        (self.hook)(self.progress);
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.progress.fmt(f)
    }
}

impl<O, C> Call<O, C> {
    /// Calls this with each piece of the body that is handed to the connection, beginning anew with each
    /// attempt: to show how far it is. It should be quick, as the call waits for it.
    pub fn on_upload(mut self, hook: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.request.watch_upload(Arc::new(hook));
        self
    }

    /// Calls this with each piece of the response that comes, beginning anew with each attempt. Where the
    /// response is compressed, how many bytes there are in all is not known.
    pub fn on_download(mut self, hook: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.request.watch_download(Arc::new(hook));
        self
    }
}
