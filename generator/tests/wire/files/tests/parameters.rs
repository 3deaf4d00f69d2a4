//! Parameters against the tables of the specification (OpenAPI 3.0, "Style Examples").

mod support;

use support::{Server, colors, mix};
use wire_sdk::types::InsideSegmentsFormat;

#[tokio::test]
async fn text_in_a_path() {
    let server = Server::new().await;
    let parameters = server.client().parameters();
    parameters.path_text("blue", "blue", "a b/c").await.unwrap();
    assert_eq!(
        server.request().await.line(),
        "GET /text/blue/.blue/;matrix=a%20b%2Fc"
    );
}

#[tokio::test]
async fn lists_in_a_path() {
    let server = Server::new().await;
    let parameters = server.client().parameters();
    let [a, b, c, d, e, f] = std::array::from_fn(|_| colors());
    parameters.path_list(a, b, c, d, e, f).await.unwrap();
    assert_eq!(
        server.request().await.line(),
        "GET /list/blue,black,brown/blue,black,brown\
         /.blue,black,brown/.blue.black.brown\
         /;color=blue,black,brown/;color2=blue;color2=black;color2=brown"
    );
}

#[tokio::test]
async fn objects_in_a_path() {
    let server = Server::new().await;
    let parameters = server.client().parameters();
    let [a, b, c, d, e, f] = std::array::from_fn(|_| mix());
    parameters.path_object(a, b, c, d, e, f).await.unwrap();
    assert_eq!(
        server.request().await.line(),
        "GET /object/R,100,G,200,B,150/R=100,G=200,B=150\
         /.R,100,G,200,B,150/.R=100.G=200.B=150\
         /;color=R,100,G,200,B,150/;R=100;G=200;B=150"
    );
}

#[tokio::test]
async fn arguments_inside_a_segment() {
    let server = Server::new().await;
    let parameters = server.client().parameters();
    let call = parameters.inside_segments(2, "a.b", InsideSegmentsFormat::Json, "run:now");
    call.await.unwrap();
    assert_eq!(
        server.request().await.line(),
        "GET /v2/a.b.json/x:run%3Anow"
    );
}

/// What one query parameter comes to.
macro_rules! query {
    ($setter:ident, $value:expr) => {{
        let server = Server::new().await;
        server.client().parameters().query().$setter($value).await.unwrap();
        let request = server.request().await;
        request.line().strip_prefix("GET /query?").unwrap().to_owned()
    }};
}

#[tokio::test]
async fn text_in_a_query() {
    assert_eq!(query!(text, "blue"), "text=blue");
    assert_eq!(query!(text, ""), "text=");
    assert_eq!(query!(text, "a b&c=d/é"), "text=a%20b%26c%3Dd%2F%C3%A9");
    assert_eq!(query!(flag, true), "flag=true");
}

#[tokio::test]
async fn reserved_characters_stay_where_the_description_says_so() {
    assert_eq!(query!(reserved, "a/b:c?d e&f#g"), "reserved=a/b:c?d%20e%26f%23g");
}

#[tokio::test]
async fn lists_in_a_query() {
    assert_eq!(query!(list, colors()), "list=blue&list=black&list=brown");
    assert_eq!(query!(list1, colors()), "list1=blue,black,brown");
    assert_eq!(query!(space, colors()), "space=blue%20black%20brown");
    assert_eq!(query!(pipe, colors()), "pipe=blue%7Cblack%7Cbrown");
}

#[tokio::test]
async fn objects_in_a_query() {
    assert_eq!(query!(object, mix()), "R=100&G=200&B=150");
    assert_eq!(query!(object1, mix()), "object1=R,100,G,200,B,150");
    assert_eq!(
        query!(space_object, mix()),
        "space_object=R%20100%20G%20200%20B%20150"
    );
    assert_eq!(
        query!(pipe_object, mix()),
        "pipe_object=R%7C100%7CG%7C200%7CB%7C150"
    );
    assert_eq!(
        query!(deep, mix()),
        "deep%5BR%5D=100&deep%5BG%5D=200&deep%5BB%5D=150"
    );
}

#[tokio::test]
async fn names_with_brackets_and_values_that_are_json() {
    assert_eq!(query!(page_number, 3), "page%5Bnumber%5D=3");
    assert_eq!(
        query!(as_json, mix()),
        "as_json=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"
    );
}

#[tokio::test]
async fn headers() {
    let server = Server::new().await;
    let call = server.client().parameters().headers_and_cookies();
    let call = call.x_text("a b").x_list(colors());
    call.x_object(mix()).x_object2(mix()).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.header("x-text"), Some("a b"));
    assert_eq!(request.header("x-list"), Some("blue,black,brown"));
    assert_eq!(request.header("x-object"), Some("R,100,G,200,B,150"));
    assert_eq!(request.header("x-object2"), Some("R=100,G=200,B=150"));
}

#[tokio::test]
async fn cookies() {
    let server = Server::new().await;
    let call = server.client().parameters().headers_and_cookies();
    let call = call.text("a;b").list(colors()).object(mix());
    call.await.unwrap();
    let request = server.request().await;
    assert_eq!(
        request.header("cookie"),
        Some("text=a%3Bb; list=blue,black,brown; object=R,100,G,200,B,150")
    );
}

/// What a call is sent as.
macro_rules! line {
    ($method:ident) => {{
        let server = Server::responding("200 OK\r\nconnection: close\r\n\r\n").await;
        server.client().methods().$method().await.unwrap();
        server.request().await.line().to_owned()
    }};
}

#[tokio::test]
async fn every_method() {
    assert_eq!(line!(get), "GET /method");
    assert_eq!(line!(put), "PUT /method");
    assert_eq!(line!(post), "POST /method");
    assert_eq!(line!(delete), "DELETE /method");
    assert_eq!(line!(options), "OPTIONS /method");
    assert_eq!(line!(head), "HEAD /method");
    assert_eq!(line!(patch), "PATCH /method");
    assert_eq!(line!(trace), "TRACE /method");
}

#[tokio::test]
async fn the_items_of_lists_in_deep_objects_stay_apart() {
    let server = Server::new().await;
    let mixes = [1, 2].map(|red| wire_sdk::types::Mix::new().r(red).g(0));
    let filter = wire_sdk::types::DeepListsFilter::new().ids(vec![7, 8]).any(mixes.to_vec());
    server.client().parameters().deep_lists().filter(filter).await.unwrap();
    let expected = [
        "filter%5Bids%5D%5B0%5D=7",
        "filter%5Bids%5D%5B1%5D=8",
        "filter%5Bany%5D%5B0%5D%5BR%5D=1",
        "filter%5Bany%5D%5B0%5D%5BG%5D=0",
        "filter%5Bany%5D%5B1%5D%5BR%5D=2",
        "filter%5Bany%5D%5B1%5D%5BG%5D=0",
    ];
    assert_eq!(server.request().await.line(), format!("GET /deep?{}", expected.join("&")));
}
