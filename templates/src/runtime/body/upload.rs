//! What is sent.

use std::fs::{self, File};
use std::io::{Read as _, Seek as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::{fmt, io};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::Pieces;
use super::chain::Chain;
use crate::runtime::RefusedError;

/// Bytes to be sent: all at hand, those of a file, or a stream of them.
///
/// Bytes, paths and open files are uploads by themselves, where `impl Into<Upload>` is asked for:
/// `Path::new("greeting.mp3")`. For text that names a file there is [`Upload::path`], as text is bytes.
///
/// A stream and a file that is open already can be read once, so a call that sends one is sent once: it
/// is never retried. A file that is named by its path is opened for each attempt.
#[derive(Clone)]
pub struct Upload(Source);

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path(Arc<Path>),
    /// One after the other.
    Chain(Arc<[Upload]>),
    Stream {
        // Clones of a call share the one stream; whoever sends first takes it.
        pieces: Arc<Mutex<Option<Pieces<io::Error>>>>,
        length: Option<u64>,
    },
}

impl Upload {
    /// Bytes that come piece by piece, such as a file that is too large to be held.
    pub fn stream(pieces: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        Self(Source::Stream {
            pieces: Arc::new(Mutex::new(Some(Box::pin(pieces)))),
            length: None,
        })
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
            None => Self(Source::Chain(uploads.into())),
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
        if let Source::Stream { length, .. } = &mut self.0 {
            *length = Some(bytes);
        }
        self
    }

    /// How many bytes there are, if that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Source::Bytes(bytes) => Some(bytes.len() as u64),
            Source::Path(path) => Some(fs::metadata(path).ok()?.len()),
            Source::Chain(uploads) => uploads.iter().map(Self::length).sum(),
            Source::Stream { length, .. } => *length,
        }
    }

    /// The name of the file, if it is known.
    pub(super) fn file_name(&self) -> Option<String> {
        match &self.0 {
            Source::Path(path) => Some(path.file_name()?.to_string_lossy().into_owned()),
            _ => None,
        }
    }

    /// Whether it can be sent more than once.
    pub(in crate::runtime) fn can_be_repeated(&self) -> bool {
        match &self.0 {
            Source::Bytes(_) | Source::Path(_) => true,
            Source::Chain(uploads) => uploads.iter().all(Self::can_be_repeated),
            Source::Stream { .. } => false,
        }
    }

    /// Refuses a file that is not there.
    pub(in crate::runtime) fn check(&self) -> Result<(), RefusedError> {
        let reason = match &self.0 {
            Source::Path(path) => match fs::metadata(path) {
                Ok(file) if file.is_dir() => format!("`{}` is a folder", path.display()),
                Ok(_) => return Ok(()),
                Err(error) => format!("the file `{}` cannot be read: {error}", path.display()),
            },
            Source::Chain(uploads) => return uploads.iter().try_for_each(Self::check),
            Source::Bytes(_) | Source::Stream { .. } => return Ok(()),
        };
        Err(RefusedError::new(reason))
    }

    /// The bytes, if all of them are at hand.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Source::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Takes the stream; none if the bytes are at hand, or somebody took it before.
    pub(in crate::runtime) fn take_stream(&self) -> Option<Pieces<io::Error>> {
        match &self.0 {
            Source::Bytes(_) => None,
            Source::Path(path) => Some(Box::pin(Reader::of(File::open(path)))),
            Source::Chain(uploads) => Some(Box::pin(Chain::of(uploads.iter().cloned()))),
            Source::Stream { pieces, .. } => {
                pieces.lock().unwrap_or_else(PoisonError::into_inner).take()
            }
        }
    }
}

/// A reader as a stream of pieces, or why there is none.
struct Reader(io::Result<Box<dyn io::Read + Send>>);

impl Reader {
    fn of(reader: io::Result<impl io::Read + Send + 'static>) -> Self {
        Self(reader.map(|reader| Box::new(reader) as Box<_>))
    }
}

/// How many bytes of a reader are sent at once.
const PIECE: usize = 64 * 1024;

impl Stream for Reader {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut piece = Vec::with_capacity(PIECE);
        let read = match &mut self.0 {
            Ok(reader) => reader.take(PIECE as u64).read_to_end(&mut piece),
            Err(error) => Err(io::Error::from(error.kind())),
        };
        Poll::Ready(match read {
            Ok(0) => None,
            Ok(_) => Some(Ok(piece.into())),
            Err(error) => Some(Err(error)),
        })
    }
}

impl Default for Upload {
    fn default() -> Self {
        Self(Source::Bytes(Bytes::new()))
    }
}

/// What is bytes.
macro_rules! bytes {
    ($($held:ty),*) => {$(
        impl From<$held> for Upload {
            fn from(bytes: $held) -> Self {
                Self(Source::Bytes(bytes.into()))
            }
        }
    )*};
}

bytes!(Bytes, Vec<u8>, String, Box<[u8]>, &'static str, &'static [u8]);

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
        Self(Source::Path(path.into()))
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
