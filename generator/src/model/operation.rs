//! Operations: what can be called.

use serde_json::Value;

use super::{Docs, Security, Style, Type, XmlRoot};

/// A request that can be made, and what may come back.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The operation id, or one made from method and path.
    pub id: String,
    /// The words that it and its types go by.
    pub words: String,
    /// The name of its method, where that does not follow from these words.
    pub name: Option<String>,
    /// The HTTP method.
    pub method: Method,
    /// The path template, as in `/pets/{id}`.
    pub path: String,
    /// The path as the description writes it, which may tell operations on one path apart.
    pub written: String,
    /// The address of the server, where it is not the API's own.
    pub server: Option<String>,
    /// A line that says what it does.
    pub summary: Option<String>,
    /// What is said about it.
    pub docs: Docs,
    /// Its parameters: those of the path in the path's order, then the others that are required in
    /// the order of the alphabet, then the rest in the description's order.
    pub parameters: Vec<Parameter>,
    /// What is sent with it.
    pub body: Option<Body>,
    /// What it responds with when it succeeds.
    pub response: Response,
    /// The other responses it declares.
    pub failures: Vec<Failure>,
    /// The body of these, where the description gives one a type.
    pub failure: Option<ResponseBody>,
    /// The credentials that it takes.
    pub security: Security,
    /// The scopes that a token has to have for it.
    pub scopes: Vec<String>,
    /// Whether it does no harm when done twice, although its method does not promise it.
    pub repeatable: bool,
    /// How the pages of its list follow each other.
    pub paging: Option<Paging>,
}

/// An HTTP method (RFC 9110, section 9).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    Query,
    /// A method that is registered elsewhere, or the API's own.
    Other(String),
}

impl Method {
    /// The method as it stands in a request line.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(name) => name,
        }
    }
}

/// A parameter of an operation (OpenAPI 3.0, Parameter Object).
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name on the wire.
    pub wire: String,
    /// Its name in programs, where the description gives one.
    pub name: Option<String>,
    /// Where it travels.
    pub place: Place,
    /// How its value is laid out.
    pub style: Style,
    /// Its type.
    pub ty: Type,
    /// Whether the call needs it.
    pub required: bool,
    /// The only value that it can have, if the call needs it: callers are not asked for it.
    pub constant: Option<Value>,
    /// What is said about it.
    pub docs: Docs,
}

impl Parameter {
    /// Whether callers have to give it.
    pub fn is_argument(&self) -> bool {
        self.required && self.constant.is_none()
    }
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

/// What is sent with a request.
#[derive(Debug, Clone)]
pub struct Body {
    /// The ways of writing it; there is one at least, and the first is the one to prefer.
    pub contents: Vec<Content>,
    /// Whether the call takes it as an argument: it needs it, or makes no sense without.
    pub required: bool,
    /// Whether the call may be made without it, though it is an argument.
    pub can_be_left_out: bool,
    /// Its name in programs, where the description gives one.
    pub name: Option<String>,
    /// What is said about it.
    pub docs: Docs,
}

/// One way of writing a body (OpenAPI 3.0, Media Type Object).
#[derive(Debug, Clone)]
pub struct Content {
    /// The words that tell it from the others.
    pub words: String,
    /// The media types that it may go under; there is one at least.
    pub media_types: Vec<String>,
    /// How it is written.
    pub kind: BodyKind,
}

/// How a body is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BodyKind {
    /// JSON.
    Json(Type),
    /// JSON, a value on each line.
    Lines(Type),
    /// `application/x-www-form-urlencoded`, with the members that are not laid out as usual.
    Form(Type, Vec<(String, Style)>),
    /// `multipart/form-data`; without a type, the caller puts the parts together.
    Multipart(Option<Type>),
    /// XML, with its root; without one, the only member of the value is that.
    Xml(Type, Option<XmlRoot>),
    /// Text that stands for a value.
    Text(Type),
    /// Bytes or text.
    Raw,
}

impl BodyKind {
    /// The type of what is sent, where it has one.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty)
            | Self::Lines(ty)
            | Self::Form(ty, _)
            | Self::Text(ty)
            | Self::Xml(ty, _) => Some(ty),
            Self::Multipart(ty) => ty.as_ref(),
            Self::Raw => None,
        }
    }
}

/// What an operation responds with when it succeeds.
#[derive(Debug, Clone)]
pub struct Response {
    /// The body.
    pub body: ResponseBody,
    /// The media types that it comes under.
    pub media_types: Vec<String>,
    /// The other forms that it may be asked for in.
    pub others: Vec<ResponseForm>,
    /// The type of the headers that successes declare.
    pub headers: Option<Type>,
    /// Whether a success may also come without a body.
    pub maybe_empty: bool,
    /// The statuses that mean success, and what is said about them.
    pub statuses: Vec<(String, String)>,
}

/// Another form of a response, by its media type.
#[derive(Debug, Clone)]
pub struct ResponseForm {
    /// The words that tell it from the others.
    pub words: String,
    /// The media type to ask for.
    pub media_type: String,
    /// The body.
    pub body: ResponseBody,
}

/// The body of a successful response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResponseBody {
    /// None.
    Empty,
    /// JSON.
    Json(Type),
    /// JSON: an object of which only this member is handed back.
    Unwrapped(Type),
    /// Text.
    Text,
    /// Text that stands for a value of this type, or JSON if the server says so.
    TextAs(Type),
    /// Bytes.
    Binary,
    /// A stream of events (WHATWG HTML, "Server-sent events"), whose data has this type.
    Events(Type),
    /// A stream of events, each of which as a whole has this type.
    ItemEvents(Type),
    /// A stream of JSON values, each on a line.
    Lines(Type),
    /// A stream of parts (`multipart/mixed`), each of this type.
    Parts(Type),
    /// XML.
    Xml(Type),
    /// One of several bodies, by the status: a code, a range such as `2XX`, or `default`.
    ByStatus(Vec<(String, ResponseBody)>),
}

impl ResponseBody {
    /// Whether it is text.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text | Self::TextAs(_))
    }

    /// Whether it is handed on while it comes.
    pub fn is_stream(&self) -> bool {
        matches!(
            self,
            Self::Events(_) | Self::ItemEvents(_) | Self::Lines(_) | Self::Parts(_)
        )
    }

    /// The types that it may hold.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Self::Json(ty)
            | Self::TextAs(ty)
            | Self::Xml(ty)
            | Self::Unwrapped(ty)
            | Self::Events(ty)
            | Self::ItemEvents(ty)
            | Self::Lines(ty)
            | Self::Parts(ty) => vec![ty],
            Self::ByStatus(bodies) => bodies.iter().flat_map(|(_, body)| body.types()).collect(),
            Self::Empty | Self::Text | Self::Binary => Vec::new(),
        }
    }
}

/// A response that is not a success.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The status as declared: a code, a range or `default`.
    pub status: String,
    /// The media type of its body, if it has one.
    pub media_type: Option<String>,
    /// What is said about it.
    pub description: String,
}

/// How the pages of a list follow each other. Paths lead from a response to a member of it: wire names,
/// outermost first.
#[derive(Debug, Clone)]
pub struct Paging {
    /// What leads to the next page.
    pub turn: Turn,
    /// Where the items are; empty if the response is the list.
    pub items: Vec<String>,
    /// The type of an item.
    pub item: Type,
    /// How many pages, or with an offset how many items there are.
    pub total: Option<Vec<String>>,
    /// Whether there are more pages.
    pub more: Option<Vec<String>>,
    /// What the next page is asked for with.
    pub next: Option<Next>,
}

/// What leads to the next page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn {
    /// Its number, counted from the second.
    Number(PageInput, u64),
    /// How many items come before it.
    Offset(PageInput),
    /// What the page before says.
    Cursor(PageInput),
    /// An address that the page before says, asked for with `GET` or, if so, as the page before was.
    Url(bool),
    /// The same, said in the header `Link`.
    Link(bool),
}

/// The part of a request that says which page is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageInput {
    /// A parameter of the query, by its name as it is sent.
    Query(String),
    /// A header, by its name.
    Header(String),
    /// A member of the JSON body that is text, by its JSON pointer.
    Body(String),
    /// A member of the JSON body that is a number, by its JSON pointer.
    BodyNumber(String),
}

/// Where a page says what the next one is asked for with.
#[derive(Debug, Clone)]
pub enum Next {
    /// In a member of the response.
    Response(Vec<String>),
    /// In a member of its last item.
    LastItem(Vec<String>),
    /// In a header of the response.
    Header(String),
}
