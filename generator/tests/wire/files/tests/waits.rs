//! Servers and transports that make a call wait: it ends when its timeout or its deadline is over,
//! whatever it waits for.

use std::future::{Future, IntoFuture, pending};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use futures_util::stream;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use wire_sdk::runtime::http::{Request, Response, StatusCode};
use wire_sdk::runtime::{Body, BoxFuture, Bytes, Limits, Transport, TransportError, Upload};
use wire_sdk::{Client, ClientBuilder, Error};

/// What a call is given.
const SHORT: Duration = Duration::from_millis(200);
/// What never is over while a test runs.
const LONG: Duration = Duration::from_secs(600);
/// What a call that is bounded is done within, on a machine with other things to do.
const SOON: Duration = Duration::from_secs(30);

/// What comes of a call, which is done in time.
async fn soon<C: IntoFuture>(call: C) -> C::Output {
    let outcome = tokio::time::timeout(SOON, call.into_future()).await;
    outcome.expect("the call is bounded")
}

/// A server that responds to every request with a head, and then with a piece after each pause, for
/// ever.
struct Dripping {
    address: String,
    task: JoinHandle<()>,
}

impl Dripping {
    async fn start(head: &'static str, piece: &'static str, pause: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let task = tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                tokio::spawn(async move {
                    let _ = stream.read(&mut [0; 4096]).await;
                    let head = format!("HTTP/1.1 {head}\r\nconnection: close\r\n\r\n");
                    let mut sent = stream.write_all(head.as_bytes()).await;
                    while sent.is_ok() {
                        tokio::time::sleep(pause).await;
                        sent = stream.write_all(piece.as_bytes()).await;
                    }
                });
            }
        });
        Self { address, task }
    }

    /// One that drips quickly enough for every wait, and slowly enough to never be done.
    async fn responding(head: &'static str) -> Self {
        Self::start(head, " ", Duration::from_millis(20)).await
    }

    fn client(&self, timeout: Duration) -> Client {
        let builder = Client::builder().base_url(&self.address).max_retries(0);
        builder.timeout(timeout).build().unwrap()
    }
}

impl Drop for Dripping {
    fn drop(&mut self) {
        self.task.abort();
    }
}

#[tokio::test]
async fn the_body_of_an_error_is_read_as_long_as_the_call_may_take() {
    let server = Dripping::responding("500 No").await;
    for (timeout, deadline) in [(SHORT, LONG), (LONG, SHORT)] {
        let client = server.client(timeout);
        let responses = client.responses();
        let ended = [
            soon(responses.events().deadline(deadline)).await.map(drop),
            soon(responses.lines().deadline(deadline)).await.map(drop),
            soon(responses.download().deadline(deadline)).await.map(drop),
            soon(client.places().of_client().deadline(deadline)).await.map(drop),
            soon(responses.events().deadline(deadline).raw()).await.map(drop),
        ];
        for ended in ended {
            // The status says more than that its body did not come.
            let error = ended.unwrap_err();
            assert_eq!(error.status(), Some(StatusCode::INTERNAL_SERVER_ERROR), "{error:?}");
        }
    }
}

#[tokio::test]
async fn a_whole_body_comes_within_the_timeout_and_the_deadline() {
    let server = Dripping::responding("200 OK\r\ncontent-type: application/json").await;
    for (timeout, deadline) in [(SHORT, LONG), (LONG, SHORT)] {
        let client = server.client(timeout);
        let call = client.pages().link().deadline(deadline);
        assert!(soon(call.clone()).await.unwrap_err().is_timeout());
        assert!(soon(call.clone().raw()).await.unwrap_err().is_timeout());
        // Each page is a call of its own.
        let mut items = call.items();
        assert!(soon(items.try_next()).await.unwrap_err().is_timeout());
        let streamed = client.responses().download().deadline(deadline).raw();
        assert!(soon(streamed).await.unwrap_err().is_timeout());
    }
}

#[tokio::test]
async fn the_body_of_a_redirect_keeps_nobody() {
    let server = Dripping::responding("307 There\r\nlocation: /responses/events").await;
    let client = server.client(SHORT);
    let began = Instant::now();
    let error = soon(client.responses().events()).await.unwrap_err();
    assert_eq!(error.attempts(), 6, "{error:?}");
    assert!(began.elapsed() >= SHORT * 6);
    let client = server.client(LONG);
    soon(client.responses().events().deadline(SHORT)).await.unwrap_err();
}

#[tokio::test]
async fn all_bytes_of_a_download_come_before_the_deadline() {
    let server = Dripping::responding("200 OK").await;
    let client = server.client(LONG);
    let download = client.responses().download().deadline(SHORT * 3).await.unwrap();
    let error = soon(download.bytes()).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
}

#[tokio::test]
async fn what_is_handed_on_while_it_comes_may_go_on_after_timeout_and_deadline() {
    let server = Dripping::start("200 OK", "{\"R\":1}\n", SHORT).await;
    let client = server.client(SHORT * 20);
    let mut lines = client.responses().lines().deadline(SHORT * 5).await.unwrap();
    let mut download = client.responses().download().deadline(SHORT * 5).await.unwrap();
    let began = Instant::now();
    while began.elapsed() < SHORT * 6 {
        assert!(soon(lines.try_next()).await.unwrap().is_some());
        assert!(soon(download.try_next()).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn each_wait_for_a_piece_has_an_end() {
    let server = Dripping::start("200 OK", "{\"R\":1}\n", LONG).await;
    let client = server.client(SHORT);
    let mut lines = client.responses().lines().await.unwrap();
    assert!(soon(lines.try_next()).await.unwrap_err().is_timeout());
    let mut events = client.responses().events().await.unwrap();
    assert!(soon(events.try_next()).await.unwrap_err().is_timeout());
    let download = client.responses().download().await.unwrap();
    assert!(soon(download.bytes()).await.unwrap_err().is_timeout());
    let download = client.responses().download().await.unwrap();
    assert!(soon(download.write_to(Vec::new())).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_caller_that_takes_its_time_is_not_a_server_that_is_late() {
    let server = Dripping::start("200 OK", "{\"R\":1}\n", SHORT * 6).await;
    let client = server.client(SHORT * 5);
    let mut lines = client.responses().lines().await.unwrap();
    for _ in 0..2 {
        // Longer than a wait may be, and shorter than the next piece takes.
        tokio::time::sleep(SHORT * 5 + SHORT / 2).await;
        assert!(lines.try_next().await.unwrap().is_some());
    }
}

/// A transport that heeds no limits.
#[derive(Clone, Copy, Debug)]
enum Careless {
    NeverResponds,
    NeverEnds(StatusCode),
    SendsNothingForEver(StatusCode),
    NeverWakes,
}

/// A stream of pieces with nothing in them.
struct Nothing;

impl stream::Stream for Nothing {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(Some(Ok(Bytes::new())))
    }
}

impl Transport for Careless {
    fn send(
        &self,
        _: Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let (status, body) = match *self {
            Self::NeverResponds => return Box::pin(pending()),
            Self::NeverEnds(status) => (status, Body::stream(stream::pending())),
            Self::SendsNothingForEver(status) => (status, Body::stream(Nothing)),
            Self::NeverWakes => (StatusCode::SERVICE_UNAVAILABLE, Body::default()),
        };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        Box::pin(std::future::ready(Ok(response)))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(pending())
    }
}

impl Careless {
    /// Whether the head of a response says so.
    fn succeeds(self) -> bool {
        match self {
            Self::NeverEnds(status) | Self::SendsNothingForEver(status) => status.is_success(),
            Self::NeverResponds | Self::NeverWakes => false,
        }
    }
}

const CARELESS: [Careless; 6] = [
    Careless::NeverResponds,
    Careless::NeverEnds(StatusCode::OK),
    Careless::NeverEnds(StatusCode::INTERNAL_SERVER_ERROR),
    Careless::SendsNothingForEver(StatusCode::OK),
    Careless::SendsNothingForEver(StatusCode::INTERNAL_SERVER_ERROR),
    Careless::NeverWakes,
];

fn careless(transport: Careless, configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
    configure(Client::builder().transport(transport)).build().unwrap()
}

async fn ended_in_time(client: &Client, deadline: Duration, transport: Careless) {
    let responses = client.responses();
    let whole = async { client.pages().link().deadline(deadline).await.map(drop) };
    let read = async {
        let mut events = responses.events().deadline(deadline).await?;
        events.try_next().await.map(drop)
    };
    let bytes = async { responses.download().deadline(deadline).await?.bytes().await.map(drop) };
    let (whole, read, bytes) = tokio::join!(soon(whole), soon(read), soon(bytes));
    for ended in [whole, read, bytes] {
        let error = ended.unwrap_err();
        assert!(error.is_timeout() || matches!(error, Error::Api(_)), "{transport:?}: {error:?}");
    }
}

#[tokio::test]
async fn a_transport_that_heeds_no_limits_is_given_up() {
    join_all(CARELESS.map(async |transport| {
        let client = careless(transport, |builder| builder.max_retries(1).timeout(SHORT));
        ended_in_time(&client, LONG, transport).await;
        // A wait for what is handed on is not limited by the deadline.
        if !transport.succeeds() {
            let client = careless(transport, |builder| builder.max_retries(1).timeout(LONG));
            ended_in_time(&client, SHORT, transport).await;
        }
    }))
    .await;
}

#[test]
fn whatever_runs_the_call_may_know_nothing_of_time() {
    struct Unpark(thread::Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    for transport in CARELESS {
        let client = careless(transport, |builder| builder.max_retries(0).timeout(SHORT));
        let mut call = client.pages().link().into_future();
        let waker = Arc::new(Unpark(thread::current())).into();
        while Pin::new(&mut call).poll(&mut Context::from_waker(&waker)).is_pending() {
            thread::park();
        }
    }
}

#[tokio::test]
async fn a_deadline_that_is_over_sends_nothing() {
    let client = careless(Careless::NeverResponds, |builder| builder);
    let error = client.places().of_client().deadline(Duration::ZERO).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.attempts(), 0);
}
