//! How often calls and their responses ask for memory, beside code that is written by hand with
//! `reqwest` and serde's derives. Counts do not depend on the machine, as time does.

mod by_hand;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use by_hand::{CredentialConnection, CredentialConnectionList, Data};
use telnyx_sdk::Client;

const PAGE: &str = include_str!("page.json");
const KEY: &str = "KEY0123456789";
const ID: &str = "6a09cdc3-8948-47f0-aa62-74ac943d6c58";

thread_local! {
    /// How often this thread asked for memory, and for how many bytes.
    static ASKED: Cell<Memory> = const { Cell::new(Memory { times: 0, bytes: 0 }) };
}

/// Memory that was asked for.
#[derive(Debug, Clone, Copy)]
struct Memory {
    times: usize,
    bytes: usize,
}

/// Counts for each thread: clients run on that of their test, the server on one of its own.
struct Counting;

fn count(times: usize, bytes: usize) {
    let asked = ASKED.get();
    ASKED.set(Memory {
        times: asked.times + times,
        bytes: asked.bytes + bytes,
    });
}

#[global_allocator]
static COUNTING: Counting = Counting;

// What the system's allocator asks for is asked of whoever calls this one.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(1, layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        unsafe { System.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(1, size.saturating_sub(layout.size()));
        unsafe { System.realloc(place, layout, size) }
    }
}

/// What is asked for while this runs, each time of many.
async fn asked(run: impl AsyncFn()) -> Memory {
    // What is made once is made, such as a connection.
    for _ in 0..4 {
        run().await;
    }
    const TIMES: usize = 32;
    let before = ASKED.get();
    for _ in 0..TIMES {
        run().await;
    }
    let after = ASKED.get();
    Memory {
        times: (after.times - before.times + TIMES / 2) / TIMES,
        bytes: (after.bytes - before.bytes) / TIMES,
    }
}

/// A list of 50 connections like the one of the reference page.
fn list() -> String {
    let page: serde_json::Value = serde_json::from_str(PAGE).unwrap();
    let meta = serde_json::json!({"page_number": 1, "page_size": 50, "total_pages": 1});
    serde_json::json!({"data": vec![&page["data"]; 50], "meta": meta}).to_string()
}

/// The address of a server that responds with this to every request.
fn server(body: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
    let length = body.len();
    let response = format!("{head}content-length: {length}\r\n\r\n{body}");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (stream, response) = (stream.unwrap(), response.clone());
            std::thread::spawn(move || respond(stream, &response));
        }
    });
    address
}

/// Responds to each request of a connection; none of them has a body.
fn respond(mut stream: TcpStream, response: &str) {
    let mut request = Vec::new();
    let mut piece = [0; 4096];
    while let Ok(length @ 1..) = stream.read(&mut piece) {
        request.extend_from_slice(&piece[..length]);
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            stream.write_all(response.as_bytes()).unwrap();
        }
    }
}

fn client(address: &str) -> Client {
    let builder = Client::builder().key(KEY).base_url(address);
    builder.build().unwrap()
}

#[tokio::test]
async fn a_call_asks_for_memory_no_more_often_than_one_by_hand() {
    let address = server(PAGE.to_owned());
    let client = client(&address);
    let own = asked(async || {
        let gone = client.credential_connections().delete(ID).await.unwrap();
        assert_eq!(gone.id.as_deref(), Some(ID));
    });
    let own = own.await;
    let hand = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .user_agent("by-hand/1.0")
        .timeout(Duration::from_secs(60))
        .build()
        .unwrap();
    let by_hand = asked(async || {
        let url = format!("{address}/credential_connections/{ID}");
        let request = hand.delete(url).bearer_auth(KEY);
        let request = request.header("accept", "application/json");
        let response = request.send().await.unwrap().error_for_status().unwrap();
        let body = response.bytes().await.unwrap();
        let gone: Data<CredentialConnection> = serde_json::from_slice(&body).unwrap();
        assert_eq!(gone.data.id.as_deref(), Some(ID));
    });
    let by_hand = by_hand.await;
    println!("{own:?} {by_hand:?}");
    assert!(own.times <= by_hand.times, "{own:?} instead of {by_hand:?}");
}

#[tokio::test]
async fn a_list_of_fifty_asks_for_little_more_memory_than_derives() {
    let client = client(&server(list()));
    let response = client.credential_connections().list().raw().await.unwrap();
    let own = asked(async || {
        let list = response.decode().unwrap();
        assert_eq!(list.data.len(), 50);
    });
    let own = own.await;
    let by_hand = asked(async || {
        let list: CredentialConnectionList = serde_json::from_slice(response.body()).unwrap();
        assert_eq!(list.data.unwrap().len(), 50);
    });
    let by_hand = by_hand.await;
    println!("{own:?} {by_hand:?}");
    // Each of the three objects within an item is behind a pointer, beside sixteen texts.
    assert!(
        own.times * 5 <= by_hand.times * 6,
        "{own:?} instead of {by_hand:?}"
    );
    // The index of the text stands in memory that is used again.
    assert!(
        own.bytes * 5 <= by_hand.bytes * 6,
        "{own:?} instead of {by_hand:?}"
    );
}
