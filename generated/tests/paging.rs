//! Lists of several pages: they end, whatever the server does.

mod support;

use futures_util::StreamExt;
use serde_json::{Value, json};
use support::{client_at, problem, seen, status};
use telnyx_sdk::{Client, Error};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

/// A server whose response depends on the page that it is asked for.
async fn pages(
    response: impl Fn(u64) -> ResponseTemplate + Send + Sync + 'static,
) -> (MockServer, Client) {
    let server = MockServer::start().await;
    let respond = move |request: &Request| {
        let mut query = request.url.query_pairs();
        let number = query.find(|(name, _)| name == "page[number]");
        response(number.map_or(1, |(_, value)| value.parse().unwrap()))
    };
    Mock::given(any())
        .respond_with(respond)
        .mount(&server)
        .await;
    let (client, _) = client_at(&server.uri());
    (server, client)
}

fn page(ids: &[u64], meta: &Value) -> ResponseTemplate {
    let data: Vec<Value> = ids
        .iter()
        .map(|id| json!({ "id": id.to_string() }))
        .collect();
    status(200).set_body_json(json!({ "data": data, "meta": meta }))
}

async fn ids(client: &Client) -> Vec<String> {
    let mut items = client.credential_connections().list().page_size(2).items();
    let mut ids = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        ids.push(item.id.unwrap());
    }
    assert!(
        items.try_next().await.unwrap().is_none(),
        "it stays at its end"
    );
    ids
}

#[tokio::test]
async fn items_come_from_all_pages() {
    let (server, client) = pages(|number| match number {
        1 => page(&[1, 2], &json!({ "page_number": 1, "total_pages": 2 })),
        _ => page(&[3], &json!({ "page_number": 2, "total_pages": 2 })),
    })
    .await;
    assert_eq!(ids(&client).await, ["1", "2", "3"]);
    let requests = seen(&server).await;
    assert_eq!(requests.len(), 2, "the response says that there are two");
    assert_eq!(requests[0].url.query(), Some("page%5Bsize%5D=2"));
    assert_eq!(
        requests[1].url.query(),
        Some("page%5Bsize%5D=2&page%5Bnumber%5D=2")
    );
}

#[tokio::test]
async fn pages_are_streamed_from_the_one_that_was_asked_for() {
    let (server, client) = pages(|number| page(&[number], &json!({ "total_pages": 4 }))).await;
    let pages = client
        .credential_connections()
        .list()
        .page_number(3)
        .pages();
    let found: Vec<_> = pages
        .map(|page| page.unwrap().data.remove(0).id.unwrap())
        .collect()
        .await;
    assert_eq!(found, ["3", "4"]);
    assert_eq!(seen(&server).await.len(), 2);
}

#[tokio::test]
async fn a_page_is_asked_for_only_when_it_is_wanted() {
    let (server, client) = pages(|number| page(&[number], &json!({}))).await;
    let mut items = client.credential_connections().list().items();
    assert_eq!(seen(&server).await.len(), 0);
    items.try_next().await.unwrap();
    assert_eq!(seen(&server).await.len(), 1);
}

#[tokio::test]
async fn an_empty_page_is_the_end() {
    let (server, client) = pages(|number| match number {
        1 | 2 => page(&[number], &json!({})),
        _ => page(&[], &json!({})),
    })
    .await;
    assert_eq!(ids(&client).await, ["1", "2"]);
    assert_eq!(seen(&server).await.len(), 3);
    let (server, client) = pages(|_| page(&[], &json!({ "total_pages": 9 }))).await;
    assert!(ids(&client).await.is_empty());
    assert_eq!(seen(&server).await.len(), 1);
}

#[tokio::test]
async fn a_server_that_repeats_its_page_is_not_asked_for_ever() {
    // It even claims to be where it was asked to be, and that there is always one more.
    let (server, client) = pages(|number| {
        page(
            &[1, 2],
            &json!({ "page_number": number, "total_pages": number + 1 }),
        )
    })
    .await;
    assert_eq!(ids(&client).await, ["1", "2"]);
    assert_eq!(seen(&server).await.len(), 2);
}

#[tokio::test]
async fn an_error_comes_once_and_ends_the_list() {
    let (server, client) = pages(|number| match number {
        1 => page(&[1], &json!({ "total_pages": 3 })),
        _ => problem(403, "10010", "Not yours"),
    })
    .await;
    let items = client.credential_connections().list().items();
    let results: Vec<Result<_, Error>> = items.collect().await;
    assert_eq!(results.len(), 2);
    assert!(results[0].is_ok());
    assert_eq!(
        results[1].as_ref().unwrap_err().status().unwrap().as_u16(),
        403
    );
    assert_eq!(seen(&server).await.len(), 2);
}
