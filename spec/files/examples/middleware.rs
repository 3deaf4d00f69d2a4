//! Sends calls through `reqwest-middleware`: `TELNYX_API_KEY=… cargo run --example middleware`.

use std::time::Duration;

use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, Error as MiddlewareError};
use telnyx_sdk::runtime::http::{Request, Response};
use telnyx_sdk::runtime::{
    Body, BoxFuture, Limits, Transport, TransportError, TransportErrorKind, Upload,
};
use telnyx_sdk::{Client, Error};

/// A client with whatever stands around it.
pub struct MiddlewareTransport(pub ClientWithMiddleware);

impl Transport for MiddlewareTransport {
    fn send(
        &self,
        request: Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let request = reqwest::Request::try_from(request.map(reqwest::Body::wrap));
            let request = request.map_err(|error| failed(error.into()))?;
            let response = self.0.execute(request).await.map_err(failed)?;
            Ok(Response::<reqwest::Body>::from(response).map(Body::wrap))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// The error, without the address: its query may hold a key.
fn failed(error: MiddlewareError) -> TransportError {
    let kind = match error.is_connect() {
        true => TransportErrorKind::Connect,
        false => TransportErrorKind::Broken,
    };
    TransportError::new(kind, error.without_url())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    // The program's own middleware goes here: `.with(…)`.
    let client = ClientBuilder::new(reqwest::Client::new()).build();
    let transport = MiddlewareTransport(client);
    let client = Client::builder_from_env()?.transport(transport).build()?;
    client.credential_connections().list().await.map(drop)
}
