//! A schema as it is on the wire: what references and `allOf` bring together counts as one, so that
//! how a description is cut into components makes no difference.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::Value;

use crate::document::{Document, pointer_below};

/// A piece of a schema, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Piece<'a> {
    pub pointer: String,
    pub value: &'a Value,
}

/// All the pieces of a schema that hold at once.
#[derive(Debug, Clone, Default)]
pub(super) struct Shape<'a> {
    /// The outermost first; there is one at least.
    pub pieces: Vec<Piece<'a>>,
    /// Where the schema is used: its own place, or that of the reference to it.
    pub used: String,
}

/// The keywords that tell what values look like.
const SHAPING: [&str; 9] = [
    "type",
    "enum",
    "format",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "oneOf",
    "anyOf",
];

/// What kind of value a schema describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
    /// One of several schemas.
    Choice,
    /// Any value.
    Any,
}

impl Kind {
    pub fn words(self) -> &'static str {
        match self {
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
            Self::Choice => "one of several schemas",
            Self::Any => "any value",
        }
    }
}

impl<'a> Shape<'a> {
    /// The schema at a place, with what it refers to.
    pub fn new(document: &'a Document, pointer: String, schema: &'a Value) -> Self {
        let mut pieces = Vec::new();
        gather(document, pointer.clone(), schema, &mut pieces);
        let used = pointer;
        Self { pieces, used }
    }

    /// What a schema comes to that is not written: any value. The place is that around it.
    pub fn any(pointer: String) -> Self {
        static NOTHING: Value = Value::Null;
        let (used, value) = (pointer.clone(), &NOTHING);
        let pieces = vec![Piece { pointer, value }];
        Self { pieces, used }
    }

    /// Where the schema stands: where it is described, not where it is referred to.
    pub fn pointer(&self) -> &str {
        self.pieces.first().map_or("", |piece| &piece.pointer)
    }

    /// The name of the component that the schema is; what only says more about one in words is that
    /// one, as it is in the crate.
    pub fn component(&self) -> Option<&str> {
        let shapes = |piece: &&Piece| SHAPING.iter().any(|word| piece.value.get(word).is_some());
        let lists = |piece: &&Piece| piece.value.get("allOf").is_some();
        let shaping = self
            .pieces
            .iter()
            .find(|piece| shapes(piece) || !lists(piece));
        let parts = self
            .pieces
            .first()?
            .value
            .get("allOf")
            .and_then(Value::as_array);
        let is_whole = parts.is_none_or(|parts| parts.len() == 1);
        let piece = shaping.filter(|_| is_whole).or(self.pieces.first())?;
        let name = piece.pointer.strip_prefix("/components/schemas/")?;
        (!name.contains('/')).then_some(name)
    }

    /// A keyword, from the first piece that has it.
    pub fn find(&self, keyword: &str) -> Option<(&Piece<'a>, &'a Value)> {
        let find = |piece: &'_ Piece<'a>| piece.value.get(keyword);
        let mut pieces = self.pieces.iter();
        pieces.find_map(|piece| Some((piece, find(piece)?)))
    }

    /// The value of a keyword.
    pub fn get(&self, keyword: &str) -> Option<&'a Value> {
        self.find(keyword).map(|(_, value)| value)
    }

    /// The text of a keyword.
    pub fn text(&self, keyword: &str) -> Option<&'a str> {
        self.get(keyword).and_then(Value::as_str)
    }

    /// Whether a keyword is `true`.
    pub fn flag(&self, keyword: &str) -> bool {
        let says = |piece: &Piece| piece.value.get(keyword) == Some(&Value::Bool(true));
        self.pieces.iter().any(says)
    }

    /// Where a keyword is, or where it would be.
    pub fn place(&self, keyword: &str) -> String {
        match self.find(keyword) {
            Some((piece, _)) => pointer_below(&piece.pointer, keyword),
            None => self.pointer().to_owned(),
        }
    }

    /// What kind of value this is; told by the other keywords where `type` is left out.
    pub fn kind(&self) -> Kind {
        match self.text("type") {
            Some("boolean") => return Kind::Boolean,
            Some("integer") => return Kind::Integer,
            Some("number") => return Kind::Number,
            Some("string") => return Kind::String,
            Some("array") => return Kind::Array,
            Some("object") => return Kind::Object,
            _ => {}
        }
        let has = |keyword| self.get(keyword).is_some();
        let values = self.get("enum").and_then(Value::as_array);
        if has("properties") || has("additionalProperties") {
            Kind::Object
        } else if has("items") {
            Kind::Array
        } else if values.is_some_and(|values| values.iter().all(Value::is_string)) {
            Kind::String
        } else if has("oneOf") || has("anyOf") {
            Kind::Choice
        } else {
            Kind::Any
        }
    }

    /// Whether a name of the crate stands for this schema.
    pub fn is_named(&self) -> bool {
        let has = |keyword| self.get(keyword).is_some();
        has("properties") || has("enum") || has("oneOf") || has("anyOf")
    }

    /// The names of the members that have to be there.
    pub fn requires(&self, name: &str) -> bool {
        let lists = |piece: &Piece<'a>| piece.value.get("required").and_then(Value::as_array);
        let mut required = self.pieces.iter().filter_map(lists).flatten();
        required.any(|required| required.as_str() == Some(name))
    }

    /// The members, in the order in which they are described.
    pub fn members(&self, document: &'a Document) -> IndexMap<&'a str, Self> {
        let mut members: IndexMap<&str, Self> = IndexMap::new();
        for piece in &self.pieces {
            let properties = piece.value.get("properties").and_then(Value::as_object);
            let below = pointer_below(&piece.pointer, "properties");
            for (name, schema) in properties.into_iter().flatten() {
                let pointer = pointer_below(&below, name);
                let member = members.entry(name).or_insert_with(|| Self {
                    used: pointer.clone(),
                    ..Self::default()
                });
                gather(document, pointer, schema, &mut member.pieces);
            }
        }
        members
    }

    /// The schema that a keyword holds; any value if it holds none.
    pub fn within(&self, document: &'a Document, keyword: &str) -> Self {
        let below = self.below(document, keyword);
        below.unwrap_or_else(|| Self::any(self.place(keyword)))
    }

    /// The schema that a keyword holds, if it holds one.
    pub fn below(&self, document: &'a Document, keyword: &str) -> Option<Self> {
        let (piece, schema) = self.find(keyword)?;
        let says = schema.as_object().is_some_and(|schema| !schema.is_empty());
        says.then(|| Self::new(document, pointer_below(&piece.pointer, keyword), schema))
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

    /// The alternatives as they are written.
    fn choices(&self, document: &'a Document) -> Vec<Self> {
        let mut variants = Vec::new();
        for keyword in ["oneOf", "anyOf"] {
            let Some((piece, list)) = self.find(keyword) else {
                continue;
            };
            let place = pointer_below(&piece.pointer, keyword);
            let list = list.as_array().into_iter().flatten().enumerate();
            variants.extend(
                list.map(|(index, schema)| Self::new(document, format!("{place}/{index}"), schema)),
            );
        }
        variants
    }

    /// Whether two schemas look so much alike that one may be the other under a new name.
    pub fn resembles(&self, other: &Self) -> bool {
        let same = |keyword| self.get(keyword) == other.get(keyword);
        let names = |shape: &Self| -> Vec<String> {
            let properties = shape.get("properties").and_then(Value::as_object);
            let mut names: Vec<String> = properties
                .into_iter()
                .flat_map(|p| p.keys().cloned())
                .collect();
            names.sort();
            names
        };
        self.kind() == other.kind() && same("format") && same("enum") && names(self) == names(other)
    }
}

/// Takes up a schema, what it refers to and the parts of its `allOf`. A reference is not a piece
/// of its own.
fn gather<'a>(
    document: &'a Document,
    pointer: String,
    schema: &'a Value,
    pieces: &mut Vec<Piece<'a>>,
) {
    if pieces.iter().any(|seen| seen.pointer == pointer) {
        return;
    }
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let reference = document.end_of(reference);
        if let Some(target) = document.resolve(reference) {
            let pointer = reference.trim_start_matches('#').to_owned();
            gather(document, pointer, target, pieces);
        }
        return;
    }
    let all = schema.get("allOf").and_then(Value::as_array);
    pieces.push(Piece {
        pointer: pointer.clone(),
        value: schema,
    });
    for (index, part) in all.into_iter().flatten().enumerate() {
        gather(document, format!("{pointer}/allOf/{index}"), part, pieces);
    }
}

/// What is at a place, or what the reference there leads to.
pub(super) fn resolve<'a>(document: &'a Document, piece: Piece<'a>) -> Piece<'a> {
    let reference = piece.value.get("$ref").and_then(Value::as_str);
    let target = reference.and_then(|reference| Some((reference, document.resolve(reference)?)));
    match target {
        Some((reference, value)) => Piece {
            pointer: reference.trim_start_matches('#').to_owned(),
            value,
        },
        None => piece,
    }
}
