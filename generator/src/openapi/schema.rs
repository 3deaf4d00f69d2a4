//! Schemas as they are written: one view over the JSON, which asks for keywords by name.

use serde_json::{Map, Number, Value};

/// A schema where it is used: a reference, or the schema itself.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Node<'d> {
    /// A `$ref`.
    Ref(&'d str),
    /// An inline schema.
    Item(Schema<'d>),
}

impl<'d> Node<'d> {
    /// The schema that a value is; none if it is no object.
    pub fn of(value: &'d Value) -> Option<Self> {
        let members = value.as_object()?;
        Some(match members.get("$ref").and_then(Value::as_str) {
            Some(reference) => Self::Ref(reference),
            None => Self::Item(Schema(members)),
        })
    }
}

/// One schema, without what its references lead to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Schema<'d>(&'d Map<String, Value>);

impl<'d> Schema<'d> {
    /// The view of a value; none if it is no object.
    pub fn of(value: &'d Value) -> Option<Self> {
        value.as_object().map(Self)
    }

    /// Which of the schemas that are written it is, whatever others say the same.
    pub fn place(self) -> *const () {
        std::ptr::from_ref(self.0).cast()
    }

    /// The view of the members of an object.
    pub fn of_members(members: &'d Map<String, Value>) -> Self {
        Self(members)
    }

    /// Whether a keyword stands in it.
    pub fn has(self, keyword: &str) -> bool {
        self.0.contains_key(keyword)
    }

    /// The value of a keyword, whatever it is.
    pub fn get(self, keyword: &str) -> Option<&'d Value> {
        self.0.get(keyword)
    }

    /// The text of a keyword.
    pub fn text(self, keyword: &str) -> Option<&'d str> {
        self.get(keyword).and_then(Value::as_str)
    }

    /// Whether a keyword is `true`.
    pub fn flag(self, keyword: &str) -> bool {
        self.get(keyword) == Some(&Value::Bool(true))
    }

    /// The number of a keyword.
    pub fn number(self, keyword: &str) -> Option<&'d Number> {
        self.get(keyword).and_then(Value::as_number)
    }

    /// The number of a keyword that counts something.
    pub fn count(self, keyword: &str) -> Option<u64> {
        self.get(keyword).and_then(Value::as_u64)
    }

    /// The items of a keyword that is a list.
    pub fn list(self, keyword: &str) -> impl Iterator<Item = &'d Value> + use<'d> {
        let list = self.get(keyword).and_then(Value::as_array);
        list.into_iter().flatten()
    }

    /// The texts of a keyword that is a list of them.
    pub fn texts(self, keyword: &str) -> impl Iterator<Item = &'d str> + use<'d> {
        self.list(keyword).filter_map(Value::as_str)
    }

    /// The schema of a keyword.
    pub fn node(self, keyword: &str) -> Option<Node<'d>> {
        self.get(keyword).and_then(Node::of)
    }

    /// The schemas of a keyword that is a list of them.
    pub fn nodes(self, keyword: &str) -> impl Iterator<Item = Node<'d>> + use<'d> {
        self.list(keyword).filter_map(Node::of)
    }

    /// The schemas of a keyword that has them by name.
    pub fn named_nodes(self, keyword: &str) -> impl Iterator<Item = (&'d str, Node<'d>)> + use<'d> {
        let named = self.get(keyword).and_then(Value::as_object);
        let named = named.into_iter().flatten();
        named.filter_map(|(name, value)| Some((name.as_str(), Node::of(value)?)))
    }

    /// Examples of its values: the one of OpenAPI 3.0, then those of JSON Schema. Some give these names,
    /// as media types have them.
    pub fn examples(self) -> Vec<&'d Value> {
        let first = self.get("example").into_iter();
        match self.get("examples") {
            Some(Value::Array(values)) => first.chain(values).collect(),
            Some(Value::Object(named)) => {
                let value = |example: &'d Value| example.get("value").unwrap_or(example);
                first.chain(named.values().map(value)).collect()
            }
            _ => first.collect(),
        }
    }

    /// Whether it is only received or only sent.
    pub fn is_one_way(self) -> bool {
        self.flag("readOnly") || self.flag("writeOnly")
    }

    /// What tells subtypes or alternatives apart.
    pub fn discriminator(self) -> Option<Discriminator<'d>> {
        Discriminator::of(self.get("discriminator")?)
    }

    /// Where to read on.
    pub fn page(self) -> Option<Page<'d>> {
        let page = self.get("externalDocs")?;
        Some(Page {
            description: page.get("description").and_then(Value::as_str),
            url: page.get("url")?.as_str()?,
        })
    }
}

/// A member whose value tells which of several schemas counts (OpenAPI 3.2, Discriminator Object).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Discriminator<'d>(&'d Map<String, Value>);

impl<'d> Discriminator<'d> {
    /// The view of a value; none if it is no object.
    pub fn of(value: &'d Value) -> Option<Self> {
        value.as_object().map(Self)
    }

    /// The name of the member.
    pub fn property_name(self) -> &'d str {
        let name = self.0.get("propertyName").and_then(Value::as_str);
        name.unwrap_or_default()
    }

    /// The values that are mapped, each with the name of a component or a reference.
    pub fn mapping(self) -> impl Iterator<Item = (&'d str, &'d str)> + use<'d> {
        let mapping = self.0.get("mapping").and_then(Value::as_object);
        let mapping = mapping.into_iter().flatten();
        mapping.filter_map(|(tag, target)| Some((tag.as_str(), target.as_str()?)))
    }

    /// What a value is whose member is left out or not known: the name of a component or a reference.
    pub fn default_mapping(self) -> Option<&'d str> {
        self.0.get("defaultMapping").and_then(Value::as_str)
    }
}

/// A page that tells more (OpenAPI 3.2, External Documentation Object).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Page<'d> {
    /// What is there.
    pub description: Option<&'d str>,
    /// Where it is.
    pub url: &'d str,
}
