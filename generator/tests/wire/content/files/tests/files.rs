//! Files and other parts of bodies, byte by byte.

mod support;

use support::{MIX, Request, Server, colors, mix};
use wire_sdk::runtime::{Base64, FileOr, FilePart, Multipart};
use wire_sdk::types::{SendFilesForm, SendInsideRequest, SendStyledForm};

/// No text in any encoding of Unicode.
const BYTES: &[u8] = b"\x00\xff\xfe\xc3\x28";

/// The heads and the contents of the parts.
fn parts(request: &Request) -> Vec<(String, Vec<u8>)> {
    let media_type = request.header("content-type").unwrap();
    let boundary = media_type.split_once("boundary=").unwrap().1;
    let mark = format!("--{boundary}");
    let body = request.body_bytes();
    let starts: Vec<usize> = (0..body.len())
        .filter(|at| body[*at..].starts_with(mark.as_bytes()))
        .collect();
    let parts = starts.windows(2).map(|ends| {
        let part = &body[ends[0] + mark.len() + 2..ends[1] - 2];
        let at = part.windows(4).position(|end| end == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(part[..at].to_vec()).unwrap();
        (head, part[at + 4..].to_vec())
    });
    parts.collect()
}

fn head(name: &str) -> String {
    format!("Content-Disposition: form-data; name=\"{name}\"")
}

fn of_type(name: &str, media_type: &str, content: &[u8]) -> (String, Vec<u8>) {
    let head = format!("{}\r\nContent-Type: {media_type}", head(name));
    (head, content.to_vec())
}

fn file(name: &str, media_type: &str) -> (String, Vec<u8>) {
    let head = head(name);
    let head = format!("{head}; filename=\"{name}\"\r\nContent-Type: {media_type}");
    (head, BYTES.to_vec())
}

fn text(name: &str, content: &str) -> (String, Vec<u8>) {
    (head(name), content.into())
}

async fn files(form: SendFilesForm) -> Vec<(String, Vec<u8>)> {
    let server = Server::new().await;
    server.client().files().send_files(form).await.unwrap();
    parts(&server.request().await)
}

#[tokio::test]
async fn what_has_no_type_is_a_file() {
    let form = SendFilesForm::new(BYTES, BYTES)
        .any(BYTES)
        .typed(BYTES)
        .several([BYTES, BYTES])
        .nullable(BYTES);
    let expected = vec![
        file("untyped", "application/octet-stream"),
        file("content", "application/octet-stream"),
        file("any", "application/octet-stream"),
        file("typed", "image/png"),
        file("several", "application/octet-stream"),
        file("several", "application/octet-stream"),
        file("nullable", "image/png"),
    ];
    assert_eq!(files(form).await, expected);
}

#[tokio::test]
async fn a_file_may_be_one_of_several_alternatives() {
    let form = SendFilesForm::new(BYTES, BYTES)
        .one_or_several([BYTES])
        .file_or_address(FilePart::new(BYTES));
    let sent = files(form).await;
    assert_eq!(
        sent[2..],
        [
            file("one_or_several", "application/octet-stream"),
            file("file_or_address", "image/png")
        ]
    );

    let form = SendFilesForm::new(BYTES, BYTES)
        .file_or_address(FileOr::value("https://example.com/a.png"));
    let sent = files(form).await;
    assert_eq!(sent[2..], [text("file_or_address", "https://example.com/a.png")]);
}

#[tokio::test]
async fn the_schema_of_a_part_tells_its_media_type() {
    let form = SendFilesForm::new(BYTES, BYTES)
        .encoded(Base64::encode(BYTES))
        .page("<p>")
        .json(serde_json::json!({"a": 1}));
    let sent = files(form).await;
    assert_eq!(
        sent[2..],
        [
            of_type("encoded", "application/octet-stream", b"AP/+wyg="),
            of_type("page", "text/html", b"<p>"),
            of_type("json", "application/json", br#"{"a":1}"#),
        ]
    );
}

#[tokio::test]
async fn parts_have_the_style_and_the_headers_that_are_described() {
    let server = Server::new().await;
    let mut form = SendStyledForm::new()
        .joined(colors())
        .spaced(colors())
        .piped(colors())
        .apart(mix())
        .deep(mix())
        .described("a&b")
        .photo(FilePart::new(BYTES).header("X-Id", "1"));
    form.extra = Multipart::new().header("described", "X-More", "2");
    server.client().files().send_styled(form).await.unwrap();
    let (mut described, content) = text("described", "a&b");
    described.push_str("\r\nX-Kind: note\r\nX-More: 2");
    let (mut photo, bytes) = file("photo", "image/png");
    photo.push_str("\r\nX-Id: 1\r\nX-Kind: photo");
    let expected = vec![
        text("joined", "blue,black,brown"),
        text("spaced", "blue black brown"),
        text("piped", "blue|black|brown"),
        text("R", "100"),
        text("G", "200"),
        text("B", "150"),
        text("deep[R]", "100"),
        text("deep[G]", "200"),
        text("deep[B]", "150"),
        (described, content),
        (photo, bytes),
    ];
    assert_eq!(parts(&server.request().await), expected);
    assert!(MIX.contains("100"));
}

#[tokio::test]
async fn bytes_of_any_media_type_go_as_they_are() {
    let server = Server::new().await;
    let bodies = server.client().bodies();
    bodies.upload_any("image/png", BYTES).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.header("content-type"), Some("image/png"));
    assert_eq!(request.body_bytes(), BYTES);

    let server = Server::new().await;
    let bodies = server.client().bodies();
    bodies.upload_untold("image/png", BYTES).await.unwrap();
    assert_eq!(server.request().await.body_bytes(), BYTES);

    let server = Server::responding_bytes("image/png", BYTES).await;
    let response = server.client().bodies().download_any().await.unwrap();
    assert_eq!(response.bytes().await.unwrap(), BYTES);
    assert_eq!(server.request().await.header("accept"), Some("*/*"));
}

#[tokio::test]
async fn json_that_is_described_as_bytes_goes_as_it_is() {
    let server = Server::new().await;
    let bodies = server.client().bodies();
    bodies.upload_json("{ \"a\": 1.0 }").await.unwrap();
    let request = server.request().await;
    assert_eq!(request.content(), ("application/json", "{ \"a\": 1.0 }"));

    let server = Server::responding_bytes("application/json", b"{ }").await;
    let response = server.client().bodies().download_json().await.unwrap();
    assert_eq!(response.bytes().await.unwrap(), "{ }");
    let request = server.request().await;
    assert_eq!(request.header("accept"), Some("application/json"));
}

#[tokio::test]
async fn bytes_within_json_are_text_or_refused() {
    let server = Server::new().await;
    let body = SendInsideRequest::new("é");
    server.client().bodies().send_inside(body).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.body(), r#"{"bytes":"é"}"#);

    let server = Server::new().await;
    let body = SendInsideRequest::new(BYTES);
    let error = server.client().bodies().send_inside(body).await.unwrap_err();
    assert!(error.to_string().contains("not UTF-8"), "{error}");
}
