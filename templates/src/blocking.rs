//! A client whose calls block, for programs without an asynchronous runtime.
//!
//! It makes the same calls as [`crate::Client`], ended by [`Call::send`] instead of `.await`.
//! Everything else (retries, errors, paging) is the asynchronous client's own, which runs on one
//! thread in the background.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::io;
use std::path::Path;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};

use bytes::Bytes;
use futures_core::Stream;
use tokio::runtime::{Builder, Runtime};

use crate::ClientBuilder;
use crate::runtime::{
    Call, Download, Error, EventStream, Method, Operation, Output, Paged, Reconnecting, Response,
    Streamed, Undeclared,
};

/// A client whose calls block. It is cheap to clone, and clones share their connections.
///
/// A call may be made on any thread. On one that drives asynchronous tasks, these have to wait for
/// it.
#[derive(Clone)]
pub struct Client {
    client: crate::Client,
    background: Arc<Background>,
}

impl Client {
    /// A client to be configured, with nothing set.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// A client as the environment says; see [`crate::Client::from_env`].
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] when a variable is missing or not sound, or there can be no thread
    /// in the background.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder_from_env()?.build()
    }

    /// A client that works, or one whose calls say why they cannot be made.
    pub(crate) fn or_broken(built: Result<Self, Error>) -> Self {
        built.unwrap_or_else(|error| Self {
            client: crate::Client::or_broken(Err(error)),
            background: Arc::new(Background(None)),
        })
    }

    /// A call of an endpoint that the API's description does not declare; see
    /// [`crate::Client::request`].
    pub fn request(&self, method: Method, path: impl Into<String>) -> Call<Undeclared, Self> {
        Call::undeclared(self, method, path.into())
    }

    /// The values of a response that come one after the other, such as events, as an iterator.
    pub fn iter<S: Stream + Unpin>(&self, stream: S) -> Iter<S> {
        Iter {
            stream,
            background: self.background.clone(),
        }
    }

    /// The bytes of a response as a reader.
    pub fn reader(&self, download: Download) -> Reader {
        Reader {
            pieces: self.iter(download),
            held: Bytes::new(),
        }
    }
}

impl crate::Client {
    /// The same client with calls that block.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] when there can be no thread in the background.
    pub fn blocking(&self) -> Result<Client, Error> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name(concat!(env!("CARGO_PKG_NAME"), "-io"))
            .enable_all()
            .build();
        let runtime = runtime.map_err(|error| {
            let reason = format!("there can be no thread in the background: {error}");
            Error::Configuration(reason.into())
        })?;
        Ok(Client {
            client: self.clone(),
            background: Arc::new(Background(Some(runtime))),
        })
    }
}

impl<O: Operation> Call<O, Client>
where
    Output<O>: 'static,
{
    /// Sends the call and waits for its response.
    ///
    /// # Errors
    ///
    /// Those of the asynchronous call.
    pub fn send(self) -> Result<Output<O>, Error> {
        let (client, call) = self.on(|client| client.client.clone());
        client.background.wait(call.into_future())
    }

    /// Sends the call and hands back the whole response: status, headers, request id and body.
    ///
    /// # Errors
    ///
    /// The same as those of the call itself, but for those of reading the body.
    pub fn raw(self) -> Result<Response<O>, Error> {
        let (client, call) = self.on(|client| client.client.clone());
        client.background.wait(call.raw())
    }
}

impl<O: Operation<Response = Streamed>> Call<O, Client> {
    /// Writes the bytes of the response to a file; see the asynchronous call's `save_to`.
    ///
    /// # Errors
    ///
    /// Those of the asynchronous call.
    pub fn save_to(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let (client, call) = self.on(|client| client.client.clone());
        client.background.wait(call.save_to(path))
    }
}

impl<O: Paged> Call<O, Client> {
    /// The items of this page and of all that follow.
    pub fn items(self) -> Iter<crate::runtime::Items<O>> {
        let (client, call) = self.on(|client| client.client.clone());
        client.iter(call.items())
    }

    /// This page and all that follow.
    pub fn pages(self) -> Iter<crate::runtime::Pages<O>> {
        let (client, call) = self.on(|client| client.client.clone());
        client.iter(call.pages())
    }
}

impl<O: Operation<Response: EventStream>> Call<O, Client> {
    /// The events of the response, going on where they stopped once the connection is lost.
    pub fn reconnecting(self) -> Iter<Reconnecting<O>> {
        let (client, call) = self.on(|client| client.client.clone());
        client.iter(call.reconnecting())
    }
}

/// What comes one after the other, as an iterator.
#[must_use = "iterators do nothing unless they are asked"]
pub struct Iter<S> {
    stream: S,
    background: Arc<Background>,
}

impl<S: Stream + Unpin> Iterator for Iter<S> {
    type Item = S::Item;

    fn next(&mut self) -> Option<S::Item> {
        let stream = &mut self.stream;
        let next = std::future::poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx));
        self.background.wait(next)
    }
}

impl<O: Paged> Iter<crate::runtime::Items<O>> {
    /// Asks for at most this many pages; see [`Pages::max_pages`](crate::runtime::Pages::max_pages).
    pub fn max_pages(self, pages: usize) -> Self {
        Self {
            stream: self.stream.max_pages(pages),
            ..self
        }
    }
}

impl<O: Paged> Iter<crate::runtime::Pages<O>> {
    /// Asks for at most this many pages; see [`Pages::max_pages`](crate::runtime::Pages::max_pages).
    pub fn max_pages(self, pages: usize) -> Self {
        Self {
            stream: self.stream.max_pages(pages),
            ..self
        }
    }
}

/// The bytes of a response as a reader.
#[must_use = "what comes is lost unless it is read"]
pub struct Reader {
    pieces: Iter<Download>,
    held: Bytes,
}

impl io::Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.held.is_empty() {
            match self.pieces.next() {
                Some(piece) => self.held = piece.map_err(io::Error::other)?,
                None => return Ok(0),
            }
        }
        let taken = self.held.split_to(buffer.len().min(self.held.len()));
        io::Read::read(&mut taken.as_ref(), buffer)
    }
}

/// What drives the connections; `None` while it is dropped, and of clients whose calls only say why they
/// cannot be made.
struct Background(Option<Runtime>);

impl Background {
    /// Waits on this thread. The runtime is not asked to do so: it would refuse to where the caller
    /// is an asynchronous task, of whatever runtime.
    fn wait<F: Future>(&self, future: F) -> F::Output {
        let _entered = self.0.as_ref().map(Runtime::enter);
        let waker = Arc::new(Unpark(thread::current())).into();
        let mut context = Context::from_waker(&waker);
        let mut future = pin!(future);
        loop {
            match future.as_mut().poll(&mut context) {
                Poll::Ready(output) => return output,
                Poll::Pending => thread::park(),
            }
        }
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // It does not wait for what is still under way, as it may be dropped by an asynchronous
        // task, which must not wait.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

impl AsRef<crate::Client> for Client {
    fn as_ref(&self) -> &crate::Client {
        &self.client
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.client).finish()
    }
}

impl<S: fmt::Debug> fmt::Debug for Iter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Iter").field(&self.stream).finish()
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}
