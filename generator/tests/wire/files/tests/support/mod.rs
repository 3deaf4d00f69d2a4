//! A client, and a server that keeps what it is sent, byte by byte.

#![allow(dead_code, reason = "each test uses a part of it")]

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use wire_sdk::types::Mix;
use wire_sdk::{Client, ClientBuilder};

/// A server on the loopback network that takes one request.
pub struct Server {
    pub address: String,
    task: JoinHandle<Vec<u8>>,
}

impl Server {
    /// A server that gives this response: everything after `HTTP/1.1 `.
    pub async fn responding(response: &str) -> Self {
        Self::writing(format!("HTTP/1.1 {response}").into_bytes()).await
    }

    /// A server that gives a response with these bytes, of this media type.
    pub async fn responding_bytes(media_type: &str, bytes: &[u8]) -> Self {
        let head = body(media_type, "").replace("content-length: 0", &format!("content-length: {}", bytes.len()));
        Self::writing([format!("HTTP/1.1 {head}").as_bytes(), bytes].concat()).await
    }

    async fn writing(response: Vec<u8>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let task = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let request = read_request(&mut stream).await;
            stream.write_all(&response).await.unwrap();
            stream.shutdown().await.unwrap();
            request
        });
        Self { address, task }
    }

    /// A server that responds with nothing but success.
    pub async fn new() -> Self {
        Self::responding("204 No Content\r\nconnection: close\r\n\r\n").await
    }

    /// A client of it, to be configured further.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder().base_url(&self.address).max_retries(0)
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// The request as it came.
    pub async fn request(self) -> Request {
        Request::of(self.task.await.unwrap())
    }
}

/// A response with a body of this media type.
pub fn body(media_type: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "200 OK\r\nconnection: close\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\n\
         \r\n{body}"
    )
}

/// A request as it came.
pub struct Request {
    bytes: Vec<u8>,
    text: String,
}

impl Request {
    fn of(bytes: Vec<u8>) -> Self {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Self { bytes, text }
    }

    /// The body as bytes.
    pub fn body_bytes(&self) -> &[u8] {
        let head = self.bytes.windows(4).position(|end| end == b"\r\n\r\n");
        &self.bytes[head.unwrap() + 4..]
    }

    /// The first line, without the version of the protocol.
    pub fn line(&self) -> &str {
        self.text.lines().next().unwrap().trim_end_matches(" HTTP/1.1")
    }

    /// The values of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let (head, _) = self.text.split_once("\r\n\r\n").unwrap();
        let mut values = head.lines().skip(1).filter_map(|line| {
            let (known, value) = line.split_once(": ")?;
            known.eq_ignore_ascii_case(name).then_some(value)
        });
        let value = values.next();
        assert_eq!(values.next(), None, "{name} is there twice");
        value
    }

    /// The body as it came.
    pub fn body(&self) -> &str {
        self.text.split_once("\r\n\r\n").unwrap().1
    }

    /// The media type of the body, and the body.
    pub fn content(&self) -> (&str, &str) {
        (self.header("content-type").unwrap(), self.body())
    }
}

/// A request: its head, and as much body as the head announces.
async fn read_request(stream: &mut TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        if let Some(at) = bytes.windows(4).position(|end| end == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..at]).to_ascii_lowercase();
            let body = &bytes[at + 4..];
            let whole = match head.contains("transfer-encoding: chunked") {
                true => body.ends_with(b"0\r\n\r\n"),
                false => body.len() >= content_length(&head),
            };
            if whole {
                return bytes;
            }
        }
        let read = stream.read_buf(&mut bytes).await.unwrap();
        assert_ne!(read, 0, "{}", String::from_utf8_lossy(&bytes));
    }
}

fn content_length(head: &str) -> usize {
    let lengths = head.lines().filter_map(|line| line.strip_prefix("content-length: "));
    lengths.map(|length| length.parse().unwrap()).next().unwrap_or(0)
}

/// The lists and objects of the specification's tables.
pub fn colors() -> Vec<String> {
    ["blue", "black", "brown"].map(str::to_owned).into()
}

pub fn mix() -> Mix {
    Mix::new().r(100).g(200).b(150)
}

/// How an object comes out in JSON.
pub const MIX: &str = r#"{"R":100,"G":200,"B":150}"#;
