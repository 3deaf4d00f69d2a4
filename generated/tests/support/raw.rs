//! A server of which every byte is ours, for what no HTTP server would do.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

/// What the server does with a connection once it has read a request from it.
#[derive(Clone)]
pub enum Act {
    /// Sends these bytes and closes.
    Send(String),
    /// Sends these bytes and then nothing, for as long as the client waits.
    Stall(String),
    /// Sends these bytes and resets the connection.
    Reset(String),
    /// Closes without a word.
    Close,
}

/// A server that does one thing per connection, in turn, the last one for ever.
pub struct RawServer {
    pub address: String,
    seen: Arc<Seen>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct Seen {
    requests: Mutex<Vec<String>>,
    one_more: Notify,
}

impl RawServer {
    pub async fn start(acts: Vec<Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::<Seen>::default();
        Self {
            address,
            seen: seen.clone(),
            task: tokio::spawn(serve(listener, acts, seen)),
        }
    }

    /// The requests as they came, once there are this many. A server that stalls may read the last
    /// one only after the client has given up.
    pub async fn requests(&self, expected: usize) -> Vec<String> {
        loop {
            let one_more = self.seen.one_more.notified();
            let requests = self.seen.requests.lock().unwrap().clone();
            if requests.len() >= expected {
                return requests;
            }
            one_more.await;
        }
    }
}

impl Drop for RawServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(listener: TcpListener, acts: Vec<Act>, seen: Arc<Seen>) {
    let mut stalled = Vec::new();
    let last = acts.last().cloned();
    let mut acts = acts.into_iter().chain(std::iter::repeat(last).flatten());
    loop {
        let (mut stream, _) = listener.accept().await.unwrap();
        let request = read_request(&mut stream).await;
        seen.requests.lock().unwrap().push(request);
        seen.one_more.notify_one();
        match acts.next().unwrap() {
            Act::Send(text) => {
                stream.write_all(text.as_bytes()).await.unwrap();
                stream.shutdown().await.unwrap();
            }
            Act::Stall(text) => {
                stream.write_all(text.as_bytes()).await.unwrap();
                stalled.push(stream);
            }
            Act::Reset(text) => {
                stream.write_all(text.as_bytes()).await.unwrap();
                stream.set_zero_linger().unwrap();
            }
            Act::Close => drop(stream),
        }
    }
}

/// A request: its head, and as much body as the head announces.
async fn read_request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n")
            && body.len() >= content_length(head)
        {
            return text;
        }
        if stream.read_buf(&mut bytes).await.unwrap_or_default() == 0 {
            return text;
        }
    }
}

fn content_length(head: &str) -> usize {
    let lines = head.lines().map(str::to_ascii_lowercase);
    let mut lengths =
        lines.filter_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    lengths.next().unwrap_or(0)
}

/// A response with a JSON body.
pub fn json_response(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\
         connection: close\r\n{headers}\r\n{body}"
    )
}
