//! Event streams that go on once the connection is lost.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::stream;
use wire_sdk::runtime::http::{Request, Response};
use wire_sdk::runtime::{
    Body, BoxFuture, Bytes, Limits, Transport, TransportError, TransportErrorKind, Upload,
};
use wire_sdk::{Client, Error};

/// What a connection brings: a status, text, and whether it breaks then.
type Connection = (u16, &'static str, bool);

/// A server of these connections, the last one for ever. It keeps the ids that it was asked to go on
/// after, and the waits before.
#[derive(Clone, Default)]
struct Server {
    connections: Arc<Mutex<VecDeque<Connection>>>,
    ids: Arc<Mutex<Vec<Option<String>>>>,
    waits: Arc<Mutex<Vec<u64>>>,
}

impl Transport for Server {
    fn send(
        &self,
        request: Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let id = request.headers().get("last-event-id");
        let id = id.map(|id| String::from_utf8(id.as_bytes().to_vec()).unwrap());
        self.ids.lock().unwrap().push(id);
        let mut connections = self.connections.lock().unwrap();
        let next = connections.pop_front().unwrap();
        if connections.is_empty() {
            connections.push_back(next);
        }
        let (status, text, breaks) = next;
        let broken = || Err(TransportError::new(TransportErrorKind::Broken, "it broke"));
        let pieces = [Ok(Bytes::from_static(text.as_bytes()))].into_iter();
        let pieces = pieces.chain(breaks.then(broken));
        let response = Response::builder().status(status).header("content-type", "text/event-stream");
        let response = response.body(Body::stream(stream::iter(pieces.collect::<Vec<_>>())));
        Box::pin(std::future::ready(Ok(response.unwrap())))
    }

    fn sleep(&self, wait: Duration) -> BoxFuture<'_, ()> {
        self.waits.lock().unwrap().push(u64::try_from(wait.as_millis()).unwrap());
        Box::pin(std::future::ready(()))
    }
}

impl Server {
    fn of(connections: &[Connection]) -> (Client, Self) {
        let server = Self::default();
        server.connections.lock().unwrap().extend(connections);
        let builder = Client::builder().base_url("http://localhost").max_retries(0);
        (builder.transport(server.clone()).build().unwrap(), server)
    }

    fn ids(&self) -> Vec<Option<String>> {
        self.ids.lock().unwrap().clone()
    }

    fn waits(&self) -> Vec<u64> {
        self.waits.lock().unwrap().clone()
    }
}

/// The data of all events, and the error that ended them, if one did.
async fn all(client: &Client) -> (Vec<String>, Option<Error>) {
    let mut events = client.responses().text_events().reconnecting();
    let mut data = Vec::new();
    let end = loop {
        match events.try_next().await {
            Ok(Some(event)) => data.push(event.data),
            Ok(None) => break None,
            Err(error) => break Some(error),
        }
    };
    assert_eq!(events.try_next().await.unwrap(), None, "nothing follows the end");
    (data, end)
}

fn ids(ids: &[&str]) -> Vec<Option<String>> {
    ids.iter().map(|id| (!id.is_empty()).then(|| (*id).to_owned())).collect()
}

#[tokio::test]
async fn a_lost_stream_goes_on_after_its_last_event() {
    let (client, server) = Server::of(&[
        // What is not complete counts neither as an event nor as its id.
        (200, "retry: 20\nid: 1\ndata: a\n\nid: 2\ndata: lost", true),
        // An id without data counts, and the server may end a stream as well as lose it.
        (200, "id: ä\n\n", false),
        (200, "data: b\n\n", true),
        (204, "", false),
    ]);
    let (data, end) = all(&client).await;
    assert_eq!((data, end.is_none()), (vec!["a".to_owned(), "b".to_owned()], true));
    assert_eq!(server.ids(), ids(&["", "1", "ä", "ä"]));
    // The second one came in vain.
    assert_eq!(server.waits(), [20, 40, 20]);
}

#[tokio::test]
async fn coming_back_in_vain_ends_with_the_error() {
    let (client, server) = Server::of(&[(200, "data: a\n\n", true), (503, "", false)]);
    let (data, end) = all(&client).await;
    assert_eq!(data, ["a"]);
    assert_eq!(end.unwrap().status().unwrap(), 503);
    assert_eq!(server.waits(), [1000, 2000, 4000, 8000, 16000]);

    let (client, server) = Server::of(&[(200, ": nothing\n\n", false)]);
    let (data, end) = all(&client).await;
    assert_eq!((data.len(), end.is_none()), (0, true));
    assert_eq!(server.ids().len(), 6);
}

#[tokio::test]
async fn an_error_that_does_not_pass_ends_it_at_once() {
    let (client, server) = Server::of(&[(200, "data: a\n\n", true), (403, "", false)]);
    let (_, end) = all(&client).await;
    assert_eq!(end.unwrap().status().unwrap(), 403);
    assert_eq!(server.ids().len(), 2);
}

#[tokio::test]
async fn nobody_waits_as_long_as_a_server_likes() {
    let (client, server) = Server::of(&[(200, "retry: 3600000\ndata: a\n\n", true)]);
    let (data, end) = all(&client).await;
    assert_eq!(data, ["a"]);
    assert!(matches!(end, Some(Error::Transport(_))));
    assert!(server.waits().is_empty());
}

#[tokio::test]
async fn an_event_that_cannot_be_read_is_no_reason_to_come_back() {
    let (client, server) = Server::of(&[
        (200, "data: x\n\ndata: {\"R\":1}\n\n", false),
        (204, "", false),
    ]);
    let mut events = client.responses().events().reconnecting().max_reconnects(1);
    assert!(matches!(events.try_next().await, Err(Error::Decode(_))));
    assert_eq!(events.try_next().await.unwrap().unwrap().data.r, Some(1));
    assert_eq!(events.last_event_id(), None);
    assert!(events.try_next().await.unwrap().is_none());
    assert_eq!(server.ids().len(), 2);
}
