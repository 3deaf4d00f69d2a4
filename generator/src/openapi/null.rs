//! Whether `null` is a value (JSON Schema 2020-12 Validation, section 6.1.1), and what holds for all others.

use serde_json::Value;

use super::{Node, Schema};

/// The keywords that have alternatives.
const GROUPS: [&str; 2] = ["oneOf", "anyOf"];

/// A schema that holds as well, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part<'d> {
    pub keyword: &'static str,
    pub index: usize,
    pub value: &'d Value,
}

impl Part<'_> {
    /// Its place, from the schema that it is a part of.
    pub fn below(self) -> String {
        format!("{}/{}", self.keyword, self.index)
    }
}

impl<'d> Schema<'d> {
    /// The type of all values but `null`.
    pub fn type_name(self) -> Option<&'d str> {
        let is_type = |name: &&str| *name != "null";
        match self.get("type")? {
            Value::Array(names) => {
                let mut names = names.iter().filter_map(Value::as_str).filter(is_type);
                names.next().filter(|_| names.next().is_none())
            }
            name => name.as_str().filter(is_type),
        }
    }

    /// The keyword that makes `null` a value: the type, the values or an alternative. One is enough:
    /// who writes `null` beside an enum without it, or in an enum of texts, means that it may be there.
    pub fn null(self) -> Option<&'static str> {
        let in_type = match self.get("type") {
            Some(Value::Array(names)) => names.iter().any(|name| name == "null"),
            name => name.is_some_and(|name| name == "null"),
        };
        if in_type {
            return Some("type");
        }
        if self.list("enum").any(Value::is_null) {
            return Some("enum");
        }
        GROUPS.into_iter().find(|group| self.has_null(group))
    }

    /// Whether `null` is the only value.
    pub fn is_null(self) -> bool {
        let values = || self.list("enum");
        self.get("type").is_some_and(|name| name == "null")
            || self.has("enum") && values().next().is_some() && values().all(Value::is_null)
            || GROUPS
                .into_iter()
                .any(|group| self.list(group).next().is_some() && self.list(group).all(is_null))
    }

    /// The alternatives of a keyword, each with its place, but for `null`. None where that leaves one:
    /// it is a part of the schema then ([`Schema::parts`]).
    pub fn alternatives(self, keyword: &str) -> Vec<(usize, &'d Value)> {
        let listed = self.list(keyword).enumerate();
        let all: Vec<(usize, &Value)> = listed.filter(|(_, value)| !is_null(value)).collect();
        match all.len() == 1 && self.has_null(keyword) {
            true => Vec::new(),
            false => all,
        }
    }

    /// Whether a keyword tells anything of values besides `null`: alternatives may be none.
    pub fn says(self, keyword: &str) -> bool {
        match GROUPS.contains(&keyword) {
            true => !self.alternatives(keyword).is_empty(),
            false => self.has(keyword),
        }
    }

    /// The schemas that hold for every value but `null`, besides this one: those of `allOf`, and what is
    /// an alternative to `null` alone.
    pub fn parts(self) -> impl Iterator<Item = Part<'d>> + use<'d> {
        let all = self.list("allOf").enumerate();
        let all = all.map(|(index, value)| Part {
            keyword: "allOf",
            index,
            value,
        });
        self.beside_null().chain(all)
    }

    /// The schemas that are an alternative to `null` alone.
    pub fn beside_null(self) -> impl Iterator<Item = Part<'d>> + use<'d> {
        let groups = GROUPS.into_iter();
        groups.filter_map(move |group| self.sole(group))
    }

    /// The same as schemas.
    pub fn part_nodes(self) -> impl Iterator<Item = Node<'d>> + use<'d> {
        self.parts().filter_map(|part| Node::of(part.value))
    }

    /// The schema itself and its inline parts, and theirs: all that is its own.
    pub fn own(self) -> Vec<Self> {
        let mut own = vec![self];
        let mut next = 0;
        while let Some(schema) = own.get(next).copied() {
            own.extend(schema.part_nodes().filter_map(|node| match node {
                Node::Item(inline) => Some(inline),
                Node::Ref(_) => None,
            }));
            next += 1;
        }
        own
    }

    /// The one alternative to `null`.
    fn sole(self, keyword: &'static str) -> Option<Part<'d>> {
        let mut others = self.list(keyword).enumerate();
        let mut others = others.by_ref().filter(|(_, value)| !is_null(value));
        let (index, value) = others.next()?;
        let is_sole = others.next().is_none() && self.has_null(keyword);
        is_sole.then_some(Part {
            keyword,
            index,
            value,
        })
    }

    fn has_null(self, keyword: &str) -> bool {
        self.list(keyword).any(is_null)
    }
}

/// Whether `null` is the only value of a schema.
fn is_null(schema: &Value) -> bool {
    Schema::of(schema).is_some_and(Schema::is_null)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use serde_json::json;

    use super::*;

    fn null(schema: &Value) -> Option<&'static str> {
        Schema::of(schema).unwrap().null()
    }

    #[test]
    fn null_is_said_by_the_type_the_values_or_an_alternative() {
        for (schema, keyword) in [
            (json!({"type": "string"}), None),
            (json!({"type": ["string", "null"]}), Some("type")),
            (json!({"type": "null"}), Some("type")),
            (json!({"enum": ["a", null]}), Some("enum")),
            (json!({"anyOf": [{}, {"type": "null"}]}), Some("anyOf")),
            (json!({"oneOf": [{"enum": [null]}, {}]}), Some("oneOf")),
            (json!({"anyOf": [{"type": ["string", "null"]}]}), None),
        ] {
            assert_eq!(null(&schema), keyword, "{schema}");
        }
    }

    #[test]
    fn the_type_is_that_of_other_values() {
        let of = |schema: &Value| Schema::of(schema).unwrap().type_name().map(str::to_owned);
        assert_eq!(of(&json!({"type": ["string", "null"]})).unwrap(), "string");
        assert_eq!(of(&json!({"type": "string"})).unwrap(), "string");
        assert_eq!(of(&json!({"type": "null"})), None);
        assert_eq!(of(&json!({"type": ["string", "integer"]})), None);
    }

    #[test]
    fn the_only_alternative_to_null_is_a_part() {
        let alone = json!({"anyOf": [{"type": "null"}, {"minimum": 1}], "allOf": [{"maximum": 2}]});
        let schema = Schema::of(&alone).unwrap();
        assert!(schema.alternatives("anyOf").is_empty());
        let parts: Vec<_> = schema.parts().map(|p| (p.keyword, p.index)).collect();
        assert_eq!(parts, [("anyOf", 1), ("allOf", 0)]);
        assert_eq!(schema.own().len(), 3);
        let several = json!({"anyOf": [{"type": "null"}, {"minimum": 1}, {"maximum": 2}]});
        let schema = Schema::of(&several).unwrap();
        let places = schema
            .alternatives("anyOf")
            .into_iter()
            .map(|(place, _)| place);
        assert_eq!(places.collect::<Vec<_>>(), [1, 2]);
        assert_eq!(schema.parts().count(), 0);
    }

    #[test]
    fn one_alternative_without_null_stays_one() {
        let single = json!({"oneOf": [{"type": "string"}]});
        let schema = Schema::of(&single).unwrap();
        assert_eq!(schema.alternatives("oneOf").len(), 1);
        assert_eq!(schema.parts().count(), 0);
    }
}
