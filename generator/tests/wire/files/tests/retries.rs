//! What is sent again although the server may have acted on it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use wire_sdk::Client;
use wire_sdk::types::Command;
use wire_sdk::runtime::http::{Request, Response};
use wire_sdk::runtime::{Body, BoxFuture, Limits, Transport, TransportError, Upload};

/// A transport to a server that fails twice. It keeps the keys that it was sent.
#[derive(Clone, Default)]
struct Failing(Arc<Mutex<Vec<Option<String>>>>);

impl Transport for Failing {
    fn send(
        &self,
        request: Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let key = request.headers().get("idempotency-key");
        let body = request.body().as_bytes().filter(|body| !body.is_empty());
        let body = body.map(|body| String::from_utf8(body.to_vec()).unwrap());
        let mut keys = self.0.lock().unwrap();
        keys.push(key.map(|key| key.to_str().unwrap().to_owned()).or(body));
        let mut response = Response::new(Body::default());
        *response.status_mut() = if keys.len() < 3 { 500 } else { 204 }.try_into().unwrap();
        Box::pin(std::future::ready(Ok(response)))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}

fn client() -> (Client, Failing) {
    let transport = Failing::default();
    let builder = Client::builder().base_url("http://localhost").key("K");
    (builder.transport(transport.clone()).build().unwrap(), transport)
}

#[tokio::test]
async fn all_attempts_of_a_call_have_one_key() {
    let (client, transport) = client();
    client.retries().charge().await.unwrap();
    let keys = transport.0.lock().unwrap().clone();
    assert_eq!(keys.len(), 3);
    assert!(keys[0].as_ref().is_some_and(|key| key.len() == 36), "{keys:?}");
    assert!(keys.iter().all(|key| *key == keys[0]), "{keys:?}");
}

#[tokio::test]
async fn each_call_has_a_key_of_its_own() {
    let (client, transport) = client();
    client.retries().charge().await.unwrap();
    client.retries().charge().await.unwrap();
    let keys = transport.0.lock().unwrap();
    assert_ne!(keys[0], keys[3]);
}

#[tokio::test]
async fn a_key_of_the_caller_is_kept() {
    let (client, transport) = client();
    client.retries().charge().idempotency_key("mine").await.unwrap();
    assert_eq!(*transport.0.lock().unwrap(), vec![Some("mine".to_owned()); 3]);
}

#[tokio::test]
async fn a_key_may_be_a_member_of_the_body() {
    for (body, start, end) in [
        (Command::new(), "{\"command_id\":\"", "\"}"),
        (Command::new().note("a"), "{\"command_id\":\"", "\",\"note\":\"a\"}"),
    ] {
        let (client, transport) = client();
        client.retries().command().body(body).await.unwrap();
        let bodies: Vec<_> = transport.0.lock().unwrap().iter().flatten().cloned().collect();
        assert_eq!(bodies, vec![bodies[0].clone(); 3]);
        let key = bodies[0].strip_prefix(start).unwrap().strip_suffix(end).unwrap();
        assert_eq!(key.len(), 36, "{bodies:?}");
    }
    let (client, transport) = client();
    client.retries().command().body(Command::new().command_id("mine")).await.unwrap();
    let mine = "{\"command_id\":\"mine\"}".to_owned();
    assert_eq!(*transport.0.lock().unwrap(), vec![Some(mine); 3]);
    // Without a body there is nothing to put it into.
    let (client, transport) = self::client();
    client.retries().command().await.unwrap_err();
    assert_eq!(*transport.0.lock().unwrap(), [None]);
}

#[tokio::test]
async fn an_operation_without_the_header_gets_no_key_and_is_sent_once() {
    let (client, transport) = client();
    client.retries().order().await.unwrap_err();
    assert_eq!(*transport.0.lock().unwrap(), [None]);
}

#[tokio::test]
async fn the_settings_may_say_that_an_operation_does_no_harm_twice() {
    let (client, transport) = client();
    client.retries().search().await.unwrap();
    assert_eq!(*transport.0.lock().unwrap(), [None, None, None]);
}
