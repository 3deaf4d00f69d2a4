//! A server of which every byte is ours.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What the server does with a connection once it has read a request from it.
#[derive(Clone)]
pub enum Act {
    /// Sends these bytes and closes.
    Send(String),
    /// Sends these bytes and then nothing, for as long as the client waits.
    Stall(String),
    /// Closes without a word.
    Close,
}

/// A server that does one thing per connection, in turn.
pub struct RawServer {
    pub address: String,
    task: JoinHandle<Vec<String>>,
}

impl RawServer {
    pub async fn start(acts: Vec<Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        Self {
            address,
            task: tokio::spawn(serve(listener, acts)),
        }
    }

    /// The requests as they came, when the server has done everything that it was to do.
    pub async fn requests(self) -> Vec<String> {
        self.task.await.unwrap()
    }
}

async fn serve(listener: TcpListener, acts: Vec<Act>) -> Vec<String> {
    let mut requests = Vec::new();
    let mut stalled = Vec::new();
    for act in acts {
        let (mut stream, _) = listener.accept().await.unwrap();
        requests.push(read_request(&mut stream).await);
        match act {
            Act::Send(text) => {
                stream.write_all(text.as_bytes()).await.unwrap();
                stream.shutdown().await.unwrap();
            }
            Act::Stall(text) => {
                stream.write_all(text.as_bytes()).await.unwrap();
                stalled.push(stream);
            }
            Act::Close => drop(stream),
        }
    }
    requests
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
        if stream.read_buf(&mut bytes).await.unwrap() == 0 {
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

/// An answer with a JSON body.
pub fn json_answer(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\
         connection: close\r\n{headers}\r\n{body}"
    )
}
