//! The tables of rules, in the order in which they are applied.

use serde_json::Value;

use super::context::RuleContext;
use super::types;
use super::{Rule, alternative, enumeration, expression, metadata, object, operation};
use super::{
    parameter, parameter_group, parameter_list, path, response, security, server, template,
};

use crate::document::grammar::{Kind, OTHER_METHODS};
use crate::document::translate::{bound, drafts, openapi30, openapi32, schema};

/// The rules for an object before its members are looked at.
pub(super) fn before(kind: Kind) -> &'static [Rule] {
    match kind {
        Kind::Schema => SCHEMA,
        Kind::Paths => PATHS,
        Kind::PathItem => PATH_ITEM,
        Kind::Operation => OPERATION,
        Kind::Components => COMPONENTS,
        Kind::Parameter => PARAMETER,
        Kind::Header => HEADER,
        Kind::RequestBody => REQUEST_BODY,
        Kind::Responses => RESPONSES,
        Kind::Response => RESPONSE,
        Kind::Example => EXAMPLE,
        Kind::MediaType => MEDIA_TYPE,
        Kind::Encoding => ENCODING,
        Kind::Server => SERVER,
        Kind::Tag => TAG,
        Kind::OAuthFlows => OAUTH_FLOWS,
        Kind::SecurityRequirement => SECURITY_REQUIREMENT,
        Kind::Discriminator => DISCRIMINATOR,
        _ => &[],
    }
}

/// The rules for an object after its members have been repaired.
pub(super) fn after(kind: Kind) -> &'static [Rule] {
    match kind {
        Kind::Schema => SCHEMA_AFTER,
        Kind::Root => ROOT_AFTER,
        Kind::Info => INFO_AFTER,
        Kind::License => LICENSE_AFTER,
        Kind::ExternalDocs => EXTERNAL_DOCS_AFTER,
        Kind::Server => SERVER_AFTER,
        Kind::ServerVariable => SERVER_VARIABLE_AFTER,
        Kind::PathItem => PATH_ITEM_AFTER,
        Kind::Operation => OPERATION_AFTER,
        Kind::Parameter => PARAMETER_AFTER,
        Kind::Header => HEADER_AFTER,
        Kind::Encoding => ENCODING_AFTER,
        Kind::Response => RESPONSE_AFTER,
        Kind::Components => COMPONENTS_AFTER,
        Kind::Link => LINK_AFTER,
        Kind::SecurityScheme => SECURITY_SCHEME_AFTER,
        Kind::OAuthFlows => OAUTH_FLOWS_AFTER,
        _ => &[],
    }
}

/// One line of a table.
const fn rule(
    code: &'static str,
    member: &'static str,
    apply: fn(&mut Value, &mut RuleContext<'_, '_>),
) -> Rule {
    Rule {
        code,
        member,
        apply,
    }
}

/// One line of a table, for a translation.
const fn translation(
    member: &'static str,
    apply: fn(&mut Value, &mut RuleContext<'_, '_>),
) -> Rule {
    rule("", member, apply)
}

const SCHEMA: &[Rule] = &[
    translation("", |node, _| schema::boolean(node)),
    rule("type-for-schema", "", types::bare_type),
    // What this brings up, every rule after it sees.
    rule("schema-as-type", "type", types::schema_as_type),
    translation("$dynamicRef", |node, _| schema::dynamic_reference(node)),
    translation("$ref", |node, _| schema::beside_reference(node)),
    rule("required-flag", "properties", object::required_flag),
    translation("const", |node, _| schema::constant(node)),
    translation("type", |node, context| {
        let moved = schema::several_types(node);
        context.moved(moved);
    }),
    rule("unknown-type", "type", types::type_name),
    translation("", |node, _| openapi30::exclusive_bound(node)),
    translation("items", |node, _| drafts::list_of_items(node)),
    translation("dependencies", |node, _| drafts::dependencies(node)),
    translation("", |node, _| schema::bookkeeping(node)),
    rule("enum-of-list", "enum", enumeration::enum_of_list),
    rule("enum-type", "enum", enumeration::enum_type),
    translation("format", |node, _| openapi30::binary_format(node)),
];

const SCHEMA_AFTER: &[Rule] = &[
    rule("empty-alternatives", "", alternative::empty),
    // Items that are no schema are gone by now.
    rule("missing-items", "type", types::missing_items),
    rule("default-type", "default", enumeration::default_type),
    translation("type", |node, _| bound::whole(node)),
    rule("required-absent", "required", object::required_absent),
    rule(
        "discriminator-without-property",
        "discriminator",
        object::discriminator,
    ),
    // It may take apart what the rules before it look at.
    translation("nullable", |node, context| {
        let moved = openapi30::nullable(node);
        context.moved(moved);
    }),
];

const PATHS: &[Rule] = &[
    rule("list-of-parts", "", path::list_of_parts),
    rule("path-without-slash", "", path::leading_slash),
    rule("path-expression", "", expression::variables),
];

const PATH_ITEM: &[Rule] = &[
    rule("list-of-parts", "", path::list_of_parts),
    rule("method-case", "", path::method_case),
    rule("unknown-method", OTHER_METHODS, path::other_methods),
];

const OPERATION: &[Rule] = &[
    rule(
        "parameter-map",
        "parameters",
        parameter_list::map_of_parameters,
    ),
    rule(
        "parameter-in-parts",
        "parameters",
        parameter_group::in_parts,
    ),
    rule("body-parameter", "parameters", operation::body_parameter),
    rule("form-parameter", "parameters", operation::form_parameter),
];

const COMPONENTS: &[Rule] = &[
    translation("pathItems", |node, _| openapi32::shared_path_items(node)),
    translation("mediaTypes", |node, _| openapi32::shared_media_types(node)),
];

const PARAMETER: &[Rule] = &[
    rule("type-beside-schema", "type", parameter::type_beside_schema),
    rule("querystring", "in", parameter::querystring),
];

const HEADER: &[Rule] = &[rule(
    "type-beside-schema",
    "type",
    parameter::type_beside_schema,
)];

const REQUEST_BODY: &[Rule] = &[rule(
    "schema-beside-content",
    "schema",
    response::schema_beside_content,
)];

const RESPONSES: &[Rule] = &[
    rule("null-response", "", response::null_response),
    rule("unknown-status", "", response::unknown_status),
];

const RESPONSE: &[Rule] = &[
    translation("summary", |node, _| openapi32::response_summary(node)),
    rule(
        "schema-beside-content",
        "schema",
        response::schema_beside_content,
    ),
];

const EXAMPLE: &[Rule] = &[rule("bare-example", "", response::bare_example)];

const MEDIA_TYPE: &[Rule] = &[
    translation("$ref", |node, context| {
        openapi32::shared_media_type(node, &context.session.media_types);
    }),
    translation("itemSchema", |node, _| openapi32::item_schema(node)),
    rule("part-style", "encoding", response::part_style),
];

const ENCODING: &[Rule] = &[rule(
    "content-type-list",
    "contentType",
    response::content_types,
)];

const SERVER: &[Rule] = &[rule("server-text", "", server::bare_url)];

const TAG: &[Rule] = &[rule("tag-text", "", metadata::bare_tag)];

const OAUTH_FLOWS: &[Rule] = &[rule("oauth-flow-name", "", security::flow_names)];

const SECURITY_REQUIREMENT: &[Rule] = &[rule("scopes", "", security::scopes)];

const DISCRIMINATOR: &[Rule] = &[rule("discriminator-text", "", object::bare_discriminator)];

const ROOT_AFTER: &[Rule] = &[
    rule("missing-paths", "", path::missing_paths),
    rule("missing-info", "", metadata::missing_info),
    rule("server-without-url", "servers", server::without_url),
    rule("tag-twice", "tags", metadata::tags),
];

const INFO_AFTER: &[Rule] = &[rule("missing-info", "", metadata::title_and_version)];

const LICENSE_AFTER: &[Rule] = &[rule("missing-name", "", metadata::license_name)];

const EXTERNAL_DOCS_AFTER: &[Rule] = &[rule("missing-url", "", metadata::docs_url)];

const SERVER_AFTER: &[Rule] = &[rule("server-variable", "url", server::undeclared_variable)];

const SERVER_VARIABLE_AFTER: &[Rule] = &[rule("server-variable", "", server::variable_default)];

const PATH_ITEM_AFTER: &[Rule] = &[
    rule("server-without-url", "servers", server::without_url),
    rule("nameless-parameter", "parameters", parameter_list::nameless),
    rule("parameter-twice", "parameters", parameter_list::twice),
    rule("path-template", "", template::match_template),
];

const OPERATION_AFTER: &[Rule] = &[
    rule("missing-responses", "", response::missing_responses),
    rule("server-without-url", "servers", server::without_url),
    rule("nameless-parameter", "parameters", parameter_list::nameless),
    rule("parameter-twice", "parameters", parameter_list::twice),
    rule(
        "reserved-header",
        "parameters",
        parameter_list::reserved_header,
    ),
    rule("operation-id-twice", "operationId", operation::id_twice),
];

const PARAMETER_AFTER: &[Rule] = &[
    rule("parameter-location", "", parameter::location),
    rule("nameless-parameter", "", parameter::component_name),
    rule("parameter-style", "style", parameter::style),
    rule("schema-and-content", "content", parameter::one_form),
    rule("missing-schema", "", parameter::missing_schema),
    rule("optional-path-parameter", "in", parameter::required_in_path),
];

const HEADER_AFTER: &[Rule] = &[
    rule("parameter-style", "style", parameter::header_style),
    rule("schema-and-content", "content", parameter::one_form),
    rule("missing-schema", "", parameter::missing_schema),
];

const ENCODING_AFTER: &[Rule] = &[
    rule("parameter-style", "style", parameter::encoding_style),
    translation("", |node, _| openapi32::encoding_defaults(node)),
];

const RESPONSE_AFTER: &[Rule] = &[translation("", |node, _| {
    openapi32::response_description(node);
})];

const COMPONENTS_AFTER: &[Rule] = &[rule(
    "unusable-security-scheme",
    "securitySchemes",
    security::unusable,
)];

const OAUTH_FLOWS_AFTER: &[Rule] = &[rule("oauth-flow", "", security::flow_members)];

const SECURITY_SCHEME_AFTER: &[Rule] = &[rule("security-scheme-type", "type", security::kind)];

const LINK_AFTER: &[Rule] = &[rule("link-to-nothing", "", response::link)];
