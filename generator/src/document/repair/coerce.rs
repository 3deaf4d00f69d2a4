//! Taking a value for one of another type, where there can be no doubt what is meant.

use serde_json::{Number, Value};

use super::context::{RuleContext, Session};
use crate::document::pointer::Spot;
use crate::document::version::kind_name;

/// Nothing can be made of a value.
pub(super) struct Unfit;

/// Makes a value a text.
pub(super) fn text(
    value: &mut Value,
    spot: &Spot<'_>,
    session: &mut Session<'_>,
) -> Result<(), Unfit> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        // Some tools break long texts into a list of lines.
        Value::Array(lines) if !lines.is_empty() && lines.iter().all(Value::is_string) => lines
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join("\n"),
        _ => return Err(Unfit),
    };
    let message = format!("{} is taken as the text {text:?}", kind_name(value));
    RuleContext::new("not-a-text", spot, session).note("", message);
    *value = Value::String(text);
    Ok(())
}

/// Makes a value `true` or `false`.
pub(super) fn flag(
    value: &mut Value,
    spot: &Spot<'_>,
    session: &mut Session<'_>,
) -> Result<(), Unfit> {
    let flag = match value {
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => true,
            "false" | "no" | "0" | "" => false,
            _ => return Err(Unfit),
        },
        Value::Number(number) if number.as_u64() == Some(1) => true,
        Value::Number(number) if number.as_u64() == Some(0) => false,
        _ => return Err(Unfit),
    };
    RuleContext::new("not-a-boolean", spot, session).note("", format!("this is taken as {flag}"));
    *value = Value::Bool(flag);
    Ok(())
}

/// Makes a value a number that counts something.
pub(super) fn count(
    value: &mut Value,
    spot: &Spot<'_>,
    session: &mut Session<'_>,
) -> Result<(), Unfit> {
    if value.is_string() {
        number(value, spot, session)?;
    }
    let number = value
        .as_f64()
        .filter(|n| n.fract() == 0.0 && (0.0..=9e15).contains(n));
    let count = value.as_u64().or(number.map(|n| n as u64)).ok_or(Unfit)?;
    *value = count.into();
    Ok(())
}

/// Makes a text the number that it holds.
pub(super) fn number(
    value: &mut Value,
    spot: &Spot<'_>,
    session: &mut Session<'_>,
) -> Result<(), Unfit> {
    let text = value.as_str().map(str::trim).ok_or(Unfit)?;
    let whole = text.parse::<i64>().ok().map(Number::from);
    let number = whole.or_else(|| text.parse().ok().and_then(Number::from_f64));
    let number = number.ok_or(Unfit)?;
    let message = format!("a text is taken as the number {number}");
    RuleContext::new("not-a-number", spot, session).note("", message);
    *value = Value::Number(number);
    Ok(())
}
