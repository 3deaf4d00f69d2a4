//! Schemas that hold at once (`allOf`, siblings of a reference): what their keywords come to together.
//! The outer schema comes first, and counts where they do not agree.

use std::borrow::Borrow;
use std::collections::HashSet;

use serde_json::Value;

use super::Document;
use crate::openapi::Schema;

/// Groups of alternatives that hold at once are combined up to this many.
const MOST_COMBINATIONS: usize = 24;

/// The schemas that hold at once at some places, each with its own: what references lead to, and the parts
/// of each. Each is given once, the outer ones first: what is written in place comes before what is referred
/// to. A reference is none by itself.
pub(crate) struct Conjunction<'d> {
    document: &'d Document,
    /// Those that come next, the last first.
    open: Vec<(String, &'d Value)>,
    seen: HashSet<String>,
}

impl Document {
    /// The schemas that hold at once, from these on.
    pub(crate) fn conjunction<'d>(
        &'d self,
        from: impl DoubleEndedIterator<Item = (String, &'d Value)>,
    ) -> Conjunction<'d> {
        Conjunction {
            document: self,
            open: from.rev().collect(),
            seen: HashSet::new(),
        }
    }
}

impl<'d> Iterator for Conjunction<'d> {
    type Item = (String, &'d Value);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (pointer, value) = self.open.pop()?;
            if !self.seen.insert(pointer.clone()) {
                continue;
            }
            if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
                let reference = self.document.resolve_alias(reference);
                let target = self.document.resolve(reference);
                let place = reference.trim_start_matches('#').to_owned();
                self.open.extend(target.map(|target| (place, target)));
                continue;
            }
            let parts = Schema::of(value).into_iter().flat_map(Schema::parts);
            let parts = parts.map(|part| (format!("{pointer}/{}", part.below()), part.value));
            let is_reference = |(_, part): &(String, &Value)| part.get("$ref").is_some();
            let (references, inline): (Vec<_>, Vec<_>) = parts.partition(is_reference);
            self.open.extend(references.into_iter().rev());
            self.open.extend(inline.into_iter().rev());
            return Some((pointer, value));
        }
    }
}

/// What both types come to; an error if no value has both.
pub(crate) fn common_type<'t>(
    outer: Option<&'t str>,
    inner: Option<&'t str>,
) -> Result<Option<&'t str>, (&'t str, &'t str)> {
    match (outer, inner) {
        (None, only) | (only, None) => Ok(only),
        // Every whole number is a number.
        (Some("number"), Some("integer")) | (Some("integer"), Some("number")) => {
            Ok(Some("integer"))
        }
        (Some(outer), Some(inner)) if outer != inner => Err((outer, inner)),
        (outer, _) => Ok(outer),
    }
}

/// The values that are in both lists; the outer ones as an error if there are none.
pub(crate) fn common_values<V: Borrow<Value>>(
    outer: Vec<V>,
    inner: &[V],
) -> Result<Vec<V>, Vec<V>> {
    let inner: HashSet<&Value> = inner.iter().map(Borrow::borrow).collect();
    let is_common = |value: &V| inner.contains(value.borrow());
    match outer.iter().any(is_common) {
        true => Ok(outer.into_iter().filter(is_common).collect()),
        false => Err(outer),
    }
}

/// What is said of other members: a schema says more than whether there are any.
pub(crate) fn common_additional<A>(
    outer: Option<A>,
    inner: Option<A>,
    is_schema: impl Fn(&A) -> bool,
) -> Option<A> {
    match (outer, inner) {
        (Some(outer), Some(inner)) if !is_schema(&outer) && is_schema(&inner) => Some(inner),
        (outer, inner) => outer.or(inner),
    }
}

/// Groups of alternatives that hold at once: every choice of one of each. Says too whether that is
/// all of them; if they would be too many, the first groups decide.
pub(crate) fn combinations<A: Clone>(groups: Vec<Vec<A>>) -> (Vec<Vec<A>>, bool) {
    let mut groups = groups.into_iter();
    let first = groups.next().into_iter().flatten();
    let mut combined: Vec<Vec<A>> = first.map(|one| vec![one]).collect();
    for group in groups {
        if combined.len().saturating_mul(group.len()) > MOST_COMBINATIONS {
            return (combined, false);
        }
        let with = |chosen: &Vec<A>| {
            let each = group.iter().map(|one| {
                let mut all = chosen.clone();
                all.push(one.clone());
                all
            });
            each.collect::<Vec<_>>()
        };
        combined = combined.iter().flat_map(with).collect();
    }
    (combined, true)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn whole_numbers_are_numbers() {
        assert_eq!(
            common_type(Some("number"), Some("integer")),
            Ok(Some("integer"))
        );
        assert_eq!(common_type(None, Some("string")), Ok(Some("string")));
        assert_eq!(
            common_type(Some("string"), Some("number")),
            Err(("string", "number"))
        );
    }

    #[test]
    fn values_are_those_in_both() {
        let list = |texts: &[&str]| texts.iter().map(|text| json!(text)).collect::<Vec<_>>();
        let both = common_values(list(&["a", "b"]), &list(&["b", "c"]));
        assert_eq!(both, Ok(list(&["b"])));
        let none = common_values(list(&["a"]), &list(&["b"]));
        assert_eq!(none, Err(list(&["a"])));
    }

    #[test]
    fn a_schema_for_other_members_says_more_than_a_flag() {
        let joined = |outer, inner| common_additional(outer, inner, Value::is_object);
        assert_eq!(joined(Some(json!(false)), Some(json!({}))), Some(json!({})));
        assert_eq!(
            joined(Some(json!(false)), Some(json!(true))),
            Some(json!(false))
        );
        assert_eq!(joined(None, Some(json!(true))), Some(json!(true)));
    }

    #[test]
    fn groups_are_combined_until_they_are_too_many() {
        let (two, whole) = combinations(vec![vec![1, 2], vec![3, 4]]);
        assert_eq!(two, [[1, 3], [1, 4], [2, 3], [2, 4]]);
        assert!(whole);
        let (first, whole) = combinations(vec![vec![1; 5], vec![2; 5]]);
        assert_eq!(first.len(), 5);
        assert!(!whole);
    }
}
