//! What the pieces of a schema come to together, by the rules by which the crate's types are made.

use std::collections::HashSet;

use serde_json::Value;

use super::piece::Piece;
use super::shape::{Kind, SHAPING, Shape};
use crate::document::{
    Document, combinations, common_additional, common_type, common_values, pointer_below,
};
use crate::openapi::Schema;

impl<'a> Shape<'a> {
    /// What kind of value this is; told by the other keywords where `type` is left out.
    pub fn kind(&self) -> Kind {
        if !self.subtypes.is_empty() {
            return Kind::Choice;
        }
        match self.common_type() {
            Some("boolean") => return Kind::Boolean,
            Some("integer") => return Kind::Integer,
            Some("number") => return Kind::Number,
            Some("string") => return Kind::String,
            Some("array") => return Kind::Array,
            Some("object") => return Kind::Object,
            _ => {}
        }
        let has = |keyword| self.get(keyword).is_some();
        let values = self.values();
        if has("properties") || has("additionalProperties") {
            Kind::Object
        } else if has("items") {
            Kind::Array
        } else if values.is_some_and(|values| values.iter().all(|value| value.is_string())) {
            Kind::String
        } else if self.is_choice() {
            Kind::Choice
        } else {
            Kind::Any
        }
    }

    /// Whether there are alternatives that are more than a list of values.
    fn is_choice(&self) -> bool {
        let of = |piece: &Piece<'a>| {
            let mut groups = ["oneOf", "anyOf"].into_iter();
            groups.any(|group| piece.says(group)) && piece.schema().and_then(listed).is_none()
        };
        self.pieces.iter().any(of)
    }

    fn common_type(&self) -> Option<&'a str> {
        let types = self.schemas().filter_map(Schema::kind);
        types.fold(None, |outer, inner| {
            common_type(outer, Some(inner)).unwrap_or(outer)
        })
    }

    /// The values that all pieces allow; `null` is no value here.
    pub fn values(&self) -> Option<Vec<&'a Value>> {
        let lists = self.schemas().map(|schema| schema.values().collect());
        let listed = self.schemas().filter_map(listed);
        let lists = lists.chain(listed);
        lists
            .filter(|list: &Vec<&Value>| !list.is_empty())
            .reduce(|outer, inner| common_values(outer, &inner).unwrap_or_else(|outer| outer))
    }

    /// What is said of members without a name of their own.
    pub fn additional(&self) -> Option<(&Piece<'a>, &'a Value)> {
        let is_schema = |(_, value): &(&Piece, &Value)| says_something(value);
        let each = self.each("additionalProperties").map(Some);
        let joined = each.reduce(|outer, inner| common_additional(outer, inner, is_schema));
        joined.flatten()
    }

    /// The schema of members without a name of their own, if there is one.
    pub fn additional_schema(&self, document: &'a Document) -> Option<Self> {
        let (piece, value) = self.additional()?;
        let pointer = pointer_below(&piece.pointer, "additionalProperties");
        says_something(value).then(|| Self::new(document, pointer, value))
    }

    /// What all pieces say of the items of a list; any value if none says anything.
    pub fn items(&self, document: &'a Document) -> Self {
        let holds = self
            .each("items")
            .filter(|(_, value)| says_something(value));
        let holds = holds.map(|(piece, value)| Piece {
            pointer: pointer_below(&piece.pointer, "items"),
            value,
        });
        match holds.collect::<Vec<_>>().as_slice() {
            [] => Self::any(self.place("items")),
            holds => Self::all(document, holds),
        }
    }

    /// The alternatives; those of alternatives that are nothing else are among them.
    pub fn variants(&self, document: &'a Document) -> Vec<Self> {
        let mut open = self.choices(document);
        open.reverse();
        let mut seen: HashSet<String> = HashSet::from([self.pointer().to_owned()]);
        let mut variants = Vec::new();
        while let Some(variant) = open.pop() {
            let is_choice =
                variant.kind() == Kind::Choice && variant.get("discriminator").is_none();
            if is_choice && seen.insert(variant.pointer().to_owned()) {
                open.extend(variant.choices(document).into_iter().rev());
            } else {
                variants.push(variant);
            }
        }
        variants
    }

    /// The alternatives as they are written, those of groups that hold at once combined; the
    /// subtypes of a schema that others extend.
    fn choices(&self, document: &'a Document) -> Vec<Self> {
        if !self.subtypes.is_empty() {
            let subtypes = self.subtypes.iter();
            let subtypes = subtypes.filter_map(|reference| {
                let pointer = reference.trim_start_matches('#').to_owned();
                Some(Self::new(document, pointer, document.resolve(reference)?))
            });
            return subtypes.collect();
        }
        let mut groups: Vec<Vec<Piece>> = Vec::new();
        for piece in &self.pieces {
            let Some(schema) = piece.schema().filter(|schema| listed(*schema).is_none()) else {
                continue;
            };
            for keyword in ["oneOf", "anyOf"] {
                let place = pointer_below(&piece.pointer, keyword);
                let group = schema.alternatives(keyword).into_iter();
                let group = group.map(|(index, value)| Piece {
                    pointer: format!("{place}/{index}"),
                    value,
                });
                groups.push(group.collect());
            }
        }
        groups.retain(|group| !group.is_empty());
        let shapes = |group: &Vec<Piece>| group.iter().any(tells_shape);
        // Which members go together tells nothing of the type.
        if groups.len() > 1 && groups.iter().any(shapes) {
            groups.retain(shapes);
        }
        let (combined, _) = combinations(groups);
        let combined = combined.iter();
        combined.map(|holds| Self::all(document, holds)).collect()
    }
}

/// The values that a schema lists by an alternative for each.
fn listed(schema: Schema<'_>) -> Option<Vec<&Value>> {
    let groups = ["oneOf", "anyOf"].into_iter();
    let groups = groups.map(|group| schema.alternatives(group));
    let mut groups = groups.filter(|group| !group.is_empty());
    let (only, None) = (groups.next()?, groups.next()) else {
        return None;
    };
    let values = only.into_iter().map(|(_, alternative)| {
        let members = alternative.as_object()?;
        let known = ["enum", "type", "title", "description", "deprecated"];
        let is_plain = members.keys().all(|key| known.contains(&key.as_str()));
        let is_list = is_plain && members.contains_key("enum");
        is_list.then(|| Schema::of_members(members).values())
    });
    let values: Option<Vec<_>> = values.collect();
    Some(values?.into_iter().flatten().collect())
}

/// Whether a value is a schema that says anything.
fn says_something(value: &Value) -> bool {
    value.as_object().is_some_and(|schema| !schema.is_empty())
}

fn tells_shape(piece: &Piece) -> bool {
    let is_object = || piece.schema().and_then(Schema::kind) == Some("object");
    let mut words = SHAPING.iter().filter(|word| **word != "required");
    piece.says("$ref")
        || piece.parts() > 0
        || words.any(|word| piece.says(word) && !(*word == "type" && is_object()))
}
