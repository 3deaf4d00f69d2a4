//! Names of variants.

use heck::ToUpperCamelCase;

use super::Scope;
use super::case::{self, upper_camel};
use crate::config::Config;
use crate::model::{EnumValue, IntegerValue, MixedValue, Union, Variant};
use serde_json::Value;

/// The names of a string enum's variants, and of the one for texts that nobody described.
pub fn string_variants(
    values: &[EnumValue],
    owner: &str,
    config: &Config,
) -> (Vec<String>, String) {
    let plain = values.iter().map(|value| {
        let given = config.names.values.get(&format!("{owner}.{}", value.wire));
        given.cloned().unwrap_or_else(|| match value.wire.as_str() {
            "" => "Empty".to_owned(),
            wire => upper_camel(wire),
        })
    });
    distinct(plain, |index| case::spelled_out(&values[index].wire))
}

/// The names of an integer enum's variants, and of the one for numbers that nobody described.
pub fn integer_variants(values: &[IntegerValue]) -> (Vec<String>, String) {
    let plain = values.iter().map(|value| match (&value.name, value.wire) {
        (Some(name), _) => upper_camel(name),
        (None, wire) if wire < 0 => format!("Minus{}", wire.unsigned_abs()),
        (None, wire) => format!("N{wire}"),
    });
    distinct(plain, |index| {
        format!("N{}", values[index].wire).replace('-', "Minus")
    })
}

/// The names of the variants of an enum of several kinds, and of the one for values that nobody
/// described.
pub fn mixed_variants(values: &[MixedValue]) -> (Vec<String>, String) {
    let plain = values.iter().map(|value| match (&value.name, &value.wire) {
        (Some(name), _) => upper_camel(name),
        (None, Value::String(text)) => upper_camel(text),
        (None, Value::Number(number)) => format!("N{number}")
            .replace('-', "Minus")
            .replace('.', "Point")
            .replace('+', ""),
        (None, Value::Bool(true)) => "True".to_owned(),
        (None, Value::Bool(false)) => "False".to_owned(),
        (None, _) => "Value".to_owned(),
    });
    distinct(plain, |index| {
        case::spelled_out(&values[index].wire.to_string())
    })
}

/// The names of a union's variants, and of the one for values that nobody described.
pub fn union_variants(
    union: &Union,
    name: impl Fn(&Variant) -> String,
    longer: impl Fn(&Variant) -> Option<String>,
) -> (Vec<String>, String) {
    distinct(union.variants.iter().map(name), |index| {
        let variant = &union.variants[index];
        longer(variant).unwrap_or_else(|| variant.hint.to_upper_camel_case())
    })
}

/// The names of the variants of an answer that depends on the status.
pub fn status_variants(statuses: impl Iterator<Item = impl AsRef<str>>) -> Vec<String> {
    let mut scope = Scope::new(&[]);
    statuses
        .map(|status| {
            scope.claim(match status.as_ref() {
                "200" => "Ok",
                "201" => "Created",
                "202" => "Accepted",
                "203" => "NonAuthoritativeInformation",
                "204" => "NoContent",
                "205" => "ResetContent",
                "206" => "PartialContent",
                "207" => "MultiStatus",
                "2XX" => "Success",
                "400" => "BadRequest",
                "401" => "Unauthorized",
                "402" => "PaymentRequired",
                "403" => "Forbidden",
                "404" => "NotFound",
                "405" => "MethodNotAllowed",
                "406" => "NotAcceptable",
                "408" => "RequestTimeout",
                "409" => "Conflict",
                "410" => "Gone",
                "412" => "PreconditionFailed",
                "413" => "ContentTooLarge",
                "415" => "UnsupportedMediaType",
                "422" => "UnprocessableContent",
                "429" => "TooManyRequests",
                "4XX" => "ClientError",
                "500" => "InternalServerError",
                "501" => "NotImplemented",
                "502" => "BadGateway",
                "503" => "ServiceUnavailable",
                "504" => "GatewayTimeout",
                "5XX" => "ServerError",
                "default" => "Other",
                other => return scope.claim(&format!("Status{other}")),
            })
        })
        .collect()
}

/// The variant for values that nobody described, in every enum. What a value is called must not
/// depend on which others there are.
const UNKNOWN: &str = "Unknown";

/// Claims variant names; where two would be equal, those that come later are spelled out.
fn distinct(
    plain: impl Iterator<Item = String>,
    spelled_out: impl Fn(usize) -> String,
) -> (Vec<String>, String) {
    let mut scope = Scope::new(&["Self", UNKNOWN]);
    let plain = plain.map(|name| match name == UNKNOWN {
        true => format!("{name}Value"),
        false => name,
    });
    let names = plain
        .enumerate()
        .map(|(index, name)| match scope.is_free(&name) {
            true => scope.claim(&name),
            false => {
                let longer = spelled_out(index);
                scope.claim(if longer.is_empty() { &name } else { &longer })
            }
        })
        .collect();
    (names, UNKNOWN.to_owned())
}
