//! What turns into a union by itself: a value of which only one variant can be made.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::Context;
use super::super::ty::From;
use crate::model::{Api, Shape, Type, Union};

/// `From` for the type of each variant that no other variant has as well. `name` is the union's,
/// `variants` are the names of its variants.
pub(super) fn conversions(
    context: &Context,
    union: &Union,
    name: &Ident,
    variants: &[Ident],
) -> TokenStream {
    let types = union.variants.iter().map(|variant| match &variant.ty {
        Type::Boxed(inner) => (plain(context.api, inner), true),
        other => (plain(context.api, other), false),
    });
    let types: Vec<(Type, bool)> = types.collect();
    let mut kinds: HashMap<String, usize> = HashMap::new();
    for (ty, _) in &types {
        *kinds.entry(kind(context, ty)).or_default() += 1;
    }
    let own = name.to_string();
    let is_told = |ty: &Type| {
        let kind = kind(context, ty);
        kinds.get(&kind) == Some(&1) && kind != own && !is_anything(ty)
    };
    let told = types
        .iter()
        .zip(variants)
        .filter(|((ty, _), _)| is_told(ty));
    let conversions = told.map(|((ty, boxed), variant)| {
        let rust = context.ty(ty, From::Types);
        let value = match boxed {
            true => quote!(value.into()),
            false => quote!(value),
        };
        let of_text = (*ty == Type::String).then(|| {
            quote! {
                impl From<&str> for #name {
                    fn from(value: &str) -> Self {
                        Self::#variant(value.into())
                    }
                }
            }
        });
        quote! {
            impl From<#rust> for #name {
                fn from(value: #rust) -> Self {
                    Self::#variant(#value)
                }
            }
            #of_text
        }
    });
    conversions.collect()
}

/// What nobody who writes a value could tell from another: whole numbers of any width are written
/// alike.
fn kind(context: &Context, ty: &Type) -> String {
    match ty {
        Type::Integer(_) => "a whole number".to_owned(),
        ty => context.ty(ty, From::Types).to_string(),
    }
}

fn is_anything(ty: &Type) -> bool {
    match ty {
        Type::Json | Type::Nullable(_) => true,
        Type::List(inner) | Type::Map(inner) => is_anything(inner),
        _ => false,
    }
}

/// A type without the names that are only other names.
fn plain(api: &Api, ty: &Type) -> Type {
    match ty {
        Type::List(inner) => Type::List(Box::new(plain(api, inner))),
        Type::Map(inner) => Type::Map(Box::new(plain(api, inner))),
        Type::Nullable(inner) => Type::Nullable(Box::new(plain(api, inner))),
        Type::Boxed(inner) => Type::Boxed(Box::new(plain(api, inner))),
        Type::Named(id) => match &api.definition(*id).shape {
            Shape::Alias(target) => plain(api, target),
            _ => ty.clone(),
        },
        _ => ty.clone(),
    }
}
