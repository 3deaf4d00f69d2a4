//! What values may be beyond their type, in words for the documentation.

use openapiv3::AnySchema;

use super::facets::Facets;

impl Facets<'_> {
    /// How many of something there may be.
    pub(super) fn add_count(&mut self, least: Option<usize>, most: Option<usize>, one: &str) {
        let counted = |number: usize| match number {
            1 => format!("1 {one}"),
            number => format!("{number} {one}s"),
        };
        let words = match (least.filter(|least| *least > 0), most) {
            (Some(least), Some(most)) if least == most => format!("exactly {}", counted(most)),
            (Some(least), Some(most)) => format!("{least} to {}", counted(most)),
            (Some(least), None) => format!("at least {}", counted(least)),
            (None, Some(most)) => format!("at most {}", counted(most)),
            (None, None) => return,
        };
        self.limits.push(words);
    }

    /// The bounds of a number, each with whether the number must differ from it.
    pub(super) fn add_bounds<T: ToString>(
        &mut self,
        (least, above): (Option<T>, bool),
        (most, below): (Option<T>, bool),
    ) {
        let bound = |words: &str, bound: &T| format!("{words} {}", shown(bound));
        match (&least, &most) {
            (Some(least), Some(most)) if !above && !below => {
                let words = format!("{} to {}", shown(least), shown(most));
                self.limits.push(words);
            }
            _ => {
                let words = if above { "more than" } else { "at least" };
                self.limits
                    .extend(least.iter().map(|least| bound(words, least)));
                let words = if below { "less than" } else { "at most" };
                self.limits
                    .extend(most.iter().map(|most| bound(words, most)));
            }
        }
    }

    /// The limits of a schema that does not say its type, or says more than that.
    pub(super) fn add_limits(&mut self, any: &AnySchema) {
        let flag = |exclusive: Option<bool>| exclusive == Some(true);
        self.add_bounds(
            (any.minimum, flag(any.exclusive_minimum)),
            (any.maximum, flag(any.exclusive_maximum)),
        );
        self.add_step(any.multiple_of);
        self.add_count(any.min_length, any.max_length, "character");
        self.add_count(any.min_items, any.max_items, "item");
        self.add_count(any.min_properties, any.max_properties, "member");
        self.add_pattern(any.pattern.as_deref());
    }

    /// What a number must be a multiple of.
    pub(super) fn add_step(&mut self, step: Option<impl ToString>) {
        self.limits
            .extend(step.map(|step| format!("a multiple of {}", step.to_string())));
    }

    /// What a text must look like.
    pub(super) fn add_pattern(&mut self, pattern: Option<&str>) {
        if let Some(pattern) = pattern.filter(|pattern| is_shown(pattern)) {
            self.limits.push(format!("pattern `{pattern}`"));
        }
    }
}

/// Whether a pattern is short enough for the documentation: a long one hides more than it tells.
pub(super) fn is_shown(pattern: &str) -> bool {
    pattern.len() <= 60 && !pattern.contains('`')
}

/// A number for people. One that is larger than any integer type is known by its first digits
/// only, and zeros in place of the others would not be true.
fn shown(number: &impl ToString) -> String {
    let text = number.to_string();
    let is_large = !text.contains('.') && text.parse::<i64>().is_err();
    match text.parse::<f64>() {
        Ok(float) if is_large => format!("{float:e}"),
        _ => text,
    }
}
