//! A server on the loopback network that gives some responses in turn, and keeps what it was asked.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;
use telnyx::{Client, blocking};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

pub struct Server(MockServer);

/// What the server was asked.
pub struct Asked {
    /// Method and path.
    pub line: String,
    pub query: HashMap<String, String>,
    pub text: String,
    /// The body, if it is JSON.
    pub json: Value,
}

impl Server {
    /// A server that gives these responses in turn, the last one for ever.
    pub async fn giving<const N: usize>(responses: [ResponseTemplate; N]) -> Self {
        let server = MockServer::start().await;
        let next = AtomicUsize::new(0);
        let respond = move |_: &Request| {
            let index = next.fetch_add(1, Ordering::SeqCst);
            responses[index.min(N - 1)].clone()
        };
        Mock::given(any())
            .respond_with(respond)
            .mount(&server)
            .await;
        Self(server)
    }

    pub fn client(&self) -> Client {
        let builder = Client::builder().key("KEY0123").base_url(self.0.uri());
        builder.build().unwrap()
    }

    /// A client whose calls block.
    pub fn blocking(&self) -> blocking::Client {
        let builder = blocking::Client::builder().key("KEY0123");
        builder.base_url(self.0.uri()).build().unwrap()
    }

    /// What it was asked, counted from zero.
    pub async fn asked(&self, index: usize) -> Asked {
        let request = self.0.received_requests().await.unwrap().remove(index);
        Asked {
            line: format!("{} {}", request.method, request.url.path()),
            query: request.url.query_pairs().into_owned().collect(),
            json: serde_json::from_slice(&request.body).unwrap_or_default(),
            text: String::from_utf8(request.body).unwrap(),
        }
    }
}

/// A success with this JSON.
pub fn json(body: Value) -> ResponseTemplate {
    status(200).set_body_json(body)
}

pub fn status(status: u16) -> ResponseTemplate {
    ResponseTemplate::new(status)
}
