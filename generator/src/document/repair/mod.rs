//! Repairs: small faults of real documents, each by a small rule with a name, which says what it
//! did. Afterwards every object has only members of the type that the specification gives them.
//!
//! The rules stand in one table with the translations of schemas, which are of use to some of them and
//! need others: a list of types is told apart when it is known to be one.

mod alternative;
mod coerce;
mod coerce_members;
pub(super) mod context;
mod enumeration;
mod expression;
mod metadata;
mod object;
mod operation;
mod parameter;
mod parameter_group;
mod parameter_list;
mod path;
mod place;
mod response;
mod rules;
mod security;
mod server;
mod template;
mod types;

use serde_json::Value;

use super::grammar::{Kind, each_child_mut};
use super::pointer::Spot;
use context::{RuleContext, Session};

/// A repair or a translation.
pub(super) struct Rule {
    /// The code of the diagnostics that a repair gives; empty for a translation, which gives none.
    pub code: &'static str,
    /// The member that an object must have for the rule to concern it; empty if that does not
    /// depend on one member.
    pub member: &'static str,
    /// What it does to an object.
    pub apply: fn(&mut Value, &mut RuleContext<'_, '_>),
}

/// Repairs a whole document in which references are bundled already. The result's places that were
/// not where they are now are added to `context`.
pub(super) fn repair(value: &mut Value, session: &mut Session<'_>) {
    session.prepare(value);
    repair_node(value, Kind::Root, &Spot::base(""), session);
    session.report();
}

/// Repairs an object of a known kind and all below it.
fn repair_node(node: &mut Value, kind: Kind, spot: &Spot<'_>, session: &mut Session<'_>) {
    coerce_members::reference(node, kind, spot, session);
    apply(rules::before(kind), node, spot, session);
    coerce_members::object(node, kind, spot, session);
    if is_reference(node, kind) {
        return;
    }
    coerce_members::members(node, kind, spot, session);
    each_child_mut(node, kind, spot, &mut |child, kind, spot| {
        repair_node(child, kind, spot, session);
    });
    apply(rules::after(kind), node, spot, session);
}

fn apply(rules: &[Rule], node: &mut Value, spot: &Spot<'_>, session: &mut Session<'_>) {
    for rule in rules {
        if rule.member.is_empty() || node.get(rule.member).is_some() {
            (rule.apply)(node, &mut RuleContext::new(rule.code, spot, session));
        }
    }
}

/// Whether an object is a reference to a component: nothing beside it counts (OpenAPI 3.0,
/// Reference Object).
fn is_reference(node: &Value, kind: Kind) -> bool {
    kind.section().is_some() && node.get("$ref").is_some_and(Value::is_string)
}

#[cfg(test)]
mod tests;
