//! How often calls and their responses ask for memory, beside code that is written by hand with
//! `reqwest` and serde's derives. Counts do not depend on the machine, as time does.

mod by_hand;
mod memory;
mod server;

use std::time::Duration;

use by_hand::{CredentialConnection, CredentialConnectionList, Data};
use memory::Memory;
use telnyx_sdk::Client;

const KEY: &str = "KEY0123456789";
const ID: &str = "6a09cdc3-8948-47f0-aa62-74ac943d6c58";

/// What is asked for while this runs, each time of many.
async fn asked(run: impl AsyncFn()) -> Memory {
    // What is made once is made, such as a connection.
    for _ in 0..4 {
        run().await;
    }
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

fn client(address: &str) -> Client {
    let builder = Client::builder().key(KEY).base_url(address);
    builder.build().unwrap()
}

#[tokio::test]
async fn a_call_asks_for_memory_no_more_often_than_one_by_hand() {
    let address = server::start(server::JSON, server::PAGE.to_owned());
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
    let client = client(&server::start(server::JSON, server::list()));
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
