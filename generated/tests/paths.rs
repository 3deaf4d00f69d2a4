//! An argument in a path can never change which endpoint is called.

mod support;

use support::raw::{Act, RawServer, json_response};
use support::{client_at, one, page_connection, seen};
use telnyx_sdk::types::CredentialConnectionUpdate;
use telnyx_sdk::{Error, Method};

#[tokio::test]
async fn empty_values_and_dots_are_refused_before_anything_is_sent() {
    let (server, client, _) = support::responding(vec![one(&page_connection())]).await;
    let connections = client.credential_connections();
    for id in ["", ".", ".."] {
        let update = CredentialConnectionUpdate::new();
        let errors = [
            connections.delete(id).await.unwrap_err(),
            connections.retrieve(id).await.unwrap_err(),
            connections.update(id, update).await.unwrap_err(),
            connections.check_registration_status(id).await.unwrap_err(),
        ];
        for error in errors {
            assert!(matches!(error, Error::Refused(_)), "{id:?}: {error}");
            assert!(error.to_string().contains("another endpoint"), "{error}");
        }
    }
    assert_eq!(seen(&server).await.len(), 0);
}

#[tokio::test]
async fn everything_that_is_not_unreserved_is_escaped() {
    let cases = [
        ("a/b?c#d%e é", "a%2Fb%3Fc%23d%25e%20%C3%A9"),
        ("../x", "..%2Fx"),
        ("%2e%2e", "%252e%252e"),
        ("..%2f", "..%252f"),
        ("a\\b", "a%5Cb"),
        ("a\r\nb\0", "a%0D%0Ab%00"),
        ("...", "..."),
        (
            "@:;=&+$,!*'()[]",
            "%40%3A%3B%3D%26%2B%24%2C%21%2A%27%28%29%5B%5D",
        ),
        ("-._~aZ9", "-._~aZ9"),
    ];
    let response = json_response("200 OK", "", r#"{"data":{}}"#);
    let server = RawServer::start(vec![Act::Send(response); cases.len()]).await;
    let (client, _) = client_at(&format!("{}/v2", server.address));
    for (id, _) in cases {
        client.credential_connections().delete(id).await.unwrap();
    }
    let requests = server.requests(1).await;
    for (request, (id, escaped)) in requests.iter().zip(cases) {
        let line = request.lines().next().unwrap();
        let expected = format!("DELETE /v2/credential_connections/{escaped} HTTP/1.1");
        assert_eq!(line, expected, "{id:?}");
    }
}

#[tokio::test]
async fn a_path_that_parsers_of_addresses_would_read_differently_is_refused() {
    let (server, client, _) = support::responding(vec![one(&page_connection())]).await;
    for path in [
        "",
        "x",
        "@evil.example/",
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "/x\\..\\y",
        "/x?y=\\",
        "/\t/evil.example",
        "/x\r\nhost: evil.example",
        "/x y",
        "/x/../y",
        "/x/%2e%2E/y",
        "/x/..;/y",
        "/x#/../y",
    ] {
        let error = client.request(Method::GET, path).await.unwrap_err();
        assert!(matches!(error, Error::Refused(_)), "{path:?}: {error}");
        assert!(error.to_string().contains("is not a path"), "{error}");
    }
    assert_eq!(seen(&server).await.len(), 0);
    for path in ["/x//y", "/x?page[number]=1&y=../z", "/..x/%2F", "/x;a=.."] {
        client.request(Method::GET, path).await.unwrap();
    }
}

#[tokio::test]
async fn a_header_that_http_does_not_allow_is_refused() {
    let (server, client, _) = support::responding(vec![one(&page_connection())]).await;
    let call = client.credential_connections().retrieve("1");
    let error = call.header("x-note", "a\r\nx-evil: b").await.unwrap_err();
    assert!(matches!(error, Error::Refused(_)), "{error}");
    assert!(error.to_string().contains("`x-note`"), "{error}");
    assert_eq!(seen(&server).await.len(), 0);
}
