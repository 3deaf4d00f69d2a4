//! Members of forms and arguments of paths, byte by byte.

mod support;

use support::Server;
use wire_sdk::types::{Filter, FilterAnyItem, SendMembersRequest};

#[tokio::test]
async fn reserved_characters_stay_in_a_path() {
    let server = Server::new().await;
    let paths = server.client().paths();
    paths.get_data("a/b c?d#e,f%2Fg").await.unwrap();
    let request = server.request().await;
    assert_eq!(request.line(), "GET /data/a/b%20c%3Fd%23e,f%2Fg");

    for escape in ["a/../../b", "..", "a/%2e%2e/b"] {
        let server = Server::new().await;
        let error = server.client().paths().get_data(escape).await.unwrap_err();
        assert!(error.to_string().contains("another endpoint"), "{error}");
    }
}

#[tokio::test]
async fn members_of_a_form_are_told_apart_at_any_depth() {
    let server = Server::new().await;
    let item = |field: &str| FilterAnyItem::new().field(field).values(["1", "2"]);
    let body = SendMembersRequest::new()
        .address("a/b?c&d")
        .filter(Filter::new().any([item("x"), item("y")]));
    server.client().bodies().send_members(body).await.unwrap();
    let expected = "address=a/b?c%26d\
         &filter[any][0][field]=x&filter[any][0][values][0]=1&filter[any][0][values][1]=2\
         &filter[any][1][field]=y&filter[any][1][values][0]=1&filter[any][1][values][1]=2";
    let request = server.request().await;
    assert_eq!(request.body().replace("%5B", "[").replace("%5D", "]"), expected);
}
