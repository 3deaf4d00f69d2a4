//! A schema as it is on the wire: what references and `allOf` bring together counts as one, so that
//! how a description is cut into components makes no difference.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::here::At;
use super::piece::Piece;
use crate::document::{Document, pointer_below};
use crate::openapi::Schema;

/// All the pieces of a schema that hold at once.
#[derive(Debug, Clone, Default)]
pub(super) struct Shape<'a> {
    /// The outermost first; there is one at least.
    pub pieces: Vec<Piece<'a>>,
    /// Where the schema is used: its own place, or that of the reference to it.
    pub used: String,
    /// The references to what the schema stands for, where others extend it.
    pub subtypes: Vec<&'a str>,
}

/// The keywords that tell what values look like.
pub(super) const SHAPING: [&str; 9] = [
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    /// Whether it is a single value.
    pub fn is_scalar(self) -> bool {
        matches!(
            self,
            Self::Boolean | Self::Integer | Self::Number | Self::String
        )
    }

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
        Self::all(
            document,
            &[Piece {
                pointer,
                value: schema,
            }],
        )
    }

    /// Several schemas that hold at once, each with what it refers to. The first of them is where
    /// the whole is used.
    pub fn all(document: &'a Document, schemas: &[Piece<'a>]) -> Self {
        let from = schemas.iter();
        let from = from.map(|piece| (piece.pointer.clone(), piece.value));
        let pieces = document.conjunction(from);
        let mut shape = Self {
            pieces: pieces
                .map(|(pointer, value)| Piece { pointer, value })
                .collect(),
            used: schemas
                .first()
                .map_or(String::new(), |first| first.pointer.clone()),
            subtypes: Vec::new(),
        };
        shape.subtypes = shape.find_subtypes(document);
        shape
    }

    /// What a component stands for that is used as it is. One that extends it and adds nothing is
    /// still not that component.
    fn find_subtypes(&self, document: &'a Document) -> Vec<&'a str> {
        let Some(name) = self.component() else {
            return Vec::new();
        };
        let mut subtypes = document.subtypes(&format!("#/components/schemas/{name}"));
        let is_itself = |subtype: &&str| subtype.trim_start_matches('#') == self.pointer();
        if subtypes.iter().any(is_itself) {
            subtypes.clear();
        }
        subtypes
    }

    /// What a schema comes to that is not written: any value. The place is that missing it.
    pub fn any(pointer: String) -> Self {
        static NOTHING: Value = Value::Null;
        let (used, value) = (pointer.clone(), &NOTHING);
        let pieces = vec![Piece { pointer, value }];
        Self {
            pieces,
            used,
            ..Self::default()
        }
    }

    /// Where the schema stands: where it is described, not where it is referred to.
    pub fn pointer(&self) -> &str {
        self.pieces.first().map_or("", |piece| &piece.pointer)
    }

    /// The name of the component that the schema is; what only says more about one in words is that
    /// one, as it is in the crate.
    pub fn component(&self) -> Option<&str> {
        let shapes = |piece: &&Piece| SHAPING.iter().any(|word| piece.says(word));
        let mut pieces = self.pieces.iter();
        let shaping = pieces.find(|piece| shapes(piece) || piece.parts() == 0);
        let first = self.pieces.first()?;
        let shaping = shaping.filter(|_| first.parts() <= 1);
        shaping.and_then(component).or_else(|| component(first))
    }

    /// All that the pieces say under a keyword.
    pub fn each(&self, keyword: &str) -> impl Iterator<Item = (&Piece<'a>, &'a Value)> {
        let find = move |piece: &'_ Piece<'a>| piece.value.get(keyword);
        let pieces = self.pieces.iter();
        pieces.filter_map(move |piece| Some((piece, find(piece)?)))
    }

    /// A keyword, from the first piece that has it.
    pub fn find(&self, keyword: &str) -> Option<(&Piece<'a>, &'a Value)> {
        self.each(keyword).next()
    }

    /// The value of a keyword.
    pub fn get(&self, keyword: &str) -> Option<&'a Value> {
        self.find(keyword).map(|(_, value)| value)
    }

    /// The text of a keyword.
    pub fn text(&self, keyword: &str) -> Option<&'a str> {
        self.get(keyword).and_then(Value::as_str)
    }

    /// The views of its pieces.
    pub fn schemas(&self) -> impl Iterator<Item = Schema<'a>> {
        self.pieces.iter().filter_map(Piece::schema)
    }

    /// Whether a keyword tells something of its values.
    pub fn says(&self, keyword: &str) -> bool {
        self.pieces.iter().any(|piece| piece.says(keyword))
    }

    /// The first of the examples.
    pub fn example(&self) -> Option<&'a Value> {
        self.schemas().flat_map(Schema::examples).next()
    }

    /// The format of its values.
    pub fn format(&self) -> Option<&'a str> {
        self.schemas().find_map(Schema::format)
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

    /// Whether a name of the crate stands for this schema.
    pub fn is_named(&self) -> bool {
        let mut words = ["properties", "enum", "oneOf", "anyOf"].into_iter();
        words.any(|word| self.says(word))
    }

    /// The names of the members that have to be there.
    pub fn requires(&self, name: &str) -> bool {
        let lists = |piece: &Piece<'a>| piece.value.get("required").and_then(Value::as_array);
        let mut required = self.pieces.iter().filter_map(lists).flatten();
        required.any(|required| required.as_str() == Some(name))
    }

    /// The members, in the order in which they are described: each with all that holds for it.
    pub fn members(&self, document: &'a Document) -> IndexMap<&'a str, Self> {
        let mut members: IndexMap<&str, Vec<Piece>> = IndexMap::new();
        for piece in &self.pieces {
            let properties = piece.value.get("properties").and_then(Value::as_object);
            let below = pointer_below(&piece.pointer, "properties");
            for (name, value) in properties.into_iter().flatten() {
                let pointer = pointer_below(&below, name);
                let holds = members.entry(name).or_default();
                holds.push(Piece { pointer, value });
            }
        }
        let whole = |(name, holds): (&'a str, Vec<Piece<'a>>)| (name, Self::all(document, &holds));
        members.into_iter().map(whole).collect()
    }

    /// Whether two schemas look so much alike that one may be the other under a new name.
    pub fn resembles(&self, other: &Self) -> bool {
        let names = |shape: &Self| -> Vec<String> {
            let properties = shape
                .pieces
                .iter()
                .map(|piece| piece.value.get("properties"));
            let properties = properties.filter_map(|members| members?.as_object());
            let mut names: Vec<String> = properties.flat_map(|p| p.keys().cloned()).collect();
            names.sort();
            names.dedup();
            names
        };
        self.kind() == other.kind()
            && self.format() == other.format()
            && self.values() == other.values()
            && names(self) == names(other)
    }
}

/// The name of the component that a piece is.
fn component<'p>(piece: &'p Piece<'_>) -> Option<&'p str> {
    let name = piece.pointer.strip_prefix("/components/schemas/")?;
    (!name.contains('/')).then_some(name)
}

/// Whether no value fits a schema: `false`, in longer words.
pub(super) fn allows_nothing(schema: &Value) -> bool {
    let not = schema.get("not").and_then(Value::as_object);
    *schema == Value::Bool(false) || not.is_some_and(Map::is_empty)
}

/// The places of a keyword in both.
pub(super) fn places(old: &Shape, new: &Shape, keyword: &str) -> (At, At) {
    let at = |shape: &Shape| At::new(shape.place(keyword), shape.get(keyword).is_some());
    (at(old), at(new))
}
