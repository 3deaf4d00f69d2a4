//! What the tests share: a client whose waits take no time, servers, and the API's own example.

#![allow(dead_code, reason = "each test uses a part of it")]

pub mod faulty;
pub mod http;
pub mod noise;
pub mod raw;
pub mod tls;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use telnyx_sdk::runtime::http::{Request, Response};
use telnyx_sdk::runtime::{
    Body, BoxFuture, HyperTransport, Limits, ReqwestTransport, Transport, TransportError, Upload,
};
use telnyx_sdk::{Client, ClientBuilder};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request as Received, ResponseTemplate};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

pub const KEY: &str = "KEY0123456789_secret";
pub const ID: &str = "6a09cdc3-8948-47f0-aa62-74ac943d6c58";

/// The default transport, except that waits between attempts are noted instead of waited.
#[derive(Clone)]
pub struct NoWait {
    inner: Arc<dyn Transport>,
    pub waits: Arc<Mutex<Vec<Duration>>>,
}

impl NoWait {
    pub fn new() -> Self {
        Self::over(ReqwestTransport::new(CONNECT_TIMEOUT).unwrap())
    }

    /// The same over another transport.
    pub fn over(inner: impl Transport + 'static) -> Self {
        Self {
            inner: Arc::new(inner),
            waits: Arc::default(),
        }
    }

    /// Each transport that comes with the crate.
    pub fn over_each() -> [Self; 2] {
        [
            Self::new(),
            Self::over(HyperTransport::new(CONNECT_TIMEOUT).unwrap()),
        ]
    }

    pub fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap().clone()
    }
}

impl Transport for NoWait {
    fn send(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.inner.send(request, limits)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.waits.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}

/// A client of the server at this address, and what it would have waited.
pub fn client_at(address: &str) -> (Client, NoWait) {
    client_with(address, |builder| builder)
}

/// The same, configured further.
pub fn client_with(
    address: &str,
    configure: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> (Client, NoWait) {
    client_over(NoWait::new(), address, configure)
}

/// The same over a transport.
pub fn client_over(
    transport: NoWait,
    address: &str,
    configure: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> (Client, NoWait) {
    let builder = Client::builder().key(KEY).base_url(address);
    let builder = configure(builder.transport(transport.clone()));
    (builder.build().unwrap(), transport)
}

/// A server, and a client of it.
pub async fn server() -> (MockServer, Client) {
    let server = MockServer::start().await;
    let (client, _) = client_at(&server.uri());
    (server, client)
}

/// A server that gives these responses in turn, the last one for ever.
pub async fn responding(responses: Vec<ResponseTemplate>) -> (MockServer, Client, NoWait) {
    responding_with(responses, |builder| builder).await
}

/// The same, with a client that is configured further.
pub async fn responding_with(
    responses: Vec<ResponseTemplate>,
    configure: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> (MockServer, Client, NoWait) {
    let server = MockServer::start().await;
    let last = responses.len().saturating_sub(1);
    let given = Mutex::new(0);
    let respond = move |_: &Received| {
        let mut given = given.lock().unwrap();
        let response = responses[(*given).min(last)].clone();
        *given += 1;
        response
    };
    Mock::given(any())
        .respond_with(respond)
        .mount(&server)
        .await;
    let (client, transport) = client_with(&server.uri(), configure);
    (server, client, transport)
}

/// The requests that a server saw.
pub async fn seen(server: &MockServer) -> Vec<Received> {
    server.received_requests().await.unwrap()
}

/// A response with this status and nothing in it.
pub fn status(status: u16) -> ResponseTemplate {
    ResponseTemplate::new(status)
}

/// A response with a connection in it.
pub fn one(connection: &Value) -> ResponseTemplate {
    status(200).set_body_json(json!({ "data": connection }))
}

/// A response with a problem in it, as the API words them.
pub fn problem(code: u16, api_code: &str, title: &str) -> ResponseTemplate {
    status(code)
        .insert_header("x-request-id", "req-42")
        .set_body_json(json!({ "errors": [{
            "code": api_code,
            "title": title,
            "detail": "More about it.",
            "source": { "pointer": "/base", "parameter": "id" },
            "meta": { "url": format!("https://developers.telnyx.com/docs/overview/errors/{api_code}") }
        }] }))
}

/// The connection of the API's reference page.
pub fn page_connection() -> Value {
    json!({
        "id": ID,
        "record_type": "credential_connection",
        "active": true,
        "user_name": "myusername123",
        "password": "my123secure456password789",
        "created_at": "2018-02-02T22:25:27.521Z",
        "updated_at": "2018-02-02T22:25:27.521Z",
        "anchorsite_override": "Latency",
        "connection_name": "string",
        "sip_uri_calling_preference": "disabled",
        "default_on_hold_comfort_noise_enabled": true,
        "dtmf_type": "RFC 2833",
        "encode_contact_header_enabled": true,
        "encrypted_media": "SRTP",
        "onnet_t38_passthrough_enabled": true,
        "ios_push_credential_id": "ec0c8e5d-439e-4620-a0c1-9d9c8d02a836",
        "android_push_credential_id": "06b09dfd-7154-4980-8b75-cebf7a9d4f8e",
        "webhook_event_url": "https://example.com",
        "webhook_event_failover_url": "https://failover.example.com",
        "webhook_api_version": "1",
        "webhook_timeout_secs": 25,
        "rtcp_settings": {
            "port": "rtp+1",
            "capture_enabled": true,
            "report_frequency_seconds": 10
        },
        "inbound": {
            "ani_number_format": "+E.164",
            "dnis_number_format": "+e164",
            "codecs": ["G722"],
            "channel_limit": 10,
            "generate_ringback_tone": true,
            "isup_headers_enabled": true,
            "prack_enabled": true,
            "privacy_zone_enabled": true,
            "sip_compact_headers_enabled": true,
            "timeout_1xx_secs": 10,
            "timeout_2xx_secs": 15,
            "shaken_stir_enabled": true
        },
        "outbound": {
            "call_parking_enabled": true,
            "ani_override": "string",
            "ani_override_type": "always",
            "channel_limit": 10,
            "instant_ringback_enabled": true,
            "generate_ringback_tone": true,
            "localization": "string",
            "t38_reinvite_source": "customer",
            "outbound_voice_profile_id": "1293384261075731499"
        }
    })
}
