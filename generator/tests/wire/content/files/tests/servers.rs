//! Where calls go, if the address of the API has variables.

mod support;

use support::Server;
use wire_sdk::Client;

#[tokio::test]
async fn variables_compose_with_an_address_of_ones_own() {
    let server = Server::new().await;
    let client = server.builder().version("v2/a?").region("us").build().unwrap();
    client.paths().get_data("x").await.unwrap();
    assert_eq!(server.request().await.line(), "GET /api/v2/a%3F/data/x");

    let server = Server::new().await;
    server.client().paths().get_data("x").await.unwrap();
    assert_eq!(server.request().await.line(), "GET /data/x");
}

#[test]
fn variables_are_parts_of_the_address() {
    let address = |client: Client| client.paths().get_data("x").to_curl().unwrap();
    let client = Client::builder().region("us").build().unwrap();
    assert!(address(client).contains("https://us.example.com/api/v1/data/x"));
    let client = Client::builder().build().unwrap();
    assert!(address(client).contains("https://eu.example.com/api/v1/data/x"));
    assert!(Client::builder().region("a/b").build().is_err());
}
