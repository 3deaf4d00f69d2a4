//! What a schema says, in one uniform view.
//!
//! Every schema, and every conjunction of schemas (`allOf`, siblings), becomes the same plain list of
//! facets, so that lowering asks one question at a time.

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::conflict::Conflict;
use super::limits;
use super::reason::Reason;
use crate::openapi::{Bound, Discriminator, Page, Schema, ValueWords};

pub(crate) use crate::openapi::Node;

/// What is said of members without a name of their own.
#[derive(Debug, Clone, Copy)]
pub enum Additional<'d> {
    /// There are none.
    Forbidden,
    /// There may be any.
    Any,
    /// They look like this.
    Schema(Node<'d>),
}

/// Everything that one schema, or several that hold at once, say.
#[derive(Debug, Clone, Default)]
pub struct Facets<'d> {
    /// `type`.
    pub kind: Option<&'d str>,
    /// `format`.
    pub format: Option<&'d str>,
    /// `contentMediaType`.
    pub content_media_type: Option<&'d str>,
    /// What is said of the JSON that a text holds.
    pub json: Option<Node<'d>>,
    /// Whether only the content of a value is described, which makes it bytes where there is no JSON.
    pub is_content: bool,
    /// `enum`, without `null`.
    pub values: Option<Vec<Value>>,
    /// `properties`: each with all the schemas that hold for it.
    pub properties: IndexMap<&'d str, Vec<Node<'d>>>,
    /// `required`.
    pub required: Vec<&'d str>,
    /// `additionalProperties`.
    pub additional: Option<Additional<'d>>,
    /// `patternProperties`: the schemas of members whose names match.
    pub by_pattern: Vec<Node<'d>>,
    /// `then`, `else` and `dependentSchemas`: what holds for some values only.
    pub conditional: Vec<Node<'d>>,
    /// `items`, or `unevaluatedItems`: all the schemas that hold for an item, or for those after
    /// the places.
    pub items: Vec<Node<'d>>,
    /// `prefixItems`: for each place all the schemas that hold for it.
    pub places: Vec<Vec<Node<'d>>>,
    /// `minItems`.
    pub least_items: Option<u64>,
    /// `oneOf` and `anyOf`: one group of alternatives for each time the keyword stands.
    pub choices: Vec<Vec<Node<'d>>>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator<'d>>,
    /// The bounds of a number. As floats: many descriptions have the largest number of 64 bits as a
    /// program wrote it that knows only those.
    pub bounds: (Option<f64>, Option<f64>),
    /// What schemas that hold at once do not agree on.
    pub conflicts: Vec<Conflict<'d>>,
    /// What else is said if nothing tells the type.
    pub untold: Option<Reason>,
    /// Whether `null` is a value.
    pub nullable: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `title`.
    pub title: Option<&'d str>,
    /// `description`.
    pub description: Option<&'d str>,
    /// `externalDocs`.
    pub page: Option<Page<'d>>,
    /// `default`.
    pub default: Option<&'d Value>,
    /// Limits, as sentences for the documentation.
    pub limits: Vec<String>,
    /// `example`, or `examples`.
    pub examples: Vec<&'d Value>,
    /// What is said of the single values, by these as JSON.
    pub value_words: IndexMap<String, ValueWords<'d>>,
    /// `xml`, of each schema that says something.
    pub xml: Vec<&'d Value>,
}

impl<'d> Facets<'d> {
    /// The facets of one schema, and its parts, which hold as well.
    pub fn of(schema: Schema<'d>) -> (Self, Vec<Node<'d>>) {
        let mut facets = Self {
            kind: schema.kind(),
            format: schema.format(),
            content_media_type: schema.text("contentMediaType"),
            json: schema.json_within(),
            is_content: schema.is_content(),
            required: schema.texts("required").collect(),
            additional: additional(schema),
            by_pattern: by_pattern(schema),
            conditional: conditional(schema),
            items: items(schema).into_iter().collect(),
            places: schema.nodes("prefixItems").map(|node| vec![node]).collect(),
            least_items: schema.count("minItems"),
            discriminator: schema.discriminator(),
            bounds: (
                schema.least().map(Bound::float),
                schema.most().map(Bound::float),
            ),
            untold: match schema.is_null() {
                true => Some(Reason::OnlyNull),
                false => schema.has("not").then_some(Reason::OnlyNot),
            },
            nullable: schema.null().is_some(),
            read_only: schema.flag("readOnly"),
            write_only: schema.flag("writeOnly"),
            deprecated: schema.flag("deprecated"),
            title: schema.text("title"),
            description: schema.text("description"),
            page: schema.page(),
            default: schema.get("default"),
            limits: limits::of(schema),
            examples: schema.examples(),
            value_words: value_words(schema),
            xml: schema.get("xml").into_iter().collect(),
            ..Self::default()
        };
        let values: IndexSet<&Value> = schema.values().collect();
        facets.values = (!values.is_empty()).then(|| values.into_iter().cloned().collect());
        for (name, node) in schema.named_nodes("properties") {
            facets.properties.insert(name, vec![node]);
        }
        for group in ["oneOf", "anyOf"] {
            let group = schema.alternatives(group).into_iter();
            let group: Vec<Node> = group.filter_map(|(_, value)| Node::of(value)).collect();
            if !group.is_empty() {
                facets.choices.push(group);
            }
        }
        (facets, schema.part_nodes().collect())
    }

    /// Whether nothing here tells what a value looks like: only words, defaults and the like.
    pub fn is_shapeless(&self) -> bool {
        self.kind.is_none()
            && self.values.is_none()
            && self.properties.is_empty()
            && self.items.is_empty()
            && self.places.is_empty()
            && self.choices.is_empty()
            && self.required.is_empty()
            && self.format.is_none()
            && self.by_pattern.is_empty()
            && self.conditional.is_empty()
            && !matches!(self.additional, Some(Additional::Schema(_)))
    }
}

/// What holds for the items that have no place of their own.
fn items<'d>(schema: Schema<'d>) -> Option<Node<'d>> {
    let unevaluated = schema
        .get("unevaluatedItems")
        .filter(|value| value.is_object());
    schema
        .node("items")
        .or_else(|| unevaluated.and_then(Node::of))
}

fn by_pattern<'d>(schema: Schema<'d>) -> Vec<Node<'d>> {
    let named = schema.named_nodes("patternProperties");
    named.map(|(_, node)| node).collect()
}

/// What only holds under a condition (JSON Schema 2020-12, section 10.2.2).
fn conditional<'d>(schema: Schema<'d>) -> Vec<Node<'d>> {
    let branches = ["then", "else"].into_iter();
    let branches = branches.filter_map(|word| schema.node(word));
    let branches = branches.filter(|_| schema.has("if"));
    let dependent = schema.named_nodes("dependentSchemas");
    branches.chain(dependent.map(|(_, node)| node)).collect()
}

/// What is said of members without a name of their own; a schema that says nothing allows any. What
/// no other keyword has looked at is just that, as far as types go.
fn additional<'d>(schema: Schema<'d>) -> Option<Additional<'d>> {
    let unevaluated = schema.get("unevaluatedProperties");
    let unevaluated = unevaluated.filter(|value| value.is_object());
    Some(match schema.get("additionalProperties").or(unevaluated)? {
        Value::Bool(true) => Additional::Any,
        Value::Bool(false) => Additional::Forbidden,
        value => match Node::of(value)? {
            Node::Item(item) if says_nothing(item) => Additional::Any,
            node => Additional::Schema(node),
        },
    })
}

fn says_nothing(schema: Schema) -> bool {
    let (facets, parts) = Facets::of(schema);
    let is_nothing = |part: &Node| matches!(part, Node::Item(part) if says_nothing(*part));
    facets.is_shapeless() && parts.iter().all(is_nothing)
}

fn value_words<'d>(schema: Schema<'d>) -> IndexMap<String, ValueWords<'d>> {
    let words = schema.value_words().into_iter();
    let said = words.filter(|(_, words)| *words != ValueWords::default());
    said.map(|(value, words)| (value.to_string(), words))
        .collect()
}
