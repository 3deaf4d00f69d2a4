//! Methods other than the usual ones, what a path says for all of its methods, and tuples.

mod support;

use support::{Server, body};
use wire_sdk::types::{ChangePlaceRequest, Position, SearchWhole};

#[tokio::test]
async fn a_query_has_a_body() {
    let server = Server::new().await;
    let around = Position::new(1.5, 2.5).third("sea");
    server.client().methods().search_places("a/b", around).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.line(), "QUERY /places/a/b");
    assert_eq!(request.body(), r#"[1.5,2.5,"sea"]"#);
}

#[tokio::test]
async fn a_method_of_the_apis_own_is_sent_as_it_is_written() {
    let server = Server::new().await;
    server.client().methods().copy_place("a/b").await.unwrap();
    assert_eq!(server.request().await.line(), "COPY /places/a/b");
}

#[tokio::test]
async fn a_whole_query_is_the_members_of_its_form() {
    let server = Server::new().await;
    let whole = SearchWhole::new().text("a b").limit(3);
    server.client().methods().search().whole(whole).await.unwrap();
    assert_eq!(server.request().await.line(), "GET /search?text=a%20b&limit=3");
}

#[tokio::test]
async fn a_body_that_makes_the_call_can_be_left_out() {
    let server = Server::new().await;
    let client = server.client();
    let call = client.methods().change_place("x", ChangePlaceRequest::new("y"));
    call.await.unwrap();
    assert_eq!(server.request().await.body(), r#"{"name":"y"}"#);

    let server = Server::new().await;
    let client = server.client();
    let call = client.methods().change_place("x", ChangePlaceRequest::new("y"));
    call.without_body().await.unwrap();
    assert_eq!(server.request().await.body(), "");
}

#[tokio::test]
async fn conditions_of_a_path_count_for_its_operations() {
    let server = Server::responding("304 Not Modified\r\nconnection: close\r\n\r\n").await;
    let place = server.client().methods().get_place("x").if_none_match("\"1\"").await;
    assert_eq!(place.unwrap(), None);

    let server = Server::responding(&body("application/json", "[1.5,2.5,\"sea\",7]")).await;
    let place = server.client().methods().get_place("x").await.unwrap().unwrap();
    assert_eq!((place.first, place.third.as_deref()), (1.5, Some("sea")));
    assert_eq!(place.rest, [serde_json::json!(7)]);
}
