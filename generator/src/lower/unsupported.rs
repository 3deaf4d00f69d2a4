//! What a description says and a crate does not: a walk over the whole document, so that nothing
//! is passed over in silence.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::{limits, xml};
use crate::diagnostic::Diagnostics;
use crate::document::{Kind, Spot, each_child};
use crate::openapi::holds_json;

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
            let kind = parameter
                .get("schema")
                .and_then(|schema| schema.get("type"));
            *allowed == Value::Bool(true) && kind != Some(&"string".into())
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
        when: |_, schema| {
            let text = |keyword| schema.get(keyword).and_then(Value::as_str);
            !holds_json(text("contentMediaType"), text("contentEncoding"))
        },
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
            let values = names.get("enum").and_then(Value::as_array);
            names.get("$ref").is_some() || values.is_some_and(|values| values.len() > 10)
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
        when: |group, _| {
            group
                .as_array()
                .is_some_and(|group| group.iter().any(is_limited))
        },
        code: "limits-not-shown",
        message: "the limits of these alternatives are neither shown nor checked",
    },
    Unsupported {
        kinds: &[Kind::Schema],
        member: "anyOf",
        when: |group, _| {
            group
                .as_array()
                .is_some_and(|group| group.iter().any(is_limited))
        },
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
    words.iter().any(|word| schema.get(word).is_some())
}

/// Says of the whole document what is not expressed, but at the places that are.
///
/// Where bodies are XML, what values are in it counts, but for what has no meaning where it stands.
pub(super) fn note(
    (document, has_xml): (&Value, bool),
    expressed: &HashSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let mut report = |left: &Unsupported, found: Found<'_>| {
        let message = match left.member == "xml" && has_xml {
            true => xml::without_meaning(found.value, found.schema),
            false => Some(left.message),
        };
        if let Some(message) = message.filter(|_| !expressed.contains(&found.pointer)) {
            diagnostics.note(left.code, found.pointer, message);
        }
    };
    note_below(document, Kind::Root, &Spot::base(""), &mut report);
}

/// A member that a rule is about.
struct Found<'v> {
    value: &'v Value,
    /// The object that it is a member of.
    schema: &'v Members,
    pointer: String,
}

/// What to do with what is left out.
type Report<'r> = &'r mut dyn FnMut(&Unsupported, Found<'_>);

fn note_below(node: &Value, kind: Kind, spot: &Spot<'_>, report: Report<'_>) {
    let Some(members) = node.as_object() else {
        return;
    };
    if kind.section().is_some() && members.contains_key("$ref") {
        return;
    }
    for (name, value) in members {
        let known = LEFT_OUT.iter().find(|left| {
            left.member == name && left.kinds.contains(&kind) && (left.when)(value, members)
        });
        if let Some(left) = known {
            let found = Found {
                value,
                schema: members,
                pointer: spot.key(name).pointer(),
            };
            report(left, found);
        }
    }
    each_child(node, kind, spot, &mut |child, kind, spot| {
        note_below(child, kind, spot, &mut *report);
    });
}
