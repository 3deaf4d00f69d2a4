//! Sending: an [`Exchange`] and a transport.
//!
//! Everything that a call waits for is waited for here, or in a [`Body`] that was told here how long:
//! neither a server nor a transport can keep a call longer than its timeout and its deadline allow.

use super::body::{Body, Patience};
use super::ended::{Arrived, Calling};
use super::exchange::{Exchange, Next, Outcome};
use super::{
    BoxFuture, Error, Limits, RawResponse, Request, TransportError, TransportErrorKind, clock,
};
use crate::client::Client;
use crate::runtime::instant::Instant;

/// The most that is read of the body of an error.
const ERROR_BODY_LIMIT: usize = 1024 * 1024;

/// What comes of a call before its response is read as its type.
pub(super) type Opened = Result<Arrived, Error>;

impl Client {
    /// Sends a request and reads the whole response.
    pub(crate) async fn execute(self, request: Request) -> Result<RawResponse, Error> {
        self.open(request, None).await.map(Arrived::raw)
    }

    /// Sends a request, again where that is sound, until there is a response that says success.
    ///
    /// Its body is read first, unless `streams` says otherwise. It is part of the response then as
    /// well as beside it. The future is on the heap, which compiles it with this crate.
    pub(super) fn open(
        self,
        request: Request,
        streams: Option<fn(&RawResponse) -> bool>,
    ) -> BoxFuture<'static, Opened> {
        Box::pin(async move {
            let call = Calling::new(self, &request);
            let attempts = call.client.attempt(request, streams);
            match call.span.around(attempts).await {
                Ok((response, body, limit)) => Ok(Arrived {
                    response,
                    body,
                    limit,
                    call,
                }),
                Err(error) => {
                    call.failed(&error);
                    Err(error)
                }
            }
        })
    }

    async fn attempt(
        &self,
        request: Request,
        streams: Option<fn(&RawResponse) -> bool>,
    ) -> Result<(RawResponse, Body, usize), Error> {
        let settings = self.settings()?;
        let (transport, limit) = (&settings.transport, settings.body_limit);
        let mut exchange = Exchange::new(settings, request, streams.is_none())?;
        let meta = *exchange.meta();
        loop {
            let held = exchange.authorize().await?;
            let (request, limits, span) = exchange.attempt(held.as_deref())?;
            let began = Instant::now();
            let end = began.checked_add(limits.timeout);
            let outcome = match clock::by(end, span.around(transport.send(request, limits))).await {
                Some(Ok(response)) => {
                    let (parts, body) = response.into_parts();
                    let body = body.watched(exchange.watcher(&parts.headers));
                    let response = RawResponse::new(parts, exchange.attempts(), limit);
                    let streams = streams.is_some_and(|streams| streams(&response));
                    let is_result = meta.is_result(response.status());
                    match streams && is_result {
                        true => Ok((response, handed_on(body, limits, exchange.deadline()))),
                        false => {
                            let body = body.with(Patience::until(end));
                            read(response, body, limit, is_result).await
                        }
                    }
                }
                Some(Err(error)) => Err(error),
                None => Err(late(limits)),
            };
            match exchange.on_result(&span, began, outcome) {
                Next::Retry(wait) => {
                    let began = Instant::now();
                    clock::by(exchange.waited_by(wait), transport.sleep(wait)).await;
                    exchange.waited(wait, began);
                }
                Next::Done(result) => {
                    return result.map(|(response, body)| (response, body, limit));
                }
            }
        }
    }
}

fn late(limits: Limits) -> TransportError {
    let reason = format!("no response came within {:?}", limits.timeout);
    TransportError::new(TransportErrorKind::Timeout, reason)
}

/// The body of a response that is handed on while it comes.
fn handed_on(body: Body, limits: Limits, deadline: Option<Instant>) -> Body {
    body.with(Patience::for_each(limits.piece, deadline))
}

/// Reads the body of a response.
async fn read(response: RawResponse, mut body: Body, limit: usize, is_result: bool) -> Outcome {
    if !is_result {
        // What the status says is worth more than what is wrong with the body.
        let bytes = body.collect_some(ERROR_BODY_LIMIT.min(limit)).await;
        return Ok((response.with_body(bytes), Body::default()));
    }
    let bytes = body.collect(limit).await?;
    Ok((response.with_body(bytes.clone()), bytes.into()))
}
