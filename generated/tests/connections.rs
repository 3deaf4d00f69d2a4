//! Connections: kept, given up, and what is around them.

mod support;

use std::error::Error;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join_all;
use support::http::{HttpServer, json};
use support::raw::{Act, RawServer, json_response};
use support::{ID, KEY, NoWait, client_over};
use telnyx_sdk::runtime::http::{Request, Response};
use telnyx_sdk::runtime::{
    Body, BoxFuture, HyperTransport, Limits, ReqwestTransport, Transport, TransportError, Upload,
};
use telnyx_sdk::{Client, Method};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

#[tokio::test]
async fn connections_are_kept_for_the_next_call() {
    for transport in NoWait::over_each() {
        let server = HttpServer::start(|_| async { json("{\"data\":{}}") }).await;
        let (client, _) = client_over(transport, &server.address, |builder| builder);
        let call = || client.credential_connections().delete(ID).into_future();
        for _ in 0..20 {
            call().await.unwrap();
        }
        assert_eq!(server.connections(), 1, "one call after the other");
        for _ in 0..5 {
            let responses = join_all((0..10).map(|_| call())).await;
            assert!(responses.iter().all(Result::is_ok));
        }
        assert!(
            server.connections() <= 10,
            "{} for ten at once",
            server.connections()
        );
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_nothing_behind() {
    /// Tells when the server's side of a call is gone.
    struct Gone(mpsc::UnboundedSender<&'static str>);
    impl Drop for Gone {
        fn drop(&mut self) {
            self.0.send("gone").unwrap();
        }
    }
    for transport in NoWait::over_each() {
        let (tell, mut told) = mpsc::unbounded_channel();
        let server = HttpServer::start(move |_| {
            tell.send("asked").unwrap();
            let gone = Gone(tell.clone());
            async move {
                let _gone = gone;
                std::future::pending().await
            }
        })
        .await;
        let (client, _) = client_over(transport, &server.address, |builder| builder);
        let mut call = client.credential_connections().delete(ID).into_future();
        tokio::select! {
            response = &mut call => panic!("{response:?}"),
            asked = told.recv() => assert_eq!(asked, Some("asked")),
        }
        drop(call);
        // The connection is closed, so that the server may stop as well.
        assert_eq!(told.recv().await, Some("gone"));
    }
}

/// A layer that notes what goes through it.
struct Noting(
    &'static str,
    Arc<Mutex<Vec<&'static str>>>,
    Arc<dyn Transport>,
);

impl Transport for Noting {
    fn send(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.1.lock().unwrap().push(self.0);
        self.2.send(request, limits)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.2.sleep(duration)
    }
}

#[tokio::test]
async fn layers_see_every_attempt_the_outermost_first() {
    let responses = vec![
        support::status(500),
        support::one(&support::page_connection()),
    ];
    let notes = Arc::<Mutex<Vec<_>>>::default();
    let layer = |name| {
        let notes = notes.clone();
        move |inner| Noting(name, notes, inner)
    };
    let (_server, client, _) = support::responding_with(responses, |builder| {
        builder.layer(layer("inner")).layer(layer("outer"))
    })
    .await;
    client.credential_connections().delete(ID).await.unwrap();
    assert_eq!(*notes.lock().unwrap(), ["outer", "inner", "outer", "inner"]);
}

#[tokio::test]
async fn a_proxy_is_asked_in_place_of_the_server() {
    let response = json_response("200 OK", "", "{\"data\":{}}");
    let proxy = RawServer::start(vec![Act::Send(response)]).await;
    let through = reqwest::Proxy::all(&proxy.address).unwrap();
    let config = support::tls::trusting_nobody();
    let builder = reqwest::Client::builder().tls_backend_preconfigured(config);
    let client = Client::builder()
        .key(KEY)
        .base_url("http://api.example.com/v2")
        .allow_insecure()
        .reqwest(builder.proxy(through).build().unwrap());
    let client = client.build().unwrap();
    client.credential_connections().delete(ID).await.unwrap();
    let asked = proxy.requests(1).await;
    let line = format!("DELETE http://api.example.com/v2/credential_connections/{ID} HTTP/1.1");
    assert!(asked[0].starts_with(&line), "{}", asked[0]);
}

#[tokio::test]
async fn a_handshake_that_stalls_is_a_server_that_is_not_reached() {
    let server = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("https://{}", server.local_addr().unwrap());
    let patience = Duration::from_millis(200);
    let transports: [Arc<dyn Transport>; 2] = [
        Arc::new(ReqwestTransport::new(patience).unwrap()),
        Arc::new(HyperTransport::new(patience).unwrap()),
    ];
    for transport in transports {
        let builder = Client::builder().key(KEY).base_url(&address).max_retries(0);
        let client = builder.layer(|_| Noting("", Arc::default(), transport));
        let client = client.build().unwrap();
        let call = client.credential_connections().delete(ID);
        let error = call.await.unwrap_err();
        // Nothing was sent, so that even what does harm when done twice may be tried again.
        assert!(error.is_connect(), "{error:?}");
    }
}

/// Not a test of its own: what [`a_server_on_this_machine_is_not_reached_by_a_proxy`] runs.
#[tokio::test]
async fn calls_this_machine() {
    if std::env::var_os("CALL_THIS_MACHINE").is_some() {
        let server = HttpServer::start(|_| async { json("{\"data\":{}}") }).await;
        let client = Client::builder().key(KEY).base_url(&server.address);
        let client = client.build().unwrap();
        client.credential_connections().delete(ID).await.unwrap();
        println!("it answered");
    }
}

#[test]
fn a_server_on_this_machine_is_not_reached_by_a_proxy() {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "calls_this_machine", "--nocapture"])
        .env("CALL_THIS_MACHINE", "1")
        .env("HTTP_PROXY", "http://192.0.2.1:1")
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .env_remove("REQUEST_METHOD")
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(printed.contains("it answered"), "{printed}");
}

#[tokio::test]
async fn a_post_without_a_body_says_so() {
    for transport in NoWait::over_each() {
        let response = json_response("200 OK", "", "{}");
        let server = RawServer::start(vec![Act::Send(response)]).await;
        let (client, _) = client_over(transport, &server.address, |builder| builder);
        client.request(Method::POST, "/x").await.unwrap();
        client.request(Method::GET, "/x").await.unwrap();
        let seen = server.requests(2).await;
        assert_eq!(
            seen[0].matches("\r\ncontent-length: 0\r\n").count(),
            1,
            "{}",
            seen[0]
        );
        assert!(!seen[1].contains("content-length"), "{}", seen[1]);
    }
}

#[tokio::test]
async fn what_is_behind_an_error_is_told_once() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let refused = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let plain = RawServer::start(vec![Act::Send("nonsense\r\n\r\n".to_owned())]).await;
    for address in [&refused, &plain.address] {
        for transport in NoWait::over_each() {
            let (client, _) = client_over(transport, address, |builder| builder.max_retries(0));
            let error = client
                .credential_connections()
                .delete(ID)
                .await
                .unwrap_err();
            let reasons = reasons(&error);
            let mut distinct = reasons.clone();
            distinct.dedup();
            assert_eq!(distinct, reasons);
            assert!(
                !reasons.join(": ").contains(ID),
                "an address may hold a secret"
            );
        }
    }
}

/// An error, and what is behind it, as reporters of errors print them.
fn reasons(error: &dyn Error) -> Vec<String> {
    let mut reasons = vec![error.to_string()];
    let mut source = error.source();
    while let Some(reason) = source {
        reasons.push(reason.to_string());
        source = reason.source();
    }
    reasons
}
