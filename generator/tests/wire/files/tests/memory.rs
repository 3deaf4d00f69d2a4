//! How much memory a response takes: as much as was asked for, however much is sent.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::time::Duration;

use futures_util::stream::{self, Stream};
use wire_sdk::runtime::http::{Request, Response};
use wire_sdk::runtime::{
    Body, BoxFuture, Bytes, Limits, Transport, TransportError, TransportErrorKind, Upload,
};
use wire_sdk::{Client, Error};

const KIB: usize = 1024;
const MIB: usize = 1024 * KIB;

thread_local! {
    /// How many bytes this thread holds, and how many it held at most.
    static HELD: Cell<(isize, isize)> = const { Cell::new((0, 0)) };
}

/// Counts what each thread allocates: a test runs on one thread.
struct Counting;

fn count(bytes: isize) {
    let (held, peak) = HELD.get();
    HELD.set((held + bytes, peak.max(held + bytes)));
}

#[global_allocator]
static COUNTING: Counting = Counting;

// What the system's allocator asks for is asked of whoever calls this one.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size().cast_signed());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        count(-layout.size().cast_signed());
        unsafe { System.dealloc(place, layout) }
    }
}

/// The most that is held while this runs, beyond what was held before.
async fn peak(run: impl Future<Output = ()>) -> usize {
    let (before, _) = HELD.get();
    HELD.set((before, before));
    run.await;
    (HELD.get().1 - before).cast_unsigned()
}

/// Responds with pieces that are made when they are asked for.
struct Pieces<F>(F);

impl<F, S> Transport for Pieces<F>
where
    F: Fn() -> S + Send + Sync,
    S: Stream<Item = Bytes> + Send + 'static,
{
    fn send(
        &self,
        _: Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let pieces = futures_util::StreamExt::map((self.0)(), Ok);
        let announced = Response::builder().header("content-length", usize::MAX);
        let response = announced.body(Body::stream(pieces)).unwrap();
        Box::pin(std::future::ready(Ok(response)))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}

/// A client that gets these pieces, and holds a megabyte.
fn client<F, S>(pieces: F) -> Client
where
    F: Fn() -> S + Send + Sync + 'static,
    S: Stream<Item = Bytes> + Send + 'static,
{
    let builder = Client::builder()
        .base_url("http://localhost")
        .body_limit(MIB);
    builder.transport(Pieces(pieces)).build().unwrap()
}

/// A client that gets these bytes at once.
fn client_of(bytes: String) -> Client {
    let bytes = Bytes::from(bytes);
    client(move || stream::iter([bytes.clone()]))
}

/// A client that gets a beginning, and then always the same, for ever.
fn client_of_endless(start: &'static str, rest: &'static str) -> Client {
    let rest = Bytes::from(rest.repeat(KIB));
    let start = Bytes::from(start);
    client(move || {
        let (start, rest) = (stream::iter([start.clone()]), rest.clone());
        futures_util::StreamExt::chain(start, stream::repeat_with(move || rest.clone()))
    })
}

#[track_caller]
fn is_too_large(error: &Error) {
    let Error::Transport(error) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error.kind(), TransportErrorKind::BodyTooLarge);
}

#[tokio::test]
async fn a_million_events_in_one_chunk_are_never_held_at_once() {
    let client = client_of("data:x\n\n".repeat(1_000_000));
    let peak = peak(async {
        let mut events = client.responses().text_events().await.unwrap();
        let mut count = 0;
        while let Some(event) = events.try_next().await.unwrap() {
            assert_eq!(event.data, "x");
            count += 1;
        }
        assert_eq!(count, 1_000_000);
    });
    let peak = peak.await;
    assert!(peak < 64 * KIB, "{peak} bytes");
}

#[tokio::test]
async fn an_id_is_held_once_for_all_events() {
    let id = "i".repeat(900 * KIB);
    let client = client_of(format!("id: {id}\n{}", "data:x\n\n".repeat(10_000)));
    let peak = peak(async {
        let mut events = client.responses().text_events().await.unwrap();
        let mut kept = Vec::new();
        while let Some(event) = events.try_next().await.unwrap() {
            assert_eq!(event.id.as_deref().map(str::len), Some(id.len()));
            kept.push(event);
        }
        assert_eq!(kept.len(), 10_000);
    });
    let peak = peak.await;
    assert!(peak < 5 * MIB, "{peak} bytes");
}

#[tokio::test]
async fn what_has_no_end_is_held_up_to_the_limit() {
    for (start, rest) in [
        ("data: ", "x"),
        ("event: ", "x"),
        ("id: ", "x"),
        (": ", "x"),
        ("", "data: x\n"),
    ] {
        let client = client_of_endless(start, rest);
        let peak = peak(async {
            let mut events = client.responses().text_events().await.unwrap();
            is_too_large(&events.try_next().await.unwrap_err());
            assert_eq!(events.try_next().await.unwrap(), None);
        });
        let peak = peak.await;
        assert!(peak < 4 * MIB, "{start}{rest}: {peak} bytes");
    }
    let client = client_of_endless("[", "1,");
    let peak = peak(async {
        let mut lines = client.responses().lines().await.unwrap();
        is_too_large(&lines.try_next().await.unwrap_err());
    });
    let peak = peak.await;
    assert!(peak < 4 * MIB, "{peak} bytes");
}

#[tokio::test]
async fn a_long_id_in_one_chunk_is_as_large_as_one_that_comes_in_parts() {
    let client = client_of(format!("id: {}\ndata: x\n\n", "i".repeat(4 * MIB)));
    let peak = peak(async {
        let mut events = client.responses().text_events().await.unwrap();
        is_too_large(&events.try_next().await.unwrap_err());
    });
    let peak = peak.await;
    assert!(peak < 64 * KIB, "{peak} bytes");
}

#[tokio::test]
async fn nothing_is_allocated_for_what_is_only_announced() {
    // Each response announces as many bytes as there can be.
    let client = client_of(r#"{"R":100}"#.to_owned());
    let peak = peak(async {
        client.responses().by_default().await.unwrap();
        client
            .responses()
            .download()
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap();
    });
    let peak = peak.await;
    assert!(peak < 64 * KIB, "{peak} bytes");
}

#[tokio::test]
async fn a_body_without_an_end_is_held_up_to_the_limit() {
    let client = client_of_endless("[", "1,");
    let peak = peak(async {
        is_too_large(&client.responses().by_default().await.unwrap_err());
        let download = client.responses().download().await.unwrap();
        is_too_large(&download.bytes().await.unwrap_err());
    });
    let peak = peak.await;
    assert!(peak < 4 * MIB, "{peak} bytes");
}

#[tokio::test]
async fn an_event_costs_little_more_than_its_text() {
    // Of a debug build this only tells how much is allocated.
    let client = client_of("data:x\n\n".repeat(1000));
    let mut events = client.responses().text_events().await.unwrap();
    let event = events.try_next().await.unwrap().unwrap();
    let peak = peak(async {
        drop(events.try_next().await.unwrap());
    });
    assert!(peak.await < 64, "an event of {} bytes", event.data.len());
}
