//! What may stand where in an OpenAPI document (the fixed fields of the specification's objects,
//! 3.0 and 3.1 together). Everything that walks a document goes by this, so that a property named
//! `type`, an example or an extension is never taken for a schema.

mod shape;
mod walk;

#[cfg(test)]
pub(crate) use shape::KEYWORDS;
pub(crate) use shape::{is_method, shape};
pub(crate) use walk::{each_child, each_child_mut, keyword_at, kind_at, walk, walk_file, walk_mut};

/// The members of a path item that are operations (OpenAPI 3.0, Path Item Object).
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

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
            _ => return None,
        })
    }

    /// What it is called, with its article.
    pub fn one(self) -> String {
        let name = self.name();
        let article = if name.starts_with(['a', 'e', 'i', 'o', 'u']) {
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
