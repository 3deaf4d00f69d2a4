//! Responses whose operation is known.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use super::RawResponse;
use crate::runtime::{Decode, Error, HasHeaders, Operation, Output, header};

/// The whole response to a call of the operation `O`; everything of [`RawResponse`] can be asked of it.
pub struct Response<O> {
    raw: RawResponse,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Response<O> {
    pub(crate) fn new(raw: RawResponse) -> Self {
        Self {
            raw: raw.observed(),
            operation: PhantomData,
        }
    }

    /// The body, read as the operation declares it.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] with the place in the body where something else was expected.
    pub fn decode(&self) -> Result<Output<O>, Error> {
        let (body, limit) = (self.raw.body.clone(), self.raw.body.len());
        O::Response::open(self.raw.clone(), body.into(), limit)
    }
}

impl<O: HasHeaders> Response<O> {
    /// The headers that the operation declares, read as their types.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] with the name of the header that is missing or not what is declared.
    pub fn declared_headers(&self) -> Result<O::Headers, Error> {
        header::read(&self.raw)
    }
}

impl<O> Deref for Response<O> {
    type Target = RawResponse;

    fn deref(&self) -> &RawResponse {
        &self.raw
    }
}

impl<O> fmt::Debug for Response<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw.fmt(f)
    }
}
