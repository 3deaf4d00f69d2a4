//! Where calls go.

mod support;

use support::Server;
use wire_sdk::{Client, servers};

#[tokio::test]
async fn to_the_clients_own_server() {
    let server = Server::new().await;
    let client = Client::builder().base_url(format!("{}/v9/", server.address));
    client.build().unwrap().places().of_client().await.unwrap();
    assert_eq!(server.request().await.line(), "GET /v9/places/client");
}

#[tokio::test]
async fn to_the_server_of_the_path_or_of_the_operation() {
    let server = Server::new().await;
    let client = Client::builder().server("https://files.example.com/up", &server.address);
    client.build().unwrap().places().of_path().await.unwrap();
    assert_eq!(server.request().await.line(), "GET /places/own");

    let server = Server::new().await;
    let client = Client::builder().server("https://upload.example.com", &server.address);
    client.build().unwrap().places().of_operation().await.unwrap();
    assert_eq!(server.request().await.line(), "POST /places/own");
}

#[tokio::test]
async fn to_the_address_that_a_call_names() {
    let server = Server::new().await;
    let client = Client::builder().base_url("http://localhost:1").build().unwrap();
    let call = client.places().of_path().base_url(format!("{}/x", server.address));
    call.await.unwrap();
    assert_eq!(server.request().await.line(), "GET /x/places/own");
}

#[test]
fn the_addresses_of_the_description_have_names_and_variables() {
    assert_eq!(String::from(servers::ApiExampleComV1), "https://api.example.com/v1");
    let regional = servers::RegionExampleComPortBase::new();
    assert_eq!(String::from(regional), "https://eu.example.com:443/v1");
    let regional = servers::RegionExampleComPortBase::new().region("us").port("8443");
    assert_eq!(String::from(regional.clone()), "https://us.example.com:8443/v1");
    assert!(Client::builder().base_url(regional).build().is_ok());
}
