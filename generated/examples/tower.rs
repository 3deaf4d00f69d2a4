//! Sends calls through a stack of `tower`: `TELNYX_API_KEY=… cargo run --example tower`.

use std::error::Error as StdError;
use std::time::Duration;

use hyper_util::client::legacy::Client as HyperClient;
use hyper_util::rt::TokioExecutor;
use telnyx_sdk::runtime::dependencies::http_body;
use telnyx_sdk::runtime::http::{Request, Response};
use telnyx_sdk::runtime::{
    Body, BoxFuture, Bytes, Limits, Transport, TransportError, TransportErrorKind, Upload,
};
use telnyx_sdk::{Client, Error};
use tower::{Service, ServiceBuilder, ServiceExt};

/// Any service that takes requests: what is sent is a body of `http-body`, and so may be what comes.
pub struct TowerTransport<S>(pub S);

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<Request<Upload>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
    B: http_body::Body<Data = Bytes, Error: Into<Box<dyn StdError + Send + Sync>>> + Send + 'static,
{
    fn send(
        &self,
        request: Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let sent = self.0.clone().oneshot(request);
        Box::pin(async move {
            let broken = |error| TransportError::new(TransportErrorKind::Broken, error);
            Ok(sent.await.map_err(broken)?.map(Body::wrap))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// A client of the program's own, of which no more than ten requests are under way.
pub fn stack() -> impl Transport + 'static {
    let client = HyperClient::builder(TokioExecutor::new()).build_http::<Upload>();
    let service = ServiceBuilder::new().concurrency_limit(10).service(client);
    TowerTransport(service)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::builder_from_env()?.transport(stack()).build()?;
    client.credential_connections().list().await.map(drop)
}
