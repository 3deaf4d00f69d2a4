//! The fixed fields of each object, and what they must be.

use super::Shape::{
    self, Any, Count, Flag, List, Map, Number, One, SchemaOrFlagOf, Text, TextMap, Texts, Unknown,
    Values,
};
use super::{Kind, Kind as K};

/// What the member `name` of an object of this kind must be.
pub(crate) fn shape(kind: Kind, name: &str) -> Shape {
    if kind == K::Schema {
        return schema(name);
    }
    // The members of a security requirement are names of schemes, whatever they look like.
    if name.starts_with("x-") && kind != K::SecurityRequirement {
        return Any;
    }
    match kind {
        K::Operation => operation(name),
        K::PathItem => path_item(name),
        K::Parameter | K::Header => parameter(name),
        K::Root | K::Components => top(kind, name),
        K::SecurityScheme | K::OAuthFlows | K::OAuthFlow => security(kind, name),
        K::Info | K::Contact | K::License | K::Tag | K::ExternalDocs => about(kind, name),
        _ => other(kind, name),
    }
}

fn top(kind: Kind, name: &str) -> Shape {
    match (kind, name) {
        (K::Root, "openapi" | "jsonSchemaDialect" | "$self") => Text,
        (K::Root, "info") => One(K::Info),
        (K::Root, "servers") => List(K::Server),
        (K::Root, "paths") => One(K::Paths),
        (K::Root, "webhooks") => Map(K::PathItem),
        (K::Root, "components") => One(K::Components),
        (K::Root, "security") => List(K::SecurityRequirement),
        (K::Root, "tags") => List(K::Tag),
        (K::Root, "externalDocs") => One(K::ExternalDocs),
        (K::Components, "schemas") => Map(K::Schema),
        (K::Components, "responses") => Map(K::Response),
        (K::Components, "parameters") => Map(K::Parameter),
        (K::Components, "examples") => Map(K::Example),
        (K::Components, "requestBodies") => Map(K::RequestBody),
        (K::Components, "headers") => Map(K::Header),
        (K::Components, "securitySchemes") => Map(K::SecurityScheme),
        (K::Components, "links") => Map(K::Link),
        (K::Components, "callbacks") => Map(K::Callback),
        (K::Components, "pathItems") => Map(K::PathItem),
        _ => Unknown,
    }
}

fn about(kind: Kind, name: &str) -> Shape {
    match (kind, name) {
        (K::Info, "contact") => One(K::Contact),
        (K::Info, "license") => One(K::License),
        (K::Info, "title" | "summary" | "description" | "termsOfService" | "version") => Text,
        (K::Contact, "name" | "url" | "email") => Text,
        (K::License, "name" | "identifier" | "url") => Text,
        (K::Tag, "externalDocs") => One(K::ExternalDocs),
        (K::Tag, "name" | "summary" | "description" | "parent" | "kind") => Text,
        (K::ExternalDocs, "description" | "url") => Text,
        _ => Unknown,
    }
}

/// Whether a member of a path item is an operation, however its name is written.
pub(crate) fn is_method(name: &str) -> bool {
    let methods = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    methods.iter().any(|m| m.eq_ignore_ascii_case(name))
}

fn path_item(name: &str) -> Shape {
    match name {
        name if is_method(name) => One(K::Operation),
        "summary" | "description" | "$ref" => Text,
        "servers" => List(K::Server),
        "parameters" => List(K::Parameter),
        _ => Unknown,
    }
}

fn operation(name: &str) -> Shape {
    match name {
        "tags" => Texts,
        "summary" | "description" | "operationId" => Text,
        "externalDocs" => One(K::ExternalDocs),
        "parameters" => List(K::Parameter),
        "requestBody" => One(K::RequestBody),
        "responses" => One(K::Responses),
        "callbacks" => Map(K::Callback),
        "deprecated" => Flag,
        "security" => List(K::SecurityRequirement),
        "servers" => List(K::Server),
        _ => Unknown,
    }
}

fn parameter(name: &str) -> Shape {
    match name {
        "name" | "in" | "description" | "style" => Text,
        "required" | "deprecated" | "allowEmptyValue" | "explode" | "allowReserved" => Flag,
        "schema" => One(K::Schema),
        "content" => Map(K::MediaType),
        "example" => Any,
        "examples" => Map(K::Example),
        _ => Unknown,
    }
}

fn security(kind: Kind, name: &str) -> Shape {
    match (kind, name) {
        (K::SecurityScheme, "flows") => One(K::OAuthFlows),
        (K::SecurityScheme, "deprecated") => Flag,
        (
            K::SecurityScheme,
            "type" | "description" | "name" | "in" | "scheme" | "bearerFormat" | "openIdConnectUrl"
            | "oauth2MetadataUrl",
        ) => Text,
        (
            K::OAuthFlows,
            "implicit"
            | "password"
            | "clientCredentials"
            | "authorizationCode"
            | "deviceAuthorization",
        ) => One(K::OAuthFlow),
        (
            K::OAuthFlow,
            "authorizationUrl" | "tokenUrl" | "refreshUrl" | "deviceAuthorizationUrl",
        ) => Text,
        (K::OAuthFlow, "scopes") => TextMap,
        _ => Unknown,
    }
}

fn other(kind: Kind, name: &str) -> Shape {
    match (kind, name) {
        (K::Paths, _) if name.starts_with('/') => One(K::PathItem),
        (K::Responses, _) => One(K::Response),
        (K::Callback, _) => One(K::PathItem),
        (K::SecurityRequirement, _) => Texts,
        (K::RequestBody, "description") => Text,
        (K::RequestBody, "content") => Map(K::MediaType),
        (K::RequestBody, "required") => Flag,
        (K::MediaType, "schema" | "itemSchema") => One(K::Schema),
        (K::MediaType, "example") => Any,
        (K::MediaType, "examples") => Map(K::Example),
        (K::MediaType, "encoding") => Map(K::Encoding),
        (K::Encoding, "contentType" | "style") => Text,
        (K::Encoding, "headers") => Map(K::Header),
        (K::Encoding, "explode" | "allowReserved") => Flag,
        (K::Response, "description" | "summary") => Text,
        (K::Response, "headers") => Map(K::Header),
        (K::Response, "content") => Map(K::MediaType),
        (K::Response, "links") => Map(K::Link),
        (K::Example, "summary" | "description" | "externalValue" | "serializedValue") => Text,
        (K::Example, "value" | "dataValue") => Any,
        (K::Link, "operationRef" | "operationId" | "description") => Text,
        (K::Link, "parameters" | "requestBody") => Any,
        (K::Link, "server") => One(K::Server),
        (K::Server, "url" | "description" | "name") => Text,
        (K::Server, "variables") => Map(K::ServerVariable),
        (K::ServerVariable, "enum") => Texts,
        (K::ServerVariable, "default" | "description") => Text,
        (K::Discriminator, "propertyName" | "defaultMapping") => Text,
        (K::Discriminator, "mapping") => TextMap,
        _ => Unknown,
    }
}

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
    ("type", Text),
    ("unevaluatedItems", SchemaOrFlagOf(K::Schema)),
    ("unevaluatedProperties", SchemaOrFlagOf(K::Schema)),
    ("uniqueItems", Flag),
    ("writeOnly", Flag),
    ("xml", Any),
];

fn schema(name: &str) -> Shape {
    match KEYWORDS.binary_search_by(|(keyword, _)| (*keyword).cmp(name)) {
        Ok(place) => KEYWORDS.get(place).map_or(Unknown, |(_, shape)| *shape),
        Err(_) if name.starts_with("x-") => Any,
        Err(_) => Unknown,
    }
}
