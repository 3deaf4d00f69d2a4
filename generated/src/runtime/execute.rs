//! Sending: an [`Exchange`] and a transport.

use std::time::Instant;

use super::body::Body;
use super::exchange::{Exchange, Next, Outcome};
use super::{Error, RawAnswer, Request, Secrets, trace};
use crate::client::Client;

/// The most that is read of the body of an error.
const ERROR_BODY_LIMIT: usize = 1024 * 1024;

impl Client {
    /// Sends a request and reads the whole answer.
    pub(crate) async fn execute(&self, request: Request) -> Result<RawAnswer, Error> {
        let answer = self.open(request, None).await;
        answer.map(|(answer, ..)| answer)
    }

    /// Sends a request, again where that is sound, until there is an answer that says success.
    ///
    /// Its body is read first, unless `streams` says otherwise. It is part of the answer then as
    /// well as beside it. The last part is how many bytes may be held of it.
    pub(crate) async fn open(
        &self,
        request: Request,
        streams: Option<fn(&RawAnswer) -> bool>,
    ) -> Result<(RawAnswer, Body, usize), Error> {
        let known = self.settings().map(|settings| &settings.secrets);
        let span = trace::call(&request, known.unwrap_or(&Secrets::default()));
        span.around(self.attempt(request, streams)).await
    }

    async fn attempt(
        &self,
        request: Request,
        streams: Option<fn(&RawAnswer) -> bool>,
    ) -> Result<(RawAnswer, Body, usize), Error> {
        let settings = self.settings()?;
        let (transport, limit) = (&settings.transport, settings.body_limit);
        let mut exchange = Exchange::new(settings, request, streams.is_none())?;
        loop {
            let (request, limits) = exchange.attempt()?;
            let began = Instant::now();
            let outcome = match transport.send(request, limits).await {
                Ok(response) => read(response, exchange.attempts(), limit, streams).await,
                Err(error) => Err(error),
            };
            match exchange.ended(began, outcome) {
                Next::Retry(wait) => transport.sleep(wait).await,
                Next::Done(result) => return result.map(|(answer, body)| (answer, body, limit)),
            }
        }
    }
}

/// Reads an answer, but for the body of one that is to be handed on while it comes.
async fn read(
    response: http::Response<Body>,
    attempts: u32,
    limit: usize,
    streams: Option<fn(&RawAnswer) -> bool>,
) -> Outcome {
    let (parts, body) = response.into_parts();
    let answer = RawAnswer::new(parts, attempts);
    if !answer.status().is_success() {
        // What the status says is worth more than what is wrong with the body.
        let bytes = body.collect_some(ERROR_BODY_LIMIT.min(limit)).await;
        return Ok((answer.with_body(bytes), Body::default()));
    }
    if streams.is_some_and(|streams| streams(&answer)) {
        return Ok((answer, body));
    }
    let bytes = body.collect(limit).await?;
    Ok((answer.with_body(bytes.clone()), bytes.into()))
}
