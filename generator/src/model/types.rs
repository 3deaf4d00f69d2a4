//! Types: what is exchanged.

use serde_json::Value;

use super::{Style, XmlMember, XmlRoot};

/// Which definition of [`Api::types`](super::Api::types) is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// `true` or `false`.
    Boolean,
    /// `true` or `false`, of which the description knows only this one.
    Flag(bool),
    /// A whole number.
    Integer(Integer),
    /// A number with double precision: every number, unless its format asks for more.
    Double,
    /// A number of any size and precision.
    Number,
    /// Text.
    String,
    /// Text that must not be shown (`format: password`).
    Secret,
    /// Text with a meaning.
    Text(Text),
    /// Text that holds JSON of this type (`contentSchema`).
    JsonText(Box<Type>),
    /// Bytes as they are (`format: binary`).
    Binary,
    /// A part of a form: bytes with a name and a media type.
    File,
    /// A part of a form that is a file or, in place of one, a value.
    FileOr(Box<Type>),
    /// Any JSON value: the description says nothing about it.
    Json,
    /// A JSON object with members that nobody described.
    JsonObject,
    /// An array.
    List(Box<Type>),
    /// An object whose members all have one type.
    Map(Box<Type>),
    /// The type, or `null`.
    Nullable(Box<Type>),
    /// The type on the heap, where it would otherwise contain itself.
    Boxed(Box<Type>),
    /// A type with a name.
    Named(TypeId),
}

impl Type {
    /// The type of an item, if it is a list, else the type itself.
    pub fn item(&self) -> &Self {
        match self {
            Self::List(item) => item,
            other => other,
        }
    }
}

/// What a text means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Text {
    /// A moment (`format: date-time`, RFC 3339).
    DateTime,
    /// A day (`format: date`, RFC 3339).
    Date,
    /// A time of day (`format: time`, RFC 3339).
    Time,
    /// A span of time (`format: duration`, RFC 3339, appendix A).
    Duration,
    /// A UUID (`format: uuid`).
    Uuid,
    /// The address of a resource (`format: uri`).
    Uri,
    /// An e-mail address (`format: email`).
    Email,
    /// An address of a machine (`format: ipv4`, `ipv6`).
    IpAddress,
    /// A number inside a string (`format: decimal`, or one of a whole number).
    Decimal,
    /// Bytes that travel as base64 text (`format: byte`).
    Base64,
    /// The same with the alphabet for URLs (`format: base64url`).
    Base64Url,
}

/// The width of a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Integer {
    /// 32 bits with a sign.
    I32,
    /// 64 bits with a sign, and every integer without a format.
    I64,
    /// 32 bits without a sign.
    U32,
    /// 64 bits without a sign.
    U64,
}

/// What the description says about a thing, for its documentation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Docs {
    /// The description's own words (CommonMark).
    pub text: Option<String>,
    /// What a caller could be surprised by: defaults, limits.
    pub notes: Vec<String>,
    /// Whether the description warns that this will go.
    pub deprecated: bool,
}

/// A type with a name.
#[derive(Debug, Clone)]
pub struct Definition {
    /// The words its name is made of: a component's name, or those of its parent and its place.
    pub hint: String,
    /// The words for what may differ at its place: the status of a response.
    pub detail: String,
    /// The words for what kind of place it is.
    pub kind: String,
    /// Its place, without what may differ there.
    pub place: String,
    /// Whether the name was given by the description (a component) rather than made up.
    pub given: bool,
    /// Where it stands in the description, as a JSON pointer.
    pub pointer: String,
    /// What is said about it.
    pub docs: Docs,
    /// What it looks like.
    pub shape: Shape,
    /// Whether callers make values of it, because a request carries it.
    pub sent: bool,
    /// The types that it had before it became an alias of one that looks the same: their names are
    /// where its own is.
    pub held: Vec<TypeId>,
    /// How its members look in XML, where an XML body has it.
    pub xml: Option<Vec<XmlMember>>,
}

/// What a named type looks like.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Shape {
    /// An object with known members.
    Object(Object),
    /// One of several texts.
    StringEnum(Vec<EnumValue>),
    /// One of several whole numbers.
    IntegerEnum(Vec<IntegerValue>),
    /// One of several values of any kind.
    MixedEnum(Vec<MixedValue>),
    /// One of several types.
    Union(Union),
    /// Parts of a body (`multipart/form-data`).
    Form(Form),
    /// Another name for a type.
    Alias(Type),
    /// A type of its own around another one: an alias that would contain itself.
    Newtype(Type),
}

/// An object with known members.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Object {
    /// The members, in the description's order.
    pub fields: Vec<Field>,
    /// What happens to members that the description does not name.
    pub rest: Rest,
    /// What the members are in JSON.
    pub layout: Layout,
}

/// What the members of an object are in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// The members of an object.
    Object,
    /// The first items of an array: a tuple, whose rest are the items after them.
    Array,
}

/// Parts of a body (OpenAPI 3.0, "Special Considerations for `multipart` Content").
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Form {
    /// The parts, as members of an object.
    pub object: Object,
    /// How each part is written.
    pub layouts: Vec<PartLayout>,
}

/// How a part of a body is written (OpenAPI 3.2, Encoding Object).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct PartLayout {
    /// The media type, where the description names it.
    pub media_type: Option<String>,
    /// The style, where it is written as a parameter of a query would be.
    pub style: Option<Style>,
    /// The type and the root of a document, where it is one of XML.
    pub document: Option<(Type, XmlRoot)>,
    /// The headers that always have one value.
    pub headers: Vec<(String, String)>,
}

/// The members of an object that the description does not name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Rest {
    /// Kept as JSON.
    Extra,
    /// Described by a type (`additionalProperties`).
    Typed(Type),
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Field {
    /// Its name in JSON.
    pub wire: String,
    /// Its name in programs, where the description gives one.
    pub name: Option<String>,
    /// Its type, when it is there and not `null`.
    pub ty: Type,
    /// Whether it may be absent or `null`.
    pub presence: Presence,
    /// The only value that it ever has, if there is just one: callers are not asked for it.
    pub constant: Option<Value>,
    /// What is said about it.
    pub docs: Docs,
}

/// Whether a member may be absent or `null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Always there.
    Required,
    /// Always there, but may be `null`.
    RequiredNullable,
    /// May be absent.
    Optional,
    /// May be absent, and may be `null`, and these are two different things.
    OptionalNullable,
}

/// One text of a string enum.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EnumValue {
    /// The text on the wire.
    pub wire: String,
    /// The name that the description gives it, if any (`x-enum-varnames`).
    pub name: Option<String>,
    /// What is said about it.
    pub docs: Option<String>,
}

/// One number of an integer enum.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IntegerValue {
    /// The number on the wire.
    pub wire: i64,
    /// The name that the description gives it, if any (`x-enum-varnames`).
    pub name: Option<String>,
    /// What is said about it.
    pub docs: Option<String>,
}

/// One value of an enum whose values are of several kinds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MixedValue {
    /// The value on the wire.
    pub wire: Value,
    /// The name that the description gives it, if any (`x-enum-varnames`).
    pub name: Option<String>,
    /// What is said about it.
    pub docs: Option<String>,
}

/// One of several types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Union {
    /// The member whose text tells which variant it is (OpenAPI 3.0, Discriminator Object).
    pub tag: Option<String>,
    /// The variants, the most demanding first.
    pub variants: Vec<Variant>,
    /// The place of the variant that a value is whose tag is left out or not known.
    pub default: Option<usize>,
}

/// A variant of a union.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Variant {
    /// The words its name is made of.
    pub hint: String,
    /// Its type.
    pub ty: Type,
    /// The values of the tag that stand for it.
    pub tags: Vec<String>,
    /// What a JSON value must look like to be tried as this variant.
    pub matcher: Matcher,
}

/// What a JSON value must look like to be tried as a variant.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Matcher {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An array.
    Array,
    /// An object that has the members that are needed.
    Object(Members),
    /// Anything.
    Any,
}

/// The members that an object must have to be tried as a variant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Members {
    /// The names of those that have to be there.
    pub required: Vec<String>,
    /// Those that have a single value, which they have unless they are absent.
    pub constants: Vec<(String, Value)>,
}
