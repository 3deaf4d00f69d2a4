//! Takes webhooks with `axum`: what the API did not sign is refused, and read only after that.
//!
//! `TELNYX_PUBLIC_KEY=… cargo run --example webhooks --features webhooks`

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use telnyx_sdk::webhooks::{Verifier, WebhookError};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let verifier = Arc::new(Verifier::from_env()?);
    let app = Router::new()
        .route("/webhooks", post(take))
        .with_state(verifier);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    println!("POST http://{}/webhooks", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}

/// The body has to be what came, byte by byte: `Json` would have read it already.
async fn take(
    State(verifier): State<Arc<Verifier>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let read = verifier.verify(&headers, &body).and_then(|notice| {
        let says: serde_json::Value = notice.json()?;
        Ok(says["data"]["event_type"].to_string())
    });
    match read {
        Ok(event) => {
            println!("{event}");
            StatusCode::OK
        }
        // It is the API's own. That it was not understood is not the API's fault.
        Err(error @ WebhookError::Body(_)) => {
            eprintln!("{error}");
            StatusCode::OK
        }
        Err(error) => {
            eprintln!("{error}");
            StatusCode::UNAUTHORIZED
        }
    }
}
