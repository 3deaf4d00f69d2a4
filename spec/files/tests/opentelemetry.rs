//! The trace that a call belongs to reaches the server.
#![cfg(feature = "tracing")]

mod support;

use opentelemetry::propagation::{Injector, TextMapPropagator};
use opentelemetry::trace::TracerProvider;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider};
use support::{ID, one, page_connection, status};
use telnyx_sdk::runtime::http::HeaderMap;
use telnyx_sdk::runtime::http::header::{HeaderName, HeaderValue};
use tracing_opentelemetry::OpenTelemetrySpanExt;
use tracing_subscriber::layer::SubscriberExt;

/// Headers, as OpenTelemetry writes to them.
struct Headers<'h>(&'h mut HeaderMap);

impl Injector for Headers<'_> {
    fn set(&mut self, key: &str, value: String) {
        let name = HeaderName::from_bytes(key.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&value)) {
            self.0.insert(name, value);
        }
    }
}

/// Says to which trace an attempt belongs.
fn inject(headers: &mut HeaderMap) {
    let context = tracing::Span::current().context();
    TraceContextPropagator::new().inject_context(&context, &mut Headers(headers));
}

#[tokio::test]
async fn each_attempt_is_a_span_of_a_client_of_which_the_server_is_told() {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder()
        .with_simple_exporter(exporter.clone())
        .build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("test"));
    let subscriber = tracing_subscriber::registry().with(layer);
    let guard = tracing::subscriber::set_default(subscriber);
    let (server, client, _) =
        support::responding_with(vec![status(503), one(&page_connection())], |builder| {
            builder.before_attempt(inject)
        })
        .await;
    client.credential_connections().delete(ID).await.unwrap();
    drop(guard);
    provider.force_flush().unwrap();

    let spans = exporter.get_finished_spans().unwrap();
    let call = spans
        .iter()
        .find(|s| s.name == "deleteCredentialConnection");
    let call = call.unwrap();
    let name = "DELETE /credential_connections/{id}";
    let attempts: Vec<_> = spans.iter().filter(|span| span.name == name).collect();
    let received = server.received_requests().await.unwrap();
    assert_eq!((attempts.len(), received.len()), (2, 2));
    for (attempt, received) in attempts.into_iter().zip(received) {
        let context = &attempt.span_context;
        assert_eq!(attempt.parent_span_id, call.span_context.span_id());
        let (trace, span) = (context.trace_id(), context.span_id());
        let expected = format!("00-{trace}-{span}-01");
        assert_eq!(received.headers["traceparent"], expected);
        let has = |key| {
            attempt
                .attributes
                .iter()
                .any(|pair| pair.key.as_str() == key)
        };
        for key in [
            "http.request.method",
            "url.template",
            "server.address",
            "server.port",
        ] {
            assert!(has(key), "{key}: {:?}", attempt.attributes);
        }
    }
}
