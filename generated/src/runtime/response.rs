//! Responses, and how they are read.

mod typed;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use super::called::Called;
use super::json::Document;
use super::sanitize::Sanitized;
use super::wire::{Deviation, Reader, Wire, read_node};
use super::{
    DecodeError, Error, RateLimit, Secrets, TransportError, error, header, settings, trace,
};

pub use typed::Response;

/// A whole response. Its methods hand out what came, as it came; what it prints is safe.
#[derive(Clone)]
pub struct RawResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    attempts: u32,
    /// How many bytes may be held of the body.
    limit: usize,
    /// What must not be printed of it.
    secrets: Secrets,
    /// The call that it is a response to.
    call: Option<Called>,
    /// Whether parts that are not of their type are taken as absent.
    is_lenient: bool,
    /// Where it is not what the description says, if anybody can ask for that; its copies share it.
    deviations: Option<Arc<Mutex<Vec<Deviation>>>>,
}

/// How many times the limit of a body the values may take that are made of it.
const VALUES_PER_BODY: usize = 4;

/// So many places are kept where a response is not what the description says.
const MOST_DEVIATIONS: usize = 64;

/// What values may take in any case, in bytes: a small response may have many small objects.
const LEAST_FOR_VALUES: usize = 64 * 1024 * 1024;

impl RawResponse {
    /// A response of which no body is known yet.
    pub(crate) fn new(parts: http::response::Parts, attempts: u32, limit: usize) -> Self {
        Self {
            status: parts.status,
            headers: parts.headers,
            body: Bytes::new(),
            attempts,
            limit,
            secrets: Secrets::default(),
            call: None,
            is_lenient: settings::LENIENT_RESPONSES,
            deviations: None,
        }
    }

    /// The same response, of which these secrets are not printed.
    pub(super) fn hiding(mut self, secrets: &Secrets) -> Self {
        self.secrets = secrets.clone();
        self
    }

    /// The same response, to this call.
    pub(super) fn of_call(mut self, call: Called) -> Self {
        self.call = Some(call);
        self
    }

    /// What is said of the rest of it not having come.
    pub(super) fn failed(&self, error: TransportError) -> TransportError {
        let error = error.hiding(&self.secrets);
        match self.call {
            Some(call) => error.of_call(call),
            None => error,
        }
    }

    /// The call that it is a response to.
    pub(super) fn call(&self) -> Option<Called> {
        self.call
    }

    /// The same response, of which parts that are not of their type are taken as absent, or are not; with
    /// none, as the crate's settings say.
    pub(super) fn lenient(mut self, lenient: Option<bool>) -> Self {
        self.is_lenient = lenient.unwrap_or(self.is_lenient);
        self
    }

    /// Where the body is not what the description says, though it could be read: what was tolerated,
    /// variants of unions that nobody described, numbers that were rounded. Known once it was decoded.
    pub fn deviations(&self) -> Vec<Deviation> {
        let known = self.deviations.as_deref().map(Mutex::lock);
        let known = known.map(|known| known.unwrap_or_else(PoisonError::into_inner));
        known.map(|known| known.clone()).unwrap_or_default()
    }

    /// The same response, which remembers where it is not what the description says.
    pub(super) fn observed(mut self) -> Self {
        self.deviations.get_or_insert_default();
        self
    }

    /// What must not be printed of it.
    pub(super) fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// The same response with no more headers than are worth being kept.
    pub(super) fn bounded(mut self) -> Self {
        header::bound(&mut self.headers);
        self
    }

    /// A part of the body as if it were a response by itself.
    pub(super) fn part(&self, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            headers,
            body,
            ..self.clone()
        }
    }

    /// The same response with this body.
    pub(crate) fn with_body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The status in digits.
    pub(super) fn status_text(&self) -> &str {
        self.status.as_str()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id that the server gave to the request, for a question to the API's support.
    pub fn request_id(&self) -> Option<&str> {
        header::text(&self.headers, settings::REQUEST_ID_HEADER)
    }

    /// The same, to be printed.
    pub(super) fn shown_request_id(&self) -> Option<Sanitized<'static>> {
        self.request_id().map(|id| self.secrets.field(id))
    }

    /// What the server says about how much more may be asked of it.
    pub fn rate_limit(&self) -> RateLimit {
        RateLimit::of(&self.headers)
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON of any type.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] with the place in the body where something else was expected.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_slice(&self.body).map_err(|_| self.undecodable::<T>())
    }

    /// The body as JSON of a type of the API.
    pub(crate) fn wire<T: Wire>(&self) -> Result<T, Error> {
        let mut value = T::blank();
        self.read_to(&mut value, &self.body, None).map(|()| value)
    }

    /// A part of the body, such as an event or a line, as JSON of a type of the API. An error says
    /// which part it is.
    pub(super) fn wire_part<T: Wire>(
        &self,
        part: &[u8],
        words: &dyn Fn() -> String,
    ) -> Result<T, Error> {
        let mut value = T::blank();
        let read = self.read_to(&mut value, part, None);
        read.map_err(|error| error.within(&words(), &self.secrets))?;
        Ok(value)
    }

    /// A member of the body, which is a JSON object, as a type of the API.
    pub(crate) fn wire_member<T: Wire>(&self, name: &str) -> Result<T, Error> {
        let mut value = T::blank();
        self.read_to(&mut value, &self.body, Some(name))
            .map(|()| value)
    }

    /// Reads JSON, or a member of it, to a value.
    fn read_to(
        &self,
        value: &mut dyn Wire,
        json: &[u8],
        member: Option<&str>,
    ) -> Result<(), Error> {
        // Only an error is worth a copy of what came.
        let is_whole = json.as_ptr() == self.body.as_ptr();
        let response = || match is_whole {
            true => self.clone(),
            false => self.clone().with_body(Bytes::copy_from_slice(json)),
        };
        let no_json = |reason: &str| {
            let reason = match is_whole {
                true => self.is_not("JSON", reason),
                false => format!("this is not JSON: {reason}"),
            };
            response().unreadable(".".to_owned(), &reason)
        };
        let memory = self.memory();
        // Checking all of it at once is much quicker than checking string after string.
        let text = str::from_utf8(json)
            .map_err(|error| no_json(&format!("byte {} is not UTF-8", error.valid_up_to() + 1)))?;
        let document =
            Document::parse(text, memory).map_err(|error| no_json(&error.to_string()))?;
        let reader = Reader::new(memory.saturating_sub(document.size()));
        let mut reader = reader.lenient(self.is_lenient);
        let read = read_node(value, document.root(), member, &mut reader);
        self.deviate(reader.deviations(document.root()));
        read.map_err(|mismatch| DecodeError::mismatch(&mismatch, &response()).into())
    }

    /// Tells where the response is not what the description says.
    fn deviate(&self, deviations: Vec<Deviation>) {
        if deviations.is_empty() {
            return;
        }
        let safe = |text: &str| self.secrets.field(text).into_string();
        let known = self.deviations.as_deref().map(Mutex::lock);
        let mut known = known.map(|known| known.unwrap_or_else(PoisonError::into_inner));
        for deviation in deviations {
            let deviation = deviation.map(safe);
            trace::deviation(&deviation);
            if let Some(known) = &mut known
                && known.len() < MOST_DEVIATIONS
                && !known.contains(&deviation)
            {
                known.push(deviation);
            }
        }
    }

    /// How many bytes of memory the values may take that are made of the body.
    pub(super) fn memory(&self) -> usize {
        let memory = self.limit.saturating_mul(VALUES_PER_BODY);
        memory.max(LEAST_FOR_VALUES)
    }

    /// Why a body is not of the format that it should be.
    pub(super) fn is_not(&self, format: &str, reason: &str) -> String {
        let media_type = header::text(&self.headers, CONTENT_TYPE.as_str());
        match media_type.filter(|_| !self.says(&format.to_ascii_lowercase())) {
            Some(media_type) => format!("the response is `{media_type}`, not {format}: {reason}"),
            None => reason.to_owned(),
        }
    }

    /// Reads again what could not be read, this time keeping track of the place: an error is
    /// rare, and responses that can be read should not pay for it.
    fn undecodable<T: serde::de::DeserializeOwned>(&self) -> Error {
        let mut deserializer = serde_json::Deserializer::from_slice(&self.body);
        let (place, reason) = match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
            Err(error) => (error.path().to_string(), error.into_inner().to_string()),
            Ok(_) => (".".to_owned(), "text after the end of the JSON".to_owned()),
        };
        self.unreadable(place, &error::without_values(&reason))
    }

    /// The error for a response with a status for which the description declares no body.
    #[allow(dead_code, reason = "not every API has errors of several kinds")]
    pub(crate) fn undeclared(&self) -> Error {
        let reason = format!("nothing is declared for a response of {}", self.status);
        self.unreadable(".".to_owned(), &reason)
    }

    /// The error for a response that cannot be read.
    pub(super) fn unreadable(&self, place: String, reason: &str) -> Error {
        Error::Decode(Box::new(DecodeError::new(place, reason, self)))
    }
}

impl fmt::Debug for RawResponse {
    /// Without the body: it may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("request_id", &self.shown_request_id())
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}
