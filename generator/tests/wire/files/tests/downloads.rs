//! Large bodies: downloads to files that go on after a loss, and how far bodies are.

mod support;

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use support::Server;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use wire_sdk::Client;
use wire_sdk::runtime::{Progress, RetryPolicy, TransportErrorKind, Upload};

/// A server that gives these responses, one on each connection. It keeps the heads of requests.
async fn serving(responses: Vec<String>) -> (Client, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let task = tokio::spawn(async move {
        let mut requests = Vec::new();
        for response in responses {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut bytes = Vec::new();
            while !bytes.ends_with(b"\r\n\r\n") {
                stream.read_buf(&mut bytes).await.unwrap();
            }
            stream.write_all(response.as_bytes()).await.unwrap();
            stream.shutdown().await.unwrap();
            requests.push(String::from_utf8(bytes).unwrap().to_ascii_lowercase());
        }
        requests
    });
    let mut retry = RetryPolicy::default();
    retry.first_wait = Duration::from_millis(1);
    let client = Client::builder().base_url(address).retry(retry).build();
    (client.unwrap(), task)
}

fn response(status: &str, headers: &str, length: usize, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-type: application/octet-stream\r\n{headers}\
         content-length: {length}\r\n\r\n{body}"
    )
}

const STRONG: &str = "accept-ranges: bytes\r\netag: \"v1\"\r\n";

fn file(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("wire-sdk-{name}-{}", std::process::id()))
}

fn taken(path: &PathBuf) -> String {
    let text = std::fs::read_to_string(path).unwrap();
    std::fs::remove_file(path).unwrap();
    text
}

#[tokio::test]
async fn the_rest_of_a_download_is_asked_for_once_the_connection_is_lost() {
    let rest = |range: &str, body: &str, length| {
        let headers = format!("content-range: bytes {range}/10\r\netag: \"v1\"\r\n");
        response("206 Partial Content", &headers, length, body)
    };
    let (client, task) = serving(vec![
        response("200 OK", STRONG, 10, "0123"),
        rest("4-9", "45", 6),
        rest("6-9", "6789", 4),
    ])
    .await;
    let path = file("rest");
    assert_eq!(client.responses().download().save_to(&path).await.unwrap(), 10);
    assert_eq!(taken(&path), "0123456789");
    let requests = task.await.unwrap();
    assert!(requests[0].contains("accept-encoding: identity"), "{}", requests[0]);
    assert!(!requests[0].contains("range:"), "{}", requests[0]);
    for (request, range) in requests[1..].iter().zip(["bytes=4-\r\n", "bytes=6-\r\n"]) {
        assert!(request.contains(&format!("\r\nrange: {range}")), "{request}");
        assert!(request.contains("\r\nif-range: \"v1\"\r\n"), "{request}");
    }
}

#[tokio::test]
async fn a_file_that_has_changed_is_taken_from_its_beginning() {
    let (client, _task) = serving(vec![
        response("200 OK", STRONG, 10, "0123"),
        response("200 OK", "", 3, "new"),
    ])
    .await;
    let path = file("changed");
    std::fs::write(&path, "what was there before").unwrap();
    assert_eq!(client.responses().download().save_to(&path).await.unwrap(), 3);
    assert_eq!(taken(&path), "new");
}

#[tokio::test]
async fn without_a_strong_tag_or_with_another_part_nothing_is_left() {
    let weak = "accept-ranges: bytes\r\netag: W/\"v1\"\r\n";
    let other = "content-range: bytes 7-9/10\r\netag: \"v1\"\r\n";
    for responses in [
        vec![response("200 OK", weak, 10, "0123")],
        vec![response("200 OK", "etag: \"v1\"\r\n", 10, "0123")],
        vec![
            response("200 OK", STRONG, 10, "0123"),
            response("206 Partial Content", other, 3, "789"),
        ],
    ] {
        let (client, _task) = serving(responses).await;
        let path = file("lost");
        let error = client.responses().download().save_to(&path).await.unwrap_err();
        let wire_sdk::Error::Transport(error) = error else {
            panic!("{error}");
        };
        assert_eq!(error.kind(), TransportErrorKind::Broken, "{error}");
        assert!(!path.exists() && !path.with_extension("part").exists());
    }
}

/// What a hook is told.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<(u64, Option<u64>)>>>);

impl Told {
    fn hook(&self) -> impl Fn(Progress) + Send + Sync + 'static {
        let told = self.0.clone();
        move |progress| told.lock().unwrap().push((progress.done, progress.total))
    }

    fn last(&self) -> (u64, Option<u64>) {
        *self.0.lock().unwrap().last().unwrap()
    }
}

#[tokio::test]
async fn progress_is_told_of_what_is_sent_and_of_what_comes() {
    let told = Told::default();
    let server = Server::responding(&support::body("application/octet-stream", "one two")).await;
    let download = server.client().responses().download().on_download(told.hook());
    assert_eq!(download.await.unwrap().bytes().await.unwrap(), "one two");
    assert_eq!(told.last(), (7, Some(7)));

    for upload in [
        Upload::from(vec![0; 150_000]),
        Upload::reader(std::io::Cursor::new(vec![0; 150_000])).with_length(150_000),
    ] {
        let (server, told) = (Server::new().await, Told::default());
        let call = server.client().bodies().send_bytes(upload);
        call.on_upload(told.hook()).await.unwrap();
        assert_eq!(server.request().await.body_bytes().len(), 150_000);
        assert_eq!(told.last(), (150_000, Some(150_000)));
        assert_eq!(told.0.lock().unwrap()[0], (65_536, Some(150_000)));
    }
}
