//! Bodies of every kind, byte by byte.

mod support;

use std::io;

use futures_util::stream;
use support::{MIX, Request, Server, body, colors, mix};
use wire_sdk::runtime::{Bytes, FilePart, Upload};
use wire_sdk::types::{Bike, Boat, Car, PatchRequestItem, SendFormRequest, SendPartsForm, Vehicle};

#[tokio::test]
async fn json() {
    let server = Server::new().await;
    server.client().bodies().send_json(mix()).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.content(), ("application/json", MIX));
}

#[tokio::test]
async fn json_of_a_vendors_own_media_type() {
    let server = Server::new().await;
    server.client().bodies().send_vendor_json(mix()).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.content(), ("application/vnd.mix.v2+json", MIX));
}

#[tokio::test]
async fn a_merge_patch_and_a_json_patch() {
    let server = Server::new().await;
    server.client().bodies().patch(mix()).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.content(), ("application/merge-patch+json", MIX));

    let server = Server::new().await;
    let step = PatchRequestItem::new("remove", "/R");
    let bodies = server.client().bodies();
    bodies.patch_with_json_patch(vec![step]).await.unwrap();
    let request = server.request().await;
    assert_eq!(
        request.content(),
        (
            "application/json-patch+json",
            r#"[{"op":"remove","path":"/R"}]"#
        )
    );
}

#[tokio::test]
async fn a_form_with_the_encoding_that_is_described() {
    let server = Server::new().await;
    let form = SendFormRequest::new("a&b é")
        .colors(colors())
        .joined(colors())
        .address(mix())
        .deep(mix());
    server.client().bodies().send_form(form).await.unwrap();
    let request = server.request().await;
    assert_eq!(
        request.content(),
        (
            "application/x-www-form-urlencoded",
            "name=a%26b%20%C3%A9&colors=blue&colors=black&colors=brown&joined=blue,black,brown\
             &address=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D\
             &deep%5BR%5D=100&deep%5BG%5D=200&deep%5BB%5D=150"
        )
    );
}

/// The boundary of a body of several parts.
fn boundary(request: &Request) -> String {
    let media_type = request.header("content-type").unwrap();
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=");
    boundary.unwrap().to_owned()
}

#[tokio::test]
async fn parts_with_the_media_types_that_are_described() {
    let server = Server::new().await;
    let photo = FilePart::new("PNG").named("me \"1\".png");
    let form = SendPartsForm::new("1", photo)
        .others(vec!["a".into(), FilePart::new("b").content_type("text/csv")])
        .address(mix())
        .colors(colors())
        .note("*hi*");
    server.client().bodies().send_parts(form).await.unwrap();
    let request = server.request().await;
    let lines = [
        "--B",
        "Content-Disposition: form-data; name=\"id\"",
        "",
        "1",
        "--B",
        "Content-Disposition: form-data; name=\"photo\"; filename=\"me %221%22.png\"",
        "Content-Type: image/png",
        "",
        "PNG",
        "--B",
        "Content-Disposition: form-data; name=\"others\"; filename=\"others\"",
        "Content-Type: application/octet-stream",
        "",
        "a",
        "--B",
        "Content-Disposition: form-data; name=\"others\"; filename=\"others\"",
        "Content-Type: text/csv",
        "",
        "b",
        "--B",
        "Content-Disposition: form-data; name=\"address\"",
        "Content-Type: application/json",
        "",
        MIX,
        "--B",
        "Content-Disposition: form-data; name=\"colors\"",
        "",
        "blue",
        "--B",
        "Content-Disposition: form-data; name=\"colors\"",
        "",
        "black",
        "--B",
        "Content-Disposition: form-data; name=\"colors\"",
        "",
        "brown",
        "--B",
        "Content-Disposition: form-data; name=\"note\"",
        "Content-Type: text/markdown",
        "",
        "*hi*",
        "--B--",
        "",
    ];
    assert_eq!(
        request.body().replace(&boundary(&request), "B"),
        lines.join("\r\n")
    );
}

fn pieces() -> Upload {
    let pieces = ["one ", "two"].map(|text| io::Result::Ok(Bytes::from(text)));
    Upload::stream(stream::iter(pieces))
}

#[tokio::test]
async fn a_part_that_is_a_stream() {
    let server = Server::new().await;
    let form = SendPartsForm::new("1", pieces().with_length(7));
    server.client().bodies().send_parts(form).await.unwrap();
    let request = server.request().await;
    assert!(request.body().contains("\r\n\r\none two\r\n--"));
    let length = request.header("content-length").unwrap();
    assert_eq!(length, request.body().len().to_string());
}

#[tokio::test]
async fn bytes_at_hand_and_bytes_from_a_stream() {
    let server = Server::new().await;
    let bodies = server.client().bodies();
    bodies.send_bytes(b"\x01\x02".as_slice()).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.content(), ("application/octet-stream", "\x01\x02"));

    let server = Server::new().await;
    server.client().bodies().send_bytes(pieces()).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
    assert_eq!(request.body(), "4\r\none \r\n3\r\ntwo\r\n0\r\n\r\n");

    let server = Server::new().await;
    let sized = pieces().with_length(7);
    server.client().bodies().send_bytes(sized).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.header("content-length"), Some("7"));
    assert_eq!(request.body(), "one two");
}

#[tokio::test]
async fn bytes_from_a_reader() {
    let server = Server::new().await;
    let upload = Upload::reader(io::Cursor::new("one two")).with_length(7);
    server.client().bodies().send_bytes(upload).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.header("content-length"), Some("7"));
    assert_eq!(request.body(), "one two");
}

#[tokio::test]
async fn a_reader_that_fails_breaks_the_call() {
    struct Failing;
    impl io::Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the disk is gone"))
        }
    }
    let client = Server::new().await.client();
    let upload = Upload::reader(Failing);
    let error = client.bodies().send_bytes(upload).await.unwrap_err();
    let mut reasons = std::iter::successors(std::error::Error::source(&error), |e| e.source());
    assert!(reasons.any(|reason| reason.to_string().contains("the disk is gone")));
}

#[tokio::test]
async fn a_stream_is_sent_once_even_if_the_server_is_never_reached() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = wire_sdk::Client::builder().base_url(address).build().unwrap();
    let error = client.bodies().send_bytes(pieces()).await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn bytes_of_a_media_type_that_the_caller_names() {
    let server = Server::new().await;
    let bodies = server.client().bodies();
    bodies.send_image("image/webp", "WEBP").await.unwrap();
    let request = server.request().await;
    assert_eq!(request.content(), ("image/webp", "WEBP"));
}

#[tokio::test]
async fn text() {
    let server = Server::new().await;
    server.client().bodies().send_text("é".to_owned()).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.content(), ("text/plain", "é"));
}

#[tokio::test]
async fn a_json_value_on_each_line() {
    let server = Server::new().await;
    let lines = [mix(), mix()];
    server.client().bodies().send_lines(lines).await.unwrap();
    let request = server.request().await;
    let expected = format!("{MIX}\n{MIX}\n");
    assert_eq!(request.content(), ("application/x-ndjson", expected.as_str()));
}

#[tokio::test]
async fn one_body_in_several_ways() {
    let server = Server::new().await;
    server.client().bodies().send_several(mix()).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.content(), ("application/json", MIX));

    let server = Server::new().await;
    let bodies = server.client().bodies();
    bodies.send_several_with_form(mix()).await.unwrap();
    let request = server.request().await;
    let form = ("application/x-www-form-urlencoded", "R=100&G=200&B=150");
    assert_eq!(request.content(), form);

    let server = Server::new().await;
    let bodies = server.client().bodies();
    bodies.send_several_with_xml(mix()).await.unwrap();
    let request = server.request().await;
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Mix><R>100</R><G>200</G><B>150</B></Mix>";
    assert_eq!(request.content(), ("application/xml", xml));

    let server = Server::new().await;
    let call = server.client().bodies().send_several_with_xml(mix());
    call.content_type("text/xml").await.unwrap();
    let request = server.request().await;
    assert_eq!(request.content(), ("text/xml", xml));
}

#[tokio::test]
async fn a_body_that_may_be_left_out() {
    let server = Server::new().await;
    server.client().bodies().send_optional().await.unwrap();
    let request = server.request().await;
    assert_eq!((request.header("content-type"), request.body()), (None, ""));

    let server = Server::new().await;
    let call = server.client().bodies().send_optional();
    call.with_csv("a,b").await.unwrap();
    let request = server.request().await;
    assert_eq!(request.content(), ("text/csv", "a,b"));
}

#[tokio::test]
async fn a_variant_says_which_it_is_whether_or_not_it_has_a_member_for_that() {
    let sent = [
        (Vehicle::Car(Car::new().doors(3).into()), r#"{"version":1,"doors":3}"#),
        (Vehicle::Bike(Bike::new().bell(true).into()), r#"{"version":2,"bell":true}"#),
        (Vehicle::Bike(Bike::default().into()), r#"{"version":2}"#),
        (Vehicle::Boat(Boat::new().sails(1).into()), r#"{"sails":1,"version":3}"#),
    ];
    for (vehicle, expected) in sent {
        let server = Server::responding(&body("application/json", expected)).await;
        let parked = server.client().bodies().park(vehicle).await.unwrap();
        assert_eq!(serde_json::to_string(&parked).unwrap(), expected);
        assert_eq!(server.request().await.content(), ("application/json", expected));
    }
}

#[test]
fn a_value_that_came_without_a_tag_is_told_by_its_look() {
    let bike: Vehicle = serde_json::from_str(r#"{"bell":true}"#).unwrap();
    assert!(matches!(bike, Vehicle::Bike(_)));
    assert_eq!(serde_json::to_string(&bike).unwrap(), r#"{"bell":true}"#);
}
