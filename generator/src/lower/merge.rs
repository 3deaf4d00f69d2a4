//! Schemas that hold at once, taken together.

use serde_json::Value;

use super::conflict::Conflict;
use super::facets::{Additional, Facets};
use crate::document::{common_additional, common_type, common_values};

impl<'d> Facets<'d> {
    /// Takes in what another schema says that holds as well. What is said twice: the words of
    /// `self` stand, as it is the outer schema; names in both get both schemas.
    pub fn merge(&mut self, other: Self) {
        self.kind = self.merged_kind(other.kind);
        self.format = self.format.or(other.format);
        self.content_media_type = self.content_media_type.or(other.content_media_type);
        self.json = self.json.or(other.json);
        self.is_content |= other.is_content;
        self.values = match (self.values.take(), other.values) {
            (Some(mine), Some(theirs)) => Some(self.merged_values(mine, &theirs)),
            (mine, theirs) => mine.or(theirs),
        };
        for (name, holds) in other.properties {
            self.properties.entry(name).or_default().extend(holds);
        }
        self.required.extend(other.required);
        let is_schema = |additional: &Additional| matches!(additional, Additional::Schema(_));
        self.additional = common_additional(self.additional, other.additional, is_schema);
        self.by_pattern.extend(other.by_pattern);
        self.conditional.extend(other.conditional);
        self.items.extend(other.items);
        let shared = self.places.len().min(other.places.len());
        let mut places = other.places;
        let further = places.split_off(shared);
        for (mine, theirs) in self.places.iter_mut().zip(places) {
            mine.extend(theirs);
        }
        self.places.extend(further);
        self.least_items = self.least_items.max(other.least_items);
        self.choices.extend(other.choices);
        self.discriminator = self.discriminator.or(other.discriminator);
        self.nullable |= other.nullable;
        let (least, most) = other.bounds;
        self.bounds = (self.bounds.0.or(least), self.bounds.1.or(most));
        self.conflicts.extend(other.conflicts);
        self.untold = self.untold.or(other.untold);
        self.read_only |= other.read_only;
        self.write_only |= other.write_only;
        self.deprecated |= other.deprecated;
        self.title = self.title.or(other.title);
        self.description = self.description.or(other.description);
        self.page = self.page.or(other.page);
        self.default = self.default.or(other.default);
        if self.examples.is_empty() {
            self.examples = other.examples;
        }
        self.limits.extend(other.limits);
        self.xml.extend(other.xml);
        for (value, words) in other.value_words {
            self.value_words.entry(value).or_insert(words);
        }
    }

    /// Conflicts are settled for the outer schema.
    fn merged_kind(&mut self, other: Option<&'d str>) -> Option<&'d str> {
        common_type(self.kind, other).unwrap_or_else(|(mine, theirs)| {
            self.conflicts.push(Conflict::Types(mine, theirs));
            self.kind
        })
    }

    fn merged_values(&mut self, mine: Vec<Value>, theirs: &[Value]) -> Vec<Value> {
        common_values(mine, theirs).unwrap_or_else(|mine| {
            self.conflicts.push(Conflict::Values);
            mine
        })
    }
}
