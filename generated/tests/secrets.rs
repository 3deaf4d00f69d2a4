//! The key and every secret stay out of everything that is printed.

mod support;

use serde_json::json;
use support::{ID, KEY, one, page_connection, problem, status};
use telnyx_sdk::types::CredentialConnectionCreate;
use telnyx_sdk::{Client, Error};

const PASSWORD: &str = "my123secure456password789";

#[track_caller]
fn silent(printed: &str) {
    assert!(!printed.contains(KEY), "the key is printed: {printed}");
    assert!(
        !printed.contains(PASSWORD),
        "the password is printed: {printed}"
    );
}

#[tokio::test]
async fn nothing_that_can_be_printed_shows_a_secret() {
    let (_server, client, _) = support::responding(vec![one(&page_connection())]).await;
    silent(&format!("{client:?} {:?}", client.credential_connections()));
    silent(&format!(
        "{:?}",
        Client::builder().key(KEY).header("x-key", KEY)
    ));

    let body = CredentialConnectionCreate::new("name", PASSWORD, "user");
    silent(&format!("{body:?}"));
    assert!(format!("{body:?}").contains("[redacted]"));
    let call = client.credential_connections().create(body);
    let call = call
        .header("authorization", KEY)
        .query("key", KEY)
        .body_field("password", PASSWORD);
    silent(&format!(
        "{call:?} {:?} {:?}",
        call.request(),
        call.request().headers()
    ));

    let raw = client
        .credential_connections()
        .retrieve(ID)
        .raw()
        .await
        .unwrap();
    silent(&format!("{raw:?}"));
    silent(&format!("{:?}", raw.decode().unwrap()));
}

#[tokio::test]
async fn no_error_shows_a_secret() {
    let mut mistyped = page_connection();
    mistyped["active"] = json!("maybe");
    let mut numeric = page_connection();
    numeric["password"] = json!(123_456_789_012_345_i64);
    let responses = [
        one(&mistyped),
        one(&numeric),
        problem(401, "10009", "Authentication failed"),
        status(500).set_body_string(format!("{KEY} {PASSWORD}")),
    ];
    for response in responses {
        let (_server, client, _) = support::responding(vec![response]).await;
        let error = client
            .credential_connections()
            .retrieve(ID)
            .await
            .unwrap_err();
        silent(&format!("{error} {error:?} {error:#?}"));
        assert!(!error.to_string().contains("123456789012345"), "{error}");
    }
    let (client, _) = support::client_at("http://127.0.0.1:1");
    let error = client
        .credential_connections()
        .retrieve(ID)
        .await
        .unwrap_err();
    silent(&format!("{error} {error:?}"));
}

#[test]
fn a_key_that_a_header_cannot_hold_is_refused_without_being_shown() {
    let error = Client::builder()
        .key(format!("{KEY}\n"))
        .build()
        .unwrap_err();
    silent(&format!("{error} {error:?}"));
    assert!(error.to_string().contains("line break"), "{error}");
}

#[tokio::test]
async fn credentials_do_not_travel_where_anybody_could_read_them() {
    let call = async |address: &str| {
        let client = Client::builder().key(KEY).base_url(address).max_retries(0);
        let client = client.build().unwrap();
        client
            .credential_connections()
            .delete("1")
            .await
            .unwrap_err()
    };
    let error = call("http://api.example.com/v2").await;
    assert!(matches!(error, Error::Refused(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "the request was not sent: credentials are not sent to `http://api.example.com`, where \
         anybody on the way could read them; use https, or allow it with \
         `ClientBuilder::allow_insecure`"
    );
    // Nobody listens there, but that is another error.
    for here in ["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"] {
        assert!(call(here).await.is_connect(), "{here}");
    }
}

#[cfg(all(feature = "tracing", feature = "testing"))]
#[test]
fn a_noisy_run_prints_no_secret() {
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "what_a_noisy_run_prints",
            "--ignored",
            "--nocapture",
        ])
        .output()
        .unwrap();
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed);
    assert!(output.status.success(), "{printed}");
    for sign in ["attempt ended", "panicked at", "curl --request", "the end"] {
        assert!(printed.contains(sign), "{sign} is missing: {printed}");
    }
    silent(&printed);
}

#[cfg(all(feature = "tracing", feature = "testing"))]
#[tokio::test]
#[ignore = "is a part of the test above"]
async fn what_a_noisy_run_prints() {
    use telnyx_sdk::testing::Mock;

    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE);
    subscriber.with_ansi(false).init();
    let mut mistyped = page_connection();
    mistyped["inbound"] = json!(PASSWORD);
    let responses = vec![
        one(&page_connection()),
        problem(422, "10015", "No").insert_header("x-key", KEY),
        status(503).set_body_string(format!("{KEY} {PASSWORD}")),
        one(&mistyped),
        one(&page_connection()),
    ];
    for transport in support::NoWait::over_each() {
        let (server, _, _) = support::responding(responses.clone()).await;
        let (client, _) = support::client_over(transport, &server.uri(), |builder| {
            builder.on_attempt(|attempt| println!("{attempt:?}"))
        });
        let connections = client.credential_connections();
        for _ in 0..responses.len() {
            let body = CredentialConnectionCreate::new("name", PASSWORD, "user");
            let call = connections.create(body).query("key", KEY).max_retries(0);
            println!("{call:?} {}", call.to_curl().unwrap());
            let response = call.raw().await;
            println!("{response:?} {response:#?}");
            let response = response.and_then(|response| response.decode());
            println!("{response:?} {response:#?}");
            // A program that does not handle an error prints it in this way.
            let _ = tokio::spawn(async { response.unwrap() }).await;
        }
    }
    let (client, _) = support::client_at("http://127.0.0.1:1");
    println!("{:?}", client.credential_connections().delete(ID).await);
    let refused = client
        .credential_connections()
        .delete("..")
        .header("x", "\n");
    println!("{:?}", refused.await);

    let mock = Mock::new();
    mock.expect::<telnyx_sdk::resources::CreateCredentialConnection>()
        .response_status(404);
    let body = CredentialConnectionCreate::new("name", PASSWORD, "user");
    let client = mock.client();
    println!("{:?}", client.credential_connections().create(body).await);
    println!("{mock:?} {:?}", mock.sent());
    println!("the end");
}
