//! Tokens from an authorization server.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future;
use wire_sdk::runtime::http::{Request, Response};
use wire_sdk::runtime::oauth2::OAuth2;
use wire_sdk::runtime::{Body, BoxFuture, Limits, Transport, TransportError, Upload};
use wire_sdk::{Client, ClientBuilder, Error};

/// What the API, which takes any token, and the authorization server were sent, and what the latter
/// answers.
#[derive(Clone, Default)]
struct Servers {
    answers: Arc<Mutex<VecDeque<(u16, &'static str)>>>,
    sent: Arc<Mutex<Vec<String>>>,
    waits: Arc<Mutex<Vec<u64>>>,
}

impl Servers {
    fn answering(answers: &[(u16, &'static str)]) -> Self {
        let answers = answers.iter().copied().collect();
        Self {
            answers: Arc::new(Mutex::new(answers)),
            ..Self::default()
        }
    }

    fn client(&self, tokens: OAuth2) -> Client {
        self.with(|builder| builder.oauth2(tokens.scheme("oauth")))
    }

    fn with(&self, configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
        let builder = Client::builder().base_url("http://localhost").max_retries(0);
        configure(builder).transport(self.clone()).build().unwrap()
    }

    /// What was sent, without what never differs.
    fn sent(&self) -> Vec<String> {
        self.sent.lock().unwrap().clone()
    }
}

impl Transport for Servers {
    fn send(
        &self,
        request: Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let header = |name| request.headers().get(name).map_or("", |v| v.to_str().unwrap());
        let body = String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap();
        let line = format!("{} {} {body}", request.uri(), header("authorization"));
        self.sent.lock().unwrap().push(line.trim_end().to_owned());
        let (status, answer) = match request.uri().host() {
            Some("localhost") => (204, ""),
            _ => self.answers.lock().unwrap().pop_front().unwrap(),
        };
        let response = Response::builder().status(status).body(answer.as_bytes().into());
        Box::pin(future::ready(Ok(response.unwrap())))
    }

    fn sleep(&self, wait: Duration) -> BoxFuture<'_, ()> {
        self.waits.lock().unwrap().push(wait.as_secs());
        Box::pin(future::ready(()))
    }
}

const TOKEN: (u16, &str) = (200, r#"{"access_token": "t-1", "token_type": "bearer", "expires_in": 3600}"#);
const PROTECTED: &str = "http://localhost/credentials/oauth Bearer";

#[tokio::test]
async fn a_program_gets_tokens_by_its_own_credentials() {
    let servers = Servers::answering(&[(503, "busy"), TOKEN]);
    let tokens = OAuth2::client_credentials("the id", "a secret:/").scope("read").scope("write");
    let client = servers.client(tokens.parameter("audience", "api"));
    client.credentials().by_oauth().await.unwrap();
    client.credentials().by_oauth().await.unwrap();
    let asked = "https://auth.example/token Basic dGhlJTIwaWQ6YSUyMHNlY3JldCUzQSUyRg== \
                 grant_type=client_credentials&scope=read%20write&audience=api";
    let called = format!("{PROTECTED} t-1");
    assert_eq!(servers.sent(), [asked, asked, &called, &called]);
}

#[tokio::test]
async fn a_refresh_token_is_kept_and_replaced() {
    let first = (200, r#"{"access_token": "t-1", "expires_in": "0", "refresh_token": "r-2"}"#);
    let servers = Servers::answering(&[first, TOKEN]);
    let told = Arc::new(Mutex::new(Vec::new()));
    let kept = told.clone();
    let tokens = OAuth2::refresh_token("id", "r-1").on_refresh_token(move |token| {
        kept.lock().unwrap().push(token.expose().to_owned());
    });
    let client = servers.client(tokens);
    client.credentials().by_oauth().await.unwrap();
    client.credentials().by_oauth().await.unwrap();
    let asked = |token| {
        format!("https://auth.example/refresh  grant_type=refresh_token&refresh_token={token}&client_id=id")
    };
    let called = format!("{PROTECTED} t-1");
    assert_eq!(servers.sent(), [asked("r-1"), called.clone(), asked("r-2"), called]);
    assert_eq!(*told.lock().unwrap(), ["r-2"]);
}

#[tokio::test]
async fn a_code_is_exchanged_once_and_its_refresh_token_taken_after_that() {
    let first = (200, r#"{"access_token": "t-1", "expires_in": 0, "refresh_token": "r-1"}"#);
    let servers = Servers::answering(&[first, TOKEN]);
    let tokens = OAuth2::authorization_code("id", "c-1", "https://here.example/back");
    let client = servers.client(tokens.client_secret("s").secret_in_body());
    client.credentials().by_oauth().await.unwrap();
    client.credentials().by_oauth().await.unwrap();
    let sent = servers.sent();
    assert_eq!(
        sent[0],
        "https://auth.example/code  grant_type=authorization_code&code=c-1&\
         redirect_uri=https%3A%2F%2Fhere.example%2Fback&client_id=id&client_secret=s"
    );
    assert!(sent[2].contains("refresh_token=r-1"), "{sent:?}");
}

#[tokio::test]
async fn a_device_shows_a_code_and_waits_for_a_person() {
    let code = (
        200,
        r#"{"device_code": "d-1", "user_code": "WDJB-MJHT", "verification_uri": "https://example/device",
            "expires_in": 1800, "interval": 2}"#,
    );
    let pending = (400, r#"{"error": "authorization_pending"}"#);
    let slower = (400, r#"{"error": "slow_down"}"#);
    let servers = Servers::answering(&[code, pending, slower, TOKEN]);
    let shown = Arc::new(Mutex::new(String::new()));
    let show = shown.clone();
    let tokens = OAuth2::device("id", move |code| *show.lock().unwrap() = code.to_string());
    let tokens = tokens.scope("read").device_url("https://auth.example/device");
    let tokens = tokens.token_url("https://auth.example/token-of-device");
    servers.client(tokens).credentials().by_oauth().await.unwrap();
    assert_eq!(*shown.lock().unwrap(), "go to https://example/device and enter the code WDJB-MJHT");
    let sent = servers.sent();
    assert_eq!(sent[0], "https://auth.example/device  scope=read&client_id=id");
    assert_eq!(
        sent[1],
        "https://auth.example/token-of-device  grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type\
         %3Adevice_code&device_code=d-1&client_id=id"
    );
    assert_eq!(*servers.waits.lock().unwrap(), [2, 2, 7]);
}

#[tokio::test]
async fn addresses_are_those_that_the_server_tells() {
    let metadata = (200, r#"{"token_endpoint": "https://found.example/token"}"#);
    let servers = Servers::answering(&[metadata, TOKEN]);
    let tokens = || OAuth2::client_credentials("id", "secret");
    let client = servers.with(|builder| builder.oauth2(tokens().scheme("openid")));
    client.credentials().by_openid().await.unwrap();
    let sent = servers.sent();
    assert_eq!(sent[0], "https://example.com/.well-known/openid-configuration");
    assert!(sent[1].starts_with("https://found.example/token Basic "), "{sent:?}");

    let plain = (200, r#"{"token_endpoint": "http://found.example/token"}"#);
    let servers = Servers::answering(&[plain]);
    let client = servers.client(tokens().metadata_url("https://meta.example"));
    let error = client.credentials().by_oauth().await.unwrap_err();
    assert!(error.to_string().contains("without https"), "{error}");
}

#[tokio::test]
async fn what_went_wrong_is_told_without_what_was_sent() {
    let denied = (401, r#"{"error": "invalid_client", "error_description": "a-secret is wrong"}"#);
    let servers = Servers::answering(&[denied]);
    let client = servers.client(OAuth2::client_credentials("id", "a-secret"));
    let error = client.credentials().by_oauth().await.unwrap_err();
    assert!(matches!(error, Error::Refused(_)));
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("responded with 401: invalid_client"), "{shown}");
    assert!(!shown.contains("a-secret"), "{shown}");
}

#[tokio::test]
async fn a_key_is_read_from_a_file_when_it_is_needed() {
    let path = std::env::temp_dir().join(format!("wire-sdk-key-{}", std::process::id()));
    let servers = Servers::default();
    let client = servers.with(|builder| builder.key_file(&path));
    let call = || client.credentials().by_token().into_future();
    let error = call().await.unwrap_err();
    assert!(error.to_string().contains("the file with the key"), "{error}");
    std::fs::write(&path, "the-key\n").unwrap();
    call().await.unwrap();
    std::fs::remove_file(&path).unwrap();
    assert!(servers.sent()[0].ends_with("Bearer the-key"), "{:?}", servers.sent());
}
