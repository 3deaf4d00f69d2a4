//! Text, numbers and their formats (OpenAPI 3.0, Data Types).

use super::Lowerer;
use super::facets::Facets;
use crate::model::{Integer, Type};

impl<'d> Lowerer<'d> {
    /// The type of a string by its format. Formats that nobody defined are plain text, as the
    /// specification demands; so are those whose values an API may not keep to.
    pub(crate) fn string(facets: &Facets<'d>) -> Type {
        match facets.format.as_deref() {
            Some("password") => Type::Secret,
            Some("date-time") => Type::DateTime,
            Some("date") => Type::Date,
            Some("byte") => Type::Base64,
            Some("binary") => Type::Binary,
            _ => Type::String,
        }
    }

    /// The type of an integer by its format.
    pub(crate) fn integer(facets: &Facets<'d>) -> Type {
        Type::Integer(match facets.format.as_deref() {
            Some("int32" | "int16" | "int8") => Integer::I32,
            Some("uint32" | "uint16" | "uint8") => Integer::U32,
            Some("uint64") => Integer::U64,
            _ => Integer::I64,
        })
    }

    /// The type of a number by its format.
    pub(crate) fn number(facets: &Facets<'d>) -> Type {
        match facets.format.as_deref() {
            Some("float") => Type::Float,
            Some("int32" | "int64" | "integer") => Self::integer(facets),
            _ => Type::Double,
        }
    }

    /// The type of a value of which only the format is said.
    pub(crate) fn untyped_format(facets: &Facets<'d>) -> Type {
        match facets.format.as_deref() {
            Some("int32" | "int64" | "uint32" | "uint64") => Self::integer(facets),
            Some("float" | "double") => Self::number(facets),
            Some(
                "password" | "date-time" | "date" | "byte" | "binary" | "uuid" | "uri" | "email"
                | "time" | "hostname" | "ipv4" | "ipv6",
            ) => Self::string(facets),
            _ => Type::Json,
        }
    }
}
