//! Operations: thin values that record what is sent; everything else is in the runtime, once.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::param::param_of;
use super::ty::From;
use super::{Context, body, call_docs, docs, ident, paging, response, sample};
use crate::model::{BodyKind, Content, Method, Operation, Place, Security, Shape, Type};
use crate::naming::{self, OperationNames};

/// The methods of the handle that make a call: one for each way of writing a body that the call
/// needs.
pub(super) fn methods(
    context: &Context,
    operation: &Operation,
    names: &OperationNames,
    accessor: &str,
) -> TokenStream {
    let required = operation.body.as_ref().filter(|body| body.required);
    let contents = required.map_or(&[] as &[_], |body| &body.contents);
    let first = method(
        context,
        operation,
        names,
        accessor,
        &names.method,
        contents.first(),
    );
    let others = contents.iter().skip(1).zip(&names.other_bodies);
    let others = others
        .map(|(content, name)| method(context, operation, names, accessor, name, Some(content)));
    quote!(#first #(#others)*)
}

fn method(
    context: &Context,
    operation: &Operation,
    names: &OperationNames,
    accessor: &str,
    name: &str,
    content: Option<&Content>,
) -> TokenStream {
    let docs = context.docs(|| {
        let example = sample::lines(context, operation, content, accessor, name);
        call_docs::method(context, operation, content, names, example)
    });
    let method = ident(name);
    let marker = ident(&names.marker);
    let parameters = naming::parameters(&operation.parameters);
    let required = || {
        let named = operation.parameters.iter().zip(&parameters);
        named.filter(|(p, _)| p.required)
    };
    let arguments = required().filter(|(p, _)| p.is_argument());
    let arguments = arguments.map(|(parameter, name)| {
        let name = ident(name);
        let (ty, _) = context.argument(&parameter.ty, quote!(#name), From::Resources);
        quote!(#name: #ty)
    });
    let settings = required().map(|(parameter, name)| {
        let param = param_of(parameter);
        if let Some(constant) = &parameter.constant {
            let value = constant_of(constant);
            return quote!(.param(#param, #value));
        }
        let name = ident(name);
        let (_, value) = context.argument(&parameter.ty, quote!(#name), From::Resources);
        quote!(.param(#param, #value))
    });
    let body = content.map(|content| {
        let name = naming::body(operation);
        body::written(context, content, &name)
    });
    let body_setting = body.as_ref().map(|body| &body.setting);
    let body_arguments = body.as_ref().map(|body| &body.arguments);
    let arguments = arguments.chain(body_arguments.cloned());
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
    let docs = context.docs(|| call_docs::marker(context, operation, names, handle));
    let (response, by_status) = response::decoder(context, operation, names);
    let failure = response::failure(context, operation, names);
    let meta = meta(context, operation);
    let mut setters = setters(context, operation);
    setters.extend(response::other_forms(context, operation, &marker));
    let setters = (!setters.is_empty()).then(|| {
        let docs = context.docs(|| call_docs::options(names, handle));
        quote! {
            #docs
            impl<C> Call<#marker, C> {
                #(#setters)*
            }
        }
    });
    let paged = operation.paging.as_ref();
    let paged = paged.and_then(|paging| paging::paged(context, operation, paging, &marker));
    let headed = operation.response.headers.as_ref().map(|ty| {
        let ty = context.ty(ty, From::Resources);
        quote! {
            impl crate::runtime::HasHeaders for #marker {
                type Headers = #ty;
            }
        }
    });
    quote! {
        #docs
        #[derive(Debug, Clone, Copy)]
        pub struct #marker;
        impl Operation for #marker {
            type Response = #response;
            const META: Meta = #meta;
        }
        #setters
        #headed
        #failure
        #paged
        #by_status
    }
}

fn meta(context: &Context, operation: &Operation) -> TokenStream {
    let (id, path) = (&operation.id, &operation.path);
    let method = match &operation.method {
        Method::Other(name) => quote!(Method::other(#name)),
        known => {
            let verb = ident(known.as_str());
            quote!(Method::#verb)
        }
    };
    let security = (operation.security != context.api.security)
        .then(|| security(&operation.security))
        .into_iter();
    let server = operation.server.iter();
    let accept = response::accept(operation);
    let accept = accept.iter();
    let redirects = redirects(operation);
    let repeatable = operation.repeatable.then(|| quote!(.repeatable()));
    let keyed = takes_key(context, operation).then(|| quote!(.keyed()));
    let keyed_body = body_takes_key(context, operation).then(|| quote!(.keyed_body()));
    quote! {
        Meta::new(#id, #method, #path)
            #(.security(&#security))* #(.server(#server))* #(.accept(#accept))* #redirects #repeatable #keyed
            #keyed_body
    }
}

/// The redirects that are results, as spans of statuses.
fn redirects(operation: &Operation) -> Option<TokenStream> {
    let statuses = operation.response.statuses.iter();
    let spans = statuses.filter_map(|(status, _)| match status.as_str() {
        "3XX" => Some((300, 399)),
        code => code.parse().ok().map(|code: u16| (code, code)),
    });
    let spans = spans.filter(|(first, _)| (300..400).contains(first));
    let spans: Vec<TokenStream> = spans
        .map(|(first, last)| {
            let (first, last) = (
                Literal::u16_unsuffixed(first),
                Literal::u16_unsuffixed(last),
            );
            quote!((#first, #last))
        })
        .collect();
    (!spans.is_empty()).then(|| quote!(.redirects(&[#(#spans),*])))
}

/// Whether an operation declares the header for keys by which a server recognises a request.
fn takes_key(context: &Context, operation: &Operation) -> bool {
    let header = context.config.client.idempotency_key_header.as_ref();
    header.is_some_and(|header| {
        operation.parameters.iter().any(|parameter| {
            parameter.place == Place::Header && parameter.wire.eq_ignore_ascii_case(header)
        })
    })
}

/// Whether the JSON body of an operation declares the member for such keys.
fn body_takes_key(context: &Context, operation: &Operation) -> bool {
    let Some(member) = &context.config.client.idempotency_key_member else {
        return false;
    };
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    contents.into_iter().any(|content| {
        let BodyKind::Json(ty) = &content.kind else {
            return false;
        };
        let mut ty = context.api.resolve(ty);
        while let Type::Boxed(inner) = ty {
            ty = context.api.resolve(inner);
        }
        let Type::Named(id) = ty else {
            return false;
        };
        match &context.api.definition(*id).shape {
            Shape::Object(object) => object.fields.iter().any(|field| field.wire == *member),
            _ => false,
        }
    })
}

/// Groups of credentials, as the runtime takes them.
fn security(security: &Security) -> TokenStream {
    let groups = security.iter().map(|group| {
        let group = group.iter().map(|index| Literal::usize_unsuffixed(*index));
        quote!(&[#(#group),*])
    });
    quote!([#(#groups),*])
}

fn setters(context: &Context, operation: &Operation) -> Vec<TokenStream> {
    let names = naming::call(operation);
    let optional = operation
        .parameters
        .iter()
        .zip(&names.parameters)
        .filter(|(p, _)| !p.required);
    let mut setters: Vec<TokenStream> = optional
        .map(|(parameter, name)| {
            let docs = context
                .docs(|| docs::member(context, &parameter.docs, &parameter.wire, &parameter.ty));
            let name = ident(name);
            let (ty, value) = context.argument(&parameter.ty, quote!(value), From::Resources);
            let param = param_of(parameter);
            quote! {
                #docs
                    pub fn #name(self, value: #ty) -> Self {
                    self.param(#param, #value)
                }
            }
        })
        .collect();
    if operation
        .body
        .as_ref()
        .is_some_and(|body| body.can_be_left_out)
    {
        setters.push(quote! {
            /// Sends no body at all.
            pub fn without_body(self) -> Self {
                self.drop_body()
            }
        });
    }
    if let Some(body) = operation.body.as_ref().filter(|b| !b.required) {
        let others = names.bodies.iter().map(String::as_str);
        let setter_names = ["body"].into_iter().chain(others);
        setters.extend(
            body.contents
                .iter()
                .zip(setter_names)
                .map(|(content, name)| {
                    let docs = docs::item(&body.docs, "The body of the request.");
                    let words = docs::attributes(&[String::new(), body::words(content)]);
                    let name = ident(name);
                    let body::Written { arguments, setting } =
                        body::written(context, content, "body");
                    quote! {
                        #docs
                        #words
                        pub fn #name(self, #arguments) -> Self {
                            self #setting
                        }
                    }
                }),
        );
    }
    setters
}

/// The value of a parameter that callers are not asked for. What travels is the same whatever its type.
fn constant_of(value: &Value) -> TokenStream {
    match value {
        Value::String(text) => quote!(#text.to_owned()),
        Value::Bool(flag) => quote!(#flag),
        other => {
            let text = other.to_string();
            quote!(crate::runtime::wire::value(#text))
        }
    }
}
