//! Unions: enums with one variant for each type.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::print::{Piece, Table, literal};
use super::super::ty::{From, text_name};
use super::super::{Context, docs as documentation, ident};
use super::conversion;
use crate::model::{Matcher, Shape, Text, Type, Union, Variant};
use crate::naming;

/// The enum of a union.
pub(super) fn union(
    context: &Context,
    union: &Union,
    is_sent: bool,
    name: &Ident,
    docs: TokenStream,
) -> Vec<Piece> {
    let (variants, unknown) = naming::union_variants(union, |variant| {
        let longer = longer_name(context, variant);
        let words = naming::upper_camel(&variant.hint);
        let names = [variant_name(context, union, variant)]
            .into_iter()
            .chain(longer);
        names.chain([words]).collect()
    });
    let variants: Vec<Ident> = variants.iter().map(|v| ident(v)).collect();
    let unknown = ident(&unknown);
    let types: Vec<TokenStream> = union
        .variants
        .iter()
        .map(|v| context.ty(&v.ty, From::Types))
        .collect();
    let documented = union.variants.iter().enumerate().map(|(place, variant)| {
        let words = match union.default == Some(place) {
            true => told_by_default(union.tag.as_deref(), variant),
            false => told_by(union.tag.as_deref(), variant),
        };
        documentation::attributes(&documentation::text(&words))
    });
    let row = |(variant, ident): (&Variant, &Ident)| match &union.tag {
        Some(_) => {
            let tags: Vec<String> = variant.tags.iter().map(|t| literal(t)).collect();
            format!("{ident} = {}", tags.join(" | "))
        }
        None => ident.to_string(),
    };
    let (macro_name, head) = match &union.tag {
        Some(tag) => (
            "crate::runtime::wire::tagged_union",
            format!(
                "{name} by {} {}",
                literal(tag),
                is_string(context, union, tag)
            ),
        ),
        None => ("crate::runtime::wire::union", name.to_string()),
    };
    let table = Table {
        name: macro_name,
        head,
        rows: union.variants.iter().zip(&variants).map(row).collect(),
        tail: match union.default {
            Some(place) => format!("else {unknown} default {place}"),
            None => format!("else {unknown}"),
        },
    };
    let item = quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#documented #variants(#types),)*
            /// A value of a kind that the description does not know, kept as it came.
            #unknown(serde_json::Value),
        }
    };
    let conversions = is_sent.then(|| conversion::all(context, union, name, &variants));
    let item = quote! { #item #conversions };
    vec![Piece::Items(item), Piece::Table(table)]
}

/// Whether the values of a tag are strings: they are unless a variant says that they are numbers or
/// booleans.
fn is_string(context: &Context, union: &Union, tag: &str) -> bool {
    let objects = union.variants.iter().filter_map(|variant| {
        let Type::Named(id) = context.api.unboxed(&variant.ty) else {
            return None;
        };
        match &context.api.definition(*id).shape {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    });
    let mut members = objects.flat_map(|object| &object.fields);
    !members.any(|member| {
        let other = || match context.api.resolve(&member.ty) {
            Type::Integer(_) | Type::Boolean | Type::Flag(_) => true,
            Type::Named(id) => {
                matches!(context.api.definition(*id).shape, Shape::IntegerEnum(_))
            }
            _ => false,
        };
        member.wire == tag && other()
    })
}

/// When a value is the variant that it is by default, in words.
fn told_by_default(tag: Option<&str>, variant: &Variant) -> String {
    let code = |text: &str| format!("`{}`", text.replace('`', "'"));
    let tags: String = variant
        .tags
        .iter()
        .map(|tag| format!("{}, ", code(tag)))
        .collect();
    let tag = code(tag.unwrap_or_default());
    format!("Where {tag} is {tags}absent or anything else.")
}

/// What tells a variant from the others, in words.
fn told_by(tag: Option<&str>, variant: &Variant) -> String {
    let code = |text: &str| format!("`{}`", text.replace('`', "'"));
    let all = |names: &[String], between: &str| {
        let names: Vec<String> = names.iter().map(|name| code(name)).collect();
        names.join(between)
    };
    if let (Some(tag), false) = (tag, variant.tags.is_empty()) {
        return format!("Where {} is {}.", code(tag), all(&variant.tags, " or "));
    }
    match &variant.matcher {
        Matcher::String => "A text.".to_owned(),
        Matcher::Integer => "A whole number.".to_owned(),
        Matcher::Number => "A number.".to_owned(),
        Matcher::Boolean => "True or false.".to_owned(),
        Matcher::Array => "A list.".to_owned(),
        Matcher::Object(members) => {
            let told = members.constants.iter();
            let told = told.filter(|(name, _)| members.required.contains(name));
            let told =
                told.map(|(name, only)| format!("{} is {}", code(name), code(&only.to_string())));
            let told: Vec<String> = told.collect();
            match (members.required.is_empty(), told.is_empty()) {
                (true, _) => "An object.".to_owned(),
                (_, false) => format!("An object where {}.", told.join(" and ")),
                (_, true) => format!("An object with {}.", all(&members.required, " and ")),
            }
        }
        Matcher::Any => "One of the alternatives.".to_owned(),
    }
}

/// The name of a variant: that of its type where it has one, else the kind of value it holds.
fn variant_name(context: &Context, union: &Union, variant: &Variant) -> String {
    match unboxed(&variant.ty) {
        Type::String if names_an_object(context, union) => "Id".to_owned(),
        Type::Named(id) if context.api.definition(*id).given => context.names.types[id.0].clone(),
        Type::Named(_) => naming::upper_camel(&variant.hint),
        other => plain_name(other).to_owned(),
    }
}

/// Whether a text stands for an object by its id: all other variants are objects that have one.
fn names_an_object(context: &Context, union: &Union) -> bool {
    let has_id = |variant: &Variant| match context.api.unboxed(&variant.ty) {
        Type::Named(id) => match &context.api.definition(*id).shape {
            Shape::Object(object) => {
                let mut fields = object.fields.iter();
                fields.any(|f| f.wire == "id" && *context.api.resolve(&f.ty) == Type::String)
            }
            _ => false,
        },
        _ => false,
    };
    let (texts, others): (Vec<_>, Vec<_>) = union
        .variants
        .iter()
        .partition(|variant| *unboxed(&variant.ty) == Type::String);
    texts.len() == 1 && !others.is_empty() && others.into_iter().all(has_id)
}

/// What a variant is called where there are several of its kind: what it holds as well.
fn longer_name(context: &Context, variant: &Variant) -> Option<String> {
    let (inner, kind) = match unboxed(&variant.ty) {
        Type::List(inner) => (inner, "List"),
        Type::Map(inner) => (inner, "Map"),
        _ => return None,
    };
    let inner = match unboxed(inner) {
        Type::Named(id) => context.names.types[id.0].as_str(),
        other => plain_name(other),
    };
    Some(format!("{inner}{kind}"))
}

fn unboxed(ty: &Type) -> &Type {
    match ty {
        Type::Boxed(inner) | Type::Nullable(inner) => unboxed(inner),
        other => other,
    }
}

fn plain_name(ty: &Type) -> &'static str {
    match ty {
        Type::Boolean | Type::Flag(_) => "Boolean",
        Type::Integer(_) => "Integer",
        Type::Double | Type::Number => "Number",
        Type::String => "String",
        Type::Secret => "Secret",
        Type::Text(Text::Base64 | Text::Base64Url)
        | Type::Binary
        | Type::File
        | Type::FileOr(_) => "Bytes",
        Type::Text(text) => text_name(*text),
        Type::JsonText(_) => "JsonText",
        Type::Json => "Json",
        Type::JsonObject => "Object",
        Type::List(_) => "List",
        Type::Map(_) => "Map",
        Type::Nullable(inner) | Type::Boxed(inner) => plain_name(inner),
        Type::Named(_) => "Value",
    }
}
