//! The ledger of fidelity: what of a description its users get in a weaker form, and what not at
//! all. Everything else is expressed as it is described.
//!
//! Every diagnostic has a code, and [`TABLE`] says what each code means for fidelity: whoever adds
//! a code adds a line here.

use std::fmt;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use Fidelity::{Expressed, Skipped, Weaker};

/// What became of a construct of the description.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fidelity {
    /// It is in the crate; perhaps it was written in an unusual way.
    Expressed,
    /// It is in the crate in a weaker form: callers have to know more, or to do more.
    Weaker,
    /// It is not in the crate.
    Skipped,
}

impl Fidelity {
    /// Its name, in the ledger and in the settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Expressed => "expressed",
            Self::Weaker => "weaker",
            Self::Skipped => "skipped",
        }
    }
}

/// What each code means, by the alphabet.
pub const TABLE: &[(&str, Fidelity)] = &[
    ("allowed-for-nothing", Expressed),
    ("bare-example", Expressed),
    ("beside-ref", Expressed),
    ("binary-format", Expressed),
    ("body-parameter", Expressed),
    ("boolean-schema", Expressed),
    ("busy", Expressed),
    ("bytes-in-json", Weaker),
    ("callbacks-left-out", Weaker),
    ("circular-ref", Weaker),
    ("collection-format", Weaker),
    ("combined-alternatives", Weaker),
    ("condition", Skipped),
    ("conflicting-schemas", Weaker),
    ("const", Expressed),
    ("content-type-list", Expressed),
    ("default-not-shown", Skipped),
    ("default-type", Skipped),
    ("defect", Skipped),
    ("denied", Expressed),
    ("dependencies", Expressed),
    ("discriminator-text", Expressed),
    ("discriminator-without-property", Skipped),
    ("duplicate-key", Skipped),
    ("dynamic-ref", Expressed),
    ("empty-alternatives", Expressed),
    ("empty-value-left-out", Skipped),
    ("encoding-by-place", Skipped),
    ("encoding-defaults", Expressed),
    ("endless-number", Skipped),
    ("endless-requirement", Weaker),
    ("enum-of-list", Expressed),
    ("enum-type", Expressed),
    ("example-does-not-fit", Skipped),
    ("exclusive-bound", Expressed),
    ("external-example", Skipped),
    ("file-too-large", Skipped),
    ("form-parameter", Expressed),
    ("item-schema", Expressed),
    ("items-list", Expressed),
    ("limits-not-shown", Skipped),
    ("link-to-nothing", Skipped),
    ("links-left-out", Skipped),
    ("list-of-parts", Expressed),
    ("method-case", Expressed),
    ("missing-description", Expressed),
    ("missing-info", Expressed),
    ("missing-items", Expressed),
    ("missing-name", Expressed),
    ("missing-paths", Expressed),
    ("missing-responses", Expressed),
    ("missing-schema", Expressed),
    ("missing-url", Expressed),
    ("name-for-nothing", Expressed),
    ("nameless-parameter", Skipped),
    ("not-a-boolean", Expressed),
    ("not-a-file", Skipped),
    ("not-a-list", Expressed),
    ("not-a-number", Expressed),
    ("not-a-text", Expressed),
    ("not-an-object", Skipped),
    ("not-utf-8", Skipped),
    ("null-alternative", Expressed),
    ("null-member", Expressed),
    ("null-response", Expressed),
    ("oauth-flow", Expressed),
    ("oauth-flow-name", Expressed),
    ("one-tag", Weaker),
    ("operation-id-twice", Expressed),
    ("optional-path-parameter", Expressed),
    ("outside-folder", Skipped),
    ("overlay", Skipped),
    ("parameter-in-parts", Expressed),
    ("parameter-location", Expressed),
    ("parameter-map", Expressed),
    ("parameter-style", Weaker),
    ("parameter-twice", Skipped),
    ("part-headers", Weaker),
    ("part-style", Expressed),
    ("path-expression", Expressed),
    ("path-items", Expressed),
    ("path-template", Weaker),
    ("path-without-slash", Skipped),
    ("pattern-not-shown", Skipped),
    ("pattern-properties", Weaker),
    ("querystring", Skipped),
    ("redirect-beside-result", Weaker),
    ("ref-to-other-kind", Expressed),
    ("refused", Skipped),
    ("remote-ref", Skipped),
    ("required-absent", Expressed),
    ("required-flag", Expressed),
    ("required-together", Weaker),
    ("required-undescribed", Weaker),
    ("reserved-header", Expressed),
    ("response-summary", Expressed),
    ("schema-and-content", Weaker),
    ("schema-as-type", Expressed),
    ("schema-beside-content", Expressed),
    ("schema-bookkeeping", Expressed),
    ("schema-examples", Expressed),
    ("schema-list", Expressed),
    ("scopes", Expressed),
    ("security-scheme-type", Expressed),
    ("server-text", Expressed),
    ("server-variable", Expressed),
    ("server-without-url", Skipped),
    ("settings", Skipped),
    ("shared-media-type", Expressed),
    ("syntax", Skipped),
    ("tag-kind", Weaker),
    ("tag-parent", Weaker),
    ("tag-text", Expressed),
    ("tag-twice", Skipped),
    ("token-not-fetched", Weaker),
    ("too-deep", Weaker),
    ("too-large", Skipped),
    ("too-many-files", Skipped),
    ("tuple", Weaker),
    ("type-beside-schema", Expressed),
    ("type-for-schema", Expressed),
    ("type-list", Expressed),
    ("undone", Expressed),
    ("unknown-member", Skipped),
    ("unknown-method", Skipped),
    ("unknown-security-scheme", Skipped),
    ("unknown-status", Skipped),
    ("unknown-type", Weaker),
    ("unknown-version", Skipped),
    ("unreadable-file", Skipped),
    ("unreadable-piece", Skipped),
    ("unresolved-ref", Skipped),
    ("untyped-body", Weaker),
    ("untyped-header", Weaker),
    ("untyped-headers", Weaker),
    ("untyped-multipart", Weaker),
    ("unusable-security-scheme", Skipped),
    ("webhooks-left-out", Weaker),
    ("whole-bound", Expressed),
    ("wrong-kind-ref", Skipped),
    ("wrong-type", Skipped),
    ("xml-left-out", Weaker),
    ("xml-root", Weaker),
    ("xml-wrapped", Expressed),
];

/// What a diagnostic means for fidelity.
pub fn fidelity(diagnostic: &Diagnostic) -> Fidelity {
    let known = TABLE.iter().find(|(code, _)| *code == diagnostic.code);
    match (known, diagnostic.severity) {
        (Some((_, fidelity)), _) => *fidelity,
        (None, Severity::Error) => Skipped,
        (None, _) => Weaker,
    }
}

/// Whether diagnostics can have this code.
pub fn is_code(name: &str) -> bool {
    TABLE.iter().any(|(code, _)| *code == name)
}

/// The ledger of one description.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// What is not expressed as it is described: first what is skipped, then what is weaker.
    pub entries: Vec<Entry>,
}

/// A construct that is not expressed as it is described.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What became of it.
    pub fidelity: Fidelity,
    /// Which kind of construct it is.
    pub code: &'static str,
    /// How it is expressed, or why it is not.
    pub message: String,
    /// Where it stands.
    pub place: Place,
}

impl Ledger {
    /// What the diagnostics tell. A place that several operations reach is told once.
    pub fn of(diagnostics: &Diagnostics) -> Self {
        let entry = |diagnostic: &Diagnostic| Entry {
            fidelity: fidelity(diagnostic),
            code: diagnostic.code,
            message: diagnostic.message.clone(),
            place: diagnostic.place.clone(),
        };
        let all = diagnostics.iter().map(entry);
        let mut entries: Vec<Entry> = all.filter(|e| e.fidelity != Expressed).collect();
        entries.sort_by(|a, b| a.order().cmp(&b.order()));
        entries.dedup();
        Self { entries }
    }

    /// How many constructs there are of one class.
    pub fn count(&self, fidelity: Fidelity) -> usize {
        let entries = self.entries.iter();
        entries.filter(|entry| entry.fidelity == fidelity).count()
    }
}

impl Entry {
    fn order(&self) -> impl Ord + '_ {
        let place = &self.place;
        (
            std::cmp::Reverse(self.fidelity),
            self.code,
            (&place.file, place.position, &place.pointer),
            &self.message,
        )
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (class, code) = (self.fidelity.name(), self.code);
        write!(f, "{class}[{code}] {}: {}", self.place, self.message)
    }
}

#[cfg(test)]
mod tests;
