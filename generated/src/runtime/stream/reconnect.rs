//! Event streams that go on once the connection is lost (WHATWG HTML, section 9.2).

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http::{HeaderValue, StatusCode};

use super::{Event, EventStream, Values};
use crate::Client;
use crate::runtime::execute::Opened;
use crate::runtime::instant::Instant;
use crate::runtime::{BoxFuture, Decode, Error, Operation, Request, clock, retry};

/// How long to wait before coming back where the server does not say; each time that no event comes it
/// is twice as long.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// How often to come back in vain unless the caller says otherwise.
const MOST: u32 = 5;

/// The events of a call, and those after them once the connection was lost or the server ended it: the
/// request is sent again, with the header `Last-Event-ID`.
///
/// It waits before that as long as the server asks for (`retry`), or a second; longer each time that no
/// event comes. It ends as the server says that it has said everything (with 204, or with what ends a
/// stream of this API), or after it came back in vain too often: with the error, if there is one. A
/// status that will not pass by itself is an error at once, and so is a wait that is longer than
/// [`RetryPolicy::longest_asked_wait`](crate::runtime::RetryPolicy::longest_asked_wait).
#[must_use = "streams do nothing unless polled"]
pub struct Reconnecting<O: Operation<Response: EventStream>> {
    client: Client,
    request: Request,
    last_id: Option<Arc<str>>,
    retry: Option<Duration>,
    most: u32,
    /// How often it came back since the last event.
    vain: u32,
    state: State<O>,
    operation: PhantomData<fn() -> O>,
}

type Data<O> = <<O as Operation>::Response as EventStream>::Data;

/// What is being done.
enum State<O: Operation<Response: EventStream>> {
    /// Nothing yet.
    Before,
    /// The request is under way, perhaps after a wait.
    Opening(BoxFuture<'static, Opened>),
    /// Events come.
    Open(Box<Values<Event<Data<O>>>>),
    /// Nothing comes any more.
    Over,
}

impl<O: Operation<Response: EventStream>> Reconnecting<O> {
    pub(crate) fn new(client: Client, request: Request) -> Self {
        Self {
            client,
            request,
            last_id: None,
            retry: None,
            most: MOST,
            vain: 0,
            state: State::Before,
            operation: PhantomData,
        }
    }

    /// Comes back at most this often without an event in between; 5 times unless set.
    pub fn max_reconnects(mut self, most: u32) -> Self {
        self.most = most;
        self
    }

    /// The id of the last event that has come as a whole, with which the stream would go on.
    pub fn last_event_id(&self) -> Option<&str> {
        self.last_id.as_deref().filter(|id| !id.is_empty())
    }

    /// The next event; none after the last.
    ///
    /// # Errors
    ///
    /// Those of the call, once it is not sent again, and [`Error::Decode`] for an event that is not what
    /// was described; those after it still come.
    pub async fn try_next(&mut self) -> Result<Option<Event<Data<O>>>, Error> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// Sends the request, after a wait if there is one.
    fn open(&mut self, wait: Option<Duration>) {
        let (client, mut request) = (self.client.clone(), self.request.clone());
        if let Some(id) = self.last_event_id()
            && let Ok(id) = HeaderValue::from_bytes(id.as_bytes())
        {
            request.set_last_event_id(id);
        }
        let streams = O::Response::streams as fn(&_) -> _;
        self.state = State::Opening(Box::pin(async move {
            if let Some(wait) = wait {
                let transport = &client.settings()?.transport;
                // Even if the transport does not say that it is over.
                let end = Instant::now().checked_add(wait.saturating_mul(2));
                clock::by(end, transport.sleep(wait)).await;
            }
            client.open(request, Some(streams)).await
        }));
    }

    /// Takes in that nothing comes any more on this connection, because of an error or without one.
    /// Hands back how the stream ends, if it does not go on.
    fn lose(&mut self, error: Option<Error>) -> Option<Option<Error>> {
        let wait = match error.as_ref().is_none_or(retry::may_go_on) && self.vain < self.most {
            true => self.wait(),
            false => None,
        };
        match wait.filter(|_| self.request.can_be_repeated()) {
            Some(wait) => {
                self.vain += 1;
                self.open(Some(wait));
                None
            }
            None => {
                self.state = State::Over;
                Some(error)
            }
        }
    }

    /// How long to wait before coming back; none if that is longer than anybody may ask for.
    fn wait(&self) -> Option<Duration> {
        let longest = self.client.settings().ok()?.retry.longest_asked_wait;
        let factor = 2_u32.saturating_pow(self.vain);
        match self.retry {
            Some(asked) if asked > longest => None,
            asked => {
                let wait = asked.unwrap_or(FIRST_WAIT).saturating_mul(factor);
                Some(wait.min(longest))
            }
        }
    }

    /// Takes in what a stream said of how to go on after it.
    fn remember(&mut self) {
        if let State::Open(values) = &self.state {
            let resume = values.split.resume();
            self.last_id = resume.id.or(self.last_id.take());
            self.retry = resume.retry.map(Duration::from_millis).or(self.retry);
        }
    }
}

impl<O: Operation<Response: EventStream>> Stream for Reconnecting<O> {
    type Item = Result<Event<Data<O>>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            let lost = match &mut this.state {
                State::Before => {
                    this.open(None);
                    continue;
                }
                State::Over => return Poll::Ready(None),
                State::Opening(opening) => match ready!(opening.as_mut().poll(cx)) {
                    Ok(arrived) if arrived.response.status() == StatusCode::NO_CONTENT => {
                        arrived.raw();
                        this.state = State::Over;
                        continue;
                    }
                    Ok(arrived) => match arrived.decode(O::Response::open) {
                        Ok(values) => {
                            this.state = State::Open(Box::new(values));
                            continue;
                        }
                        Err(error) => Some(error),
                    },
                    Err(error) => Some(error),
                },
                State::Open(values) => {
                    let next = ready!(Pin::new(&mut **values).poll_next(cx));
                    let (is_lost, has_ended) = (values.is_done(), values.has_ended());
                    this.remember();
                    match next {
                        Some(Err(error)) if is_lost => Some(error),
                        Some(next) => {
                            this.vain = 0;
                            return Poll::Ready(Some(next));
                        }
                        None if has_ended => {
                            this.state = State::Over;
                            continue;
                        }
                        None => None,
                    }
                }
            };
            if let Some(end) = this.lose(lost) {
                return Poll::Ready(end.map(Err));
            }
        }
    }
}

impl<O: Operation<Response: EventStream>> fmt::Debug for Reconnecting<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reconnecting")
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}
