//! A server that speaks HTTP well, whatever it is told to say.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use futures_util::stream::{self, Stream};
use http_body_util::StreamBody;
use hyper::body::{Bytes, Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::{AbortHandle, JoinSet};

pub type Pieces = Pin<Box<dyn Stream<Item = io::Result<Frame<Bytes>>> + Send>>;

/// A response; an error closes the connection without one.
pub type Reply = io::Result<Response<StreamBody<Pieces>>>;

/// A server that responds to every request in this way. Its connections end with it.
pub struct HttpServer {
    pub address: String,
    connections: Arc<AtomicUsize>,
    task: AbortHandle,
}

impl HttpServer {
    pub async fn start<F, A>(response: F) -> Self
    where
        F: Fn(Request<Incoming>) -> A + Clone + Send + 'static,
        A: Future<Output = Reply> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let opened = Arc::<AtomicUsize>::default();
        let count = opened.clone();
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                count.fetch_add(1, Relaxed);
                let service = service_fn(response.clone());
                let builder = http1::Builder::new();
                connections.spawn(builder.serve_connection(TokioIo::new(stream), service));
            }
        });
        Self {
            address,
            connections: opened,
            task: task.abort_handle(),
        }
    }

    /// How many connections clients have opened.
    pub fn connections(&self) -> usize {
        self.connections.load(Relaxed)
    }
}

impl Drop for HttpServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A success with this JSON.
pub fn json(body: impl Into<Bytes>) -> Reply {
    let piece = Ok(Frame::data(body.into()));
    let body: Pieces = Box::pin(stream::once(std::future::ready(piece)));
    let response = Response::builder().header("content-type", "application/json");
    Ok(response.body(StreamBody::new(body)).unwrap())
}
