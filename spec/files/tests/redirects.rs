//! Redirects: followed on the same server, and nowhere else.

mod support;

use support::{ID, KEY, one, page_connection, responding, seen, status};
use telnyx_sdk::types::CredentialConnectionCreate;
use telnyx_sdk::{ApiErrorKind, Client, Error};
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

fn to(code: u16, location: &str) -> ResponseTemplate {
    status(code).insert_header("location", location)
}

async fn post(client: &Client) -> Result<(), Error> {
    let body = CredentialConnectionCreate::new("name", "password", "user");
    client.credential_connections().create(body).await.map(drop)
}

#[tokio::test]
async fn a_get_is_sent_on_with_its_key() {
    for code in [301, 302, 303, 307, 308] {
        let responses = vec![to(code, "/moved/here?a=1"), one(&page_connection())];
        let (server, client, _) = responding(responses).await;
        let call = client.credential_connections().retrieve(ID);
        assert_eq!(call.raw().await.unwrap().attempts(), 2);
        let seen = &seen(&server).await[1];
        assert_eq!(seen.url.path(), "/moved/here");
        assert_eq!(seen.url.query(), Some("a=1"));
        assert_eq!(seen.headers["authorization"], format!("Bearer {KEY}"));
    }
}

#[tokio::test]
async fn a_whole_address_of_the_same_server_is_followed() {
    let server = MockServer::start().await;
    let there = Mock::given(path("/there")).respond_with(one(&page_connection()));
    there.with_priority(1).mount(&server).await;
    let location = format!("{}/there", server.uri());
    let elsewhere = Mock::given(wiremock::matchers::any()).respond_with(to(301, &location));
    elsewhere.mount(&server).await;
    let (client, _) = support::client_at(&server.uri());
    client.credential_connections().retrieve(ID).await.unwrap();
    assert_eq!(seen(&server).await.len(), 2);
}

#[tokio::test]
async fn a_post_is_sent_on_where_its_method_stays() {
    for code in [307, 308] {
        let responses = vec![to(code, "/moved"), one(&page_connection())];
        let (server, client, _) = responding(responses).await;
        post(&client).await.unwrap();
        let seen = seen(&server).await;
        assert_eq!(seen[1].method, "POST");
        assert_eq!(seen[1].url.path(), "/moved");
        assert_eq!(seen[0].body, seen[1].body);
    }
    for code in [301, 302, 303] {
        let (server, client, _) = responding(vec![to(code, "/moved")]).await;
        let error = post(&client).await.unwrap_err();
        assert_eq!(error.kind(), Some(ApiErrorKind::Redirect));
        assert_eq!(seen(&server).await.len(), 1, "{code}");
    }
}

#[tokio::test]
async fn nothing_is_sent_to_another_server() {
    let (other, _, _) = responding(vec![one(&page_connection())]).await;
    // The same name with another port is another server as well.
    let port = other.address().port();
    for location in [
        format!("http://127.0.0.1:{port}/x"),
        format!("//127.0.0.1:{port}/x"),
        format!("HTTPS://127.0.0.1:{port}/x"),
        format!("http://localhost:{port}/x"),
    ] {
        let (server, client, _) = responding(vec![to(307, &location)]).await;
        let got = client.credential_connections().retrieve(ID).await;
        for error in [got.map(drop), post(&client).await] {
            let error = error.unwrap_err();
            assert_eq!(error.kind(), Some(ApiErrorKind::Redirect), "{location}");
        }
        assert_eq!(seen(&server).await.len(), 2);
    }
    assert_eq!(seen(&other).await.len(), 0);
}

#[tokio::test]
async fn redirects_that_lead_to_each_other_end() {
    let (server, client, _) = responding(vec![to(302, "/again")]).await;
    let call = client.credential_connections().retrieve(ID);
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), Some(ApiErrorKind::Redirect));
    assert_eq!(seen(&server).await.len(), 1 + 5);
}

#[tokio::test]
async fn a_redirect_is_not_a_retry() {
    let responses = vec![
        to(302, "/moved"),
        status(500),
        status(500),
        one(&page_connection()),
    ];
    let (server, client, _) = responding(responses).await;
    client.credential_connections().retrieve(ID).await.unwrap();
    let seen = seen(&server).await;
    assert_eq!(seen.len(), 4, "two retries, as without the redirect");
    assert!(seen[1..].iter().all(|seen| seen.url.path() == "/moved"));
}
