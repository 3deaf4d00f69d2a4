//! The fixed fields of each object, and what they must be (OpenAPI 3.2; JSON Schema 2020-12, with the
//! keywords of older drafts and versions).

use super::Kind as K;
use super::Shape::{
    self, Any, Count, Flag, List, Map, Number, One, SchemaOrFlagOf, Text, TextMap, TextOrTexts,
    Texts, Values,
};

/// Names and what they must be, by the alphabet.
pub(super) type Fields = &'static [(&'static str, Shape)];

/// The fixed fields of an object of this kind, by the alphabet.
pub(crate) fn fields(kind: K) -> Fields {
    match kind {
        K::Root => ROOT,
        K::Components => COMPONENTS,
        K::Info => INFO,
        K::Contact => CONTACT,
        K::License => LICENSE,
        K::Tag => TAG,
        K::ExternalDocs => EXTERNAL_DOCS,
        K::PathItem => PATH_ITEM,
        K::Operation => OPERATION,
        K::Parameter | K::Header => PARAMETER,
        K::SecurityScheme => SECURITY_SCHEME,
        K::OAuthFlows => OAUTH_FLOWS,
        K::OAuthFlow => OAUTH_FLOW,
        K::RequestBody => REQUEST_BODY,
        K::MediaType => MEDIA_TYPE,
        K::Encoding => ENCODING,
        K::Response => RESPONSE,
        K::Example => EXAMPLE,
        K::Link => LINK,
        K::Server => SERVER,
        K::ServerVariable => SERVER_VARIABLE,
        K::Discriminator => DISCRIMINATOR,
        K::Xml => XML,
        K::Schema => KEYWORDS,
        K::Paths | K::Responses | K::Callback | K::SecurityRequirement => &[],
    }
}

const ROOT: Fields = &[
    ("$self", Text),
    ("components", One(K::Components)),
    ("externalDocs", One(K::ExternalDocs)),
    ("info", One(K::Info)),
    ("jsonSchemaDialect", Text),
    ("openapi", Text),
    ("paths", One(K::Paths)),
    ("security", List(K::SecurityRequirement)),
    ("servers", List(K::Server)),
    ("tags", List(K::Tag)),
    ("webhooks", Map(K::PathItem)),
];

const COMPONENTS: Fields = &[
    ("callbacks", Map(K::Callback)),
    ("examples", Map(K::Example)),
    ("headers", Map(K::Header)),
    ("links", Map(K::Link)),
    ("mediaTypes", Map(K::MediaType)),
    ("parameters", Map(K::Parameter)),
    ("pathItems", Map(K::PathItem)),
    ("requestBodies", Map(K::RequestBody)),
    ("responses", Map(K::Response)),
    ("schemas", Map(K::Schema)),
    ("securitySchemes", Map(K::SecurityScheme)),
];

const INFO: Fields = &[
    ("contact", One(K::Contact)),
    ("description", Text),
    ("license", One(K::License)),
    ("summary", Text),
    ("termsOfService", Text),
    ("title", Text),
    ("version", Text),
];

const CONTACT: Fields = &[("email", Text), ("name", Text), ("url", Text)];

const LICENSE: Fields = &[("identifier", Text), ("name", Text), ("url", Text)];

const TAG: Fields = &[
    ("description", Text),
    ("externalDocs", One(K::ExternalDocs)),
    ("kind", Text),
    ("name", Text),
    ("parent", Text),
    ("summary", Text),
];

const EXTERNAL_DOCS: Fields = &[("description", Text), ("url", Text)];

const PATH_ITEM: Fields = &[
    ("$ref", Text),
    ("additionalOperations", Map(K::Operation)),
    ("description", Text),
    ("parameters", List(K::Parameter)),
    ("servers", List(K::Server)),
    ("summary", Text),
];

const OPERATION: Fields = &[
    ("callbacks", Map(K::Callback)),
    ("deprecated", Flag),
    ("description", Text),
    ("externalDocs", One(K::ExternalDocs)),
    ("operationId", Text),
    ("parameters", List(K::Parameter)),
    ("requestBody", One(K::RequestBody)),
    ("responses", One(K::Responses)),
    ("security", List(K::SecurityRequirement)),
    ("servers", List(K::Server)),
    ("summary", Text),
    ("tags", Texts),
];

const PARAMETER: Fields = &[
    ("allowEmptyValue", Flag),
    ("allowReserved", Flag),
    ("content", Map(K::MediaType)),
    ("deprecated", Flag),
    ("description", Text),
    ("example", Any),
    ("examples", Map(K::Example)),
    ("explode", Flag),
    ("in", Text),
    ("name", Text),
    ("required", Flag),
    ("schema", One(K::Schema)),
    ("style", Text),
];

const SECURITY_SCHEME: Fields = &[
    ("bearerFormat", Text),
    ("deprecated", Flag),
    ("description", Text),
    ("flows", One(K::OAuthFlows)),
    ("in", Text),
    ("name", Text),
    ("oauth2MetadataUrl", Text),
    ("openIdConnectUrl", Text),
    ("scheme", Text),
    ("type", Text),
];

const OAUTH_FLOWS: Fields = &[
    ("authorizationCode", One(K::OAuthFlow)),
    ("clientCredentials", One(K::OAuthFlow)),
    ("deviceAuthorization", One(K::OAuthFlow)),
    ("implicit", One(K::OAuthFlow)),
    ("password", One(K::OAuthFlow)),
];

const OAUTH_FLOW: Fields = &[
    ("authorizationUrl", Text),
    ("deviceAuthorizationUrl", Text),
    ("refreshUrl", Text),
    ("scopes", TextMap),
    ("tokenUrl", Text),
];

const REQUEST_BODY: Fields = &[
    ("content", Map(K::MediaType)),
    ("description", Text),
    ("required", Flag),
];

const MEDIA_TYPE: Fields = &[
    ("encoding", Map(K::Encoding)),
    ("example", Any),
    ("examples", Map(K::Example)),
    ("itemEncoding", One(K::Encoding)),
    ("itemSchema", One(K::Schema)),
    ("prefixEncoding", List(K::Encoding)),
    ("schema", One(K::Schema)),
];

const ENCODING: Fields = &[
    ("allowReserved", Flag),
    ("contentType", Text),
    ("encoding", Map(K::Encoding)),
    ("explode", Flag),
    ("headers", Map(K::Header)),
    ("itemEncoding", One(K::Encoding)),
    ("prefixEncoding", List(K::Encoding)),
    ("style", Text),
];

const RESPONSE: Fields = &[
    ("content", Map(K::MediaType)),
    ("description", Text),
    ("headers", Map(K::Header)),
    ("links", Map(K::Link)),
    ("summary", Text),
];

const EXAMPLE: Fields = &[
    ("dataValue", Any),
    ("description", Text),
    ("externalValue", Text),
    ("serializedValue", Text),
    ("summary", Text),
    ("value", Any),
];

const LINK: Fields = &[
    ("description", Text),
    ("operationId", Text),
    ("operationRef", Text),
    ("parameters", Any),
    ("requestBody", Any),
    ("server", One(K::Server)),
];

const SERVER: Fields = &[
    ("description", Text),
    ("name", Text),
    ("url", Text),
    ("variables", Map(K::ServerVariable)),
];

const SERVER_VARIABLE: Fields = &[("default", Text), ("description", Text), ("enum", Texts)];

const DISCRIMINATOR: Fields = &[
    ("defaultMapping", Text),
    ("mapping", TextMap),
    ("propertyName", Text),
];

/// The keywords of a schema, by the alphabet.
pub(crate) const KEYWORDS: &[(&str, Shape)] = &[
    ("$anchor", Text),
    ("$comment", Text),
    ("$defs", Map(K::Schema)),
    ("$dynamicAnchor", Text),
    ("$dynamicRef", Text),
    ("$id", Text),
    ("$ref", Text),
    ("$schema", Text),
    ("$vocabulary", Any),
    ("additionalItems", SchemaOrFlagOf(K::Schema)),
    ("additionalProperties", SchemaOrFlagOf(K::Schema)),
    ("allOf", List(K::Schema)),
    ("anyOf", List(K::Schema)),
    ("const", Any),
    ("contains", One(K::Schema)),
    ("contentEncoding", Text),
    ("contentMediaType", Text),
    ("contentSchema", One(K::Schema)),
    ("default", Any),
    ("definitions", Map(K::Schema)),
    ("dependencies", Any),
    ("dependentRequired", Any),
    ("dependentSchemas", Map(K::Schema)),
    ("deprecated", Flag),
    ("description", Text),
    ("discriminator", One(K::Discriminator)),
    ("else", One(K::Schema)),
    ("enum", Values),
    ("example", Any),
    ("examples", Any),
    ("exclusiveMaximum", Number),
    ("exclusiveMinimum", Number),
    ("externalDocs", One(K::ExternalDocs)),
    ("format", Text),
    ("id", Text),
    ("if", One(K::Schema)),
    ("items", One(K::Schema)),
    ("maxContains", Any),
    ("maxItems", Count),
    ("maxLength", Count),
    ("maxProperties", Count),
    ("maximum", Number),
    ("minContains", Any),
    ("minItems", Count),
    ("minLength", Count),
    ("minProperties", Count),
    ("minimum", Number),
    ("multipleOf", Number),
    ("not", One(K::Schema)),
    ("nullable", Flag),
    ("oneOf", List(K::Schema)),
    ("pattern", Text),
    ("patternProperties", Map(K::Schema)),
    ("prefixItems", List(K::Schema)),
    ("properties", Map(K::Schema)),
    ("propertyNames", One(K::Schema)),
    ("readOnly", Flag),
    ("required", Texts),
    ("then", One(K::Schema)),
    ("title", Text),
    ("type", TextOrTexts),
    ("unevaluatedItems", SchemaOrFlagOf(K::Schema)),
    ("unevaluatedProperties", SchemaOrFlagOf(K::Schema)),
    ("uniqueItems", Flag),
    ("writeOnly", Flag),
    ("xml", One(K::Xml)),
];

const XML: Fields = &[
    ("attribute", Flag),
    ("name", Text),
    ("namespace", Text),
    ("nodeType", Text),
    ("prefix", Text),
    ("wrapped", Flag),
];
