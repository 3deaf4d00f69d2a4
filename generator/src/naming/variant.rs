//! Names of variants.

use super::Scope;
use super::case::upper_camel;
use super::distinct::{Wanted, distinct};
use crate::config::Config;
use crate::model::{
    EnumValue, Events, IntegerValue, MixedValue, Payload, Union, Variant, status_words,
};
use serde_json::Value;

/// The names of a string enum's variants, and of the one for texts that nobody described.
pub fn string_variants(
    values: &[EnumValue],
    owner: &str,
    config: &Config,
) -> (Vec<String>, String) {
    let wanted = values.iter().map(|value| {
        let wire = value.wire.as_str();
        match config.names.values.get(&format!("{owner}.{wire}")) {
            Some(name) => Wanted::given(wire, name.clone()),
            None if value.name.is_some() => {
                let name = value.name.as_deref().map(upper_camel);
                Wanted::of(wire, upper_camel).called(name)
            }
            None if wire.is_empty() => Wanted::given(wire, "Empty".to_owned()),
            None => Wanted {
                rank: 1,
                ..Wanted::of(wire, upper_camel)
            },
        }
    });
    named(wanted)
}

/// The names of an integer enum's variants, and of the one for numbers that nobody described.
pub fn integer_variants(values: &[IntegerValue]) -> (Vec<String>, String) {
    let wanted = values.iter().map(|value| {
        let number = value.wire.to_string();
        let plain = match value.wire < 0 {
            true => format!("Minus{}", value.wire.unsigned_abs()),
            false => format!("N{number}"),
        };
        let name = value.name.as_deref().map(upper_camel);
        Wanted {
            names: name.into_iter().chain([plain]).collect(),
            ..Wanted::given(&number, String::new())
        }
    });
    named(wanted)
}

/// The names of the variants of an enum of several kinds, and of the one for values that nobody
/// described.
pub fn mixed_variants(values: &[MixedValue]) -> (Vec<String>, String) {
    let wanted = values.iter().map(|value| {
        let text = value.wire.to_string();
        let name = match (&value.name, &value.wire) {
            (Some(name), _) => upper_camel(name),
            (None, Value::String(text)) => upper_camel(text),
            (None, Value::Number(number)) => format!("N{number}")
                .replace('-', "Minus")
                .replace('.', "Point")
                .replace('+', ""),
            (None, Value::Bool(true)) => "True".to_owned(),
            (None, Value::Bool(false)) => "False".to_owned(),
            (None, _) => "Value".to_owned(),
        };
        Wanted {
            names: vec![name, upper_camel(&text)],
            rank: 1,
            ..Wanted::given(&text, String::new())
        }
    });
    named(wanted)
}

/// The names of a union's variants, and of the one for values that nobody described. `names` has
/// those that a variant wants, the best first. Of several that want one, the first has it: another
/// alternative is added behind those that there are.
pub fn union_variants(
    union: &Union,
    names: impl Fn(&Variant) -> Vec<String>,
) -> (Vec<String>, String) {
    let variants = union.variants.iter().enumerate();
    named(variants.map(|(rank, variant)| Wanted {
        names: names(variant),
        rank,
        ..Wanted::given(&variant.hint, String::new())
    }))
}

/// The names of the variants of a response that depends on the status.
pub fn status_variants(statuses: impl Iterator<Item = impl AsRef<str>>) -> Vec<String> {
    let name = |status: &str| match status {
        "default" => "Other".to_owned(),
        status => upper_camel(&status_words(status)),
    };
    statuses.map(|status| name(status.as_ref())).collect()
}

/// The names of events.
pub fn events(events: &Events) -> Vec<String> {
    let wanted = events.list.iter().map(|event| {
        let first = upper_camel(&event.key);
        let rank = usize::from(first != event.key);
        // Of several by one name, the longer words tell.
        let (longer, method) = (upper_camel(&event.name), upper_camel(&event.method));
        let longest = longer.clone() + &method;
        let ty = match &event.payload {
            Payload::Nothing => "WithoutBody",
            Payload::Json(_) | Payload::Xml(..) | Payload::Bytes(_) => "WithBody",
        };
        let identity = format!("{} {} {}", event.name, event.method, event.pointer);
        Wanted {
            names: vec![first.clone(), longer, longest, first + ty],
            rank,
            ..Wanted::given(&identity, String::new())
        }
    });
    named(wanted).0
}

/// The variant for values that nobody described, in every enum. What a value is called must not
/// depend on which others there are.
const UNKNOWN: &str = "Unknown";

/// The names of variants that want these, and of the one that every enum has.
fn named<'a>(wanted: impl Iterator<Item = Wanted<'a>>) -> (Vec<String>, String) {
    let kept = wanted.map(|mut wanted| {
        for name in wanted.names.iter_mut().filter(|name| *name == UNKNOWN) {
            name.push_str("Value");
        }
        wanted
    });
    let kept: Vec<Wanted> = kept.collect();
    let names = distinct(&mut Scope::new(&["Self", UNKNOWN]), &kept);
    (names, UNKNOWN.to_owned())
}
