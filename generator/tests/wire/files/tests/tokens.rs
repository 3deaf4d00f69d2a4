//! Tokens that are got when they are needed.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;


use futures_util::{FutureExt, future};
use wire_sdk::runtime::http::{Request, Response};
use wire_sdk::runtime::{
    Body, BoxFuture, Limits, Token, TokenProvider, Transport, TransportError, Upload,
};
use wire_sdk::{Client, Error};

/// A server that takes all tokens but these. It keeps what it was sent.
#[derive(Clone, Default)]
struct Server {
    refused: Arc<Vec<&'static str>>,
    sent: Arc<Mutex<Vec<String>>>,
}

impl Transport for Server {
    fn send(
        &self,
        request: Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let token = request.headers()["authorization"].to_str().unwrap().to_owned();
        let is_refused = self.refused.iter().any(|refused| token.ends_with(refused));
        let body = format!(r#"{{"error":"{token}"}}"#);
        self.sent.lock().unwrap().push(token);
        let response = Response::builder().status(if is_refused { 401 } else { 204 });
        let response = response.body(if is_refused { body.into_bytes().into() } else { Body::default() });
        Box::pin(future::ready(Ok(response.unwrap())))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(future::ready(()))
    }
}

/// Gives `token-1`, `token-2` and so on, each for so long, and not at once.
#[derive(Clone, Default)]
struct Counting {
    asked: Arc<AtomicU64>,
    life: Option<Duration>,
    fails_from: Option<u64>,
}

impl TokenProvider for Counting {
    async fn token(&self) -> Result<Token, Box<dyn std::error::Error + Send + Sync>> {
        let count = self.asked.fetch_add(1, Ordering::Relaxed) + 1;
        tokio::task::yield_now().await;
        if self.fails_from.is_some_and(|from| count >= from) {
            return Err("the vault is closed".into());
        }
        let token = Token::new(format!("token-{count}"));
        Ok(match self.life {
            Some(life) => token.expires_in(life),
            None => token,
        })
    }
}

fn client(server: &Server, provider: impl TokenProvider + 'static) -> Client {
    let builder = Client::builder().base_url("http://localhost").max_retries(0);
    builder.tokens(provider).transport(server.clone()).build().unwrap()
}

impl Server {
    fn refusing(refused: &[&'static str]) -> Self {
        Self {
            refused: Arc::new(refused.to_vec()),
            ..Self::default()
        }
    }

    fn sent(&self) -> Vec<String> {
        self.sent.lock().unwrap().clone()
    }
}

#[tokio::test]
async fn callers_at_once_get_one_token_and_it_is_kept() {
    let (server, provider) = (Server::default(), Counting::default());
    let client = client(&server, provider.clone());
    let calls = (0..5).map(|_| client.credentials().by_oauth().into_future());
    assert!(future::join_all(calls).await.iter().all(Result::is_ok));
    client.credentials().by_oauth().await.unwrap();
    assert_eq!(provider.asked.load(Ordering::Relaxed), 1);
    assert_eq!(server.sent(), vec!["Bearer token-1"; 6]);
}

#[tokio::test]
async fn a_token_is_renewed_before_it_expires() {
    let server = Server::default();
    let provider = Counting { life: Some(Duration::ZERO), ..Counting::default() };
    let own = client(&server, provider);
    own.credentials().by_oauth().await.unwrap();
    own.credentials().by_oauth().await.unwrap();
    assert_eq!(server.sent(), ["Bearer token-1", "Bearer token-2"]);
}

#[tokio::test]
async fn a_token_that_is_refused_is_renewed_once() {
    let (server, provider) = (Server::refusing(&["-1"]), Counting::default());
    client(&server, provider).credentials().by_oauth().await.unwrap();
    assert_eq!(server.sent(), ["Bearer token-1", "Bearer token-2"]);

    let (server, provider) = (Server::refusing(&["-1", "-2"]), Counting::default());
    let own = client(&server, provider);
    let error = own.credentials().by_oauth().await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), server.sent().len()), (401, 2));
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("token-2"), "{shown}");
    // The next call gets another.
    own.credentials().by_oauth().await.unwrap();
    assert_eq!(server.sent()[2], "Bearer token-3");
}

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    let server = Server::default();
    let provider = Counting { fails_from: Some(1), ..Counting::default() };
    let own = client(&server, provider.clone());
    let calls = (0..3).map(|_| own.credentials().by_oauth().into_future());
    for result in future::join_all(calls).await {
        let error = result.unwrap_err();
        assert!(matches!(error, Error::Refused(_)), "{error:?}");
        assert!(error.to_string().contains("the vault is closed"), "{error}");
    }
    assert_eq!((provider.asked.load(Ordering::Relaxed), server.sent().len()), (1, 0));
}

#[tokio::test]
async fn a_caller_that_gives_up_leaves_the_others_to_go_on() {
    let server = Server::default();
    let own = client(&server, Counting::default());
    let mut first = Box::pin(own.credentials().by_oauth().into_future());
    let second = own.credentials().by_oauth().into_future();
    assert!((&mut first).now_or_never().is_none());
    let mut second = Box::pin(second);
    assert!((&mut second).now_or_never().is_none());
    drop(first);
    second.await.unwrap();
    assert_eq!(server.sent(), ["Bearer token-2"]);
}

#[tokio::test]
async fn a_function_gives_tokens_as_well() {
    let server = Server::default();
    let own = client(&server, || async { Ok(Token::new("made")) });
    own.credentials().by_oauth().await.unwrap();
    assert_eq!(server.sent(), ["Bearer made"]);
}
