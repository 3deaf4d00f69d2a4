//! Many calls at once.

mod support;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use futures_util::stream::{self, StreamExt};
use support::client_at;
use support::http::{HttpServer, json};
use telnyx_sdk::Client;

const CALLS: usize = 10_000;
const IN_FLIGHT: usize = 100;

/// A server that counts the requests with each id, and a client of it.
async fn counting() -> (HttpServer, Client, Arc<Mutex<HashMap<String, usize>>>) {
    let counts = Arc::<Mutex<HashMap<String, usize>>>::default();
    let count = counts.clone();
    let server = HttpServer::start(move |request| {
        let path = request.uri().path_and_query().unwrap().as_str();
        let id = path.rsplit(['/', '=']).next().unwrap().to_owned();
        let list = path.contains('?');
        let body = match list {
            true => format!(r#"{{"data":[{{"id":"{id}"}}],"meta":{{"total_pages":1}}}}"#),
            false => format!(r#"{{"data":{{"id":"{id}"}}}}"#),
        };
        *count.lock().unwrap().entry(id).or_default() += 1;
        async move { json(body) }
    })
    .await;
    let (client, _) = client_at(&server.address);
    (server, client, counts)
}

/// Makes calls with each of these numbers, and hands back what they were answered.
async fn all<F: Future<Output = String>>(
    numbers: std::ops::Range<usize>,
    call: impl Fn(usize) -> F,
) -> Vec<String> {
    let calls = stream::iter(numbers).map(call);
    calls.buffer_unordered(IN_FLIGHT).collect().await
}

#[track_caller]
fn each_once(mut responses: Vec<String>, counts: &Mutex<HashMap<String, usize>>) {
    let counts = counts.lock().unwrap();
    assert_eq!(counts.len(), CALLS, "requests that came");
    assert!(counts.values().all(|count| *count == 1), "some came twice");
    responses.sort();
    responses.dedup();
    assert_eq!(
        responses.len(),
        CALLS,
        "responses that went to their callers"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_deletes_at_once_are_all_made_once() {
    let (_server, client, counts) = counting().await;
    let delete = |number: usize| {
        let call = client.credential_connections().delete(number.to_string());
        async { call.await.unwrap().id.unwrap() }
    };
    let mut responses = all(0..CALLS / 5, &delete).await;
    let early = memory();
    responses.extend(all(CALLS / 5..CALLS, &delete).await);
    each_once(responses, &counts);
    if let (Some(early), Some(late)) = (early, memory()) {
        let grown = late.saturating_sub(early);
        assert!(grown < 16 << 20, "memory grew by {grown} bytes");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_lists_at_once_are_all_made_once() {
    let (_server, client, counts) = counting().await;
    let list = |number: usize| {
        let calls = client.credential_connections();
        let call = calls.list().filter_fqdn(number.to_string());
        async { call.await.unwrap().data.remove(0).id.unwrap() }
    };
    each_once(all(0..CALLS, list).await, &counts);
}

/// How many bytes of memory this process holds, where the system tells.
fn memory() -> Option<usize> {
    let pages = std::fs::read_to_string("/proc/self/statm").ok()?;
    let resident = pages.split_whitespace().nth(1)?.parse::<usize>().ok()?;
    Some(resident * 4096)
}
