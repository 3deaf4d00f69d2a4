//! Downloads to files, which go on where they stopped once the connection is lost.

use std::fs::{File, remove_file, rename};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use http::header::{ACCEPT_ENCODING, ACCEPT_RANGES, CONTENT_RANGE, ETAG, IF_RANGE, RANGE};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::{
    Call, Decode, Download, Error, Operation, Request, Streamed, TransportError,
    TransportErrorKind, header, retry,
};
use crate::Client;

impl<O: Operation<Response = Streamed>> Call<O, Client> {
    /// Writes the bytes of the response to a file, and tells how many there are. They are written beside
    /// it (`….part`) until all of them are there; what was there before is replaced then.
    ///
    /// Where the connection is lost, the rest is asked for (RFC 9110, section 14), as often in vain as the
    /// call may be sent again, if the server takes such requests and says by an entity tag that it still
    /// is the same file. Timeout and deadline are for each of these requests.
    ///
    /// # Errors
    ///
    /// Those of the call, and [`Error::Transport`] when the rest does not come, or the file cannot be
    /// written, which is then the source of the error.
    pub async fn save_to(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        let saved = match File::create(&part) {
            Ok(file) => saved(self.client, self.request, file).await,
            Err(error) => return Err(unwritable(error)),
        };
        let written = match saved {
            Ok(written) => rename(&part, path).map(|()| written).map_err(unwritable),
            Err(error) => Err(error),
        };
        if written.is_err() {
            // What is wrong with the download is worth more than a file that is left.
            let _left = remove_file(&part);
        }
        written
    }
}

/// A download under way.
struct Saving {
    file: File,
    written: u64,
    /// The entity tag by which the rest may be asked for.
    tag: Option<HeaderValue>,
}

async fn saved(client: Client, mut request: Request, file: File) -> Result<u64, Error> {
    // What a server compresses has other places.
    request.set_default(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    let settings = client.settings()?;
    let own = request.options().max_retries;
    let most = own.unwrap_or(settings.retry.max_retries);
    let mut saving = Saving {
        file,
        written: 0,
        tag: None,
    };
    let mut vain = 0;
    loop {
        let before = saving.written;
        let lost = match saving.go_on(&client, &request).await? {
            None => break,
            Some(lost) => lost,
        };
        vain = match saving.written > before {
            true => 1,
            false => vain + 1,
        };
        let may_go_on = saving.tag.is_some() && request.can_be_repeated();
        if !may_go_on || vain > most || !retry::may_go_on(&lost) {
            return Err(lost);
        }
        let wait = settings.retry.first_wait.saturating_mul(vain);
        settings
            .transport
            .sleep(wait.min(settings.retry.longest_wait))
            .await;
    }
    saving.file.flush().map_err(unwritable)?;
    Ok(saving.written)
}

impl Saving {
    /// Writes what comes. Hands back why it ended before all of it was there, if it did.
    async fn go_on(&mut self, client: &Client, request: &Request) -> Result<Option<Error>, Error> {
        let mut request = request.clone();
        if let (Some(tag), true) = (&self.tag, self.written > 0) {
            let rest = format!("bytes={}-", self.written);
            if let Ok(rest) = HeaderValue::from_str(&rest) {
                request.set_default(RANGE, rest);
                request.set_default(IF_RANGE, tag.clone());
            }
        }
        let opened = client.clone().open(request, Some(|_| true)).await;
        let mut download = opened?.decode(Streamed::open)?;
        self.begin(&download)?;
        loop {
            match download.try_next().await {
                Ok(None) => return Ok(None),
                Ok(Some(piece)) => {
                    self.file.write_all(&piece).map_err(unwritable)?;
                    self.written += piece.len() as u64;
                }
                Err(lost) => return Ok(Some(lost)),
            }
        }
    }

    /// Goes to where the bytes belong that come: behind those that are there, or to the beginning.
    fn begin(&mut self, download: &Download) -> Result<(), Error> {
        let headers = download.headers();
        let is_rest = download.status() == StatusCode::PARTIAL_CONTENT;
        if is_rest && start(headers) != Some(self.written) {
            let reason = "the server sent another part of the file than it was asked for";
            return Err(TransportError::new(TransportErrorKind::Broken, reason).into());
        }
        if !is_rest && self.written > 0 {
            self.file.set_len(0).map_err(unwritable)?;
            self.file.seek(SeekFrom::Start(0)).map_err(unwritable)?;
            self.written = 0;
        }
        let takes_ranges =
            is_rest || header::text(headers, ACCEPT_RANGES.as_str()) == Some("bytes");
        self.tag = headers.get(ETAG).filter(|_| takes_ranges).cloned();
        // A weak tag does not tell byte from byte.
        self.tag.take_if(|tag| tag.as_bytes().starts_with(b"W/"));
        Ok(())
    }
}

/// Where a part begins (`bytes 100-199/200`).
fn start(headers: &HeaderMap) -> Option<u64> {
    let range = header::text(headers, CONTENT_RANGE.as_str())?;
    let (start, _) = range.trim().strip_prefix("bytes")?.split_once('-')?;
    start.trim().parse().ok()
}

fn unwritable(error: io::Error) -> Error {
    TransportError::new(TransportErrorKind::Sink, error).into()
}
