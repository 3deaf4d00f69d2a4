//! A server that speaks HTTP well, whatever it is told to say.

use std::io;
use std::pin::Pin;

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

/// An answer; an error closes the connection without one.
pub type Answer = io::Result<Response<StreamBody<Pieces>>>;

/// A server that answers every request in this way. Its connections end with it.
pub struct HttpServer {
    pub address: String,
    task: AbortHandle,
}

impl HttpServer {
    pub async fn start<F, A>(answer: F) -> Self
    where
        F: Fn(Request<Incoming>) -> A + Clone + Send + 'static,
        A: Future<Output = Answer> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let service = service_fn(answer.clone());
                let builder = http1::Builder::new();
                connections.spawn(builder.serve_connection(TokioIo::new(stream), service));
            }
        });
        Self {
            address,
            task: task.abort_handle(),
        }
    }
}

impl Drop for HttpServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A success with this JSON.
pub fn json(body: impl Into<Bytes>) -> Answer {
    let piece = Ok(Frame::data(body.into()));
    let body: Pieces = Box::pin(stream::once(std::future::ready(piece)));
    let response = Response::builder().header("content-type", "application/json");
    Ok(response.body(StreamBody::new(body)).unwrap())
}
