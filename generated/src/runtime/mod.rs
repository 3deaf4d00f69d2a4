//! What every call shares: sending, retrying, reading and writing JSON, errors.
//!
//! Nothing in here knows the API; that is in `settings`, in the operations and in the types.

mod answer;
mod bytes;
mod call;
mod credentials;
mod decode;
mod error;
mod execute;
mod form;
pub(crate) mod header;
mod method;
mod multipart;
mod nullable;
mod number;
mod operation;
mod paging;
mod param;
mod path;
mod request;
#[cfg(feature = "reqwest")]
mod reqwest;
mod retry;
mod secret;
pub(crate) mod settings;
mod text;
mod transport;
pub mod wire;

pub use self::bytes::{Base64, Binary, InvalidBase64};
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
pub use ::bytes::Bytes;
pub use ::http;
pub use answer::{Answer, RateLimit, RawAnswer};
pub use call::Call;
pub(crate) use credentials::Credentials;
pub use decode::{BinaryBody, Data, Decode, Empty, Json, MaybeData, MaybeJson, Text};
pub use error::{
    ApiError, ApiErrorKind, DecodeError, Error, ErrorDetail, RefusedError, TransportError,
    TransportErrorKind,
};
pub use method::Method;
pub use multipart::Multipart;
pub use nullable::Nullable;
pub use number::{InvalidNumber, Number};
pub use operation::{Meta, Operation, Output, Undeclared};
pub use paging::{Items, Paged, Pages, Paging};
pub use param::{Param, Style};
pub use request::{Options, Request};
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use text::{Date, DateTime, Decimal, Duration, Email, IpAddress, Time, Uri, Uuid};
pub use transport::{BoxFuture, Limits, Transport};
pub use wire::Extra;
