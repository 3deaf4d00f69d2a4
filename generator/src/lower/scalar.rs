//! Text, numbers and their formats (OpenAPI 3.0, Data Types; the OpenAPI format registry).

use super::facets::{Facets, Node};
use super::schema::Form;
use super::{At, Lowerer};
use crate::config::Numbers;
use crate::model::{Integer, Matcher, Shape, Text, Type, Union, Variant};

/// The names of formats are compared without regard to case: `UUID` is meant as `uuid`.
fn format(facets: &Facets) -> String {
    facets.format.unwrap_or("").to_ascii_lowercase()
}

/// The width that the format of a whole number asks for, signed or not.
fn width(format: &str) -> Option<Integer> {
    Some(match format {
        "int8" | "int16" | "int32" | "sbyte" | "short" => Integer::I32,
        "uint8" | "uint16" | "uint32" | "byte" | "ushort" | "uint" => Integer::U32,
        "int" | "integer" | "int53" | "int64" | "long" => Integer::I64,
        "uint64" | "ulong" => Integer::U64,
        _ => return None,
    })
}

/// The first number that is too large for 64 bits with a sign.
const LARGEST: f64 = 9_223_372_036_854_775_808.0;

/// The type of a whole number that may be as large as its bounds allow.
fn wide(facets: &Facets) -> Type {
    let (least, most) = facets.bounds;
    let low = least.is_some_and(|least| least < -LARGEST);
    let high = most.is_some_and(|most| most > LARGEST);
    let natural = least.is_some_and(|least| least >= 0.0);
    let fits = most.is_some_and(|most| most <= 2.0 * LARGEST);
    match low || high {
        false => Type::Integer(Integer::I64),
        true if natural && fits => Type::Integer(Integer::U64),
        true => Type::Number,
    }
}

/// Whether a width has room for all that the bounds allow: where these say more than the format, they
/// are what servers send.
fn holds(width: Integer, facets: &Facets) -> bool {
    let (low, high) = match width {
        Integer::I32 => (f64::from(i32::MIN), f64::from(i32::MAX)),
        Integer::U32 => (0.0, f64::from(u32::MAX)),
        Integer::I64 => (-LARGEST, LARGEST),
        Integer::U64 => (0.0, 2.0 * LARGEST),
    };
    let (least, most) = facets.bounds;
    least.is_none_or(|least| least >= low) && most.is_none_or(|most| most <= high)
}

/// Whether a format asks for more than a machine's number can hold.
fn is_big(format: &str) -> bool {
    matches!(
        format,
        "int128"
            | "uint128"
            | "int256"
            | "uint256"
            | "bigint"
            | "big-integer"
            | "biginteger"
            | "decimal"
            | "decimal128"
            | "bigdecimal"
            | "big-decimal"
            | "money"
    )
}

/// The type of text or of a number by its format.
pub fn scalar_type(kind: &str, format: Option<&str>) -> Type {
    let facets = Facets {
        format,
        ..Facets::default()
    };
    match kind {
        "integer" => Lowerer::integer(&facets, Numbers::Machine),
        "number" => Lowerer::number(&facets, Numbers::Machine),
        _ => Lowerer::string(&facets),
    }
}

impl<'d> Lowerer<'d> {
    /// The type of a text that holds JSON.
    pub(super) fn content(&mut self, content: Node<'d>, at: &At) -> Type {
        let at = at.member("contentSchema", "content");
        let content = self.within_keeper(true, |lowerer| lowerer.schema(&[content], &at));
        Type::JsonText(Box::new(content.with_null()))
    }

    /// The form of a string by its format: one of them stands for two types.
    pub(crate) fn text(facets: &Facets<'d>) -> Form {
        if format(facets) != "int-or-string" {
            return Form::Type(Self::string(facets));
        }
        let variant = |hint: &str, ty| Variant {
            hint: hint.to_owned(),
            ty,
            tags: Vec::new(),
            matcher: Matcher::Any,
        };
        Form::Shape(Shape::Union(Union {
            tag: None,
            default: None,
            variants: vec![
                variant("integer", Type::Integer(Integer::I64)),
                variant("string", Type::String),
            ],
        }))
    }

    /// The type of a string by its format. Formats that nobody defined are plain text, as the
    /// specification demands.
    pub(crate) fn string(facets: &Facets<'d>) -> Type {
        let format = format(facets);
        Type::Text(match format.as_str() {
            "password" => return Type::Secret,
            "binary" => return Type::Binary,
            "date-time" | "datetime" => Text::DateTime,
            "date" => Text::Date,
            "time" => Text::Time,
            "duration" => Text::Duration,
            "uuid" | "guid" => Text::Uuid,
            "uri" | "uri-reference" | "uriref" | "iri" | "iri-reference" | "url" => Text::Uri,
            "email" | "idn-email" => Text::Email,
            "ipv4" | "ipv6" | "ip" | "ip-address" => Text::IpAddress,
            "byte" | "base64" => Text::Base64,
            "base64url" => Text::Base64Url,
            "double" | "float" | "number" | "numeric" => Text::Decimal,
            other if width(other).is_some() || is_big(other) => Text::Decimal,
            _ => return Type::String,
        })
    }

    /// The type of an integer by its format.
    pub(crate) fn integer(facets: &Facets<'d>, numbers: Numbers) -> Type {
        let format = format(facets);
        let is_unbounded = facets.bounds.0.is_none() || facets.bounds.1.is_none();
        match width(&format) {
            None if is_big(&format) => Type::Number,
            None if numbers == Numbers::Exact && is_unbounded => Type::Number,
            Some(width) if holds(width, facets) => Type::Integer(width),
            _ => wide(facets),
        }
    }

    /// The type of a number that is described by no more than its kind, format and bounds.
    pub(crate) fn plain(&self, facets: &Facets<'d>) -> Type {
        let numbers = self.config.types.numbers;
        match facets.kind {
            Some("integer") => Self::integer(facets, numbers),
            _ => Self::number(facets, numbers),
        }
    }

    /// The type of a number by its format. `float` is read as a `double`, which holds every
    /// `float`, as servers write more digits than they announce.
    pub(crate) fn number(facets: &Facets<'d>, numbers: Numbers) -> Type {
        let format = format(facets);
        match width(&format) {
            Some(_) => Self::integer(facets, numbers),
            None if is_big(&format) => Type::Number,
            None if numbers == Numbers::Exact && format.is_empty() => Type::Number,
            None => Type::Double,
        }
    }

    /// The format of text or of a number, where its type does not tell it.
    pub(crate) fn untold_format(facets: &Facets<'d>) -> Option<&'d str> {
        let plain = ["", "string", "text", "float", "double", "number", "integer"];
        let format = format(facets);
        let is_told = match facets.kind? {
            "string" => Self::string(facets) != Type::String || format == "int-or-string",
            "integer" | "number" => width(&format).is_some() || is_big(&format),
            _ => true,
        };
        let is_told = is_told || plain.contains(&format.as_str()) || facets.values.is_some();
        let shown = facets
            .format
            .filter(|format| !format.contains('`') && format.len() <= 40);
        shown.filter(|_| !is_told)
    }

    /// The type of a value of which only the format is said; none if that tells nothing.
    pub(crate) fn untyped_format(facets: &Facets<'d>) -> Option<Type> {
        let format = format(facets);
        match format.as_str() {
            "byte" | "decimal" => Some(Self::string(facets)),
            "float" | "double" => Some(Type::Double),
            other if width(other).is_some() => Some(Self::integer(facets, Numbers::Machine)),
            "hostname"
            | "idn-hostname"
            | "uri-template"
            | "regex"
            | "json-pointer"
            | "relative-json-pointer"
            | "commonmark"
            | "html"
            | "http-date" => Some(Type::String),
            _ => match Self::string(facets) {
                Type::String => None,
                typed => Some(typed),
            },
        }
    }
}
