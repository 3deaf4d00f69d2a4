//! Bodies of XML, byte by byte.

mod support;

use support::{Server, body, mix};
use wire_sdk::resources::GetOrders;
use wire_sdk::runtime::Nullable;
use wire_sdk::types::{Fault, Line, Order, OrderTotal, PutStatusRequest, SendStyledForm};

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;

fn order() -> Order {
    let lines = vec![Line::new().sku("a&b"), Line::new().text("<c>")];
    Order::new(7, lines, ["x", "y"])
        .note(Nullable::Null)
        .paid(true)
        .total(OrderTotal::new().currency("EUR").sum(1.5))
        .part(Order::new(8, Vec::new(), [""; 0]))
}

const ORDER: &str = "<order xmlns=\"urn:orders\" id=\"7\">\
    <note xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>\
    <paid>true</paid><tag>x</tag><tag>y</tag>\
    <lines><line><sku>a&amp;b</sku></line><line><![CDATA[<c>]]></line></lines>\
    <m:price xmlns:m=\"urn:money\" currency=\"EUR\">1.5</m:price>\
    <order id=\"8\"><lines></lines></order></order>";

#[tokio::test]
async fn elements_attributes_and_lists_are_as_described() {
    let response = format!("{DECLARATION}\n{ORDER}");
    let server = Server::responding(&body("application/vnd.order+xml", &response)).await;
    let taken = server.client().orders().send(order()).await.unwrap();
    assert_eq!(taken, order());
    let request = server.request().await;
    assert_eq!(request.content(), ("application/xml", format!("{DECLARATION}{ORDER}").as_str()));
    assert_eq!(request.header("accept"), Some("application/vnd.order+xml"));
}

#[tokio::test]
async fn the_only_member_is_the_root_where_that_has_no_name() {
    let server = Server::new().await;
    let status = PutStatusRequest::new("open");
    server.client().orders().put_status(status).await.unwrap();
    let sent = format!("{DECLARATION}<Status xmlns=\"urn:status\">open</Status>");
    assert_eq!(server.request().await.content(), ("text/xml", sent.as_str()));
}

#[tokio::test]
async fn a_list_may_be_the_root() {
    let response = "<orders><order id='1'><tag>a</tag></order><order id='2'/></orders>";
    let server = Server::responding(&body("application/xml", response)).await;
    let orders = server.client().orders().list().await.unwrap();
    let ids: Vec<i64> = orders.iter().map(|order| order.id).collect();
    assert_eq!(ids, [1, 2]);
    assert_eq!(orders[0].tags, ["a"]);
}

#[tokio::test]
async fn documents_say_their_encoding() {
    let response = b"<?xml version='1.0' encoding='ISO-8859-1'?><o><order id='1'><tag>caf\xe9</tag><lines/></order></o>";
    let server = Server::responding_bytes("application/xml", response).await;
    let orders = server.client().orders().list().await.unwrap();
    assert_eq!(orders[0].tags, ["caf\u{e9}"]);
}

#[tokio::test]
async fn errors_may_be_documents() {
    let document = "<Fault>\n  <Code>gone</Code>\n</Fault>";
    let response = body("text/xml", document).replace("200 OK", "404 Not Found");
    let server = Server::responding(&response).await;
    let error = server.client().orders().list().await.unwrap_err();
    let fault: Fault = error.declared::<GetOrders>().unwrap();
    assert_eq!(fault.code.as_deref(), Some("gone"));
}

#[tokio::test]
async fn what_is_no_document_says_so() {
    let server = Server::responding(&body("application/xml", "<orders><order>")).await;
    let error = server.client().orders().list().await.unwrap_err();
    assert!(error.to_string().contains("ends before"), "{error}");

    let server = Server::new().await;
    let call = server.client().orders().send(Order::new(1, Vec::new(), ["\0"]));
    let error = call.await.unwrap_err();
    assert!(error.to_string().contains("control character"), "{error}");
}

#[tokio::test]
async fn a_part_may_be_a_document_in_its_own_encoding() {
    let server = Server::new().await;
    let form = SendStyledForm::new()
        .document(mix())
        .lines([Line::new().sku("\u{e9}\u{142}"), Line::new().sku("b")])
        .latin("\u{e9}");
    server.client().files().send_styled(form).await.unwrap();
    let request = server.request().await;
    let sent = request.body_bytes();
    let part = |name: &str, media_type: &str, content: &[u8]| {
        let head = format!(
            "Content-Disposition: form-data; name=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n"
        );
        let part = [head.as_bytes(), content, b"\r\n--"].concat();
        sent.windows(part.len()).any(|window| window == part)
    };
    let document = format!("{DECLARATION}<Mix><R>100</R><G>200</G><B>150</B></Mix>");
    assert!(part("document", "application/xml", document.as_bytes()));
    let latin1 = "text/xml; charset=iso-8859-1";
    let declaration = DECLARATION.replace("UTF-8", "iso-8859-1");
    let first = [declaration.as_bytes(), b"<line><sku>\xe9&#322;</sku></line>"].concat();
    assert!(part("lines", latin1, &first));
    let second = format!("{declaration}<line><sku>b</sku></line>");
    assert!(part("lines", latin1, second.as_bytes()));
    assert!(part("latin", "text/plain; charset=iso-8859-1", b"\xe9"));
}

#[tokio::test]
async fn what_an_encoding_lacks_is_refused_where_no_number_can_stand() {
    let server = Server::new().await;
    let line = Line::new().text("\u{142}");
    let form = SendStyledForm::new().lines([line]);
    let error = server.client().files().send_styled(form).await.unwrap_err();
    assert!(error.to_string().contains("does not have"), "{error}");
}
