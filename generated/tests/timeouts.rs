//! Servers that are slow or answer too much.

mod support;

use std::time::Duration;

use support::faulty::{Fault, Faulty, Piece};
use support::raw::{Act, RawServer, json_response};
use support::{ID, NoWait, client_over};
use telnyx_sdk::{Client, Error};

fn client(address: &str) -> telnyx_sdk::ClientBuilder {
    Client::builder().key("k").base_url(address).max_retries(0)
}

#[tokio::test]
async fn a_server_that_stalls_is_a_timeout_wherever_it_stalls() {
    let stalls = [
        "",
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"da",
    ];
    for stall in stalls {
        let server = RawServer::start(vec![Act::Stall(stall.to_owned())]).await;
        let client = client(&server.address).build().unwrap();
        let call = client.credential_connections().delete(ID);
        let error = call.timeout(Duration::from_millis(50)).await.unwrap_err();
        assert!(
            error.is_timeout() && !error.is_connect(),
            "{stall:?}: {error:?}"
        );
        let printed = error.to_string();
        assert!(
            printed.ends_with("): the server did not respond in time"),
            "{printed}"
        );
    }
}

#[tokio::test]
async fn the_timeout_of_the_client_is_that_of_its_calls() {
    let server = RawServer::start(vec![Act::Stall(String::new())]).await;
    let client = client(&server.address)
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = client
        .credential_connections()
        .delete(ID)
        .await
        .unwrap_err();
    assert!(error.is_timeout());
}

#[tokio::test]
async fn a_body_larger_than_the_limit_is_not_taken() {
    let body = format!(r#"{{"data":{{"connection_name":"{}"}}}}"#, "x".repeat(2000));
    let response = json_response("200 OK", "", &body);
    for (limit, fits) in [(body.len(), true), (body.len() - 1, false)] {
        let server = RawServer::start(vec![Act::Send(response.clone())]).await;
        let client = client(&server.address).body_limit(limit).build().unwrap();
        let result = client.credential_connections().retrieve(ID).await;
        assert_eq!(result.is_ok(), fits);
        if let Err(error) = result {
            let printed = error.to_string();
            let expected = "): the response is larger than the client takes";
            assert!(printed.ends_with(expected), "{printed}");
        }
    }
}

#[tokio::test]
async fn what_is_not_http_is_a_broken_connection() {
    let server = RawServer::start(vec![Act::Send("SSH-2.0-OpenSSH\r\n\r\n".to_owned())]).await;
    let client = client(&server.address).build().unwrap();
    let error = client
        .credential_connections()
        .retrieve(ID)
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

/// A body that comes quickly enough for each wait and never ends.
fn dripping(status: u16) -> Fault {
    let pieces = vec![Piece::Drip(Duration::from_millis(20)); 100_000];
    Fault::Response(status, Vec::new(), pieces)
}

#[tokio::test]
async fn a_body_that_never_ends_is_read_for_as_long_as_the_call_may_take() {
    let limit = Duration::from_millis(200);
    for status in [200, 307, 500] {
        for transport in NoWait::over_each() {
            let server = Faulty::start(dripping(status)).await;
            let (client, _) = client_over(transport, &server.address, |b| b.max_retries(0));
            let connections = client.credential_connections();
            for call in [
                connections.delete(ID).deadline(limit),
                connections.delete(ID).timeout(limit),
            ] {
                let error = call.await.unwrap_err();
                // What the status says is worth more than that the body did not come.
                match status {
                    200 => assert!(error.is_timeout(), "{error:?}"),
                    _ => assert_eq!(error.status().unwrap().as_u16(), status),
                }
            }
        }
    }
}

#[test]
fn a_blocking_call_ends_as_well() {
    let limit = Duration::from_millis(200);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Faulty::start(dripping(500)));
    let client = client(&server.address).build().unwrap();
    let client = client.blocking().unwrap();
    let call = client.credential_connections().delete(ID);
    let error = call.clone().deadline(limit).send().unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 500);
    let mut items = client
        .credential_connections()
        .list()
        .timeout(limit)
        .items();
    assert!(items.next().unwrap().is_err());
    assert!(items.next().is_none());
}
