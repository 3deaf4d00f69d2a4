//! The ends of calls that hand on their response while it comes.

mod support;

use std::sync::{Arc, Mutex};

use support::{MIX, Server, body, mix};
use wire_sdk::Client;

/// A client of a server that gives this response, and what is told of the ends of its calls.
async fn client(response: &str) -> (Client, Arc<Mutex<Vec<String>>>) {
    let server = Server::responding(response).await;
    let ends = Arc::<Mutex<Vec<String>>>::default();
    let told = Arc::clone(&ends);
    let client = server.builder().on_end(move |ended| {
        let line = format!("{} {}", ended.operation(), ended.error_type().unwrap_or("ok"));
        told.lock().unwrap().push(line);
    });
    (client.build().unwrap(), ends)
}

#[tokio::test]
async fn a_stream_ends_once_it_is_over() {
    let (client, ends) = client(&body("application/jsonl", MIX)).await;
    let mut lines = client.responses().lines().await.unwrap();
    assert_eq!(lines.try_next().await.unwrap(), Some(mix()));
    assert_eq!(*ends.lock().unwrap(), [""; 0]);
    assert_eq!(lines.try_next().await.unwrap(), None);
    assert_eq!(*ends.lock().unwrap(), ["lines ok"]);
    drop(lines);
    assert_eq!(*ends.lock().unwrap(), ["lines ok"]);
}

#[tokio::test]
async fn what_is_left_of_a_stream_and_cannot_be_read_is_its_end() {
    let (client, ends) = client(&body("application/jsonl", "nonsense")).await;
    let mut lines = client.responses().lines().await.unwrap();
    lines.try_next().await.unwrap_err();
    assert_eq!(*ends.lock().unwrap(), ["lines decode"]);
}

#[tokio::test]
async fn a_stream_ends_as_it_is_dropped() {
    let (client, ends) = client(&body("text/event-stream", &format!("data: {MIX}\n\n"))).await;
    let mut events = client.responses().events().await.unwrap();
    assert!(events.try_next().await.unwrap().is_some());
    drop(events);
    assert_eq!(*ends.lock().unwrap(), ["events ok"]);
}

#[tokio::test]
async fn an_event_that_cannot_be_read_ends_the_call_and_is_told_once() {
    let events = format!("data: nonsense\n\ndata: {MIX}\n\ndata: nonsense\n\n");
    let (client, ends) = client(&body("text/event-stream", &events)).await;
    let mut events = client.responses().events().await.unwrap();
    events.try_next().await.unwrap_err();
    assert_eq!(*ends.lock().unwrap(), ["events decode"]);
    assert!(events.try_next().await.unwrap().is_some());
    events.try_next().await.unwrap_err();
    drop(events);
    assert_eq!(*ends.lock().unwrap(), ["events decode"]);
}

#[tokio::test]
async fn a_download_that_breaks_off_is_an_end_with_an_error() {
    let cut = body("application/octet-stream", "abc").replace("content-length: 3", "content-length: 9");
    let (client, ends) = client(&cut).await;
    let download = client.responses().download().await.unwrap();
    assert_eq!(*ends.lock().unwrap(), [""; 0]);
    download.bytes().await.unwrap_err();
    assert_eq!(*ends.lock().unwrap(), ["download broken"]);
}

#[tokio::test]
async fn a_download_that_cannot_be_written_is_an_end_with_an_error() {
    let (client, ends) = client(&body("application/octet-stream", "abc")).await;
    let download = client.responses().download().await.unwrap();
    let full: &mut [u8] = &mut [0; 2];
    download.write_to(full).await.unwrap_err();
    assert_eq!(*ends.lock().unwrap(), ["download sink"]);
}
