//! Everything that a program can print of calls that go well and badly, searched for secrets: values
//! as they print and debug, errors with what caused them, commands for a shell, panics, and what
//! every library tells to `tracing` at its most talkative.
#![cfg(all(feature = "testing", feature = "tracing", feature = "webhooks"))]

mod support;

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_util::FutureExt as _;
use serde_json::json;
use support::noise::{Noise, noise};
use support::{KEY, one, page_connection, problem, status};
use telnyx_sdk::resources::CreateCredentialConnection;
use telnyx_sdk::runtime::http::HeaderMap;
use telnyx_sdk::testing::Mock;
use telnyx_sdk::types::{CredentialConnection, CredentialConnectionCreate};
use telnyx_sdk::webhooks::Verifier;
use telnyx_sdk::{Call, Client, Error, Method};
use wiremock::ResponseTemplate;

const SENT: &str = "the'password\"sent";
/// The same in JSON, without what could be printed in another way.
const SENT_INNER: &str = "password\\\"sent";
const ANSWERED: &str = "my123secure456password789";
const TOKEN: &str = "token-of-the-caller";

/// All that was printed, once it holds these words, to know that it is not silent for another
/// reason.
#[track_caller]
fn is_free_of_secrets(noise: &Noise, words: &[&str]) {
    let printed = noise.printed();
    for word in words {
        assert!(printed.contains(word), "`{word}` is not in {printed}");
    }
    for secret in [KEY, SENT, SENT_INNER, ANSWERED, TOKEN] {
        let lines = printed.lines().filter(|line| line.contains(secret));
        assert_eq!(lines.collect::<Vec<_>>(), [""; 0], "`{secret}` is printed");
    }
}

/// A call that has secrets wherever there can be some.
fn call(client: &Client) -> Call<CreateCredentialConnection> {
    let body = CredentialConnectionCreate::new("name", SENT, "user");
    let call = client.credential_connections().create(body);
    call.header("x-auth-token", TOKEN)
        .query("access_token", TOKEN)
        .body_field("nested", json!({ "client_secret": TOKEN }))
}

/// The same without an operation.
fn undeclared(client: &Client) -> Call<telnyx_sdk::runtime::Undeclared> {
    let call = client.request(Method::POST, "/anything");
    call.body(&json!({ "password": SENT, "list": [{ "api_key": TOKEN }] }))
}

/// Prints all there is to print of calls to a server that gives this response.
async fn calls(noise: &Noise, client: &Client) {
    let (call, undeclared) = (call(client), undeclared(client));
    noise.debug(&client);
    noise.debug(&call);
    noise.debug(&call.request());
    noise.debug(&call.request().headers());
    noise.debug(&undeclared);
    noise.print(&call.to_curl().unwrap());
    noise.print(&undeclared.to_curl().unwrap());
    match call.clone().raw().await {
        Ok(response) => noise.debug(&response),
        Err(error) => noise.error(&error),
    }
    match call.await {
        Ok(response) => noise.debug(&response),
        Err(error) => noise.error(&error),
    }
    if let Err(error) = undeclared.await {
        noise.error(&error);
    }
}

fn responses() -> Vec<ResponseTemplate> {
    let mut mistyped = page_connection();
    mistyped["active"] = json!(ANSWERED);
    let echo = format!("`{SENT}` is too short for {KEY}, {TOKEN}");
    vec![
        one(&page_connection()),
        one(&mistyped),
        one(&json!({ "password": [ANSWERED] })),
        status(200).set_body_string(format!("{{\"data\": {{\"password\": \"{ANSWERED}")),
        status(200).set_body_bytes([b"\xff\xfe", ANSWERED.as_bytes()].concat()),
        status(204).set_body_string(ANSWERED),
        status(302).insert_header("location", format!("https://other.example/?key={KEY}")),
        problem(401, "10009", &format!("the key {KEY} is not known")),
        problem(422, "10015", &echo),
        status(429).insert_header("retry-after", "3600"),
        status(500).set_body_string(echo),
    ]
}

#[tokio::test]
async fn no_response_brings_a_secret_to_light() {
    for response in responses() {
        let (_server, client, _) = support::responding(vec![response]).await;
        let noise = noise(async |noise| calls(noise, &client).await).await;
        is_free_of_secrets(
            &noise,
            &["createCredentialConnection", "attempt ended", "REDACTED"],
        );
    }
}

#[tokio::test]
async fn no_fault_brings_a_secret_to_light() {
    let large = || vec![one(&page_connection())];
    let (_server, small, _) =
        support::responding_with(large(), |client| client.body_limit(9)).await;
    let slow = vec![status(200).set_delay(Duration::from_secs(600))];
    let hurry = |client: telnyx_sdk::ClientBuilder| client.timeout(Duration::from_millis(50));
    let (_other, slow, _) = support::responding_with(slow, hurry).await;
    let (nobody, _) = support::client_at("http://127.0.0.1:1");
    let printed = noise(async |noise| {
        for client in [small, slow, nobody] {
            calls(noise, &client).await;
        }
    });
    is_free_of_secrets(
        &printed.await,
        &["larger than", "in time", "could not be reached"],
    );
}

#[tokio::test]
async fn nothing_that_is_refused_brings_a_secret_to_light() {
    let printed = noise(async |noise| {
        let builder = Client::builder().key(KEY).header("x-auth-token", TOKEN);
        noise.debug(&builder);
        let client = builder.base_url("http://api.example.com").build().unwrap();
        noise.error(&call(&client).to_curl().unwrap_err());
        noise.error(&call(&client).await.unwrap_err());
        let errors: [Result<Client, Error>; 3] = [
            Client::builder().key(format!("{KEY}\n")).build(),
            Client::builder()
                .key(KEY)
                .header("x-auth-token", format!("{TOKEN}\n"))
                .build(),
            Client::builder()
                .key(KEY)
                .base_url(format!("https://a:{KEY}@b"))
                .build(),
        ];
        for error in errors {
            noise.error(&error.unwrap_err());
        }
        let path = format!("anything?token={TOKEN}");
        noise.error(&client.request(Method::GET, path).await.unwrap_err());
    });
    is_free_of_secrets(
        &printed.await,
        &["the request was not sent", "line break", "not a path"],
    );
}

#[tokio::test]
async fn a_mock_that_fails_a_test_keeps_secrets() {
    let printed = noise(async |noise| {
        let mock = Mock::new();
        let body = CredentialConnectionCreate::new("other", SENT, "user");
        let mut connection = CredentialConnection::default();
        connection.password = Some(ANSWERED.into());
        mock.expect::<CreateCredentialConnection>()
            .json(&body)
            .response(&connection);
        noise.debug(&mock);
        let call = AssertUnwindSafe(call(&mock.client()).into_future());
        let panic = call.catch_unwind().await.unwrap_err();
        noise.print(panic.downcast_ref::<String>().unwrap());
        noise.debug(&mock.sent());
        let panic = std::panic::catch_unwind(AssertUnwindSafe(|| drop(mock))).unwrap_err();
        noise.print(panic.downcast_ref::<String>().unwrap());
    });
    is_free_of_secrets(
        &printed.await,
        &["did not expect this call", "and not made"],
    );
}

#[tokio::test]
async fn a_webhook_keeps_what_it_says() {
    const WEBHOOK_KEY: &str = "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=";
    let printed = noise(async |noise| {
        let verifier = Verifier::new(WEBHOOK_KEY).unwrap();
        noise.debug(&verifier);
        let mut headers = HeaderMap::new();
        noise.error(&verifier.verify(&headers, ANSWERED.as_bytes()).unwrap_err());
        headers.insert("telnyx-signature-ed25519", TOKEN.parse().unwrap());
        headers.insert("telnyx-timestamp", TOKEN.parse().unwrap());
        noise.error(&verifier.verify(&headers, ANSWERED.as_bytes()).unwrap_err());
        noise.error(&Verifier::new(TOKEN).unwrap_err());
    });
    let printed = printed.await;
    is_free_of_secrets(&printed, &["is missing", "is not sound"]);
    assert!(!printed.printed().contains(WEBHOOK_KEY));
}
