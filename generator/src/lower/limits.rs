//! What values may be beyond their type, in words for the documentation.

use serde_json::{Number, Value};

use crate::openapi::{Bound, Node, Schema};

/// The limits that a schema sets itself.
pub(super) fn of(schema: Schema) -> Vec<String> {
    let mut limits = Vec::new();
    bounds(schema, &mut limits);
    let step = schema.number("multipleOf");
    limits.extend(step.map(|step| format!("a multiple of {}", shown(step))));
    for (least, most, one) in [
        ("minLength", "maxLength", "character"),
        ("minItems", "maxItems", "item"),
        ("minProperties", "maxProperties", "member"),
        ("minContains", "maxContains", "matching item"),
    ] {
        limits.extend(count(schema.count(least), schema.count(most), one));
    }
    if schema.flag("uniqueItems") {
        limits.push("no item twice".to_owned());
    }
    let pattern = schema.text("pattern").filter(|pattern| is_shown(pattern));
    limits.extend(pattern.map(|pattern| format!("pattern `{pattern}`")));
    limits.extend(schema.content_words());
    names(schema, &mut limits);
    limits.extend(dependent(schema));
    limits
}

/// What the names of members must look like.
fn names(schema: Schema, limits: &mut Vec<String>) {
    let Some(Node::Item(names)) = schema.node("propertyNames") else {
        return;
    };
    let listed: Vec<String> = names
        .texts("enum")
        .map(|name| format!("`{name}`"))
        .collect();
    let listed = (!listed.is_empty() && listed.len() <= 10).then(|| listed.join(", "));
    let each = of(names).into_iter().chain(listed);
    limits.extend(each.map(|limit| format!("each name: {limit}")));
}

/// Members that have to be there where another one is (JSON Schema 2020-12 Validation, section 6.5.4).
fn dependent(schema: Schema) -> Vec<String> {
    let lists = schema.get("dependentRequired").and_then(Value::as_object);
    let words = lists.into_iter().flatten().filter_map(|(name, needed)| {
        let needed = needed.as_array()?.iter().filter_map(Value::as_str);
        let needed: Vec<String> = needed.map(|name| format!("`{name}`")).collect();
        let is_plain = !needed.is_empty() && !name.contains('`');
        is_plain.then(|| format!("`{name}` only with {}", needed.join(" and ")))
    });
    words.collect()
}

/// How many of something there may be.
fn count(least: Option<u64>, most: Option<u64>, one: &str) -> Option<String> {
    let counted = |number: u64| match number {
        1 => format!("1 {one}"),
        number => format!("{number} {one}s"),
    };
    Some(match (least.filter(|least| *least > 0), most) {
        (Some(least), Some(most)) if least == most => format!("exactly {}", counted(most)),
        (Some(least), Some(most)) => format!("{least} to {}", counted(most)),
        (Some(least), None) => format!("at least {}", counted(least)),
        (None, Some(most)) => format!("at most {}", counted(most)),
        (None, None) => return None,
    })
}

/// The bounds of a number.
fn bounds(schema: Schema, limits: &mut Vec<String>) {
    let (least, most) = (schema.least(), schema.most());
    if let (Some(least), Some(most)) = (least, most)
        && !(least.is_exclusive || most.is_exclusive)
    {
        let words = format!("{} to {}", shown(least.number), shown(most.number));
        limits.push(words);
        return;
    }
    let words = |bound: Bound, beyond: &str, or_equal: &str| {
        let words = if bound.is_exclusive { beyond } else { or_equal };
        format!("{words} {}", shown(bound.number))
    };
    limits.extend(least.map(|least| words(least, "more than", "at least")));
    limits.extend(most.map(|most| words(most, "less than", "at most")));
}

/// Whether a pattern is short enough for the documentation: a long one hides more than it tells.
pub(super) fn is_shown(pattern: &str) -> bool {
    pattern.len() <= 60 && !pattern.contains('`')
}

/// A number for people. One that is larger than any integer type is known by its first digits
/// only, and zeros in place of the others would not be true.
fn shown(number: &Number) -> String {
    let whole = number.as_i64().map(|whole| whole.to_string());
    let whole = whole.or_else(|| number.as_u64().map(|whole| whole.to_string()));
    whole.unwrap_or_else(|| match number.as_f64() {
        Some(float) if float.fract() == 0.0 && float.abs() >= 9.3e18 => format!("{float:e}"),
        Some(float) if number.is_f64() => float.to_string(),
        _ => number.to_string(),
    })
}
