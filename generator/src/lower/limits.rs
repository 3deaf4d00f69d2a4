//! What values may be beyond their type, in words for the documentation.

use super::facets::Facets;

impl Facets<'_> {
    /// A bound in a unit.
    pub(super) fn add_limit(&mut self, bound: &str, limit: Option<impl ToString>, unit: &str) {
        if let Some(limit) = limit {
            let limit = format!("{bound} {} {unit}", limit.to_string());
            self.limits.push(limit.trim_end().to_owned());
        }
    }

    /// The bounds of a number, each with whether the number must differ from it.
    pub(super) fn add_bounds<T: ToString>(
        &mut self,
        (least, above): (Option<T>, bool),
        (most, below): (Option<T>, bool),
    ) {
        self.add_limit(if above { "more than" } else { "at least" }, least, "");
        self.add_limit(if below { "less than" } else { "at most" }, most, "");
    }

    /// What a text must look like.
    pub(super) fn add_pattern(&mut self, pattern: Option<&str>) {
        // A long pattern hides more than it tells.
        if let Some(pattern) = pattern.filter(|p| p.len() <= 60 && !p.contains('`')) {
            self.limits.push(format!("pattern `{pattern}`"));
        }
    }
}
