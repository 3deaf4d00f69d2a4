//! Operations: thin values that record what is sent; everything else is in the runtime, once.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::From;
use super::{Context, answer, docs, ident};
use crate::model::{
    AnswerBody, Body, BodyKind, Operation, Paging, Parameter, Place, Presence, Shape, Type,
};
use crate::naming::{self, OperationNames};

/// The method of the handle that makes a call.
pub(super) fn method(
    context: &Context,
    operation: &Operation,
    names: &OperationNames,
) -> TokenStream {
    let docs = call_docs(operation);
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
    let paged = paged.and_then(|paging| self::paged(context, operation, paging, &marker));
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
                #[must_use]
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
            #[must_use]
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

fn paged(
    context: &Context,
    operation: &Operation,
    paging: &Paging,
    marker: &proc_macro2::Ident,
) -> Option<TokenStream> {
    let AnswerBody::Json(page) = &operation.answer.body else {
        return None;
    };
    let item = context.ty(&paging.item, From::Resources);
    let number = &paging.number;
    let (field, _, presence) = field(context, page, &paging.items)?;
    let (items, into_items) = match presence {
        Presence::Required => (quote!(&page.#field), quote!(page.#field)),
        Presence::OptionalNullable => (
            quote!(page.#field.as_option().map_or(&[], Vec::as_slice)),
            quote!(page.#field.into_option().unwrap_or_default()),
        ),
        Presence::Optional | Presence::RequiredNullable => (
            quote!(page.#field.as_deref().unwrap_or_default()),
            quote!(page.#field.unwrap_or_default()),
        ),
    };
    let total = paging.total.as_ref().and_then(|total| {
        let total = self::total(context, page, &total.path)?;
        Some(quote! {
            fn total_pages(page: &Output<Self>) -> Option<u64> {
                #total
            }
        })
    });
    Some(quote! {
        impl Paged for #marker {
            type Item = #item;
            const PAGING: Paging = Paging::PageNumber { number: #number };
            fn items(page: &Output<Self>) -> &[Self::Item] {
                #items
            }
            fn into_items(page: Output<Self>) -> Vec<Self::Item> {
                #into_items
            }
            #total
        }
    })
}

/// The expression that reads the number of pages out of `page`.
fn total(context: &Context, page: &Type, path: &[String]) -> Option<TokenStream> {
    let mut expression = quote!(page);
    let mut ty = page;
    for (index, wire) in path.iter().enumerate() {
        let (name, inner, presence) = field(context, ty, wire)?;
        let last = index + 1 == path.len();
        expression = match (presence, last) {
            (Presence::Required, _) => quote!(#expression.#name),
            (Presence::OptionalNullable, _) => quote!(#expression.#name.as_option()?),
            (_, true) => quote!(#expression.#name?),
            (_, false) => quote!(#expression.#name.as_ref()?),
        };
        ty = inner;
    }
    Some(quote!(u64::try_from(#expression).ok()))
}

fn field<'a>(
    context: &'a Context,
    ty: &'a Type,
    wire: &str,
) -> Option<(proc_macro2::Ident, &'a Type, Presence)> {
    let Type::Named(id) = context.api.resolve(ty) else {
        return None;
    };
    let definition = context.api.definition(*id);
    let Shape::Object(object) = &definition.shape else {
        return None;
    };
    let (names, _) = naming::fields(object, &definition.hint, context.config);
    let index = object.fields.iter().position(|f| f.wire == wire)?;
    let field = &object.fields[index];
    Some((ident(&names[index]), &field.ty, field.presence))
}

fn wire_words(wire: &str) -> String {
    docs::text(&format!("`{}`.", wire.replace('`', "'"))).join(" ")
}

/// Everything a caller could be surprised by, on the method that they look at.
fn call_docs(operation: &Operation) -> TokenStream {
    let mut lines = docs::text(operation.summary.as_deref().unwrap_or_default());
    if lines.is_empty() {
        lines.push(format!("Calls `{}`.", operation.id.replace('`', "'")));
    }
    let mut section = |text: Vec<String>| {
        if !text.is_empty() {
            lines.push(String::new());
            lines.extend(text);
        }
    };
    let described = operation.docs.text.as_deref().unwrap_or_default();
    if Some(described) != operation.summary.as_deref() {
        section(docs::text(described));
    }
    section(vec![format!(
        "`{} {}`",
        operation.method.as_str(),
        operation.path.replace('`', "'")
    )]);
    let arguments = described_parameters(operation, true);
    if !arguments.is_empty() {
        section(vec!["# Arguments".to_owned()]);
        section(arguments);
    }
    let options = described_parameters(operation, false);
    if !options.is_empty() {
        section(vec!["# Options".to_owned()]);
        section(options);
    }
    let statuses = operation.answer.statuses.iter();
    let returns: Vec<String> = statuses.map(|(s, words)| list_item(s, words)).collect();
    if !returns.is_empty() {
        section(vec!["# Returns".to_owned()]);
        section(returns);
    }
    let failures = operation.failures.iter();
    let errors: Vec<String> = failures
        .map(|f| list_item(&f.status, &f.description))
        .collect();
    if !errors.is_empty() {
        section(vec!["# Errors".to_owned()]);
        section(errors);
    }
    docs::attributes(&lines)
}

/// A list item for each parameter that is required, or that is not.
fn described_parameters(operation: &Operation, required: bool) -> Vec<String> {
    let names = naming::parameters(&operation.parameters);
    let pairs = operation.parameters.iter().zip(names);
    pairs
        .filter(|(parameter, _)| parameter.required == required)
        .map(|(parameter, name)| list_item(&name, &parameter_words(parameter)))
        .collect()
}

fn parameter_words(parameter: &Parameter) -> String {
    let text = parameter.docs.text.iter().map(String::as_str);
    let notes = parameter.docs.notes.iter().map(String::as_str);
    text.chain(notes).collect::<Vec<_>>().join(" ")
}

/// A list item on one line, whatever the words look like.
fn list_item(name: &str, words: &str) -> String {
    let words: String = docs::text(words)
        .into_iter()
        .filter(|line| !line.starts_with("```") && !line.starts_with("~~~"))
        .map(|line| line.trim_start_matches(['*', '-', '#', ' ']).to_owned())
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    format!("* `{}`: {words}", name.trim_start_matches("r#"))
}
