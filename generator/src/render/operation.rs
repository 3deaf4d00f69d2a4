//! Operations: thin values that record what is sent; everything else is in the runtime, once.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::From;
use super::{Context, answer, call_docs, docs, ident, paging};
use crate::model::{Body, BodyKind, Operation, Parameter, Place, Type};
use crate::naming::{self, OperationNames};

/// The method of the handle that makes a call.
pub(super) fn method(
    context: &Context,
    operation: &Operation,
    names: &OperationNames,
) -> TokenStream {
    let docs = call_docs::method(operation);
    let method = ident(&names.method);
    let marker = ident(&names.marker);
    let parameters = naming::parameters(&operation.parameters);
    let required = || {
        operation
            .parameters
            .iter()
            .zip(&parameters)
            .filter(|(p, _)| p.required)
    };
    let arguments = required().map(|(parameter, name)| {
        let name = ident(name);
        let (ty, _) = argument(context, &parameter.ty, quote!(#name));
        quote!(#name: #ty)
    });
    let settings = required().map(|(parameter, name)| {
        let name = ident(name);
        let (_, value) = argument(context, &parameter.ty, quote!(#name));
        let param = param(parameter);
        quote!(.param(#param, #value))
    });
    let (body_argument, body_setting) = match operation.body.as_ref().filter(|b| b.required) {
        Some(body) => {
            let (ty, setting) = body_parts(context, body);
            (Some(quote!(body: #ty)), Some(setting))
        }
        None => (None, None),
    };
    let arguments = arguments.chain(body_argument);
    let deprecated = operation.docs.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #docs
        #deprecated
        pub fn #method(&self, #(#arguments),*) -> Call<#marker, C> {
            Call::new(&self.client) #(#settings)* #body_setting
        }
    }
}

/// The type that stands for an operation, what it knows of it, and the setters of its calls.
pub(super) fn operation(
    context: &Context,
    operation: &Operation,
    names: &OperationNames,
    handle: &str,
) -> TokenStream {
    let marker = ident(&names.marker);
    let docs = docs::attributes(&[format!(
        "The operation behind [`{handle}::{}`]: `{} {}`.",
        names.method,
        operation.method.as_str(),
        operation.path.replace('`', "'"),
    )]);
    let (answer, by_status) = answer::decoder(context, operation, names);
    let meta = meta(operation);
    let setters = setters(context, operation);
    let setters = (!setters.is_empty()).then(|| {
        quote! {
            impl<C> Call<#marker, C> {
                #(#setters)*
            }
        }
    });
    let paged = operation.paging.as_ref();
    let paged = paged.and_then(|paging| paging::paged(context, operation, paging, &marker));
    quote! {
        #docs
        #[derive(Debug, Clone, Copy)]
        pub struct #marker;
        impl Operation for #marker {
            type Answer = #answer;
            const META: Meta = #meta;
        }
        #setters
        #paged
        #by_status
    }
}

fn meta(operation: &Operation) -> TokenStream {
    let (id, path) = (&operation.id, &operation.path);
    let verb = ident(operation.method.as_str());
    let public = operation.public.then(|| quote!(.public()));
    let server = operation.server.iter();
    quote!(Meta::new(#id, Method::#verb, #path) #public #(.server(#server))*)
}

fn setters(context: &Context, operation: &Operation) -> Vec<TokenStream> {
    let names = naming::parameters(&operation.parameters);
    let optional = operation
        .parameters
        .iter()
        .zip(&names)
        .filter(|(p, _)| !p.required);
    let mut setters: Vec<TokenStream> = optional
        .map(|(parameter, name)| {
            let docs = docs::item(&parameter.docs, &wire_words(&parameter.wire));
            let name = ident(name);
            let (ty, value) = argument(context, &parameter.ty, quote!(value));
            let param = param(parameter);
            quote! {
                #docs
                    pub fn #name(self, value: #ty) -> Self {
                    self.param(#param, #value)
                }
            }
        })
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|b| !b.required) {
        let (ty, setting) = body_parts(context, body);
        let docs = docs::item(&body.docs, "The body of the request.");
        setters.push(quote! {
            #docs
            pub fn body(self, body: #ty) -> Self {
                self #setting
            }
        });
    }
    setters
}

/// The type of an argument, and the expression for its value.
fn argument(context: &Context, ty: &Type, name: TokenStream) -> (TokenStream, TokenStream) {
    let rust = context.ty(ty, From::Resources);
    match context.takes_into(ty) {
        true => (quote!(impl Into<#rust>), quote!(#name.into())),
        false => (rust, name),
    }
}

/// The argument type of a body, and the call that sets it.
fn body_parts(context: &Context, body: &Body) -> (TokenStream, TokenStream) {
    let ty = context.ty(&body.ty, From::Resources);
    match &body.kind {
        BodyKind::Json(media) if media == "application/json" => (ty, quote!(.json(&body))),
        BodyKind::Json(media) => (ty, quote!(.json_as(#media, &body))),
        BodyKind::Form => (ty, quote!(.form(&body))),
        BodyKind::Multipart => (quote!(Multipart), quote!(.multipart(body))),
        BodyKind::Raw(media) => (quote!(impl Into<Bytes>), quote!(.body_as(#media, body))),
    }
}

fn param(parameter: &Parameter) -> TokenStream {
    let wire = &parameter.wire;
    let base = match parameter.place {
        Place::Path => quote!(Param::path(#wire)),
        Place::Query => quote!(Param::query(#wire)),
        Place::Header => quote!(Param::header(#wire)),
        Place::Cookie => quote!(Param::cookie(#wire)),
    };
    let style = parameter.style.name.map(|name| {
        let name = ident(&naming::upper_camel(name));
        quote!(.style(Style::#name))
    });
    // The specification's default for a style need not be said again.
    let default = matches!(
        (parameter.place, parameter.style.name),
        (Place::Query | Place::Cookie, None)
    );
    let explode = parameter.style.explode.filter(|e| *e != default);
    let explode = explode.iter();
    let reserved = parameter
        .style
        .allow_reserved
        .then(|| quote!(.allow_reserved()));
    let json = parameter.style.json.then(|| quote!(.json()));
    quote!(#base #style #(.explode(#explode))* #reserved #json)
}

fn wire_words(wire: &str) -> String {
    docs::text(&format!("`{}`.", wire.replace('`', "'"))).join(" ")
}
