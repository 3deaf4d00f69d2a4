//! How often memory is asked for: it does not depend on the machine, as time does.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::time::Duration;

use wire_sdk::Client;
use wire_sdk::runtime::http::{Request, Response};
use wire_sdk::runtime::{Body, BoxFuture, Bytes, Limits, Transport, TransportError, Upload};

thread_local! {
    /// How often this thread asked for memory.
    static ASKED: Cell<usize> = const { Cell::new(0) };
}

/// Counts for each thread: a test runs on one.
struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

// What the system's allocator asks for is asked of whoever calls this one.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ASKED.set(ASKED.get() + 1);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        unsafe { System.dealloc(place, layout) }
    }
}

/// How often memory is asked for while this runs.
async fn asked(run: impl Future<Output = ()>) -> usize {
    let before = ASKED.get();
    run.await;
    ASKED.get() - before
}

/// Responds every request with the same.
struct Always(Bytes);

impl Transport for Always {
    fn send(
        &self,
        _: Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let media_type = match self.0.starts_with(b"{") {
            true => "application/json",
            false => "text/event-stream",
        };
        let response = Response::builder().header("content-type", media_type);
        let response = response.body(self.0.clone().into()).unwrap();
        Box::pin(std::future::ready(Ok(response)))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}

/// What a parser makes of an event that was written for one stream by hand.
fn plain(text: &str) -> Option<(String, serde_json::Value)> {
    let mut lines = text.lines();
    let kind = lines.next()?.strip_prefix("event: ")?.to_owned();
    let data = lines.next()?.strip_prefix("data: ")?;
    Some((kind, serde_json::from_str(data).ok()?))
}

fn client(body: String) -> Client {
    let builder = Client::builder().base_url("http://localhost");
    builder.transport(Always(body.into())).build().unwrap()
}

#[tokio::test]
async fn items_cost_what_their_page_costs() {
    let items: Vec<String> = (0..50).map(|id| format!(r#"{{"id":{id},"a":"b"}}"#)).collect();
    let client = client(format!(r#"{{"data":[{}],"total":50}}"#, items.join(",")));
    // What is made once is made.
    client.pages().offset().await.unwrap();
    let page = asked(async {
        assert_eq!(client.pages().offset().await.unwrap().data.unwrap().len(), 50);
    });
    let page = page.await;
    let items = asked(async {
        let mut items = client.pages().offset().items();
        let mut count = 0;
        while items.try_next().await.unwrap().is_some() {
            count += 1;
        }
        assert_eq!(count, 50);
    });
    let items = items.await;
    assert!(items <= page + page / 10, "{items} times instead of {page}");
}

#[tokio::test]
async fn an_event_costs_little_more_than_it_does_a_plain_parser() {
    let text = "event: tick\ndata: {\"R\":1,\"G\":2}\n\n";
    let client = client(text.repeat(1001));
    let mut events = client.responses().events().await.unwrap();
    // What is made once is made.
    events.try_next().await.unwrap();
    let own = asked(async {
        for _ in 0..1000 {
            let event = events.try_next().await.unwrap().unwrap();
            assert_eq!((&*event.event, event.data.r), ("tick", Some(1)));
        }
    });
    let own = own.await;
    let by_hand = asked(async {
        for _ in 0..1000 {
            assert!(plain(text).is_some());
        }
    });
    let by_hand = by_hand.await;
    println!("{own} {by_hand}");
    assert!(own * 2 <= by_hand * 3, "{own} times instead of {by_hand}");
    assert!(own <= 1000, "{own} times for 1000 events");
}

#[tokio::test]
async fn an_event_without_a_name_costs_the_text_that_it_says() {
    let client = client("data:x\n\n".repeat(1001));
    let mut events = client.responses().text_events().await.unwrap();
    events.try_next().await.unwrap();
    let own = asked(async {
        while let Some(event) = events.try_next().await.unwrap() {
            assert_eq!(&*event.event, "message");
        }
    });
    let own = own.await;
    assert!(own <= 1010, "{own} times for 1000 events");
}
