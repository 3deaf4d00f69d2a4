//! Responses of several parts.

mod support;

use support::{MIX, Server, body, mix};
use wire_sdk::types::GetBundleResponsePart as Part;

const TYPE: &str = "multipart/mixed; boundary=\"a b\"";

#[tokio::test]
async fn each_part_has_the_type_that_is_described() {
    let parts = format!(
        "--a b\r\nContent-Type: application/json\r\n\r\n{MIX}\r\n--a b\r\n\
         content-type: text/plain; charset=latin1\r\nContent-Disposition: attachment; name=note; \
         filename=\"a; b.txt\"\r\n\r\nred\r\n--a b\r\n\r\n5\r\n--a b--\r\n"
    );
    let server = Server::responding(&body(TYPE, &parts)).await;
    let mut parts = server.client().bodies().get_bundle().await.unwrap();
    let first = parts.try_next().await.unwrap().unwrap();
    assert_eq!(first.body(), MIX);
    let Part::Mix(read) = first.read().unwrap() else { panic!("{first:?}") };
    assert_eq!(*read, mix());
    let second = parts.try_next().await.unwrap().unwrap();
    assert_eq!(second.name().as_deref(), Some("note"));
    assert_eq!(second.file_name().as_deref(), Some("a; b.txt"));
    let Part::String(read) = second.read().unwrap() else { panic!("{second:?}") };
    assert_eq!(read, "red");
    let third = parts.try_next().await.unwrap().unwrap();
    let Part::String(read) = third.read().unwrap() else { panic!("{third:?}") };
    assert_eq!(read, "5");
    assert!(parts.try_next().await.unwrap().is_none());
    let request = server.request().await;
    assert_eq!(request.header("accept"), Some("multipart/mixed"));
}

#[tokio::test]
async fn a_part_that_is_bytes_is_not_read_as_text() {
    let head = b"--x\r\ncontent-type: application/json\r\n\r\n{}\r\n--x\r\ncontent-type: image/png\r\n\r\n";
    let response = [&head[..], b"\0\xff\n\xfe", b"\r\n--x--"].concat();
    let server = Server::responding_bytes("multipart/related; boundary=x", &response).await;
    let mut parts = server.client().bodies().make_bundle().await.unwrap();
    let first = parts.try_next().await.unwrap().unwrap();
    assert_eq!(first.read().unwrap().r, None);
    let second = parts.try_next().await.unwrap().unwrap();
    assert_eq!(&second.body()[..], b"\0\xff\n\xfe");
    assert!(second.read().is_err());
    assert!(parts.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_body_without_a_boundary_says_so() {
    let server = Server::responding(&body("multipart/mixed", "--x--")).await;
    let error = server.client().bodies().get_bundle().await.unwrap_err();
    assert!(error.to_string().contains("boundary"), "{error}");
}
