//! Clients for tests: no network, and responses as the test says.
//!
//! A [`Mock`] is told which calls to expect and what to respond; a call that it does not expect fails
//! the test, and so does one that is never made. Waits between attempts take no time.

mod expect;
mod reply;
mod sent;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::runtime::{Body, BoxFuture, Limits, Meta, Operation, Transport, TransportError, Upload};
use crate::{Client, ClientBuilder};

pub use expect::Expect;
use expect::Expectation;
pub use reply::Respond;
pub use sent::Sent;

/// A server that is not there.
///
/// When it is dropped, every call that it expects must have been made.
#[derive(Debug, Default)]
pub struct Mock(Arc<State>);

#[derive(Debug, Default)]
struct State {
    expected: Mutex<Vec<Expectation>>,
    sent: Mutex<Vec<Sent>>,
    /// What was said of calls that were not expected.
    unexpected: Mutex<Vec<String>>,
    waits: Mutex<Vec<Duration>>,
}

impl Mock {
    /// A server that expects nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A client of it.
    pub fn client(&self) -> Client {
        Client::or_broken(self.builder().build())
    }

    /// A client of it, to be configured further.
    pub fn builder(&self) -> ClientBuilder {
        let transport = MockTransport(self.0.clone());
        ClientBuilder::with_any_key()
            .base_url("http://localhost")
            .transport(transport)
    }

    /// Expects a call of the operation `O`, such as one of those in
    /// [`resources`](crate::resources). What is said of it afterwards tells which call it is and what
    /// is answered; the calls may come in any order.
    pub fn expect<O: Operation>(&self) -> Expect<'_, O> {
        Expect::new(self)
    }

    /// What was sent so far.
    pub fn sent(&self) -> Vec<Sent> {
        lock(&self.0.sent).clone()
    }

    /// How long the client would have waited between attempts.
    pub fn waits(&self) -> Vec<Duration> {
        lock(&self.0.waits).clone()
    }

    /// Checks that every call that is expected was made, and no other.
    ///
    /// # Panics
    ///
    /// If that is not so. A test should fail then.
    #[track_caller]
    pub fn verify(&self) {
        // Whoever made such a call has panicked, but maybe in a task of which nobody asks.
        let mut wrong = std::mem::take(&mut *lock(&self.0.unexpected));
        let missing = self.0.missing();
        if !missing.is_empty() {
            wrong.push(format!(
                "these calls were expected, and not made:\n{missing}"
            ));
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    fn add(&self, expectation: Expectation) {
        lock(&self.0.expected).push(expectation);
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // A test that has failed already has said why.
        if !std::thread::panicking() {
            self.verify();
        }
    }
}

impl State {
    /// The expectations that were not met, a line each.
    fn missing(&self) -> String {
        let expected = lock(&self.expected);
        let left = expected.iter().filter(|expectation| expectation.is_open());
        left.map(|expectation| format!("  {expectation}\n"))
            .collect()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The way to a [`Mock`].
struct MockTransport(Arc<State>);

impl Transport for MockTransport {
    fn send(
        &self,
        request: http::Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let meta = request.extensions().get::<Meta>().copied();
        let sent = Sent::new(meta, request);
        lock(&self.0.sent).push(sent.clone());
        let mut expected = lock(&self.0.expected);
        let reply = expected
            .iter_mut()
            .find_map(|expectation| expectation.take(&sent));
        drop(expected);
        let unexpected = || {
            let missing = self.0.missing();
            let others = match missing.is_empty() {
                true => "it expects no more calls".to_owned(),
                false => format!("it expects:\n{missing}"),
            };
            format!("the mock did not expect this call:\n  {sent}\n{others}")
        };
        if reply.is_none() {
            lock(&self.0.unexpected).push(unexpected());
        }
        assert!(reply.is_some(), "{}", unexpected());
        let response = reply.map(reply::Reply::into_result);
        Box::pin(async move {
            match response {
                Some(response) => response,
                None => std::future::pending().await,
            }
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        lock(&self.0.waits).push(duration);
        Box::pin(std::future::ready(()))
    }
}
