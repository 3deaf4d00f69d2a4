//! Tokens that are got when they are needed, and again before they expire.

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use super::{BoxFuture, RefusedError, Secret};
use crate::client::Settings;
use crate::runtime::instant::Instant;

/// Where tokens come from: an authorization server, a file, a vault. A function that hands back a future
/// is one as well.
///
/// It is asked when a call needs a token and none is there that is good for a while, by one caller at a
/// time: the others wait for the same token. A server that responds with 401 has it asked once more.
pub trait TokenProvider: Send + Sync {
    /// A token.
    fn token(&self) -> impl Future<Output = Result<Token, Box<dyn StdError + Send + Sync>>> + Send;
}

impl<F, R> TokenProvider for F
where
    F: Fn() -> R + Send + Sync,
    R: Future<Output = Result<Token, Box<dyn StdError + Send + Sync>>> + Send,
{
    fn token(&self) -> impl Future<Output = Result<Token, Box<dyn StdError + Send + Sync>>> + Send {
        self()
    }
}

/// A token, and how long it is good.
#[derive(Debug, Clone)]
pub struct Token {
    secret: Secret,
    lifetime: Option<Duration>,
}

impl Token {
    /// A token that is good until a server refuses it.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            secret: token.into(),
            lifetime: None,
        }
    }

    /// The same, which expires after this time.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

/// The longest that a token is renewed before it expires; of a short life, a fifth.
const MARGIN: Duration = Duration::from_secs(60);

/// Why there is no token.
pub(super) type Failure = Box<dyn StdError + Send + Sync>;

/// A provider of any kind, which may use what the client has.
pub(super) trait Provide: Send + Sync {
    fn provide<'a>(&'a self, settings: &'a Settings) -> BoxFuture<'a, Result<Token, Failure>>;

    /// Whether a person has to do something first, for whom no attempt waits long enough.
    fn waits_for_a_person(&self) -> bool {
        false
    }
}

/// A provider of the user's own.
struct Own<P>(P);

impl<P: TokenProvider> Provide for Own<P> {
    fn provide<'a>(&'a self, _: &'a Settings) -> BoxFuture<'a, Result<Token, Failure>> {
        Box::pin(self.0.token())
    }
}

/// Tokens of one provider, with the one that is used now. Copies share it.
#[derive(Clone)]
pub(crate) struct Tokens(Arc<Shared>);

struct Shared {
    provider: Box<dyn Provide>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    current: Option<Held>,
    /// How many times the provider was asked, the time that is under way left out.
    round: u64,
    /// Why the last of them failed.
    failure: Option<Arc<str>>,
    is_renewing: bool,
    waiting: Vec<Waker>,
}

/// A token that was got.
#[derive(Clone)]
pub(super) struct Held {
    pub secret: Secret,
    round: u64,
    renew: Option<Instant>,
    end: Option<Instant>,
}

/// What a caller finds.
enum Found {
    Token(Held),
    Failed(Arc<str>),
    /// Nobody asks for one, so this caller does.
    Nothing,
}

impl Tokens {
    #[allow(dead_code, reason = "not every API takes tokens")]
    pub fn of(provider: impl TokenProvider + 'static) -> Self {
        Self::by(Own(provider))
    }

    pub(super) fn by(provider: impl Provide + 'static) -> Self {
        Self(Arc::new(Shared {
            provider: Box::new(provider),
            state: Mutex::default(),
        }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        let state = self.0.state.lock();
        state.unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a person has to do something before there is a token.
    pub(super) fn waits_for_a_person(&self) -> bool {
        self.0.provider.waits_for_a_person()
    }

    /// The token that is good now.
    pub(super) async fn get(&self, settings: &Settings) -> Result<Held, RefusedError> {
        let began = self.state().round;
        let found = poll_fn(|cx| {
            let mut state = self.state();
            match state.found(began) {
                Some(found) => Poll::Ready(found),
                None => {
                    state.waiting.push(cx.waker().clone());
                    Poll::Pending
                }
            }
        });
        let failed = |reason: &str| RefusedError::new(format!("there is no token: {reason}"));
        match found.await {
            Found::Token(held) => Ok(held),
            Found::Failed(reason) => Err(failed(&reason)),
            Found::Nothing => {
                let renewal = Renewal(self);
                let token = self.0.provider.provide(settings).await;
                let taken = self.state().take(token);
                drop(renewal);
                taken.map_err(|reason| failed(&reason))
            }
        }
    }

    /// Takes in that a server refused a token.
    pub(super) fn reject(&self, held: &Held) {
        let mut state = self.state();
        state.current.take_if(|current| current.round == held.round);
    }
}

impl State {
    /// What there is for a caller who came when the provider had been asked so often; none if it has to
    /// wait for another.
    fn found(&mut self, began: u64) -> Option<Found> {
        let now = Instant::now();
        let is_before = |moment: Option<Instant>| moment.is_none_or(|moment| now < moment);
        if let Some(held) = &self.current
            && is_before(held.renew)
        {
            return Some(Found::Token(held.clone()));
        }
        if self.is_renewing {
            return None;
        }
        // Whoever waited for a token that did not come does not ask once more.
        if self.round > began {
            if let Some(held) = self.current.as_ref().filter(|held| is_before(held.end)) {
                return Some(Found::Token(held.clone()));
            }
            if let Some(reason) = &self.failure {
                return Some(Found::Failed(reason.clone()));
            }
        }
        self.is_renewing = true;
        Some(Found::Nothing)
    }

    /// Takes in what the provider gave. If that is nothing, a token that is still good stays.
    fn take(&mut self, token: Result<Token, Failure>) -> Result<Held, Arc<str>> {
        let now = Instant::now();
        self.round += 1;
        match token {
            Ok(token) => {
                let lifetime = token.lifetime;
                let early = lifetime.map(|life| life.saturating_sub(MARGIN.min(life / 5)));
                let held = Held {
                    secret: token.secret,
                    round: self.round,
                    renew: early.and_then(|early| now.checked_add(early)),
                    end: lifetime.and_then(|life| now.checked_add(life)),
                };
                self.failure = None;
                self.current = Some(held.clone());
                Ok(held)
            }
            Err(error) => {
                let reason: Arc<str> = error.to_string().into();
                self.failure = Some(reason.clone());
                let current = self.current.as_ref();
                let good = current.filter(|held| held.end.is_some_and(|end| now < end));
                good.cloned().ok_or(reason)
            }
        }
    }
}

/// That a caller asks for a token. When it is dropped, done or given up, the others go on.
struct Renewal<'t>(&'t Tokens);

impl Drop for Renewal<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.is_renewing = false;
        for waker in state.waiting.drain(..) {
            waker.wake();
        }
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").finish_non_exhaustive()
    }
}
