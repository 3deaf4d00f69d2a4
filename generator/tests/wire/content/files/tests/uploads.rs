//! Files that are named by their paths, open ones, and what is told of them.

mod support;

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use support::Server;
use wire_sdk::runtime::{FilePart, Upload};
use wire_sdk::types::SendFilesForm;
use wire_sdk::{Client, Error};

/// A file with this name.
fn written(name: &str, content: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).unwrap();
    path
}

/// What is sent for a file.
async fn sent(file: impl Into<FilePart>) -> String {
    let server = Server::new().await;
    let form = SendFilesForm::new(file, b"");
    server.client().files().send_files(form).await.unwrap();
    let request = server.request().await;
    assert!(request.header("content-length").is_some());
    String::from_utf8(request.body_bytes().to_vec()).unwrap()
}

#[tokio::test]
async fn a_path_tells_a_name_and_a_media_type() {
    let path = written("greeting.mp3", "sound");
    let text = path.to_str().unwrap().to_owned();
    let expected = "name=\"content\"; filename=\"greeting.mp3\"\r\nContent-Type: audio/mpeg\r\n\r\nsound\r\n";
    for upload in [path.as_path().into(), (&path).into(), path.into(), Upload::path(text)] {
        let sent = sent(upload).await;
        assert!(sent.contains(expected), "{sent}");
    }
}

#[tokio::test]
async fn what_the_caller_says_goes_before_what_is_guessed() {
    let path = written("photo.png", "light");
    let file = FilePart::new(path.as_path()).named("me.heic");
    let head = "filename=\"me.heic\"\r\nContent-Type: image/heic\r\n";
    let said = sent(file.clone()).await;
    assert!(said.contains(head), "{said}");
    let said = sent(file.content_type("image/x-own")).await;
    assert!(said.contains("Content-Type: image/x-own\r\n"), "{said}");
}

#[tokio::test]
async fn a_name_that_says_nothing_is_of_no_type() {
    let said = sent(written("unknown", "?").as_path()).await;
    assert!(said.contains("Content-Type: application/octet-stream\r\n\r\n?"), "{said}");
}

#[tokio::test]
async fn the_rest_of_an_open_file_is_sent() {
    let mut file = File::open(written("open.txt", "read and unread")).unwrap();
    file.read_exact(&mut [0; 9]).unwrap();
    let said = sent(file).await;
    assert!(said.contains("\r\n\r\nunread\r\n"), "{said}");
}

#[tokio::test]
async fn a_file_that_is_not_there_is_refused() {
    let client = Client::builder().base_url("https://api.invalid").build().unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let missing = folder.join("missing.mp3");
    for (path, reason) in [(missing.as_path(), "missing.mp3` cannot be read"), (folder, "is a folder")] {
        let form = SendFilesForm::new(path, b"");
        let error = client.files().send_files(form).await.unwrap_err();
        assert!(matches!(error, Error::Refused(_)), "{error:?}");
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[tokio::test]
async fn a_file_is_opened_for_each_attempt() {
    let servers = [Server::new().await, Server::new().await];
    let path = written("twice.txt", "twice");
    let form = SendFilesForm::new(path.as_path(), b"");
    let call = servers[0].client().files().send_files(form);
    for server in servers {
        call.clone().base_url(&server.address).await.unwrap();
        let bytes = server.request().await.body_bytes().to_vec();
        let body = String::from_utf8(bytes).unwrap();
        assert!(body.contains("\r\n\r\ntwice\r\n"), "{body}");
    }
}
