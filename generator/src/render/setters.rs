//! How callers make the objects that they send: `new` takes what is required, setters the rest.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::ty::From;
use super::{Context, docs};
use crate::model::{Field, Object, Presence, Type};

/// `new` and the setters of an object. `blank` is a value from which `new` takes what its caller
/// does not give.
pub(super) fn object(
    context: &Context,
    object: &Object,
    idents: &[Ident],
    name: &Ident,
    blank: &TokenStream,
) -> TokenStream {
    let fields = || object.fields.iter().zip(idents);
    let arguments = object.arguments().into_iter();
    let (arguments, values): (Vec<_>, Vec<_>) = arguments
        .map(|index| {
            let (field, ident) = (&object.fields[index], &idents[index]);
            let (ty, value) = argument(context, field, ident);
            let value = match *ident == value.to_string() {
                true => value,
                false => quote!(#ident: #value),
            };
            (quote!(#ident: #ty), value)
        })
        .unzip();
    let values: Vec<TokenStream> = values
        .into_iter()
        .chain(constants(object, idents))
        .collect();
    let made = made(&values, blank);
    let setters = fields()
        .filter(|(field, _)| !field.presence.is_required())
        .map(|(field, ident)| setter(context, field, ident));
    quote! {
        impl #name {
            /// A value with what is required; everything else is absent until it is set.
            pub fn new(#(#arguments),*) -> Self {
                #made
            }
            #(#setters)*
        }
    }
}

/// `Default` of an object. It takes no arguments, so that a member that is always there from now on
/// changes nothing for those who make values for their own tests: they set what they look at.
pub(super) fn default(
    object: &Object,
    idents: &[Ident],
    name: &Ident,
    blank: &TokenStream,
) -> TokenStream {
    let made = made(&constants(object, idents), blank);
    quote! {
        impl Default for #name {
            fn default() -> Self {
                #made
            }
        }
    }
}

/// A value with these members; the others are those of a blank one.
fn made(values: &[TokenStream], blank: &TokenStream) -> TokenStream {
    match values.is_empty() {
        true => quote!(#blank),
        false => quote!(Self { #(#values,)* ..#blank }),
    }
}

/// The members that can only have one value.
fn constants(object: &Object, idents: &[Ident]) -> Vec<TokenStream> {
    let fields = object.fields.iter().zip(idents);
    let constants = fields.filter_map(|(field, ident)| {
        let value = constant(field.constant.as_ref()?);
        Some(match field.presence {
            Presence::Required => quote!(#ident: #value),
            Presence::OptionalNullable => quote!(#ident: Nullable::Value(#value)),
            Presence::Optional | Presence::RequiredNullable => quote!(#ident: Some(#value)),
        })
    });
    constants.collect()
}

/// A value that callers are not asked for.
fn constant(value: &Value) -> TokenStream {
    match value {
        Value::Bool(flag) => quote!(#flag),
        Value::String(text) => quote!(#text.into()),
        other => match other.as_i64() {
            Some(number) => quote!(#number.into()),
            None => {
                let text = other.to_string();
                quote!(crate::runtime::wire::value(#text).into())
            }
        },
    }
}

fn setter(context: &Context, field: &Field, ident: &Ident) -> TokenStream {
    let (ty, value) = argument(context, field, &format_ident!("value"));
    let method = match ident == "new" {
        true => format_ident!("with_new"),
        false => ident.clone(),
    };
    let docs = context.docs(|| docs::member(context, &field.docs, &field.wire, &field.ty));
    let value = match field.presence {
        Presence::Optional => quote!(Some(#value)),
        _ => value,
    };
    quote! {
        #docs
        #[must_use]
        pub fn #method(mut self, value: #ty) -> Self {
            self.#ident = #value;
            self
        }
    }
}

/// The type of an argument for a field, and the expression that makes the field's value of it.
/// Nobody is asked for a box.
fn argument(context: &Context, field: &Field, name: &Ident) -> (TokenStream, TokenStream) {
    let (inner, boxed) = match &field.ty {
        Type::Boxed(inner) => (inner.as_ref(), true),
        other => (other, false),
    };
    let ty = context.ty(inner, From::Types);
    match field.presence {
        Presence::OptionalNullable => {
            let ty = context.ty(&field.ty, From::Types);
            (quote!(impl Into<Nullable<#ty>>), quote!(#name.into()))
        }
        Presence::RequiredNullable if boxed => (quote!(Option<#ty>), quote!(#name.map(Into::into))),
        Presence::RequiredNullable => {
            let value = quote!(#name.into().into_option());
            (quote!(impl Into<Nullable<#ty>>), value)
        }
        _ if boxed => (ty, quote!(#name.into())),
        _ => context.argument(inner, quote!(#name), From::Types),
    }
}
