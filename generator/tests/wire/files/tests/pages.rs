//! Lists that come page by page, in every way in which pages follow each other.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::StreamExt;
use wire_sdk::runtime::http::{Request, Response};
use wire_sdk::runtime::{Body, BoxFuture, Limits, Transport, TransportError, Upload};
use wire_sdk::{Client, Error, types};

/// A server that gives these pages in turn, the last one for ever: a header `Link`, and a body. It
/// keeps what it was asked for.
#[derive(Clone)]
struct Pages {
    pages: Arc<Vec<(&'static str, &'static str)>>,
    asked: Arc<Mutex<Vec<String>>>,
    sent: Arc<Mutex<Vec<Sent>>>,
}

/// What a page was asked for with besides its address: the method, a header, and the body.
type Sent = (String, Option<String>, String);

impl Transport for Pages {
    fn send(
        &self,
        request: Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let mut asked = self.asked.lock().unwrap();
        let (link, body) = self.pages[asked.len().min(self.pages.len() - 1)];
        asked.push(request.uri().to_string().replace("http://localhost", ""));
        let cursor = request.headers().get("x-cursor");
        self.sent.lock().unwrap().push((
            request.method().to_string(),
            cursor.map(|value| value.to_str().unwrap().to_owned()),
            String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap(),
        ));
        let response = Response::builder().header("link", link).header("x-next-cursor", link);
        Box::pin(std::future::ready(Ok(response.body(body.into()).unwrap())))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}

impl Pages {
    fn of(pages: &[(&'static str, &'static str)]) -> (Client, Self) {
        let pages = Self {
            pages: Arc::new(pages.to_vec()),
            asked: Arc::default(),
            sent: Arc::default(),
        };
        let builder = Client::builder().base_url("http://localhost/v1").key("K");
        (builder.transport(pages.clone()).build().unwrap(), pages)
    }

    fn with_bodies(bodies: &[&'static str]) -> (Client, Self) {
        let pages: Vec<_> = bodies.iter().map(|body| ("", *body)).collect();
        Self::of(&pages)
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().clone()
    }
}

/// The ids of all items, and the error that ended them, if one did.
macro_rules! ids {
    ($call:expr) => {{
        let mut items = $call.items();
        let mut ids = Vec::new();
        let end = loop {
            match items.try_next().await {
                Ok(Some(item)) => ids.push(item.id),
                Ok(None) => break None,
                Err(error) => break Some(error),
            }
        };
        assert!(items.try_next().await.unwrap().is_none(), "nothing follows the end");
        (ids, end)
    }};
}

#[tokio::test]
async fn pages_by_their_numbers() {
    let (client, pages) = Pages::with_bodies(&[
        r#"{"data":[{"id":1},{"id":2}],"pages":2}"#,
        r#"{"data":[{"id":3}],"pages":2}"#,
    ]);
    let (ids, end) = ids!(client.pages().numbered());
    assert_eq!((ids, end.is_none()), (vec![1, 2, 3], true));
    assert_eq!(pages.asked(), ["/v1/pages/numbered", "/v1/pages/numbered?page=1"]);
}

#[tokio::test]
async fn pages_by_what_comes_before_them() {
    // The server gives fewer than it is asked for, as many limit that.
    let (client, pages) = Pages::with_bodies(&[
        r#"{"data":[{"id":1},{"id":2}],"total":3}"#,
        r#"{"data":[{"id":3}],"total":3}"#,
    ]);
    let (ids, _) = ids!(client.pages().offset());
    assert_eq!(ids, [1, 2, 3]);
    assert_eq!(pages.asked(), ["/v1/pages/offset", "/v1/pages/offset?offset=2"]);
}

#[tokio::test]
async fn pages_by_a_cursor() {
    let (client, pages) = Pages::with_bodies(&[
        r#"{"result":{"rows":[{"id":1}],"next":"a&b"}}"#,
        r#"{"result":{"rows":[{"id":2}],"next":null}}"#,
    ]);
    let (ids, _) = ids!(client.pages().cursor().q("x"));
    assert_eq!(ids, [1, 2]);
    assert_eq!(
        pages.asked(),
        ["/v1/pages/cursor?q=x", "/v1/pages/cursor?q=x&cursor=a%26b"]
    );
}

#[tokio::test]
async fn pages_by_their_last_item() {
    let (client, pages) = Pages::with_bodies(&[
        r#"{"data":[{"id":1},{"id":2}],"has_more":true}"#,
        r#"{"data":[{"id":3}],"has_more":false}"#,
    ]);
    let (ids, _) = ids!(client.pages().last());
    assert_eq!(ids, [1, 2, 3]);
    assert_eq!(pages.asked(), ["/v1/pages/last", "/v1/pages/last?after=2"]);
}

#[tokio::test]
async fn pages_by_an_address_in_the_body() {
    let (client, pages) = Pages::with_bodies(&[
        r#"{"data":[{"id":1}],"links":{"next":"http://localhost/v1/pages/url?q=x&page=2"}}"#,
        r#"{"data":[{"id":2}],"links":{"next":"/v1/pages/url?page=3"}}"#,
        r#"{"data":[{"id":3}],"links":{"next":"?page=4"}}"#,
        r#"{"data":[{"id":4}],"links":{}}"#,
    ]);
    let (ids, _) = ids!(client.pages().url().q("x"));
    assert_eq!(ids, [1, 2, 3, 4]);
    assert_eq!(
        pages.asked(),
        [
            "/v1/pages/url?q=x",
            "/v1/pages/url?q=x&page=2",
            "/v1/pages/url?page=3",
            "/v1/pages/url?page=4",
        ]
    );
}

#[tokio::test]
async fn pages_by_a_link_in_the_headers() {
    let (client, pages) = Pages::of(&[
        (r#"</v1/pages/link?p=2>; rel="next", </v1>; rel="up""#, r#"[{"id":1}]"#),
        (r#"</v1/pages/link?p=1>; rel="prev""#, r#"[{"id":2}]"#),
    ]);
    let (ids, _) = ids!(client.pages().link());
    assert_eq!(ids, [1, 2]);
    assert_eq!(pages.asked(), ["/v1/pages/link", "/v1/pages/link?p=2"]);
}

#[tokio::test]
async fn an_address_on_another_server_is_not_called() {
    let (client, pages) = Pages::with_bodies(&[
        r#"{"data":[{"id":1}],"links":{"next":"https://evil.example/v1/pages/url"}}"#,
    ]);
    let (ids, end) = ids!(client.pages().url());
    assert_eq!(ids, [1]);
    assert!(matches!(end, Some(Error::Refused(_))), "{end:?}");
    assert_eq!(pages.asked().len(), 1);
}

#[tokio::test]
async fn the_member_of_an_object_takes_the_number() {
    let (client, pages) = Pages::with_bodies(&[
        r#"{"data":[{"id":1}],"pages":3}"#,
        r#"{"data":[{"id":2}],"pages":3}"#,
    ]);
    let mut page = types::PagesDeepPage::default();
    page.size = Some(1);
    page.number = Some(2);
    let (ids, _) = ids!(client.pages().deep().page(page));
    assert_eq!(ids, [1, 2]);
    assert_eq!(
        pages.asked(),
        [
            "/v1/pages/deep?page%5Bnumber%5D=2&page%5Bsize%5D=1",
            "/v1/pages/deep?page%5Bsize%5D=1&page%5Bnumber%5D=3",
        ]
    );
}

#[tokio::test]
async fn a_cursor_travels_in_headers() {
    let (client, pages) = Pages::of(&[
        ("abc", r#"{"list":[{"id":1}]}"#),
        ("", r#"{"list":[{"id":2}]}"#),
    ]);
    let (ids, _) = ids!(client.pages().header());
    assert_eq!(ids, [1, 2]);
    let cursors: Vec<_> = pages.sent().into_iter().map(|(_, cursor, _)| cursor).collect();
    assert_eq!(cursors, [None, Some("abc".to_owned())]);
}

#[tokio::test]
async fn a_cursor_travels_in_the_body_and_nothing_else_of_it_changes() {
    let (client, pages) = Pages::with_bodies(&[
        r#"{"list":[{"id":1}],"next":"a\"b"}"#,
        r#"{"list":[{"id":2}],"next":"c"}"#,
        r#"{"list":[{"id":3}]}"#,
    ]);
    let mut search = types::PagesSearchRequest::default();
    search.query = Some(0.1);
    let mut page = types::PagesSearchRequestPage::default();
    page.size = Some(1);
    search.page = Some(page.into());
    let (ids, _) = ids!(client.pages().search(search));
    assert_eq!(ids, [1, 2, 3]);
    let bodies: Vec<_> = pages.sent().into_iter().map(|(method, _, body)| method + &body).collect();
    assert_eq!(
        bodies,
        [
            r#"POST{"query":0.1,"page":{"size":1}}"#,
            r#"POST{"query":0.1,"page":{"size":1,"from":"a\"b"}}"#,
            r#"POST{"query":0.1,"page":{"size":1,"from":"c"}}"#,
        ]
    );
}

#[tokio::test]
async fn a_number_travels_in_the_body_though_there_was_none() {
    let (client, pages) = Pages::with_bodies(&[
        r#"{"list":[{"id":1},{"id":2}]}"#,
        r#"{"list":[{"id":3}]}"#,
        r#"{"list":[]}"#,
    ]);
    let call = client.pages().counted().body_field("big", 1.5);
    let (ids, _) = ids!(call);
    assert_eq!(ids, [1, 2, 3]);
    let bodies: Vec<_> = pages.sent().into_iter().map(|(.., body)| body).collect();
    assert_eq!(bodies, [r#"{"big":1.5}"#, r#"{"big":1.5,"skip":2}"#, r#"{"big":1.5,"skip":3}"#]);
}

#[tokio::test]
async fn a_list_that_begins_with_post_goes_on_with_get() {
    let (client, pages) = Pages::with_bodies(&[
        r#"{"list":[{"id":1}],"next":"/v1/pages/report/2"}"#,
        r#"{"list":[{"id":2}]}"#,
    ]);
    let mut report = types::PagesReportRequest::default();
    report.q = Some("x".to_owned());
    let (ids, _) = ids!(client.pages().report(report));
    assert_eq!(ids, [1, 2]);
    assert_eq!(pages.asked(), ["/v1/pages/report", "/v1/pages/report/2"]);
    let sent: Vec<_> = pages.sent().into_iter().map(|(method, _, body)| method + &body).collect();
    assert_eq!(sent, [r#"POST{"q":"x"}"#, "GET"]);
}

#[tokio::test]
async fn names_that_leave_no_doubt_need_no_setting() {
    let (client, pages) = Pages::with_bodies(&[
        r#"{"list":[{"id":1}],"nextPageToken":"t"}"#,
        r#"{"list":[],"nextPageToken":"u"}"#,
        r#"{"list":[{"id":2}],"nextPageToken":""}"#,
    ]);
    // A page without items is not the end where it leads to another.
    let (ids, _) = ids!(client.pages().token());
    assert_eq!(ids, [1, 2]);
    let asked = pages.asked();
    assert_eq!(asked[1..], ["/v1/pages/token?page_token=t", "/v1/pages/token?page_token=u"]);
}

#[tokio::test]
async fn a_server_that_leads_in_circles_is_not_followed() {
    let (client, pages) = Pages::with_bodies(&[
        r#"{"result":{"rows":[{"id":1}],"next":"a"}}"#,
        r#"{"result":{"rows":[{"id":2}],"next":"b"}}"#,
        r#"{"result":{"rows":[{"id":3}],"next":"a"}}"#,
    ]);
    let (ids, end) = ids!(client.pages().cursor());
    assert_eq!(ids, [1, 2, 3]);
    assert!(end.unwrap().to_string().contains("asked for already"));
    assert_eq!(pages.asked().len(), 3);
}

#[tokio::test]
async fn pages_without_items_are_not_asked_for_without_end() {
    let (client, pages) = Pages::with_bodies(&[r#"{"data":[]}"#]);
    assert!(ids!(client.pages().offset()).1.is_none());
    assert_eq!(pages.asked().len(), 1);
}

#[tokio::test]
async fn no_more_pages_are_asked_for_than_are_wanted() {
    let bodies = [
        r#"{"data":[{"id":1}]}"#,
        r#"{"data":[{"id":2}]}"#,
        r#"{"data":[{"id":3}]}"#,
    ];
    for ahead in [false, true] {
        let (client, pages) = Pages::with_bodies(&bodies);
        let mut items = client.pages().offset().items().max_pages(2);
        if ahead {
            items = items.read_ahead();
        }
        let ids: Vec<_> = items.map(|item| item.unwrap().id).collect().await;
        assert_eq!((ids, pages.asked().len()), (vec![1, 2], 2));
    }
}

#[tokio::test]
async fn a_page_that_is_empty_or_comes_again_is_the_end() {
    for last in [r#"{"data":[]}"#, r#"{"data":[{"id":1}]}"#, "{}"] {
        let (client, pages) = Pages::with_bodies(&[r#"{"data":[{"id":1}]}"#, last]);
        let (ids, _) = ids!(client.pages().offset());
        assert_eq!(ids, [1], "{last}");
        assert_eq!(pages.asked().len(), 2, "{last}");
    }
}

#[tokio::test]
async fn one_page_is_read_ahead_and_no_more() {
    let (client, pages) = Pages::with_bodies(&[
        r#"{"data":[{"id":1}]}"#,
        r#"{"data":[{"id":2}]}"#,
        r#"{"data":[{"id":3}]}"#,
        r#"{"data":[]}"#,
    ]);
    let mut list = client.pages().offset().pages().read_ahead();
    assert_eq!(pages.asked().len(), 0, "nobody wants a page yet");
    for taken in 1..=3 {
        assert!(list.next().await.is_some());
        assert_eq!(pages.asked().len(), taken + 1);
    }
    assert!(list.next().await.is_none());

    let (client, pages) = Pages::with_bodies(&[r#"{"data":[{"id":1}]}"#]);
    let mut list = client.pages().offset().pages();
    assert!(list.next().await.is_some());
    assert_eq!(pages.asked().len(), 1, "nobody wants the next page yet");
}
