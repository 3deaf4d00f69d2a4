//! The pages of a list.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::super::ended::Arrived;
use super::super::execute::Opened;
use super::super::{BoxFuture, Decode, Error, Operation, Output, Request};
use super::Paged;
use super::place::Place;
use crate::Client;

/// The pages of a list, as a stream. A page is asked for only when it is wanted, unless
/// [`Pages::read_ahead`] says otherwise.
///
/// It ends with the page that the response says is the last, or after [`Pages::max_pages`]. Where pages
/// are counted, it also ends before a page that has no items or the same ones as the page before, as
/// servers repeat their last page. Where each page leads to the next, one that leads to a page that was
/// asked for already is an error, as the list would never end. An error ends it as well. The first page
/// comes even if it has no items. What is under way when it is dropped is given up.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<O: Operation> {
    client: Client,
    request: Request,
    place: Place,
    ahead: bool,
    /// How many more pages may be asked for, if that is limited.
    left: Option<usize>,
    coming: Coming,
    operation: std::marker::PhantomData<fn() -> O>,
}

/// The next page.
#[allow(
    clippy::large_enum_variant,
    reason = "there is one of it, and a box for each page costs more"
)]
enum Coming {
    /// It was not asked for yet.
    Later,
    /// It is under way.
    Running(BoxFuture<'static, Opened>),
    /// It is here, and nobody took it yet.
    Here(Opened),
    /// There is none.
    Never,
}

impl<O: Paged> Pages<O> {
    pub(crate) fn new(client: Client, request: Request) -> Self {
        Self {
            place: Place::first(O::PAGING, &request),
            client,
            request,
            ahead: false,
            left: None,
            coming: Coming::Later,
            operation: std::marker::PhantomData,
        }
    }

    /// Asks for the next page as soon as one is here, so that it comes while that one is used. It is
    /// never more than one page ahead.
    pub fn read_ahead(mut self) -> Self {
        self.ahead = true;
        self
    }

    /// Asks for at most this many pages. The list ends there, even if the server has more of it.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.left = Some(pages);
        self
    }

    /// The next page; none after the last.
    ///
    /// # Errors
    ///
    /// Those of the call; nothing follows them.
    pub async fn try_next(&mut self) -> Result<Option<Output<O>>, Error> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// Drives what is under way, without taking it.
    pub(super) fn drive(&mut self, cx: &mut Context<'_>) {
        if let Coming::Running(running) = &mut self.coming
            && let Poll::Ready(response) = running.as_mut().poll(cx)
        {
            self.coming = Coming::Here(response);
        }
    }

    /// Asks for the next page, unless that would be one too many.
    fn ask(&mut self) {
        if let Some(left) = &mut self.left {
            match left.checked_sub(1) {
                Some(fewer) => *left = fewer,
                None => {
                    self.coming = Coming::Never;
                    return;
                }
            }
        }
        let (client, request) = (self.client.clone(), self.place.request::<O>(&self.request));
        self.coming = Coming::Running(client.open(request, None));
    }

    /// The next response; none after the last.
    fn poll_response(&mut self, cx: &mut Context<'_>) -> Poll<Option<Opened>> {
        if matches!(self.coming, Coming::Later) {
            self.ask();
        }
        self.drive(cx);
        match std::mem::replace(&mut self.coming, Coming::Never) {
            Coming::Here(response) => Poll::Ready(Some(response)),
            Coming::Never => Poll::Ready(None),
            running => {
                self.coming = running;
                Poll::Pending
            }
        }
    }

    /// Reads a page and sees what follows it.
    fn take(&mut self, arrived: Arrived) -> Result<Option<Output<O>>, Error> {
        let response = arrived.response.clone();
        let page = arrived.decode(O::Response::open)?;
        let followed = self.place.follow::<O>(&response, &page);
        match followed.more {
            Ok(true) => self.coming = Coming::Later,
            Ok(false) => {}
            Err(error) => self.coming = Coming::Here(Err(error)),
        }
        Ok(followed.is_page.then_some(page))
    }
}

impl<O: Paged> Stream for Pages<O> {
    type Item = Result<Output<O>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let Some(response) = ready!(this.poll_response(cx)) else {
            return Poll::Ready(None);
        };
        let page = response.and_then(|arrived| this.take(arrived));
        if this.ahead && matches!(this.coming, Coming::Later) {
            this.ask();
            this.drive(cx);
        }
        Poll::Ready(page.transpose())
    }
}

impl<O: Operation> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}
