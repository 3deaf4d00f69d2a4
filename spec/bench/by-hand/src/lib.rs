//! A client as a careful developer writes it by hand, with `reqwest` and serde's derives.

mod types;

use std::time::Duration;

use reqwest::{Method, Response, redirect};
use serde::de::DeserializeOwned;

pub use types::*;

pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// The client.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    base_url: String,
    key: String,
}

impl Client {
    /// A client of this server.
    pub fn new(base_url: impl Into<String>, key: impl Into<String>) -> Result<Self, Error> {
        let builder = reqwest::Client::builder()
            .redirect(redirect::Policy::none())
            .user_agent("by-hand/1.0")
            .timeout(Duration::from_secs(60));
        Ok(Self {
            http: builder.build()?,
            base_url: base_url.into(),
            key: key.into(),
        })
    }

    /// A connection.
    pub async fn retrieve(&self, id: &str) -> Result<CredentialConnection, Error> {
        let path = format!("/credential_connections/{id}");
        let found: Data<_> = self.call(Method::GET, &path).await?;
        Ok(found.data)
    }

    /// The connections.
    pub async fn list(&self) -> Result<CredentialConnectionList, Error> {
        self.call(Method::GET, "/credential_connections").await
    }

    /// Deletes a connection.
    pub async fn delete(&self, id: &str) -> Result<CredentialConnection, Error> {
        let path = format!("/credential_connections/{id}");
        let gone: Data<_> = self.call(Method::DELETE, &path).await?;
        Ok(gone.data)
    }

    /// Events whose data is JSON on one line.
    pub async fn events(&self, mut each: impl FnMut(ConnectionInbound)) -> Result<(), Error> {
        let path = "/credential_connections";
        let mut response = self.send(Method::GET, path, "text/event-stream").await?;
        let mut text = Vec::new();
        while let Some(piece) = response.chunk().await? {
            text.extend_from_slice(&piece);
            let mut start = 0;
            while let Some(length) = memchr::memchr(b'\n', &text[start..]) {
                let line = &text[start..start + length];
                if let Some(data) = line.strip_prefix(b"data: ") {
                    each(serde_json::from_slice(data)?);
                }
                start += length + 1;
            }
            text.drain(..start);
        }
        Ok(())
    }

    async fn call<T: DeserializeOwned>(&self, method: Method, path: &str) -> Result<T, Error> {
        let response = self.send(method, path, "application/json").await?;
        let body = response.bytes().await?;
        Ok(serde_json::from_slice(&body)?)
    }

    async fn send(&self, method: Method, path: &str, accept: &str) -> Result<Response, Error> {
        let url = format!("{}{path}", self.base_url);
        let request = self.http.request(method, url).bearer_auth(&self.key);
        let request = request.header("accept", accept);
        Ok(request.send().await?.error_for_status()?)
    }
}
