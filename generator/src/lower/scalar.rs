//! Text, numbers and their formats (OpenAPI 3.0, Data Types; the OpenAPI format registry).

use super::Lowerer;
use super::facets::Facets;
use super::schema::Form;
use crate::model::{Guard, Integer, Shape, Text, Type, Union, Variant};

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

/// The type of a whole number of this width that may be as large as its bounds allow: these are
/// written on purpose, while a format often comes from a template.
fn wide(width: Integer, facets: &Facets) -> Type {
    const HALF: f64 = 9_223_372_036_854_775_808.0;
    let widths = [
        (Integer::I32, i32::MIN.into(), i32::MAX.into()),
        (Integer::U32, 0.0, u32::MAX.into()),
        (Integer::I64, -HALF, HALF),
        (Integer::U64, 0.0, 2.0 * HALF),
    ];
    let (least, most) = facets.bounds;
    let natural = least.is_some_and(|least| least >= 0.0);
    let holds = |(of, low, high): &(Integer, f64, f64)| {
        let is_signed = *of == Integer::I32 || *of == Integer::I64;
        (is_signed || natural || *of == width)
            && least.is_none_or(|least| least >= *low)
            && most.is_none_or(|most| most <= *high)
    };
    let named = widths.iter().position(|(of, ..)| *of == width);
    let mut wider = widths.iter().skip(named.unwrap_or_default());
    wider
        .find(|width| holds(width))
        .map_or(Type::Number, |(width, ..)| Type::Integer(*width))
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
        "integer" => Lowerer::integer(&facets),
        "number" => Lowerer::number(&facets),
        _ => Lowerer::string(&facets),
    }
}

impl<'d> Lowerer<'d> {
    /// The form of a string by its format: one of them stands for two types.
    pub(crate) fn text(facets: &Facets<'d>) -> Form {
        if format(facets) != "int-or-string" {
            return Form::Type(Self::string(facets));
        }
        let variant = |hint: &str, ty| Variant {
            hint: hint.to_owned(),
            ty,
            tags: Vec::new(),
            guard: Guard::Any,
        };
        Form::Shape(Shape::Union(Union {
            tag: None,
            fallback: None,
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
            "double" | "float" | "number" | "numeric" => Text::Decimal,
            other if width(other).is_some() || is_big(other) => Text::Decimal,
            _ => return Type::String,
        })
    }

    /// The type of an integer by its format.
    pub(crate) fn integer(facets: &Facets<'d>) -> Type {
        let format = format(facets);
        match width(&format) {
            None if is_big(&format) => Type::Number,
            width => wide(width.unwrap_or(Integer::I64), facets),
        }
    }

    /// The type of a number by its format. `float` is read as a `double`, which holds every
    /// `float`, as servers write more digits than they announce.
    pub(crate) fn number(facets: &Facets<'d>) -> Type {
        let format = format(facets);
        match width(&format) {
            Some(width) => wide(width, facets),
            None if is_big(&format) => Type::Number,
            None => Type::Double,
        }
    }

    /// The type of a value of which only the format is said; none if that tells nothing.
    pub(crate) fn untyped_format(facets: &Facets<'d>) -> Option<Type> {
        let format = format(facets);
        match format.as_str() {
            "byte" | "decimal" => Some(Self::string(facets)),
            "float" | "double" => Some(Type::Double),
            other if width(other).is_some() => Some(Self::integer(facets)),
            "hostname" | "idn-hostname" | "uri-template" | "regex" => Some(Type::String),
            _ => match Self::string(facets) {
                Type::String => None,
                typed => Some(typed),
            },
        }
    }
}
