//! Responses that are made to take more of the machine than they are worth.

mod support;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::thread;

use support::{Server, body};
use wire_sdk::types::{Choice, Condition, WideA, WideB, WideC, WideD};
use wire_sdk::{Client, Error};

thread_local! {
    /// How often this thread asked for memory, and for how many bytes.
    static ASKED: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
}

/// Counts what each thread asks for: a test runs on one thread.
struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

// What the system's allocator asks for is asked of whoever calls this one.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let (times, bytes) = ASKED.get();
        ASKED.set((times + 1, bytes + layout.size()));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        unsafe { System.dealloc(place, layout) }
    }
}

/// How often memory is asked for while a text is read as this type.
fn cost<T: serde::de::DeserializeOwned>(json: &str) -> usize {
    let (before, _) = ASKED.get();
    let value: T = serde_json::from_str(json).unwrap();
    let (after, _) = ASKED.get();
    drop(value);
    after - before
}

/// A value within itself, this many levels deep.
fn nested(open: &str, inside: &str, close: &str, levels: usize) -> String {
    open.repeat(levels) + inside + &close.repeat(levels)
}

/// A sample of texts that grow: each is four times as long as the one before.
#[track_caller]
fn grows_with_its_length<T: serde::de::DeserializeOwned>(text: impl Fn(usize) -> String) {
    let (short, long) = (cost::<T>(&text(25)), cost::<T>(&text(100)));
    assert!(long < 6 * short, "{short} and {long} times for memory");
}

#[test]
fn unions_within_unions_take_time_that_grows_with_the_length_of_the_text() {
    // Known by its last member, by none, and by one that fits no variant.
    for inside in [r#"{"b":"x"}"#, "{}", r#"{"z":1}"#, r#"{"a":1}"#, "7"] {
        grows_with_its_length::<Choice>(|levels| nested(r#"{"child":"#, inside, "}", levels));
        grows_with_its_length::<Choice>(|levels| {
            nested(r#"{"c":"y","child":["#, inside, "]}", levels / 2)
        });
    }
    for inside in [r#"{"op":"leaf","value":1}"#, r#"{"op":"new"}"#, "{}", "[]"] {
        grows_with_its_length::<Condition>(|levels| {
            nested(r#"{"op":"neither","of":"#, inside, "}", levels)
        });
        grows_with_its_length::<Condition>(|levels| nested(r#"{"of":"#, inside, "}", levels));
        grows_with_its_length::<Condition>(|levels| {
            nested(r#"{"of":["#, inside, r#"],"op":"both"}"#, levels / 2)
        });
    }
}

#[test]
fn siblings_in_unions_take_time_that_grows_with_their_number() {
    for item in [r#"{"b":"x"}"#, r#"{"child":{"z":1}}"#, "null"] {
        let list = |count: usize| format!(r#"{{"child":[{}]}}"#, vec![item; 20 * count].join(","));
        grows_with_its_length::<Choice>(list);
    }
    let items = |count: usize| vec![r#"{"op":"leaf","value":"x"}"#; 20 * count].join(",");
    grows_with_its_length::<Condition>(|count| format!(r#"{{"op":"both","of":[{}]}}"#, items(count)));
}

#[test]
fn the_variant_is_the_one_that_fits_deep_inside() {
    let choice: Choice = serde_json::from_str(r#"{"child":{"child":{"c":"x","child":[]}}}"#).unwrap();
    let json = serde_json::to_string(&choice).unwrap();
    assert_eq!(json, r#"{"child":{"child":{"child":[],"c":"x"}}}"#);
}

/// What comes of a call that is answered with this.
async fn answered<T>(
    json: &str,
    call: impl AsyncFn(&Client) -> Result<T, Error>,
) -> Result<T, Error> {
    let server = Server::responding(&body("application/json", json)).await;
    call(&server.client()).await
}

/// Runs on a thread with this little room on its stack.
fn on_a_small_stack(run: impl AsyncFnOnce() + Send + 'static) {
    let small = thread::Builder::new().stack_size(256 * 1024).spawn(|| {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        runtime.enable_all().build().unwrap().block_on(run());
    });
    small.unwrap().join().unwrap();
}

#[test]
fn a_small_response_of_a_wide_type_needs_little_stack() {
    on_a_small_stack(async || {
        let wide = answered("{}", async |client| client.attack().wide().await);
        assert_eq!(wide.await.unwrap(), WideA::default());
        let json = r#"{"m3":{"m1":{"m0":{"m9":"x"}}}}"#;
        let wide = answered(json, async |client| client.attack().wide().await);
        assert_eq!(serde_json::to_string(&wide.await.unwrap()).unwrap(), json);
    });
}

#[test]
fn a_deep_response_is_read_on_a_small_stack_and_a_deeper_one_refused() {
    on_a_small_stack(async || {
        for (levels, is_read) in [(20, true), (60, true), (200, false), (2_000, false)] {
            let json = nested(r#"{"op":"neither","of":"#, r#"{"op":"leaf"}"#, "}", levels);
            let read = answered(&json, async |client| client.attack().tagged().await);
            match read.await {
                Ok(_) => assert!(is_read, "{levels}"),
                Err(Error::Decode(error)) => {
                    assert!(!is_read, "{levels}: {error}");
                    assert!(error.reason().contains("128 levels"), "{error}");
                }
                Err(other) => panic!("{levels}: {other:?}"),
            }
        }
    });
}

#[tokio::test]
async fn many_small_objects_take_no_more_memory_than_a_client_allows() {
    let json = format!("[{}{{}}]", "{},".repeat(400_000));
    let server = Server::responding(&body("application/json", &json)).await;
    let client = server.builder().body_limit(2 * 1024 * 1024).build().unwrap();
    let (_, before) = ASKED.get();
    let error = client.attack().wides().await.unwrap_err();
    let (_, after) = ASKED.get();
    assert!(error.to_string().contains("bytes of memory"), "{error}");
    // A list asks for twice as much each time that it grows.
    assert!(after - before < 512 * 1024 * 1024, "{}", after - before);
}

#[test]
fn types_are_as_large_as_what_they_hold_at_one_level() {
    let sizes = [
        size_of::<WideA>(),
        size_of::<WideB>(),
        size_of::<WideC>(),
        size_of::<WideD>(),
        size_of::<Choice>(),
        size_of::<Condition>(),
    ];
    assert!(sizes.iter().all(|size| *size <= 12 * 24 + 8), "{sizes:?}");
}

#[test]
fn the_future_of_a_call_is_small() {
    let client = Client::builder().base_url("http://localhost").build().unwrap();
    let call = client.attack().wide();
    let (_, before) = ASKED.get();
    let call = IntoFuture::into_future(call);
    let (_, after) = ASKED.get();
    assert!(size_of_val(&call) <= 2 * size_of::<usize>());
    // What it does is on the heap.
    assert!(after - before <= 16 * 1024, "{} bytes", after - before);
}

#[tokio::test]
async fn numbers_are_read_digit_by_digit() {
    let texts = ["108.32715755468217", "-0.1", "5e-324", "1.7976931348623157e308", "0.30000000000000004"];
    for text in texts {
        let json = format!(r#"{{"n":{text}}}"#);
        let read = answered(&json, async |client| client.attack().numbers().await);
        assert_eq!(read.await.unwrap()["n"].to_string(), text.parse::<f64>().unwrap().to_string());
    }
    let read = answered(r#"{"n":1e400}"#, async |client| client.attack().numbers().await);
    assert!(read.await.unwrap()["n"].is_infinite());
}
