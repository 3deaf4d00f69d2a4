//! Calls on their way.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::execute::Opened;
use super::{BoxFuture, Decode, Error, Operation, Output};

/// A call on its way: the future behind `.await`. It is as large as a pointer to it is.
#[must_use = "futures do nothing unless polled"]
pub struct Sending<O> {
    opened: BoxFuture<'static, Opened>,
    operation: PhantomData<fn() -> O>,
}

impl<O> Sending<O> {
    pub(super) fn new(opened: BoxFuture<'static, Opened>) -> Self {
        Self {
            opened,
            operation: PhantomData,
        }
    }
}

impl<O: Operation> Future for Sending<O> {
    type Output = Result<Output<O>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let opened = ready!(self.opened.as_mut().poll(cx));
        Poll::Ready(opened.and_then(|arrived| arrived.decode(O::Response::open)))
    }
}

impl<O> fmt::Debug for Sending<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}
