//! One call from its first attempt to its last, as a plain value: what to send next, and what came
//! of it. It does no I/O and waits for nothing; whoever executes it does.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::attempt::Attempt;
use super::body::{Body, Upload};
use super::called::Called;
use super::credentials::{self, Credentials};
use super::progress::Watch;
use super::tokens::Held;
use super::{
    ApiError, Error, Limits, Meta, RawResponse, Request, Secrets, Tokens, TransportError,
    TransportErrorKind, clock, compose, idempotency, redirect, trace,
};
use crate::client::Settings;
use crate::runtime::instant::Instant;

/// How an attempt ended: with a response and its body, or without one.
pub(super) type Outcome = Result<(RawResponse, Body), TransportError>;

/// What to do once an attempt has ended.
#[allow(
    clippy::large_enum_variant,
    reason = "it is handed on once, and a box costs more"
)]
pub(super) enum Next {
    /// Wait this long, and send it again.
    Retry(Duration),
    /// Hand this back.
    Done(Result<(RawResponse, Body), Error>),
}

/// A call on its way.
pub(super) struct Exchange<'c> {
    settings: &'c Settings,
    request: Request,
    /// What must not be printed of what a server responds.
    secrets: Secrets,
    /// Whether the whole response is read, or its body handed on while it comes.
    whole: bool,
    attempts: u32,
    /// How many of the attempts were sent on to another address, or with another token.
    redirects: u32,
    /// The tokens of the last attempt.
    tokens: Vec<(Tokens, Held)>,
    /// Whether tokens were refused already.
    is_renewed: bool,
    began: Instant,
    /// The waits that took no time, as in tests, and count all the same.
    skipped: Duration,
}

impl<'c> Exchange<'c> {
    /// A call that was not sent yet.
    pub fn new(settings: &'c Settings, mut request: Request, whole: bool) -> Result<Self, Error> {
        let secrets = request.known(&settings.secrets);
        if let Some(reason) = request.refused() {
            return Err(reason.clone().hiding(&secrets).into());
        }
        request.merge_fields()?;
        idempotency::add_key(&mut request)?;
        Ok(Self {
            settings,
            request,
            secrets,
            whole,
            attempts: 0,
            redirects: 0,
            tokens: Vec::new(),
            is_renewed: false,
            began: Instant::now(),
            skipped: Duration::ZERO,
        })
    }

    /// Takes in the tokens that the next attempt is made with.
    fn take_tokens(&mut self, tokens: Vec<(Tokens, Held)>) {
        for (_, token) in &tokens {
            self.request.hide(&token.secret);
        }
        self.secrets = self.request.known(&self.settings.secrets);
        self.tokens = tokens;
    }

    /// Gets the tokens that the next attempt takes. It is limited as an attempt is.
    pub async fn authorize(&mut self) -> Result<Option<Vec<Option<Credentials>>>, Error> {
        let (held, groups) = (&self.settings.credentials, self.meta().security);
        if credentials::are_known(held) {
            return Ok(None);
        }
        let limit = match credentials::wait_for_a_person(held, groups) {
            // Whoever asks a person says how long.
            true => Duration::MAX,
            false => self.timeout(),
        };
        let limit = self.time_left().map_or(limit, |left| limit.min(left));
        let resolved = credentials::resolved(self.settings, groups);
        let resolved = clock::by(Instant::now().checked_add(limit), resolved).await;
        let late = || {
            let reason = format!("no token came within {limit:?}");
            TransportError::new(TransportErrorKind::Timeout, reason).after(self.attempts)
        };
        let resolved = resolved.ok_or_else(late)?;
        let resolved = resolved.map_err(|reason| reason.hiding(&self.secrets))?;
        let (credentials, tokens) = resolved;
        self.take_tokens(tokens);
        Ok(Some(credentials))
    }

    /// What to send now.
    pub fn compose(
        &self,
        held: Option<&[Option<Credentials>]>,
    ) -> Result<http::Request<Upload>, Error> {
        let held = held.unwrap_or(&self.settings.credentials);
        let composed = compose::compose(self.settings, held, &self.request);
        // A server may have said where to.
        composed.map_err(|error| error.hiding(&self.secrets))
    }

    /// What to send now, and what that may take.
    pub fn attempt(
        &mut self,
        held: Option<&[Option<Credentials>]>,
    ) -> Result<(http::Request<Upload>, Limits, trace::Span), Error> {
        let piece = self.timeout();
        let timeout = self.time_left().map_or(piece, |left| piece.min(left));
        let whole = self.whole;
        let mut composed = self.compose(held)?;
        if self.time_left().is_some_and(|left| left.is_zero()) {
            let reason = "the deadline of the call was over before the request could be sent";
            let late = TransportError::new(TransportErrorKind::Timeout, reason);
            return Err(late.after(self.attempts).into());
        }
        self.attempts += 1;
        let limits = Limits {
            timeout,
            whole,
            piece,
        };
        let span = trace::sending(&self.request, &self.secrets, &composed, self.attempts);
        if let Some(hook) = &self.settings.before_attempt {
            span.within(|| hook(composed.headers_mut()));
        }
        Ok((composed, limits, span))
    }

    /// Who is told how far a response with these headers is.
    pub fn watcher(&self, headers: &HeaderMap) -> Option<Watch> {
        self.request.watcher(headers)
    }

    /// What is known of the operation.
    pub fn meta(&self) -> &Meta {
        self.request.meta()
    }

    /// How long an attempt may take, if the deadline allows.
    fn timeout(&self) -> Duration {
        let own = self.request.options().timeout;
        own.unwrap_or(self.settings.timeout)
    }

    /// When the deadline is over, if there is one.
    pub fn deadline(&self) -> Option<Instant> {
        Instant::now().checked_add(self.time_left()?)
    }

    /// When a wait of this length has ended, even if whoever waits does not say so.
    pub fn waited_by(&self, wait: Duration) -> Option<Instant> {
        let longest = wait.saturating_add(self.timeout());
        let longest = self.time_left().map_or(longest, |left| longest.min(left));
        Instant::now().checked_add(longest)
    }

    /// Takes in that a wait of this length, which began at `began`, is over.
    pub fn waited(&mut self, wait: Duration, began: Instant) {
        let skipped = wait.saturating_sub(began.elapsed());
        self.skipped = self.skipped.saturating_add(skipped);
    }

    /// How often the request was sent, the attempt that is under way included.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Takes in how the attempt that began at `began` has ended, and tells its span.
    pub fn on_result(&mut self, span: &trace::Span, began: Instant, outcome: Outcome) -> Next {
        let elapsed = began.elapsed();
        let outcome = match outcome {
            Ok((response, body)) => {
                let lenient = self.request.options().lenient;
                let response = response.hiding(&self.secrets).lenient(lenient);
                Ok((response.of_call(Called::of(self.meta())), body))
            }
            Err(error) => Err(error.hiding(&self.secrets)),
        };
        let redirect_target = self.redirect_target(&outcome);
        let renews = self.renews(&outcome);
        let wait = match redirect_target {
            Some(_) => Some(Duration::ZERO),
            None if renews => Some(Duration::ZERO),
            None => self.wait(&outcome),
        };
        let attempt = Attempt::new(&self.request, self.attempts, elapsed, &outcome, wait);
        trace::attempt(span, &attempt);
        if let Some(hook) = &self.settings.on_attempt {
            hook(&attempt);
        }
        self.redirects += u32::from(renews);
        if let Some(address) = redirect_target {
            self.redirects += 1;
            self.request.set_address(address);
        }
        if let Some(wait) = wait {
            return Next::Retry(wait);
        }
        Next::Done(match outcome {
            Ok((response, body)) if self.meta().is_result(response.status()) => {
                self.settings.budget.earn(self.tries() > 1);
                Ok((response, body))
            }
            Ok((response, _)) => Err(Error::Api(Box::new(ApiError::new(response)))),
            Err(error) => {
                let error = error.after(self.attempts);
                Err(error.of_call(Called::of(self.meta())).into())
            }
        })
    }

    /// How often the request was sent, each way from address to address counted once.
    fn tries(&self) -> u32 {
        self.attempts.saturating_sub(self.redirects)
    }

    /// Whether the server refused a token, and another one is worth a try: once.
    fn renews(&mut self, outcome: &Outcome) -> bool {
        let is_refused =
            |(response, _): &(RawResponse, Body)| response.status() == StatusCode::UNAUTHORIZED;
        if self.tokens.is_empty() || !outcome.as_ref().is_ok_and(is_refused) {
            return false;
        }
        for (tokens, token) in &self.tokens {
            tokens.reject(token);
        }
        let in_time = self.time_left().is_none_or(|left| !left.is_zero());
        let is_first = !std::mem::replace(&mut self.is_renewed, true);
        // A server that refuses a token has not acted.
        is_first && in_time && self.request.can_be_repeated()
    }

    /// Where the request is to be sent instead, if the response says so and it may be.
    fn redirect_target(&self, outcome: &Outcome) -> Option<String> {
        let in_time = self.time_left().is_none_or(|left| !left.is_zero());
        let own = self.request.options().follow_redirects;
        let follows = own.unwrap_or(self.settings.follow_redirects);
        if self.redirects >= redirect::MOST || !in_time || !follows {
            return None;
        }
        let base = compose::base(self.settings, &self.request);
        let response = &outcome.as_ref().ok()?.0;
        match self.meta().is_result(response.status()) {
            true => None,
            false => redirect::target(base, &self.request, response),
        }
    }

    /// How long to wait before the next attempt, if there is to be one: the policy says so, the
    /// deadline is not over by then, and the client has not retried too much already.
    fn wait(&self, outcome: &Outcome) -> Option<Duration> {
        if matches!(outcome, Ok((response, _)) if self.meta().is_result(response.status())) {
            return None;
        }
        let policy = &self.settings.retry;
        let wait = policy.wait(&self.request, self.tries(), outcome)?;
        let in_time = self.time_left().is_none_or(|left| wait < left);
        (in_time && self.settings.budget.spend()).then_some(wait)
    }

    /// How much of the deadline is left, if there is one.
    fn time_left(&self) -> Option<Duration> {
        let deadline = self.request.options().deadline?;
        let spent = self.began.elapsed().saturating_add(self.skipped);
        Some(deadline.saturating_sub(spent))
    }
}
