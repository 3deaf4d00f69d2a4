//! A server of which it is known what it responds.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

pub const PAGE: &str = include_str!("page.json");

/// A list of 50 connections like the one of the reference page.
pub fn list() -> String {
    let page: serde_json::Value = serde_json::from_str(PAGE).unwrap();
    let meta = serde_json::json!({"page_number": 1, "page_size": 50, "total_pages": 1});
    serde_json::json!({"data": vec![&page["data"]; 50], "meta": meta}).to_string()
}

/// The media type of most responses.
pub const JSON: &str = "application/json";

/// The address of a server that responds with this to every request.
pub fn start(media_type: &str, body: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\n");
    let length = body.len();
    let response = format!("{head}content-length: {length}\r\n\r\n{body}");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (stream, response) = (stream.unwrap(), response.clone());
            std::thread::spawn(move || respond(stream, &response));
        }
    });
    address
}

/// Responds to each request of a connection; none of them has a body.
fn respond(mut stream: TcpStream, response: &str) {
    let mut request = Vec::new();
    let mut piece = [0; 4096];
    while let Ok(length @ 1..) = stream.read(&mut piece) {
        request.extend_from_slice(&piece[..length]);
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            stream.write_all(response.as_bytes()).unwrap();
        }
    }
}
