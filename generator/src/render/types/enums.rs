//! Enums of texts, of numbers and of both. All of them keep values that the description does not know.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::print::{Piece, Table, literal};
use super::super::{Context, docs, ident};
use crate::model::{EnumValue, IntegerValue, MixedValue};
use crate::naming;

/// An enum of texts.
pub(super) fn strings(
    context: &Context,
    values: &[EnumValue],
    owner: &str,
    name: &Ident,
    docs: TokenStream,
) -> Vec<Piece> {
    let (variants, unknown) = naming::string_variants(values, owner, context.config);
    let variants: Vec<Ident> = variants.iter().map(|v| ident(v)).collect();
    let unknown = ident(&unknown);
    let wires = values.iter().map(|v| literal(&v.wire));
    let rows = rows(&variants, wires);
    let documented = values
        .iter()
        .map(|value| documented(&code(&value.wire), value.docs.as_deref()));
    let item = quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#documented #variants,)*
            /// A value that this version of the crate does not know, kept as it came.
            #unknown(String),
        }
    };
    vec![
        Piece::Items(item),
        table("crate::runtime::wire::string_enum", name, rows, &unknown),
    ]
}

/// An enum of whole numbers.
pub(super) fn integers(values: &[IntegerValue], name: &Ident, docs: TokenStream) -> Vec<Piece> {
    let (variants, unknown) = naming::integer_variants(values);
    let variants: Vec<Ident> = variants.iter().map(|v| ident(v)).collect();
    let unknown = ident(&unknown);
    let rows = rows(&variants, values.iter().map(|v| v.wire.to_string()));
    let documented = values
        .iter()
        .map(|value| documented(&format!("`{}`", value.wire), value.docs.as_deref()));
    let item = quote! {
        #docs
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#documented #variants,)*
            /// A value that this version of the crate does not know.
            #unknown(i64),
        }
    };
    vec![
        Piece::Items(item),
        table("crate::runtime::wire::integer_enum", name, rows, &unknown),
    ]
}

/// An enum of values of several kinds.
pub(super) fn mixed(values: &[MixedValue], name: &Ident, docs: TokenStream) -> Vec<Piece> {
    let (variants, unknown) = naming::mixed_variants(values);
    let variants: Vec<Ident> = variants.iter().map(|v| ident(v)).collect();
    let unknown = ident(&unknown);
    let wires = values.iter().map(|v| literal(&v.wire.to_string()));
    let rows = rows(&variants, wires);
    let documented = values
        .iter()
        .map(|value| documented(&code(&value.wire.to_string()), value.docs.as_deref()));
    let item = quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#documented #variants,)*
            /// A value that this version of the crate does not know, kept as it came.
            #unknown(serde_json::Value),
        }
    };
    vec![
        Piece::Items(item),
        table("crate::runtime::wire::mixed_enum", name, rows, &unknown),
    ]
}

/// What is said of a value, and how it is written.
fn documented(wire: &str, words: Option<&str>) -> TokenStream {
    let text = match words.map(|words| words.trim_end_matches('.')) {
        Some(words) => format!("{words}: {wire}."),
        None => format!("{wire}."),
    };
    docs::attributes(&docs::text(&text))
}

fn rows(variants: &[Ident], wires: impl Iterator<Item = String>) -> Vec<String> {
    let pairs = variants.iter().zip(wires);
    pairs
        .map(|(variant, wire)| format!("{variant} = {wire}"))
        .collect()
}

fn table(macro_name: &'static str, name: &Ident, rows: Vec<String>, unknown: &Ident) -> Piece {
    Piece::Table(Table {
        name: macro_name,
        head: name.to_string(),
        rows,
        tail: format!("else {unknown}"),
    })
}

/// A wire value as a code span; one that cannot stand in a span is named instead.
fn code(wire: &str) -> String {
    let printable = !wire.contains('`') && !wire.chars().any(char::is_control);
    match wire.trim().is_empty() {
        true => "The empty text".to_owned(),
        false if printable => format!("`{wire}`"),
        false => "A value that cannot be shown here".to_owned(),
    }
}
