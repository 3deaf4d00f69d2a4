//! What the settings say of what was noticed: which of it refuses the description, and which of it
//! nobody wants to be told.

use std::collections::BTreeMap;

use crate::config::{Config, DiagnosticRules};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};

/// Makes errors of what is denied, and takes away what is allowed. Whether anything is denied.
pub(crate) fn apply(config: &Config, diagnostics: &mut Diagnostics) -> bool {
    let rules = &config.diagnostics;
    diagnostics.retain(|diagnostic| !is_allowed(rules, diagnostic));
    let mut denied: BTreeMap<&str, usize> = BTreeMap::new();
    for diagnostic in diagnostics.iter_mut() {
        if is_denied(rules, diagnostic) {
            diagnostic.severity = Severity::Error;
            *denied.entry(diagnostic.code).or_default() += 1;
        }
    }
    if denied.is_empty() {
        return false;
    }
    let counts: Vec<String> = denied
        .iter()
        .map(|(code, count)| format!("`{code}` × {count}"))
        .collect();
    let message = format!("the settings deny what is here: {}", counts.join(", "));
    let place = config.place(&["diagnostics", "deny"]);
    diagnostics
        .error("denied", place, message)
        .help("correct the description, or take the name out of `diagnostics.deny`");
    true
}

/// Allowances that nothing needs, before they are made use of.
pub(crate) fn report_unused(config: &Config, diagnostics: &mut Diagnostics) {
    for (index, code) in config.diagnostics.allow.iter().enumerate() {
        if diagnostics.iter().any(|d| d.code == code) {
            continue;
        }
        let place = config.place(&["diagnostics", "allow", &index.to_string()]);
        let message = format!("`{code}` is allowed, and there is none");
        diagnostics.note("allowed-for-nothing", place, message);
    }
}

/// What is lost is told, whatever the settings say.
fn is_allowed(rules: &DiagnosticRules, diagnostic: &Diagnostic) -> bool {
    diagnostic.severity != Severity::Error && names(&rules.allow, diagnostic.code)
}

/// By its code, or, unless that is allowed, by what it means for fidelity or by its severity.
fn is_denied(rules: &DiagnosticRules, diagnostic: &Diagnostic) -> bool {
    let severity = match diagnostic.severity {
        Severity::Error => "errors",
        Severity::Warning => "warnings",
        Severity::Note => "notes",
    };
    let of_its_kind =
        names(&rules.deny, severity) || names(&rules.deny, diagnostic.fidelity().name());
    names(&rules.deny, diagnostic.code) || of_its_kind && !names(&rules.allow, diagnostic.code)
}

fn names(list: &[String], name: &str) -> bool {
    list.iter().any(|item| item == name)
}
