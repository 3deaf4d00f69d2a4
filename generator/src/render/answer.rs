//! What an operation's answer is decoded with.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::ty::From;
use super::{Context, docs, ident};
use crate::model::{AnswerBody, Operation};
use crate::naming::{self, OperationNames};

/// The decoder of an operation's answer, and its definition where the runtime has none for it.
pub(super) fn decoder(
    context: &Context,
    operation: &Operation,
    names: &OperationNames,
) -> (TokenStream, Option<TokenStream>) {
    let answer = &operation.answer;
    match (&answer.body, &names.answer) {
        (AnswerBody::ByStatus(bodies), Some(name)) => {
            let name = ident(name);
            let definition = by_status(context, bodies, operation, &name);
            (quote!(#name), Some(definition))
        }
        (body, _) => (one(context, body, answer.maybe_empty).0, None),
    }
}

/// The decoder of a body, and the type that it hands back.
fn one(context: &Context, body: &AnswerBody, maybe_empty: bool) -> (TokenStream, TokenStream) {
    match body {
        AnswerBody::Empty | AnswerBody::ByStatus(_) => (quote!(Empty), quote!(())),
        AnswerBody::Text => (quote!(Text), quote!(String)),
        AnswerBody::Binary => (quote!(crate::runtime::BinaryBody), quote!(Bytes)),
        AnswerBody::Json(ty) => {
            let ty = context.ty(ty, From::Resources);
            match maybe_empty {
                true => (quote!(MaybeJson<#ty>), quote!(Option<#ty>)),
                false => (quote!(Json<#ty>), ty),
            }
        }
        AnswerBody::Unwrapped(ty) => {
            let ty = context.ty(ty, From::Resources);
            match maybe_empty {
                true => (quote!(MaybeData<#ty>), quote!(Option<#ty>)),
                false => (quote!(Data<#ty>), ty),
            }
        }
    }
}

fn by_status(
    context: &Context,
    bodies: &[(String, AnswerBody)],
    operation: &Operation,
    name: &Ident,
) -> TokenStream {
    let variants = naming::status_variants(bodies.iter().map(|(status, _)| status));
    let variants: Vec<Ident> = variants.iter().map(|v| ident(v)).collect();
    let (decoders, types): (Vec<_>, Vec<_>) = bodies
        .iter()
        .map(|(_, body)| one(context, body, false))
        .unzip();
    let words = |status: &str| {
        let known = operation.answer.statuses.iter().find(|(s, _)| s == status);
        known.map(|(_, words)| words.clone()).unwrap_or_default()
    };
    let documented = bodies.iter().map(|(status, _)| {
        docs::attributes(&docs::text(&format!("`{status}`: {}", words(status))))
    });
    let patterns = bodies.iter().map(|(status, _)| pattern(status));
    let covers_all = bodies
        .iter()
        .any(|(status, _)| status == "default" || status == "2XX");
    // A success that nobody declared is read as the first one that was.
    let (first, first_decoder) = (&variants[..1], &decoders[..1]);
    let rest = (!covers_all).then(|| {
        quote!(#(_ => <#first_decoder as crate::runtime::Decode>::decode(answer).map(Self::#first),)*)
    });
    let head = docs::attributes(&docs::text(&format!(
        "What `{}` answers with.",
        operation.id
    )));
    quote! {
        #head
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#documented #variants(#types),)*
        }
        impl crate::runtime::Decode for #name {
            type Output = Self;
            fn decode(answer: &crate::runtime::RawAnswer) -> Result<Self, crate::Error> {
                match answer.status().as_u16() {
                    #(#patterns => <#decoders as crate::runtime::Decode>::decode(answer).map(Self::#variants),)*
                    #rest
                }
            }
        }
    }
}

fn pattern(status: &str) -> TokenStream {
    match status.parse::<u16>() {
        Ok(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Err(_) => quote!(_),
    }
}
