//! A path with its operations (Path Item Object).

use serde_json::Value;

use super::operation;
use super::written::Written;
use super::{At, Context, item, parameter};
use crate::document::grammar::is_method;

/// Translates a path item in place. A body or a form that all its operations share is given to
/// each of them.
pub(super) fn translate(path_item: &mut Value, at: &At, context: &mut Context<'_>) {
    let Value::Object(members) = path_item else {
        return;
    };
    let mut shared = Vec::new();
    if let Some(Value::Array(list)) = members.get_mut("parameters") {
        let then = at.key("parameters").then;
        let (sent, mut kept) = operation::split(std::mem::take(list), &then, context);
        for (index, Written { value, then }) in kept.iter_mut().enumerate() {
            let at = At {
                now: item(&at.key("parameters").now, index),
                then: then.clone(),
            };
            parameter::translate(value, &at, context);
            context.moved(&at);
        }
        *list = kept.into_iter().map(|parameter| parameter.value).collect();
        shared = sent;
    }
    for (name, member) in members.iter_mut() {
        if is_method(name) {
            operation::translate(member, &shared, &at.key(name), context);
        }
    }
}
