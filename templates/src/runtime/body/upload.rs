//! What is sent.

use std::fs::{self, File};
use std::io::Seek as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::{fmt, io};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::Pieces;
use super::chain::Chain;
use super::reader::Reader;
use crate::runtime::RefusedError;
use crate::runtime::progress::{ProgressHook, Watch};

/// Bytes to be sent: all at hand, those of a file, or a stream of them.
///
/// Bytes, paths and open files are uploads by themselves, where `impl Into<Upload>` is asked for:
/// `Path::new("greeting.mp3")`. For text that names a file there is [`Upload::path`], as text is bytes.
///
/// A stream and a file that is open already can be read once, so a call that sends one is sent once: it
/// is never retried. A file that is named by its path is opened for each attempt.
#[derive(Clone)]
pub struct Upload {
    pub(super) source: Source,
    /// Who is told how far it is.
    pub(super) watch: Option<Watch>,
}

#[derive(Clone)]
pub(super) enum Source {
    Bytes(Bytes),
    Stream(Pending),
}

/// What is read when it is sent.
#[derive(Clone)]
enum Origin {
    /// Clones of a call share the one stream; whoever sends first takes it.
    Once(Arc<Mutex<Option<Pieces<io::Error>>>>),
    Path(Arc<Path>),
    /// Uploads one after the other.
    Chain(Arc<[Upload]>),
}

/// A stream that is still to be read.
pub(super) struct Pending {
    origin: Origin,
    length: Option<u64>,
    /// What was taken. Never locked: it only lets a stream that is `Send` be part of what has to be
    /// `Sync`.
    pub taken: Option<Mutex<Pieces<io::Error>>>,
}

impl Clone for Pending {
    fn clone(&self) -> Self {
        Self {
            origin: self.origin.clone(),
            length: self.length,
            taken: None,
        }
    }
}

impl Pending {
    /// Takes the stream; none if somebody took it before and it can be read once.
    pub fn take(&self) -> Option<Pieces<io::Error>> {
        match &self.origin {
            Origin::Once(shared) => shared.lock().unwrap_or_else(PoisonError::into_inner).take(),
            Origin::Path(path) => Some(Box::pin(Reader::of(File::open(path)))),
            Origin::Chain(uploads) => Some(Box::pin(Chain::of(uploads.iter().cloned()))),
        }
    }
}

impl Upload {
    fn of(source: Source) -> Self {
        Self {
            source,
            watch: None,
        }
    }

    /// The same, of which somebody is told how far it is.
    pub(in crate::runtime) fn watched(mut self, hook: Option<&ProgressHook>) -> Self {
        let watch = |hook: &ProgressHook| Watch::new(hook.clone(), self.length());
        self.watch = hook.map(watch);
        self
    }

    /// Whether somebody is told how far it is, so that it has to come piece by piece.
    #[cfg(feature = "reqwest")]
    pub(in crate::runtime) fn is_watched(&self) -> bool {
        self.watch.is_some()
    }

    /// Bytes that come piece by piece, such as a file that is too large to be held.
    pub fn stream(pieces: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        Self::from_origin(Origin::Once(Arc::new(Mutex::new(Some(Box::pin(pieces))))))
    }

    fn from_origin(origin: Origin) -> Self {
        Self::of(Source::Stream(Pending {
            origin,
            length: None,
            taken: None,
        }))
    }

    /// The file at this path, which is opened when the call is sent.
    pub fn path(path: impl AsRef<Path>) -> Self {
        path.as_ref().into()
    }

    /// These, one after the other.
    pub(super) fn chain(uploads: Vec<Self>) -> Self {
        let whole = uploads.iter().try_fold(BytesMut::new(), |mut whole, one| {
            whole.extend_from_slice(one.as_bytes()?);
            Some(whole)
        });
        match whole {
            Some(whole) => whole.freeze().into(),
            None => Self::from_origin(Origin::Chain(uploads.into())),
        }
    }

    /// What a reader gives, such as a file that is too large to be held. It is read while it is
    /// sent, piece by piece; a reader that makes its thread wait, as one of a network would, is
    /// better wrapped into a stream.
    pub fn reader(reader: impl io::Read + Send + 'static) -> Self {
        Self::stream(Reader::of(Ok(reader)))
    }

    /// Says how many bytes the stream has, for servers that want to know beforehand.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        if let Source::Stream(stream) = &mut self.source {
            stream.length = Some(bytes);
        }
        self
    }

    /// How many bytes there are, if that is known.
    pub fn length(&self) -> Option<u64> {
        let stream = match &self.source {
            Source::Bytes(bytes) => return Some(bytes.len() as u64),
            Source::Stream(stream) => stream,
        };
        stream.length.or_else(|| match &stream.origin {
            Origin::Once(_) => None,
            Origin::Path(path) => Some(fs::metadata(path).ok()?.len()),
            Origin::Chain(uploads) => uploads.iter().map(Self::length).sum(),
        })
    }

    /// The bytes, if all of them are at hand.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes),
            Source::Stream(_) => None,
        }
    }

    /// Where it comes from, unless the bytes are at hand.
    fn origin(&self) -> Option<&Origin> {
        match &self.source {
            Source::Bytes(_) => None,
            Source::Stream(stream) => Some(&stream.origin),
        }
    }

    /// The name of the file, if it is known.
    pub(super) fn file_name(&self) -> Option<String> {
        match self.origin()? {
            Origin::Path(path) => Some(path.file_name()?.to_string_lossy().into_owned()),
            _ => None,
        }
    }

    /// Whether it can be sent more than once.
    pub(in crate::runtime) fn can_be_repeated(&self) -> bool {
        self.origin().is_none_or(|origin| match origin {
            Origin::Path(_) => true,
            Origin::Chain(uploads) => uploads.iter().all(Self::can_be_repeated),
            Origin::Once(_) => false,
        })
    }

    /// Refuses a file that is not there.
    pub(in crate::runtime) fn check(&self) -> Result<(), RefusedError> {
        let path = match self.origin() {
            Some(Origin::Path(path)) => path,
            Some(Origin::Chain(uploads)) => return uploads.iter().try_for_each(Self::check),
            Some(Origin::Once(_)) | None => return Ok(()),
        };
        let reason = match fs::metadata(path) {
            Ok(file) if file.is_dir() => format!("`{}` is a folder", path.display()),
            Ok(_) => return Ok(()),
            Err(error) => format!("the file `{}` cannot be read: {error}", path.display()),
        };
        Err(RefusedError::new(reason))
    }

    /// Takes the stream; none if the bytes are at hand, or somebody took it before.
    pub(in crate::runtime) fn take_stream(&self) -> Option<Pieces<io::Error>> {
        match &self.source {
            Source::Bytes(_) => None,
            Source::Stream(stream) => stream.take(),
        }
    }
}

impl Default for Upload {
    fn default() -> Self {
        Self::of(Source::Bytes(Bytes::new()))
    }
}

/// What is bytes.
macro_rules! bytes {
    ($($held:ty),*) => {$(
        impl From<$held> for Upload {
            fn from(bytes: $held) -> Self {
                Self::of(Source::Bytes(bytes.into()))
            }
        }
    )*};
}

bytes!(
    Bytes,
    Vec<u8>,
    String,
    Box<[u8]>,
    &'static str,
    &'static [u8]
);

impl From<BytesMut> for Upload {
    fn from(bytes: BytesMut) -> Self {
        bytes.freeze().into()
    }
}

impl<const N: usize> From<&'static [u8; N]> for Upload {
    fn from(bytes: &'static [u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

impl From<&Path> for Upload {
    fn from(path: &Path) -> Self {
        Self::from_origin(Origin::Path(path.into()))
    }
}

impl From<PathBuf> for Upload {
    fn from(path: PathBuf) -> Self {
        path.as_path().into()
    }
}

impl From<&PathBuf> for Upload {
    fn from(path: &PathBuf) -> Self {
        path.as_path().into()
    }
}

impl From<File> for Upload {
    /// The rest of an open file, from where it would be read.
    fn from(mut file: File) -> Self {
        let start = file.stream_position().ok();
        let whole = file.metadata().ok().filter(|file| file.is_file());
        let rest = whole.and_then(|whole| Some(whole.len().saturating_sub(start?)));
        let upload = Self::reader(file);
        match rest {
            Some(rest) => upload.with_length(rest),
            None => upload,
        }
    }
}

impl fmt::Debug for Upload {
    /// Without the bytes: they may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}
