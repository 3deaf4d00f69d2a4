//! What may stand where in an OpenAPI document (the fixed fields of the specification's objects,
//! 3.0 and 3.1 together). Everything that walks a document goes by this, so that a property named
//! `type`, an example or an extension is never taken for a schema.

mod fields;
mod shape;
mod walk;

#[cfg(test)]
pub(crate) use fields::{KEYWORDS, fields};
use serde_json::Value;
pub(crate) use shape::{is_method, shape};

use super::pointer::escape;

pub(crate) use walk::{each_child, each_child_mut, keyword_at, kind_at, walk, walk_file, walk_mut};

/// The members of a path item that are operations (OpenAPI 3.2, Path Item Object).
pub(crate) const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// Where a path item has the operations of other methods, by these (OpenAPI 3.2, Path Item Object).
pub(crate) const OTHER_METHODS: &str = "additionalOperations";

/// The operations of a path item: the method of each, as it is written, its pointer from the path
/// item, and itself.
pub(crate) fn operations(item: &Value) -> Vec<(&str, String, &Value)> {
    let members = item.as_object().into_iter().flatten();
    let usual = members.filter(|(name, _)| METHODS.contains(&name.as_str()));
    let usual = usual.map(|(name, operation)| (name.as_str(), format!("/{name}"), operation));
    let others = item.get(OTHER_METHODS).and_then(Value::as_object);
    let others = others.into_iter().flatten().map(|(name, operation)| {
        let pointer = format!("/{OTHER_METHODS}/{}", escape(name));
        (name.as_str(), pointer, operation)
    });
    usual.chain(others).collect()
}

/// The objects of the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Root,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    SecurityRequirement,
    Components,
}

/// What a member's value must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Any JSON: examples, defaults, extensions.
    Any,
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A number that counts something.
    Count,
    /// A number.
    Number,
    /// A list of texts.
    Texts,
    /// A text, or a list of texts.
    TextOrTexts,
    /// A list of anything.
    Values,
    /// An object whose members are texts.
    TextMap,
    /// An object of this kind.
    One(Kind),
    /// A list of objects of this kind.
    List(Kind),
    /// An object whose members are of this kind.
    Map(Kind),
    /// A schema, or a boolean that OpenAPI 3.0 knows too.
    SchemaOrFlagOf(Kind),
    /// Nothing that the specification knows.
    Unknown,
}

impl Kind {
    /// All of them.
    #[cfg(test)]
    pub const ALL: &[Self] = &[
        Self::Root,
        Self::Info,
        Self::Contact,
        Self::License,
        Self::Server,
        Self::ServerVariable,
        Self::Paths,
        Self::PathItem,
        Self::Operation,
        Self::ExternalDocs,
        Self::Parameter,
        Self::RequestBody,
        Self::MediaType,
        Self::Encoding,
        Self::Responses,
        Self::Response,
        Self::Callback,
        Self::Example,
        Self::Link,
        Self::Header,
        Self::Tag,
        Self::Schema,
        Self::Discriminator,
        Self::Xml,
        Self::SecurityScheme,
        Self::OAuthFlows,
        Self::OAuthFlow,
        Self::SecurityRequirement,
        Self::Components,
    ];

    /// Where such objects live below `components`, if they do.
    pub fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Schema => "schemas",
            Self::Response => "responses",
            Self::Parameter => "parameters",
            Self::Example => "examples",
            Self::RequestBody => "requestBodies",
            Self::Header => "headers",
            Self::SecurityScheme => "securitySchemes",
            Self::Link => "links",
            Self::Callback => "callbacks",
            Self::PathItem => "pathItems",
            Self::MediaType => "mediaTypes",
            _ => return None,
        })
    }

    /// What it is called, with its article.
    pub fn one(self) -> String {
        let name = self.name();
        let article = if name.starts_with(['a', 'e', 'i', 'o', 'u', 'X']) {
            "an"
        } else {
            "a"
        };
        format!("{article} {name}")
    }

    /// What a reader calls such an object.
    pub fn name(self) -> &'static str {
        match self {
            Self::Root => "document",
            Self::Info => "info",
            Self::Contact => "contact",
            Self::License => "license",
            Self::Server => "server",
            Self::ServerVariable => "server variable",
            Self::Paths => "paths",
            Self::PathItem => "path item",
            Self::Operation => "operation",
            Self::ExternalDocs => "external documentation",
            Self::Parameter => "parameter",
            Self::RequestBody => "request body",
            Self::MediaType => "media type",
            Self::Encoding => "encoding",
            Self::Responses => "responses",
            Self::Response => "response",
            Self::Callback => "callback",
            Self::Example => "example",
            Self::Link => "link",
            Self::Header => "header",
            Self::Tag => "tag",
            Self::Schema => "schema",
            Self::Discriminator => "discriminator",
            Self::Xml => "XML object",
            Self::SecurityScheme => "security scheme",
            Self::OAuthFlows => "OAuth flows",
            Self::OAuthFlow => "OAuth flow",
            Self::SecurityRequirement => "security requirement",
            Self::Components => "components",
        }
    }
}

#[cfg(test)]
mod tests;
