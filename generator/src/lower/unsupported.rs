//! What a description says and a crate does not: a walk over the whole document, so that nothing
//! is passed over in silence.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::{limits, xml};
use crate::diagnostic::Diagnostics;
use crate::document::{Kind, Spot, walk};
use crate::openapi::Schema;

type Members = Map<String, Value>;

/// A member that is not expressed.
struct Unsupported {
    kinds: &'static [Kind],
    member: &'static str,
    /// Whether it is left out, by its value and those of its neighbours.
    when: fn(&Value, &Members) -> bool,
    code: &'static str,
    message: &'static str,
}

const LEFT_OUT: &[Unsupported] = &[
    Unsupported {
        kinds: &[Kind::SecurityScheme],
        member: "flows",
        when: |flows, _| {
            let mut flows = flows.as_object().into_iter().flatten();
            flows.any(|(name, _)| matches!(name.as_str(), "implicit" | "password"))
        },
        code: "token-not-fetched",
        message: "the flows `implicit` and `password` are not followed; the client takes a token, or whoever \
                  gives some (`tokens`)",
    },
    Unsupported {
        kinds: &[Kind::Operation],
        member: "tags",
        // The same tag twice is one tag.
        when: |tags, _| {
            let tags = tags.as_array().map(Vec::as_slice).unwrap_or_default();
            tags.iter().any(|tag| Some(tag) != tags.first())
        },
        code: "one-tag",
        message: "the operation is reached by its first tag only",
    },
    Unsupported {
        kinds: &[Kind::Parameter],
        member: "allowEmptyValue",
        when: |allowed, parameter| {
            let schema = parameter.get("schema").and_then(Schema::of);
            let kind = schema.and_then(Schema::kind);
            *allowed == Value::Bool(true) && kind != Some("string")
        },
        code: "empty-value-left-out",
        message: "this parameter cannot be sent without a value",
    },
    Unsupported {
        kinds: &[Kind::Response],
        member: "links",
        when: |links, _| links.as_object().is_some_and(|links| !links.is_empty()),
        code: "links-left-out",
        message: "no call follows the links of a response",
    },
    Unsupported {
        kinds: &[Kind::Example],
        member: "externalValue",
        when: |_, _| true,
        code: "external-example",
        message: "an example that stands elsewhere is not tried",
    },
    Unsupported {
        kinds: &[Kind::Tag],
        member: "kind",
        when: |kind, _| kind != "nav",
        code: "tag-kind",
        message: "a tag groups operations, whatever kind of tag it is said to be",
    },
    Unsupported {
        kinds: &[Kind::Example],
        member: "serializedValue",
        when: |_, example| !example.contains_key("value"),
        code: "external-example",
        message: "an example that is given as it is sent is not tried",
    },
    Unsupported {
        kinds: &[Kind::Header],
        member: "example",
        when: |_, _| true,
        code: "external-example",
        message: "the example of a header is not tried",
    },
    Unsupported {
        kinds: &[Kind::Header],
        member: "examples",
        when: |_, _| true,
        code: "external-example",
        message: "the examples of a header are not tried",
    },
    Unsupported {
        kinds: &[Kind::Encoding],
        member: "encoding",
        when: |_, _| true,
        code: "encoding-by-place",
        message: "how the parts of a part are written is left to the caller",
    },
    Unsupported {
        kinds: &[Kind::MediaType, Kind::Encoding],
        member: "itemEncoding",
        when: |_, _| true,
        code: "encoding-by-place",
        message: "how the parts of a stream are written is left to the caller",
    },
    Unsupported {
        kinds: &[Kind::MediaType, Kind::Encoding],
        member: "prefixEncoding",
        when: |_, _| true,
        code: "encoding-by-place",
        message: "how parts without names are written is left to the caller",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "not",
        // What nothing fits is how `false` is written where a schema stands.
        when: |not, _| not.as_object().is_some_and(|not| !not.is_empty()),
        code: "condition",
        message: "no type can express `not`; values are not checked for it",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "if",
        when: |_, schema| schema.contains_key("then") || schema.contains_key("else"),
        code: "condition",
        message: "no type can express `if`; what it asks for is not checked, and members that are \
                  only described in `then` and `else` may always be left out",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "dependentSchemas",
        when: |_, _| true,
        code: "condition",
        message: "no type can express `dependentSchemas`; values are not checked for it",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "contains",
        when: |_, _| true,
        code: "condition",
        message: "no type can express `contains`; values are not checked for it",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "contentSchema",
        when: |_, schema| Schema::of_members(schema).json_within().is_none(),
        code: "condition",
        message: "only the content of a text that is JSON has a type; this one stays text",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "patternProperties",
        when: |_, _| true,
        code: "pattern-properties",
        message: "the patterns of the names are not checked",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "propertyNames",
        when: |names, _| {
            let values = Schema::of(names).map_or(0, |names| names.values().count());
            names.get("$ref").is_some() || values > 10
        },
        code: "limits-not-shown",
        message: "which names the members may have is neither shown nor checked",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "xml",
        when: |_, _| true,
        code: "xml-left-out",
        message: "no body is XML, so what a value is in it means nothing",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "oneOf",
        when: |_, schema| has_limited_alternative(schema, "oneOf"),
        code: "limits-not-shown",
        message: "the limits of these alternatives are neither shown nor checked",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "anyOf",
        when: |_, schema| has_limited_alternative(schema, "anyOf"),
        code: "limits-not-shown",
        message: "the limits of these alternatives are neither shown nor checked",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "items",
        when: |items, _| items.get("items").is_some_and(is_limited),
        code: "limits-not-shown",
        message: "the limits of what a list in a list holds are neither shown nor checked",
    },
    Unsupported {
        kinds: &[Kind::MediaType],
        member: "schema",
        when: |schema, _| is_limited(schema),
        code: "limits-not-shown",
        message: "the limits of a body without a name are neither shown nor checked",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "pattern",
        when: |pattern, _| pattern.as_str().is_some_and(|p| !limits::is_shown(p)),
        code: "pattern-not-shown",
        message: "this pattern does not fit into the documentation; it is neither shown nor checked",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "default",
        when: |default, schema| {
            let secret = schema.get("format") == Some(&"password".into());
            !secret && !default.is_null() && !super::schema::is_shown(default)
        },
        code: "default-not-shown",
        message: "this default does not fit into the documentation; it is not shown",
    },
];

/// Whether one of several alternatives has limits of its own.
fn has_limited_alternative(schema: &Members, keyword: &str) -> bool {
    let alternatives = Schema::of_members(schema).alternatives(keyword);
    let mut alternatives = alternatives.into_iter();
    alternatives.any(|(_, alternative)| is_limited(alternative))
}

/// Whether a schema limits its values beyond their type.
fn is_limited(schema: &Value) -> bool {
    let words = [
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
    ];
    Schema::of(schema).is_some_and(|schema| {
        let mut others = schema.beside_null();
        words.iter().any(|word| schema.has(word)) || others.any(|other| is_limited(other.value))
    })
}

/// Says of the whole document what is not expressed, but at the places that are.
///
/// Where bodies are XML, what values are in it counts, but for what has no meaning where it stands.
pub(super) fn note(
    (document, has_xml): (&Value, bool),
    expressed: &HashSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let mut visit = |node: &Value, kind: Kind, spot: &Spot<'_>| {
        let is_reference = kind.section().is_some() && node.get("$ref").is_some();
        let Some(members) = node.as_object().filter(|_| !is_reference) else {
            return;
        };
        let left_out = LEFT_OUT.iter().filter(|left| left.kinds.contains(&kind));
        for (name, value) in members {
            let mut left_out = left_out.clone().filter(|left| left.member == name);
            let Some(left) = left_out.find(|left| (left.when)(value, members)) else {
                continue;
            };
            let message = match left.member == "xml" && has_xml {
                true => xml::without_meaning(value, members),
                false => Some(left.message),
            };
            let pointer = spot.key(name).pointer();
            if let Some(message) = message.filter(|_| !expressed.contains(&pointer)) {
                diagnostics.note(left.code, pointer, message);
            }
        }
    };
    walk(document, Kind::Root, &Spot::base(""), &mut visit);
}
