//! What turns into a union by itself: a value of a variant's type, where no other variant has that type.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::Context;
use super::super::ty::From;
use crate::model::{Shape, Type, Union};

/// The conversions into a union.
pub(super) fn all(
    context: &Context,
    union: &Union,
    name: &Ident,
    variants: &[Ident],
) -> TokenStream {
    let types: Vec<&Type> = union
        .variants
        .iter()
        .map(|v| held(context, &v.ty))
        .collect();
    let is_only = |wanted: &&Type| types.iter().filter(|ty| is_alike(ty, wanted)).count() == 1;
    let pairs = union.variants.iter().zip(variants).zip(&types);
    let pairs = pairs.filter(|(_, ty)| is_only(ty) && is_convertible(context, ty));
    let texts = types.iter().filter(|ty| is_text(context, ty)).count();
    let each = pairs.map(|((variant, ident), ty)| {
        let source = context.ty(ty, From::Types);
        let is_own = *name == source.to_string();
        let value = match variant.ty {
            Type::Boxed(_) => quote!(value.into()),
            _ => quote!(value),
        };
        let own = (!is_own).then(|| {
            quote! {
                impl From<#source> for #name {
                    fn from(value: #source) -> Self {
                        Self::#ident(#value)
                    }
                }
            }
        });
        let by_text = is_text(context, ty) && (texts == 1 || **ty == Type::String);
        let by_text = by_text.then(|| {
            quote! {
                impl From<&str> for #name {
                    fn from(value: &str) -> Self {
                        Self::#ident(value.into())
                    }
                }
            }
        });
        quote!(#own #by_text)
    });
    each.collect()
}

/// Whether a text turns into a union by itself.
pub(in crate::render) fn takes_text(context: &Context, union: &Union) -> bool {
    let types = union.variants.iter().map(|v| held(context, &v.ty));
    let texts: Vec<&Type> = types.filter(|ty| is_text(context, ty)).collect();
    texts.len() == 1 || texts.iter().filter(|ty| ***ty == Type::String).count() == 1
}

/// The type that a variant holds, without what a caller does not see.
fn held<'a>(context: &'a Context, ty: &'a Type) -> &'a Type {
    match context.api.resolve(ty) {
        Type::Boxed(inner) => held(context, inner),
        other => other,
    }
}

/// Whether Rust may take two types for one.
fn is_alike(one: &Type, other: &Type) -> bool {
    let both_lists = matches!((one, other), (Type::List(_), Type::List(_)));
    let both_maps = matches!((one, other), (Type::Map(_), Type::Map(_)));
    let both_flags = matches!(
        (one, other),
        (Type::Boolean | Type::Flag(_), Type::Boolean | Type::Flag(_))
    );
    one == other || both_lists || both_maps || both_flags
}

/// Whether a value of the type tells which variant is meant.
fn is_convertible(context: &Context, ty: &Type) -> bool {
    match ty {
        Type::Json | Type::JsonObject | Type::Nullable(_) | Type::File | Type::Boxed(_) => false,
        Type::Named(id) => !matches!(
            context.api.definition(*id).shape,
            Shape::Form(_) | Shape::Alias(_)
        ),
        _ => true,
    }
}

/// Whether a text turns into the type.
fn is_text(context: &Context, ty: &Type) -> bool {
    match ty {
        Type::String | Type::Text(_) => !matches!(
            ty,
            Type::Text(crate::model::Text::Base64 | crate::model::Text::Base64Url)
        ),
        Type::Named(id) => matches!(context.api.definition(*id).shape, Shape::StringEnum(_)),
        _ => false,
    }
}
