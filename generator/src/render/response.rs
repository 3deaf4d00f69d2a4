//! What an operation's response is decoded with.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::ty::From;
use super::{Context, docs, ident};
use crate::model::{Operation, ResponseBody, Type};
use crate::naming::{self, OperationNames};

/// The decoder of an operation's response, and its definition where the runtime has none for it.
pub(super) fn decoder(
    context: &Context,
    operation: &Operation,
    names: &OperationNames,
) -> (TokenStream, Option<TokenStream>) {
    let response = &operation.response;
    match (&response.body, &names.response) {
        (ResponseBody::ByStatus(bodies), Some(name)) => {
            let name = ident(name);
            let words = response
                .statuses
                .iter()
                .map(|(status, words)| (status, words));
            let head = format!("What `{}` responds with.", operation.id);
            let definition = by_status(context, bodies, &name, &head, words.collect());
            (quote!(#name), Some(definition))
        }
        (body, _) => (one(context, body, response.maybe_empty).0, None),
    }
}

/// What an operation declares of the bodies of its errors.
pub(super) fn failure(
    context: &Context,
    operation: &Operation,
    names: &OperationNames,
) -> Option<TokenStream> {
    let body = operation.failure.as_ref()?;
    let marker = ident(&names.marker);
    let (decoder, definition) = match (body, &names.failure) {
        (ResponseBody::ByStatus(bodies), Some(name)) => {
            let name = ident(name);
            let failures = operation.failures.iter();
            let words = failures.map(|failure| (&failure.status, &failure.description));
            let head = format!("What an error of `{}` looks like.", operation.id);
            let definition = by_status(context, bodies, &name, &head, words.collect());
            (quote!(#name), Some(definition))
        }
        (body, _) => (one(context, body, false).0, None),
    };
    Some(quote! {
        impl crate::runtime::HasErrorBody for #marker {
            type Failure = #decoder;
        }
        #definition
    })
}

/// The decoder of a body, and the type that it hands back.
fn one(context: &Context, body: &ResponseBody, maybe_empty: bool) -> (TokenStream, TokenStream) {
    match body {
        ResponseBody::Empty | ResponseBody::ByStatus(_) => (quote!(Empty), quote!(())),
        ResponseBody::Text => (quote!(Text), quote!(String)),
        ResponseBody::TextAs(ty) => {
            let ty = context.ty(ty, From::Resources);
            (quote!(crate::runtime::TextAs<#ty>), ty)
        }
        ResponseBody::Xml(ty) => {
            let ty = context.ty(ty, From::Resources);
            match maybe_empty {
                true => (quote!(crate::runtime::MaybeXml<#ty>), quote!(Option<#ty>)),
                false => (quote!(crate::runtime::Xml<#ty>), ty),
            }
        }
        ResponseBody::Binary => (
            quote!(crate::runtime::Streamed),
            quote!(crate::runtime::Download),
        ),
        ResponseBody::Events(ty) if *context.api.resolve(ty) == Type::String => (
            quote!(crate::runtime::TextEvents),
            quote!(crate::runtime::Values<crate::runtime::Event<String>>),
        ),
        ResponseBody::Events(ty) => {
            let ty = context.ty(ty, From::Resources);
            (
                quote!(crate::runtime::Events<#ty>),
                quote!(crate::runtime::Values<crate::runtime::Event<#ty>>),
            )
        }
        ResponseBody::ItemEvents(ty) => {
            let ty = context.ty(ty, From::Resources);
            (
                quote!(crate::runtime::ItemEvents<#ty>),
                quote!(crate::runtime::Values<crate::runtime::Event<#ty>>),
            )
        }
        ResponseBody::Lines(ty) => {
            let ty = context.ty(ty, From::Resources);
            (
                quote!(crate::runtime::Lines<#ty>),
                quote!(crate::runtime::Values<#ty>),
            )
        }
        ResponseBody::Parts(ty) => {
            let ty = context.ty(ty, From::Resources);
            (
                quote!(crate::runtime::Parts<#ty>),
                quote!(crate::runtime::Values<crate::runtime::Part<#ty>>),
            )
        }
        ResponseBody::Json(ty) => {
            let ty = context.ty(ty, From::Resources);
            match maybe_empty {
                true => (quote!(MaybeJson<#ty>), quote!(Option<#ty>)),
                false => (quote!(Json<#ty>), ty),
            }
        }
        ResponseBody::Unwrapped(ty) => {
            let ty = context.ty(ty, From::Resources);
            match maybe_empty {
                true => (quote!(MaybeData<#ty>), quote!(Option<#ty>)),
                false => (quote!(Data<#ty>), ty),
            }
        }
    }
}

/// The type of an operation's response, with a link to it; none if there is nothing in it.
pub(super) fn words(
    context: &Context,
    operation: &Operation,
    names: &OperationNames,
) -> Option<String> {
    let response = &operation.response;
    let runtime = |name: &str| format!("[`{name}`](crate::runtime::{name})");
    let words = match &response.body {
        ResponseBody::Empty => return None,
        ResponseBody::ByStatus(_) => format!("[`{}`]", names.response.as_ref()?),
        ResponseBody::Text => "a `String`".to_owned(),
        ResponseBody::Binary => runtime("Download"),
        ResponseBody::Events(ty) | ResponseBody::ItemEvents(ty) => {
            let (values, event) = (runtime("Values"), runtime("Event"));
            format!("{values}, each an {event} of {}", linked(context, ty))
        }
        ResponseBody::Lines(ty) => format!("{} of {}", runtime("Values"), linked(context, ty)),
        ResponseBody::Parts(ty) => {
            let (values, part) = (runtime("Values"), runtime("Part"));
            format!("{values}, each a {part} of {}", linked(context, ty))
        }
        ResponseBody::TextAs(ty)
        | ResponseBody::Xml(ty)
        | ResponseBody::Json(ty)
        | ResponseBody::Unwrapped(ty) => linked(context, ty),
    };
    Some(match response.maybe_empty && !response.body.is_stream() {
        true => format!("{words}, or `None` if there is no body"),
        false => words,
    })
}

/// A type with links to those that it is made of.
pub(super) fn linked(context: &Context, ty: &Type) -> String {
    match ty {
        Type::Named(id) => {
            let name = &context.names.types[id.0];
            format!("[`{name}`](types::{name})")
        }
        Type::Boxed(inner) => linked(context, inner),
        Type::Nullable(inner) => format!("`Option` of {}", linked(context, inner)),
        Type::List(inner) => format!("`Vec` of {}", linked(context, inner)),
        Type::Map(inner) => format!("a map to {}", linked(context, inner)),
        other => {
            let ty = context.ty(other, From::Resources).to_string();
            format!("`{}`", ty.replace(' ', "").replace("crate::runtime::", ""))
        }
    }
}

/// The methods that ask for the response in another form than the preferred one.
pub(super) fn other_forms(
    context: &Context,
    operation: &Operation,
    marker: &Ident,
) -> Vec<TokenStream> {
    let names = naming::call(operation).responses;
    let forms = operation.response.others.iter().zip(names);
    forms
        .map(|(form, name)| {
            let (name, media_type) = (ident(&name), &form.media_type);
            let (decoder, _) = one(context, &form.body, false);
            let docs = docs::attributes(&[
                format!(
                    "Asks for the response as `{}`.",
                    media_type.replace('`', "'")
                ),
                String::new(),
                "What else is to be said of the call has to be said before.".to_owned(),
            ]);
            quote! {
                #docs
                pub fn #name(self) -> Call<crate::runtime::ReadAs<#marker, #decoder>, C> {
                    self.read_as(#media_type)
                }
            }
        })
        .collect()
}

/// The media types that an operation asks for, where its decoder does not say so already. Errors count
/// as well where they come in others: a server may take what is asked for at its word.
pub(super) fn accept(operation: &Operation) -> Option<String> {
    let response = &operation.response;
    let media_types: Vec<&str> = response.media_types.iter().map(String::as_str).collect();
    match (media_types.as_slice(), &response.body) {
        ([] | ["*/*" | "application/*"], _) => None,
        (["application/json"], ResponseBody::Json(_) | ResponseBody::Unwrapped(_)) => None,
        (["text/event-stream"], body) if body.is_stream() => None,
        (named, ResponseBody::Json(_) | ResponseBody::Unwrapped(_)) => Some(named.join(", ")),
        (named, _) => {
            let failures = operation.failures.iter();
            let others = failures.filter_map(|failure| failure.media_type.as_deref());
            let others = others.filter(|media_type| !named.contains(media_type));
            let mut all: Vec<String> = named.iter().map(|named| (*named).to_owned()).collect();
            for other in others.map(|media_type| format!("{media_type};q=0.5")) {
                if !all.contains(&other) {
                    all.push(other);
                }
            }
            Some(all.join(", "))
        }
    }
}

/// One of several bodies, by the status. `words` are those of the statuses.
fn by_status(
    context: &Context,
    bodies: &[(String, ResponseBody)],
    name: &Ident,
    head: &str,
    words: Vec<(&String, &String)>,
) -> TokenStream {
    let variants = naming::status_variants(bodies.iter().map(|(status, _)| status));
    let variants: Vec<Ident> = variants.iter().map(|v| ident(v)).collect();
    let (decoders, types): (Vec<_>, Vec<_>) = bodies
        .iter()
        .map(|(_, body)| match body {
            // One of several responses is read first: it is more often a value than a download.
            ResponseBody::Binary => (quote!(crate::runtime::BinaryBody), quote!(Bytes)),
            body => one(context, body, false),
        })
        .unzip();
    let streams: Vec<bool> = bodies.iter().map(|(_, body)| body.is_stream()).collect();
    let derives = match streams.contains(&true) {
        true => quote!(#[derive(Debug)]),
        false => quote!(#[derive(Debug, Clone, PartialEq)]),
    };
    let words = |status: &String| {
        let known = words.iter().find(|(known, _)| *known == status);
        known.map(|(_, words)| words.as_str()).unwrap_or_default()
    };
    let documented = bodies.iter().map(|(status, _)| {
        docs::attributes(&docs::text(&format!("`{status}`: {}", words(status))))
    });
    let patterns: Vec<_> = bodies.iter().map(|(status, _)| pattern(status)).collect();
    let successes = bodies
        .iter()
        .all(|(status, _)| status.starts_with(['2', '3']));
    let covers_all = bodies
        .iter()
        .any(|(status, _)| status == "default" || status == "2XX");
    // A success that nobody declared is read as the first one that was.
    let first = variants.first().zip(decoders.first()).filter(|_| successes);
    let rest = (!covers_all).then(|| match first {
        Some((variant, decoder)) => {
            quote!(_ => <#decoder as crate::runtime::Decode>::open(response, body, limit).map(Self::#variant),)
        }
        None => quote!(_ => Err(response.undeclared()),),
    });
    let streamed = streamed(&patterns, &streams);
    let head = docs::attributes(&docs::text(head));
    quote! {
        #head
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#documented #variants(#types),)*
        }
        impl crate::runtime::Decode for #name {
            type Output = Self;
            #streamed
            fn open(
                response: crate::runtime::RawResponse,
                body: crate::runtime::Body,
                limit: usize,
            ) -> Result<Self, crate::Error> {
                match response.status().as_u16() {
                    #(#patterns => <#decoders as crate::runtime::Decode>::open(response, body, limit).map(Self::#variants),)*
                    #rest
                }
            }
        }
    }
}

/// Which of several bodies are handed on while they come, if any are.
fn streamed(patterns: &[TokenStream], streams: &[bool]) -> Option<TokenStream> {
    let pairs = patterns.iter().zip(streams);
    let patterns = pairs
        .filter(|(_, streams)| **streams)
        .map(|(pattern, _)| pattern);
    streams.contains(&true).then(|| {
        quote! {
            const STREAMS: bool = true;
            fn streams(response: &crate::runtime::RawResponse) -> bool {
                matches!(response.status().as_u16(), #(#patterns)|*)
            }
        }
    })
}

/// The statuses that are meant by a code, a range such as `4XX`, or `default`.
fn pattern(status: &str) -> TokenStream {
    let literal = Literal::u16_unsuffixed;
    if let Ok(code) = status.parse::<u16>() {
        let code = literal(code);
        return quote!(#code);
    }
    match status
        .strip_suffix("XX")
        .and_then(|hundreds| hundreds.parse::<u16>().ok())
    {
        // The last response that is a success takes all that are.
        Some(2) | None => quote!(_),
        Some(hundreds) => {
            let first = hundreds.saturating_mul(100);
            let (first, last) = (literal(first), literal(first.saturating_add(99)));
            quote!(#first..=#last)
        }
    }
}
