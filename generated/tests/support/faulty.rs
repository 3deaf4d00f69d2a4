//! A server that speaks HTTP well, and behaves badly on purpose.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::stream::{self, StreamExt};
use http_body_util::StreamBody;
use hyper::Response;
use hyper::body::{Bytes, Frame};

use super::http::{HttpServer, Pieces, Reply};

/// What the server does with a request.
#[derive(Clone)]
pub enum Fault {
    /// Responses; the body comes in these pieces.
    Response(u16, Vec<(&'static str, String)>, Vec<Piece>),
    /// Closes the connection without a response.
    Drop,
    /// Never responds.
    Hang,
}

/// A piece of a body.
#[derive(Clone)]
pub enum Piece {
    Bytes(Bytes),
    /// A byte, after this time.
    Drip(Duration),
    /// Nothing comes any more.
    Hang,
}

impl Fault {
    /// A JSON response whose body has these pieces.
    pub fn success(pieces: Vec<Piece>) -> Self {
        Self::Response(
            200,
            vec![("content-type", "application/json".to_owned())],
            pieces,
        )
    }

    /// A response with this status, without a body.
    pub fn status(status: u16) -> Self {
        Self::Response(status, Vec::new(), Vec::new())
    }

    /// The same with a header.
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        if let Self::Response(_, headers, _) = &mut self {
            headers.push((name, value.to_owned()));
        }
        self
    }
}

impl From<&str> for Piece {
    fn from(text: &str) -> Self {
        Self::Bytes(Bytes::copy_from_slice(text.as_bytes()))
    }
}

/// A server that does this with every request, and counts them.
pub struct Faulty {
    pub address: String,
    seen: Arc<Mutex<usize>>,
    _server: HttpServer,
}

impl Faulty {
    pub async fn start(fault: Fault) -> Self {
        let seen = Arc::<Mutex<usize>>::default();
        let count = seen.clone();
        let server = HttpServer::start(move |_| {
            *count.lock().unwrap() += 1;
            response(fault.clone())
        });
        let server = server.await;
        Self {
            address: server.address.clone(),
            seen,
            _server: server,
        }
    }

    /// How many requests came.
    pub fn seen(&self) -> usize {
        *self.seen.lock().unwrap()
    }
}

async fn response(fault: Fault) -> Reply {
    let (status, headers, pieces) = match fault {
        Fault::Response(status, headers, pieces) => (status, headers, pieces),
        Fault::Drop => return Err(std::io::Error::other("the server fails")),
        Fault::Hang => return std::future::pending().await,
    };
    let pieces = stream::iter(pieces).then(|piece| async move {
        match piece {
            Piece::Bytes(bytes) => Ok(Frame::data(bytes)),
            Piece::Drip(pause) => {
                tokio::time::sleep(pause).await;
                Ok(Frame::data(Bytes::from_static(b" ")))
            }
            Piece::Hang => std::future::pending().await,
        }
    });
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(name, value);
    }
    let body: Pieces = Box::pin(pieces);
    Ok(response.body(StreamBody::new(body)).unwrap())
}
