//! Puts something around the transport: `TELNYX_API_KEY=… cargo run --example layer`.

use std::sync::Arc;
use std::time::Duration;

use telnyx_sdk::runtime::http::{Request, Response};
use telnyx_sdk::runtime::{Body, BoxFuture, Limits, Transport, TransportError, Upload};
use telnyx_sdk::{Client, Error};

/// Prints what is sent, and what came of it.
struct Logged(Arc<dyn Transport>);

impl Transport for Logged {
    fn send(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let line = format!("{} {}", request.method(), request.uri().path());
        let sent = self.0.send(request, limits);
        Box::pin(async move {
            let response = sent.await;
            match &response {
                Ok(response) => println!("{line}: {}", response.status()),
                Err(error) => println!("{line}: {error}"),
            }
            response
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        println!("waiting {duration:?}");
        self.0.sleep(duration)
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::builder_from_env()?.layer(Logged).build()?;
    client.credential_connections().list().await.map(drop)
}
