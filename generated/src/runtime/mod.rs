//! What every call shares: sending, retrying, reading and writing JSON, errors.
//!
//! Nothing in here knows the API; that is in `settings`, in the operations and in the types.

pub(crate) mod address;
mod attempt;
pub(crate) mod body;
mod boxed;
mod budget;
mod bytes;
mod call;
mod called;
mod charset;
mod clock;
mod compose;
#[cfg(feature = "hyper-no-provider")]
mod connect;
mod content;
mod conversions;
pub(crate) mod credentials;
mod curl;
mod decode;
mod ended;
pub(crate) mod error;
mod exchange;
mod execute;
#[cfg(any(feature = "reqwest", feature = "hyper-no-provider"))]
mod flow;
mod form;
pub(crate) mod header;
mod header_parameter;
mod host;
#[cfg(feature = "hyper-no-provider")]
mod hyper;
mod idempotency;
mod instant;
pub(crate) mod json;
mod json_text;
pub(crate) mod key_file;
mod method;
mod nullable;
mod number;
mod operation;
mod paging;
pub(crate) mod param;
mod path;
mod plain;
mod progress;
mod rate_limit;
mod redirect;
mod request;
#[cfg(feature = "reqwest")]
mod reqwest;
mod response;
mod retry;
pub(crate) mod sanitize;
mod save;
pub(crate) mod secret;
pub(crate) mod server;
#[rustfmt::skip]
pub(crate) mod settings;
mod sending;
mod serde_small;
mod stream;
mod text;
#[cfg(any(feature = "reqwest", feature = "hyper-no-provider"))]
mod tls;
mod tokens;
mod trace;
mod transport;
pub mod wire;
mod xml {
    /// A body of XML as JSON: this API has none.
    pub(super) fn to_json(_: &super::RawResponse) -> Option<String> {
        None
    }
}

pub use self::bytes::{Base64, Base64Url, Binary, InvalidBase64};
#[cfg(feature = "hyper-no-provider")]
pub use self::hyper::HyperTransport;
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
pub use ::bytes::Bytes;
pub use ::http;

/// The crates whose types are part of this one's interface, in the versions that it uses.
pub mod dependencies {
    pub use ::bytes;
    pub use ::futures_core;
    pub use ::http;
    pub use ::http_body;
    #[cfg(feature = "reqwest")]
    pub use ::reqwest;
    pub use ::serde;
    pub use ::serde_json;
}

pub use attempt::Attempt;
pub(crate) use attempt::{HeaderHook, Hook};
#[allow(unused_imports, reason = "not every API has forms")]
pub(crate) use body::form;
pub use body::{Body, Download, FileOr, FilePart, Multipart, Upload};
pub use boxed::Boxed;
pub(crate) use budget::Budget;
pub use call::Call;
pub(crate) use credentials::{Credentials, Key};
pub use decode::{
    BinaryBody, Data, Decode, Empty, Json, MaybeData, MaybeJson, Streamed, Text, TextAs,
};
pub(crate) use ended::EndHook;
pub use ended::Ended;
pub use error::{
    ApiError, ApiErrorKind, DecodeError, Error, ErrorDetail, RefusedError, TransportError,
    TransportErrorKind,
};
pub use json_text::{InvalidJson, JsonText};
pub use method::{Method, UnknownMethod};
pub use nullable::Nullable;
pub use number::{InvalidNumber, Number};
pub use operation::{
    Failure, HasErrorBody, HasHeaders, Meta, Operation, Output, ReadAs, Undeclared,
};
pub use paging::{Items, PageParam, Paged, Pages, Paging};
pub use param::{Param, Style};
pub use progress::Progress;
pub use rate_limit::RateLimit;
pub use request::{Options, Request};
pub use response::{RawResponse, Response};
pub use retry::RetryPolicy;
pub use secret::Secret;
pub(crate) use secret::Secrets;
pub use sending::Sending;
pub use stream::{
    Event, EventStream, Events, ItemEvents, Lines, Part, Parts, Reconnecting, TextEvents, Values,
};
pub use text::{Date, DateTime, Decimal, Duration, Email, IpAddress, Time, Uri, Uuid};
pub(crate) use tokens::Tokens;
pub use tokens::{Token, TokenProvider};
pub use transport::{BoxFuture, Limits, Transport};
pub use wire::{Deviation, DeviationKind, Extra};
