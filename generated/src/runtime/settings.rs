//! What the runtime is told of this API by its settings and its description.

use super::credentials::Scheme;
use super::operation::Security;

/// How the client introduces itself.
pub(crate) const USER_AGENT: &str = "telnyx-sdk/0.1.0";
/// Where calls go unless the user says otherwise.
pub(crate) const BASE_URL: Option<&str> = Some("https://api.telnyx.com/v2");
/// What to say where that is nowhere.
pub(crate) const NO_BASE_URL: &str = "the API's description names none";
/// The server that calls go to, as far as its address has variables.
pub(crate) const SERVER: super::server::Template = super::server::Template {
    address: "",
    variables: &[
    ],
};
/// The variables that hold keys, each with the scheme that the key is for.
pub(crate) const KEYS_ENV: &[(usize, &str)] = &[
    (0, "TELNYX_API_KEY"),
];
/// The variable that holds another address.
pub(crate) const BASE_URL_ENV: &str = "TELNYX_BASE_URL";
/// The variable that says what is printed of calls.
#[cfg(feature = "log")]
pub(crate) const LOG_ENV: &str = "TELNYX_LOG";
/// How long an attempt may take, in seconds.
pub(crate) const TIMEOUT_SECS: u64 = 60;
/// How long it may take to connect, in seconds.
#[cfg(any(feature = "reqwest", feature = "hyper-no-provider"))]
pub(crate) const CONNECT_TIMEOUT_SECS: u64 = 5;
/// How often a request is sent again.
pub(crate) const MAX_RETRIES: u32 = 2;
/// The header with the id of a request; empty if there is none.
pub(crate) const REQUEST_ID_HEADER: &str = "x-request-id";
/// The header that takes a key for requests that may be sent again; empty if there is none.
pub(crate) const IDEMPOTENCY_KEY_HEADER: &str = "";
/// The member of bodies that takes such a key; empty if there is none.
pub(crate) const IDEMPOTENCY_KEY_MEMBER: &str = "";
/// Whether operations take it that do not declare it.
pub(crate) const IDEMPOTENCY_KEY_ALWAYS: bool = false;
/// The headers that tell how much more may be asked for; empty if there is none.
pub(crate) const RATE_LIMIT_HEADER: &str = "x-ratelimit-limit";
pub(crate) const RATE_LIMIT_REMAINING_HEADER: &str = "x-ratelimit-remaining";
pub(crate) const RATE_LIMIT_RESET_HEADER: &str = "x-ratelimit-reset";
/// What the last of them counts in.
pub(crate) const RATE_LIMIT_RESET: super::header::Reset = super::header::Reset::Seconds;
/// The member of a response that is handed back in its place.
pub(crate) const UNWRAP: &str = "data";
/// Whether a number may stand inside a string.
pub(crate) const NUMBERS_IN_STRINGS: bool = true;
/// Whether parts of a response that are not what the description says are taken as absent.
pub(crate) const LENIENT_RESPONSES: bool = false;
/// How a list within an object is laid out in the style `deepObject`.
pub(crate) const LISTS_IN_DEEP_OBJECTS: super::param::DeepLists = super::param::DeepLists::Indexed;
/// How keys travel; the first is the one that a client is made with.
pub(crate) const SCHEMES: &[Scheme] = &[
    Scheme::Bearer,
];
/// The credentials of operations that do not say otherwise.
pub(crate) const SECURITY: Security = &[&[0]];
/// Where the problems are in the body of an error, as a JSON pointer.
pub(crate) const ERROR_ITEMS: &str = "/errors";
/// Where the parts of a problem are, as JSON pointers.
pub(crate) const ERROR_CODE: Option<&str> = Some("/code");
pub(crate) const ERROR_TITLE: Option<&str> = Some("/title");
pub(crate) const ERROR_DETAIL: Option<&str> = Some("/detail");
pub(crate) const ERROR_POINTER: Option<&str> = Some("/source/pointer");
pub(crate) const ERROR_PARAMETER: Option<&str> = Some("/source/parameter");
pub(crate) const ERROR_URL: Option<&str> = Some("/meta/url");
/// The data of the event that ends a stream of events; empty if only the connection's end does.
pub(crate) const EVENTS_END: &str = "[DONE]";
