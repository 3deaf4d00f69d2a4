//! Signs what is sent, as APIs without keys want it: `TELNYX_SIGNING_SECRET=… cargo run --example signing`.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use ring::{digest, hmac};
use telnyx_sdk::runtime::http::header::{HeaderValue, InvalidHeaderValue};
use telnyx_sdk::runtime::http::{Request, Response};
use telnyx_sdk::runtime::{
    Body, BoxFuture, Limits, Transport, TransportError, TransportErrorKind, Upload,
};
use telnyx_sdk::{Client, Error};

/// Signs every attempt: the method, the address, the moment and the body, by HMAC with SHA-256.
///
/// As it stands around the transport it sees what travels, each attempt with a moment of its own.
pub struct Signed {
    inner: Arc<dyn Transport>,
    key: hmac::Key,
}

impl Signed {
    pub fn new(inner: Arc<dyn Transport>, secret: &str) -> Self {
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
        Self { inner, key }
    }

    fn sign(&self, request: &mut Request<Upload>) -> Result<(), InvalidHeaderValue> {
        let moment = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let moment = moment.unwrap_or_default().as_secs().to_string();
        // The bytes of a stream are not known yet.
        let body = match request.body().as_bytes() {
            Some(bytes) => hex(digest::digest(&digest::SHA256, bytes).as_ref()),
            None => "UNSIGNED-PAYLOAD".to_owned(),
        };
        let (method, address) = (request.method(), request.uri());
        let path = address.path_and_query().map_or("/", |path| path.as_str());
        let host = address.host().unwrap_or_default();
        let text = [method.as_str(), host, path, &moment, &body].join("\n");
        let signature = hex(hmac::sign(&self.key, text.as_bytes()).as_ref());
        let headers = request.headers_mut();
        headers.insert("x-signed-at", HeaderValue::from_str(&moment)?);
        headers.insert("x-signature", HeaderValue::from_str(&signature)?);
        Ok(())
    }
}

impl Transport for Signed {
    fn send(
        &self,
        mut request: Request<Upload>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        if let Err(error) = self.sign(&mut request) {
            let error = TransportError::new(TransportErrorKind::Broken, error);
            return Box::pin(std::future::ready(Err(error)));
        }
        self.inner.send(request, limits)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.inner.sleep(duration)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let secret = std::env::var("TELNYX_SIGNING_SECRET").unwrap_or_default();
    let signed = move |inner| Signed::new(inner, &secret);
    let client = Client::builder().layer(signed).build()?;
    client.credential_connections().list().await.map(drop)
}
