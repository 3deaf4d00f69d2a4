//! Each line of what this prints is one thing that was measured: what it is, what it costs by hand, and
//! what it costs with the SDK. Time is CPU time of the thread that calls, in nanoseconds.

mod memory;
mod server;

use std::time::Duration;

use cpu_time::ThreadTime;
use telnyx_sdk::Client;
use telnyx_sdk::types::CredentialConnectionInbound;

use memory::Memory;

const KEY: &str = "KEY0123456789";
const ID: &str = "6a09cdc3-8948-47f0-aa62-74ac943d6c58";
const ITEMS: usize = 50;
const EVENTS: usize = 200;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.unwrap().block_on(async {
        call().await;
        decode().await;
        items().await;
        events().await;
    });
}

/// Both clients of a server that responds with this.
fn clients(media_type: &str, body: String) -> (by_hand::Client, Client) {
    let address = server::start(media_type, body);
    let by_hand = by_hand::Client::new(&address, KEY).unwrap();
    let sdk = Client::builder().key(KEY).base_url(&address).build().unwrap();
    (by_hand, sdk)
}

async fn call() {
    let (by_hand, sdk) = clients(server::JSON, server::PAGE.to_owned());
    let by_hand = async || drop(by_hand.delete(ID).await.unwrap());
    let own = async || drop(sdk.credential_connections().delete(ID).await.unwrap());
    compare("a call", 300, &by_hand, &own).await;
    count("a call", by_hand, own).await;
}

async fn decode() {
    let (_, sdk) = clients(server::JSON, server::list());
    let response = sdk.credential_connections().list().raw().await.unwrap();
    let by_hand = async || {
        let list = serde_json::from_slice::<by_hand::CredentialConnectionList>(response.body());
        drop(list.unwrap());
    };
    let own = async || drop(response.decode().unwrap());
    compare("decoding a list of 50", 100, &by_hand, &own).await;
    count("decoding a list of 50", by_hand, own).await;
}

async fn items() {
    let (by_hand, sdk) = clients(server::JSON, server::list());
    let by_hand = async || {
        let list = by_hand.list().await.unwrap();
        assert_eq!(list.data.unwrap().into_iter().count(), ITEMS);
    };
    let own = async || {
        let mut items = sdk.credential_connections().list().items();
        let mut count = 0;
        while let Some(item) = items.try_next().await.unwrap() {
            drop(item);
            count += 1;
        }
        assert_eq!(count, ITEMS);
    };
    compare("the items of a list of 50", 100, &by_hand, &own).await;
}

async fn events() {
    let page: serde_json::Value = serde_json::from_str(server::PAGE).unwrap();
    let event = format!("data: {}\n\n", page["data"]["inbound"]);
    let (by_hand, sdk) = clients("text/event-stream", event.repeat(EVENTS));
    let by_hand = async || {
        let mut count = 0;
        by_hand.events(|_| count += 1).await.unwrap();
        assert_eq!(count, EVENTS);
    };
    let own = async || {
        let events = sdk.credential_connections().list();
        let mut events = events.events::<CredentialConnectionInbound>().await.unwrap();
        let mut count = 0;
        while let Some(event) = events.try_next().await.unwrap() {
            drop(event);
            count += 1;
        }
        assert_eq!(count, EVENTS);
    };
    compare("a stream of 200 events", 50, &by_hand, &own).await;
}

/// Measures both in turns, so that a machine that has other things to do is as slow for one as for the
/// other, and takes the quickest turn of each.
async fn compare(name: &str, times: u32, by_hand: &impl AsyncFn(), own: &impl AsyncFn()) {
    const TURNS: u32 = 30;
    let mut quickest = [Duration::MAX; 2];
    for _ in 0..TURNS {
        quickest[0] = quickest[0].min(time(times, by_hand).await);
        quickest[1] = quickest[1].min(time(times, own).await);
    }
    let [before, after] = quickest.map(|total| (total / times).as_nanos());
    println!("{name}, CPU\t{before}\t{after}");
}

/// Counts how often both ask for memory, of what comes in one piece: how many pieces a longer response
/// comes in depends on the machine.
async fn count(name: &str, by_hand: impl AsyncFn(), own: impl AsyncFn()) {
    let (before, after) = (memory(&by_hand).await, memory(&own).await);
    println!("{name}, allocations\t{}\t{}", before.times, after.times);
    println!("{name}, bytes allocated\t{}\t{}", before.bytes, after.bytes);
}

async fn time(times: u32, run: &impl AsyncFn()) -> Duration {
    let began = ThreadTime::now();
    for _ in 0..times {
        run().await;
    }
    began.elapsed()
}

async fn memory(run: &impl AsyncFn()) -> Memory {
    const TIMES: usize = 32;
    let before = memory::asked();
    for _ in 0..TIMES {
        run().await;
    }
    let after = memory::asked();
    Memory {
        times: (after.times - before.times + TIMES / 2) / TIMES,
        bytes: (after.bytes - before.bytes) / TIMES,
    }
}
