//! What a schema says, in one uniform view.
//!
//! `openapiv3` sorts schemas into kinds by which keywords stand together; real descriptions mix
//! them freely. Here every schema, and every conjunction of schemas (`allOf`, siblings), becomes
//! the same plain list of facets, so that lowering asks one question at a time.

use indexmap::{IndexMap, IndexSet};
use openapiv3::{
    AdditionalProperties, AnySchema, Discriminator, ExternalDocumentation, ReferenceOr, Schema,
    SchemaKind, StringFormat, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::conflict::Conflict;
use super::untyped::Reason;
use crate::document::MORE_EXAMPLES;

/// A schema where it is used: a reference, or the schema itself.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Node<'d> {
    /// A `$ref`.
    Ref(&'d str),
    /// An inline schema.
    Item(&'d Schema),
}

impl<'d> From<&'d ReferenceOr<Schema>> for Node<'d> {
    fn from(schema: &'d ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Ref(reference),
            ReferenceOr::Item(item) => Self::Item(item),
        }
    }
}

impl<'d> From<&'d ReferenceOr<Box<Schema>>> for Node<'d> {
    fn from(schema: &'d ReferenceOr<Box<Schema>>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Ref(reference),
            ReferenceOr::Item(item) => Self::Item(item),
        }
    }
}

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
    pub format: Option<String>,
    /// `enum`, without `null`.
    pub values: Option<Vec<Value>>,
    /// `properties`: each with all the schemas that hold for it.
    pub properties: IndexMap<&'d str, Vec<Node<'d>>>,
    /// `required`.
    pub required: Vec<&'d str>,
    /// `additionalProperties`.
    pub additional: Option<Additional<'d>>,
    /// `items`: all the schemas that hold for an item.
    pub items: Vec<Node<'d>>,
    /// `oneOf` and `anyOf`: one group of alternatives for each time the keyword stands.
    pub choices: Vec<Vec<Node<'d>>>,
    /// `discriminator`.
    pub discriminator: Option<&'d Discriminator>,
    /// `minimum` and `maximum`, where they are beyond the usual whole numbers.
    pub bounds: (Option<f64>, Option<f64>),
    /// What schemas that hold at once do not agree on.
    pub conflicts: Vec<Conflict<'d>>,
    /// What else is said if nothing tells the type.
    pub untold: Option<Reason>,
    /// `nullable`, or a `null` among the values.
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
    pub page: Option<&'d ExternalDocumentation>,
    /// `default`.
    pub default: Option<&'d Value>,
    /// Limits, as sentences for the documentation.
    pub limits: Vec<String>,
    /// `example`, or `examples`.
    pub examples: Vec<&'d Value>,
    /// Names for the values of an enum (`x-enum-varnames`).
    pub value_names: Vec<&'d str>,
}

impl<'d> Facets<'d> {
    /// The facets of one schema, and the members of its `allOf` that hold as well.
    pub fn of(schema: &'d Schema) -> (Self, Vec<Node<'d>>) {
        let data = &schema.schema_data;
        let mut facets = Self {
            nullable: data.nullable,
            read_only: data.read_only,
            write_only: data.write_only,
            deprecated: data.deprecated,
            title: data.title.as_deref(),
            description: data.description.as_deref(),
            page: data.external_docs.as_ref(),
            default: data.default.as_ref(),
            examples: data.example.iter().chain(more_examples(schema)).collect(),
            discriminator: data.discriminator.as_ref(),
            value_names: enum_names(schema),
            ..Self::default()
        };
        let all_of = facets.add_kind(&schema.schema_kind);
        (facets, all_of)
    }

    fn add_kind(&mut self, kind: &'d SchemaKind) -> Vec<Node<'d>> {
        match kind {
            SchemaKind::Type(ty) => self.add_type(ty),
            SchemaKind::OneOf { one_of } => self.add_choices(one_of),
            SchemaKind::AnyOf { any_of } => self.add_choices(any_of),
            SchemaKind::AllOf { all_of } => return all_of.iter().map(Node::from).collect(),
            SchemaKind::Not { .. } => self.untold = Some(Reason::OnlyNot),
            SchemaKind::Any(any) => return self.add_any(any),
        }
        Vec::new()
    }

    fn add_choices(&mut self, choices: &'d [ReferenceOr<Schema>]) {
        if !choices.is_empty() {
            self.choices.push(choices.iter().map(Node::from).collect());
        }
    }

    fn add_type(&mut self, ty: &'d Type) {
        match ty {
            Type::String(string) => {
                self.kind = Some("string");
                self.format = format_name(&string.format, string_format);
                self.add_values(string.enumeration.iter().map(|v| v.as_deref().into()));
                self.add_count(string.min_length, string.max_length, "character");
                self.add_pattern(string.pattern.as_deref());
            }
            Type::Number(number) => {
                self.kind = Some("number");
                self.format = format_name(&number.format, |f| match f {
                    openapiv3::NumberFormat::Float => "float",
                    openapiv3::NumberFormat::Double => "double",
                });
                self.add_values(number.enumeration.iter().map(|v| (*v).into()));
                self.add_bounds(
                    (number.minimum, number.exclusive_minimum),
                    (number.maximum, number.exclusive_maximum),
                );
                self.add_step(number.multiple_of);
            }
            Type::Integer(integer) => {
                self.kind = Some("integer");
                self.format = format_name(&integer.format, |f| match f {
                    openapiv3::IntegerFormat::Int32 => "int32",
                    openapiv3::IntegerFormat::Int64 => "int64",
                });
                self.add_values(integer.enumeration.iter().map(|v| (*v).into()));
                self.add_bounds(
                    (integer.minimum, integer.exclusive_minimum),
                    (integer.maximum, integer.exclusive_maximum),
                );
                self.add_step(integer.multiple_of);
            }
            Type::Boolean(boolean) => {
                self.kind = Some("boolean");
                self.add_values(boolean.enumeration.iter().map(|v| (*v).into()));
            }
            Type::Object(object) => {
                self.kind = Some("object");
                self.add_count(object.min_properties, object.max_properties, "member");
                self.add_members(
                    &object.properties,
                    &object.required,
                    object.additional_properties.as_ref(),
                );
            }
            Type::Array(array) => {
                self.kind = Some("array");
                self.items.extend(array.items.iter().map(Node::from));
                self.add_count(array.min_items, array.max_items, "item");
                if array.unique_items {
                    self.limits.push("no item twice".to_owned());
                }
            }
        }
    }

    fn add_any(&mut self, any: &'d AnySchema) -> Vec<Node<'d>> {
        self.kind = any.typ.as_deref();
        self.format = any.format.clone().filter(|f| !f.is_empty());
        self.add_values(any.enumeration.iter().cloned());
        self.add_members(
            &any.properties,
            &any.required,
            any.additional_properties.as_ref(),
        );
        self.items.extend(any.items.iter().map(Node::from));
        self.add_choices(&any.one_of);
        self.add_choices(&any.any_of);
        self.bounds = (any.minimum, any.maximum);
        self.add_limits(any);
        any.all_of.iter().map(Node::from).collect()
    }

    fn add_members(
        &mut self,
        properties: &'d IndexMap<String, ReferenceOr<Box<Schema>>>,
        required: &'d [String],
        additional: Option<&'d AdditionalProperties>,
    ) {
        for (name, schema) in properties {
            let holds = self.properties.entry(name.as_str()).or_default();
            holds.push(Node::from(schema));
        }
        self.required.extend(required.iter().map(String::as_str));
        self.additional = additional.map(|additional| match additional {
            AdditionalProperties::Any(true) => Additional::Any,
            AdditionalProperties::Any(false) => Additional::Forbidden,
            AdditionalProperties::Schema(schema) => match schema.as_ref().into() {
                Node::Item(item) if says_nothing(item) => Additional::Any,
                node => Additional::Schema(node),
            },
        });
    }

    fn add_values(&mut self, values: impl Iterator<Item = Value>) {
        let mut kept: IndexSet<Value> = IndexSet::new();
        for value in values {
            match value {
                Value::Null => self.nullable = true,
                value => drop(kept.insert(value)),
            }
        }
        match kept.is_empty() {
            false => self.values = Some(kept.into_iter().collect()),
            true if self.nullable => self.untold = Some(Reason::OnlyNull),
            true => {}
        }
    }

    /// Whether nothing here tells what a value looks like: only words, defaults and the like.
    pub fn is_shapeless(&self) -> bool {
        self.kind.is_none()
            && self.values.is_none()
            && self.properties.is_empty()
            && self.items.is_empty()
            && self.choices.is_empty()
            && self.required.is_empty()
            && self.format.is_none()
            && !matches!(self.additional, Some(Additional::Schema(_)))
    }
}

fn says_nothing(schema: &Schema) -> bool {
    let (facets, all_of) = Facets::of(schema);
    all_of.is_empty() && facets.is_shapeless()
}

/// The examples that the rule for `examples` could not keep as `example`.
fn more_examples(schema: &Schema) -> impl Iterator<Item = &Value> {
    let more = schema.schema_data.extensions.get(MORE_EXAMPLES);
    more.and_then(Value::as_array).into_iter().flatten()
}

fn enum_names(schema: &Schema) -> Vec<&str> {
    let extensions = &schema.schema_data.extensions;
    ["x-enum-varnames", "x-enumNames"]
        .iter()
        .find_map(|key| extensions.get(*key)?.as_array())
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default()
}

fn format_name<F: Copy>(
    format: &VariantOrUnknownOrEmpty<F>,
    name: impl Fn(F) -> &'static str,
) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Item(format) => Some(name(*format).to_owned()),
        VariantOrUnknownOrEmpty::Unknown(format) => Some(format.clone()),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

fn string_format(format: StringFormat) -> &'static str {
    match format {
        StringFormat::Date => "date",
        StringFormat::DateTime => "date-time",
        StringFormat::Password => "password",
        StringFormat::Byte => "byte",
        StringFormat::Binary => "binary",
    }
}
