//! Lists that come page by page.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::{fmt, io};

use futures_core::Stream;

use super::wire::{AsRef, Wire};
use super::{Body, BoxFuture, Decode, Error, Operation, Output, RawAnswer, Request};
use crate::Client;

/// How the pages of a list follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// A query parameter takes the number of the page, counted from one.
    PageNumber {
        /// The name of the parameter.
        number: &'static str,
    },
}

/// An operation that answers with one page of a list.
pub trait Paged: Operation {
    /// What is listed.
    type Item: Wire + Unpin;
    /// How the pages follow each other.
    const PAGING: Paging;

    /// The items of a page.
    fn items(page: &Output<Self>) -> &[Self::Item]
    where
        Self: Sized;

    /// The items themselves.
    fn into_items(page: Output<Self>) -> Vec<Self::Item>
    where
        Self: Sized;

    /// How many pages there are, if the page tells.
    fn total_pages(_page: &Output<Self>) -> Option<u64>
    where
        Self: Sized,
    {
        None
    }
}

/// The pages of a list, as a stream. A page is asked for only when it is wanted.
///
/// It ends with the page that the answer says is the last, and before a page that has no items or the
/// same ones as the page before, as servers repeat their last page. An error ends it as well. The
/// first page comes even if it has no items.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<O: Operation> {
    client: Client,
    request: Request,
    number: u64,
    previous: Option<Digest>,
    running: Option<BoxFuture<'static, Result<RawAnswer, Error>>>,
    done: bool,
    operation: std::marker::PhantomData<fn() -> O>,
}

impl<O: Paged> Pages<O> {
    pub(crate) fn new(client: Client, request: Request) -> Self {
        let Paging::PageNumber { number } = O::PAGING;
        Self {
            number: request.query_number(number).unwrap_or(1),
            client,
            request,
            previous: None,
            running: None,
            done: false,
            operation: std::marker::PhantomData,
        }
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

    fn ask(&mut self) -> BoxFuture<'static, Result<RawAnswer, Error>> {
        let Paging::PageNumber { number } = O::PAGING;
        let mut request = self.request.clone();
        if self.previous.is_some() {
            request.replace_query(number, &self.number.to_string());
        }
        let client = self.client.clone();
        Box::pin(async move { client.execute(request).await })
    }

    /// Takes an answer in: the page, unless it says that there are no more.
    fn take(&mut self, answer: &RawAnswer) -> Result<Option<Output<O>>, Error> {
        let page = O::Answer::open(answer.clone(), Body::default(), 0)?;
        let items = O::items(&page);
        let digest = Digest::of(items);
        let first = self.previous.is_none();
        if !first && (items.is_empty() || self.previous.as_ref() == Some(&digest)) {
            return Ok(None);
        }
        let last = O::total_pages(&page).is_some_and(|total| self.number >= total);
        self.done = last || items.is_empty();
        self.previous = Some(digest);
        self.number = self.number.saturating_add(1);
        Ok(Some(page))
    }
}

impl<O: Paged> Stream for Pages<O> {
    type Item = Result<Output<O>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.done {
            return Poll::Ready(None);
        }
        let mut running = match this.running.take() {
            Some(running) => running,
            None => this.ask(),
        };
        let answer = match running.as_mut().poll(cx) {
            Poll::Pending => {
                this.running = Some(running);
                return Poll::Pending;
            }
            Poll::Ready(answer) => answer,
        };
        let page = answer.and_then(|answer| this.take(&answer));
        if !matches!(page, Ok(Some(_))) {
            this.done = true;
        }
        Poll::Ready(page.transpose())
    }
}

/// Enough of a page to see that another one has the same items, without keeping them.
#[derive(PartialEq, Eq)]
struct Digest(u64);

impl Digest {
    fn of<T: Wire>(items: &[T]) -> Self {
        struct Hash(DefaultHasher);

        impl io::Write for Hash {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                self.0.write(bytes);
                Ok(bytes.len())
            }

            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }

        let mut hash = Hash(DefaultHasher::new());
        for item in items {
            // What was read can be written, and hashing does not fail.
            let _ = serde_json::to_writer(&mut hash, &AsRef(item));
        }
        Self(hash.0.finish())
    }
}

/// The items of a list, page after page, as a stream. Ends as [`Pages`] does.
#[must_use = "streams do nothing unless polled"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    items: VecDeque<O::Item>,
}

impl<O: Paged> Items<O> {
    pub(crate) fn new(pages: Pages<O>) -> Self {
        Self {
            pages,
            items: VecDeque::new(),
        }
    }

    /// The next item; none after the last.
    ///
    /// # Errors
    ///
    /// Those of the call; nothing follows them.
    pub async fn try_next(&mut self) -> Result<Option<O::Item>, Error> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }
}

impl<O: Paged> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.items.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(cx)) {
                Some(Ok(page)) => this.items = O::into_items(page).into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .finish_non_exhaustive()
    }
}
