//! Calls: an operation, what is sent with it, and the client that sends it.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use super::exchange::Exchange;
use super::wire::Wire;
use super::{
    Decode, Error, EventStream, Events, Items, Method, Multipart, Operation, Output, Paged, Pages,
    Param, ReadAs, Reconnecting, Request, Response, Sending, Undeclared, Upload, curl,
};
use crate::Client;

/// A call that was not sent yet: `.await` sends it.
///
/// Everything that can be said of one call hangs on it, and [`Call::request`] shows what would be
/// sent.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<O, C = Client> {
    pub(super) client: C,
    pub(super) request: Request,
    operation: PhantomData<fn() -> O>,
}

impl<O, C> Call<O, C> {
    /// What would be sent.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// Limits each attempt to this time, instead of what the client says. Of a response that is handed
    /// on while it comes, the head and each wait for a piece of the rest may take as long.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.options_mut().timeout = Some(timeout);
        self
    }

    /// Limits the call to this time, with all its attempts and the waits between them. It is not
    /// sent again if the wait before that would be too long. Of a response that is handed on while
    /// it comes, only the head counts, unless [`Download::bytes`](super::Download::bytes) takes all of
    /// it. Each page of a list is a call of its own, and has this time.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.request.options_mut().deadline = Some(deadline);
        self
    }

    /// Sends the call again at most this often, instead of what the client says.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.request.options_mut().max_retries = Some(retries);
        self
    }

    /// Says that doing this twice does no harm, so that it may be sent again even if the server
    /// may have acted on it.
    pub fn repeatable(mut self) -> Self {
        self.request.options_mut().repeatable = true;
        self
    }

    /// Says whether the call goes on to where the server says that the response is, instead of what the
    /// client says. A redirect that is not followed is an error, unless the API declares it as a
    /// result.
    pub fn follow_redirects(mut self, follow: bool) -> Self {
        self.request.options_mut().follow_redirects = Some(follow);
        self
    }

    /// Takes a part of the response that is not what the description says as what it may be meant as, or
    /// as absent, instead of failing the whole; or says that it must not be. What has to be there and is
    /// not is blank then: an empty text, zero, an empty list.
    ///
    /// [`RawResponse::deviations`](super::RawResponse::deviations) has the places, and with the feature
    /// `tracing` there is an event for each.
    pub fn lenient(mut self, lenient: bool) -> Self {
        self.request.options_mut().lenient = Some(lenient);
        self
    }

    /// Sets a header, in place of one that the client would send.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request.header(name, value);
        self
    }

    /// Adds a pair to the query.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.request.query_pair(name, value);
        self
    }

    /// Sets a member of the JSON body that its type does not have.
    pub fn body_field(mut self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        self.request.body_field(name.to_owned(), value.into());
        self
    }

    /// Sends the call to another address than the client says, such as one of `servers`.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.request.set_base_url(&base_url.into());
        self
    }

    /// Says that the body is of another media type, where the API takes several.
    pub fn content_type(self, media_type: &str) -> Self {
        self.header("content-type", media_type)
    }

    /// Asks for the response as events, whatever is described, and hands them on while they come, their
    /// data read as JSON of this type: for calls that stream only if their body says so. What else is
    /// to be said of the call has to be said before.
    pub fn events<T: Wire>(self) -> Call<ReadAs<O, Events<T>>, C> {
        self.read_as("text/event-stream")
    }

    /// The same call on another client, and the client that it was on.
    #[cfg(feature = "blocking")]
    pub(crate) fn on<D>(self, other: impl FnOnce(&C) -> D) -> (C, Call<O, D>) {
        let call = Call {
            client: other(&self.client),
            request: self.request,
            operation: PhantomData,
        };
        (self.client, call)
    }

    #[allow(dead_code, reason = "not every API has parameters")]
    pub(crate) fn param<T: Wire>(mut self, param: Param, mut value: T) -> Self {
        self.request.set(param, &mut value);
        self
    }

    pub(crate) fn json(self, body: &dyn Wire) -> Self {
        self.json_as("application/json", body)
    }

    pub(crate) fn json_as(mut self, content_type: &str, body: &dyn Wire) -> Self {
        self.request.json(content_type, body);
        self
    }

    #[allow(dead_code, reason = "not every API takes text")]
    pub(crate) fn text_as(mut self, content_type: &str, body: &dyn Wire) -> Self {
        self.request.text(content_type, body);
        self
    }

    #[allow(dead_code, reason = "not every API takes lines")]
    pub(crate) fn lines<T: Wire>(
        mut self,
        content_type: &str,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        self.request.lines(content_type, values);
        self
    }

    #[allow(dead_code, reason = "not every API has forms")]
    pub(crate) fn form(mut self, body: &dyn Wire, fields: &[Param]) -> Self {
        self.request.form(body, fields);
        self
    }

    #[allow(dead_code, reason = "not every API takes files")]
    pub(crate) fn multipart(mut self, media_type: &str, body: impl Into<Multipart>) -> Self {
        self.request.multipart(media_type, body.into());
        self
    }

    #[allow(dead_code, reason = "not every API takes bytes")]
    pub(crate) fn body_as(mut self, content_type: &str, body: impl Into<Upload>) -> Self {
        self.request.set_body(content_type, body.into());
        self
    }

    #[allow(dead_code, reason = "not every API has such bodies")]
    pub(crate) fn drop_body(mut self) -> Self {
        self.request.drop_body();
        self
    }

    /// The same call with its response asked for, and read, in another way.
    #[allow(dead_code, reason = "not every API has responses of several kinds")]
    pub(crate) fn read_as<D>(mut self, media_type: &'static str) -> Call<ReadAs<O, D>, C> {
        self.request.set_accept(media_type);
        Call {
            client: self.client,
            request: self.request,
            operation: PhantomData,
        }
    }
}

impl<O: Operation, C: Clone> Call<O, C> {
    pub(crate) fn new(client: &C) -> Self {
        Self {
            client: client.clone(),
            request: Request::new(O::META, O::Response::ACCEPT),
            operation: PhantomData,
        }
    }
}

impl<C: Clone> Call<Undeclared, C> {
    pub(crate) fn undeclared(client: &C, method: Method, path: String) -> Self {
        let mut call = Self::new(client);
        call.request.set_path(method, path);
        call
    }

    /// Sets the JSON body.
    pub fn body(mut self, body: &serde_json::Value) -> Self {
        self.request.mark_secrets(body);
        self.json(body)
    }
}

impl<O, C: AsRef<Client>> Call<O, C> {
    /// What would be sent, as a command for a shell: `curl` with address, headers and body. Keys and
    /// other secrets are replaced by `REDACTED`. A body that is no text, or comes as a stream, is
    /// left out; the command takes it from standard input.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] and [`Error::Configuration`] where the call would not be sent either.
    pub fn to_curl(&self) -> Result<String, Error> {
        let settings = self.client.as_ref().settings()?;
        curl::command(settings, self.request.clone())
    }
}

impl<O, C: AsRef<Client>> Call<O, C> {
    /// What would be sent first, with the client's key and headers, for another library to send: its own
    /// [`Upload`] is a body of `http-body`. Neither the retries nor the hooks of the client apply to it,
    /// and a token is got if the call needs one and none is there.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] and [`Error::Configuration`] where the call would not be sent either.
    pub async fn to_http(self) -> Result<http::Request<Upload>, Error> {
        let settings = self.client.as_ref().settings()?;
        let mut exchange = Exchange::new(settings, self.request, true)?;
        let held = exchange.authorize().await?;
        exchange.compose(held.as_deref())
    }
}

impl<O: Operation> Call<O, Client> {
    /// Sends the call and hands back the whole response: status, headers, request id and body.
    /// [`Response::decode`] reads the body as the call itself would have.
    ///
    /// # Errors
    ///
    /// The same as those of the call itself, but for those of reading the body.
    pub async fn raw(self) -> Result<Response<O>, Error> {
        self.client.execute(self.request).await.map(Response::new)
    }
}

impl<O: Paged> Call<O, Client> {
    /// The items of this page and of all that follow, as a stream. Timeout and deadline are for each
    /// page.
    pub fn items(self) -> Items<O> {
        Items::new(self.pages())
    }

    /// This page and all that follow, as a stream. Timeout and deadline are for each page.
    pub fn pages(self) -> Pages<O> {
        Pages::new(self.client, self.request)
    }
}

impl<O: Operation<Response: EventStream>> Call<O, Client> {
    /// The events of the response, going on where they stopped once the connection is lost: the call is
    /// sent again with the header `Last-Event-ID`, whatever its method is. See [`Reconnecting`].
    pub fn reconnecting(self) -> Reconnecting<O> {
        Reconnecting::new(self.client, self.request)
    }
}

impl<O: Operation> IntoFuture for Call<O, Client> {
    type Output = Result<Output<O>, Error>;
    type IntoFuture = Sending<O>;

    fn into_future(self) -> Sending<O> {
        let streams = O::Response::STREAMS.then_some(O::Response::streams as fn(&_) -> _);
        Sending::new(self.client.open(self.request, streams))
    }
}

impl<O, C: Clone> Clone for Call<O, C> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            request: self.request.clone(),
            operation: PhantomData,
        }
    }
}

impl<O, C> fmt::Debug for Call<O, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}
