//! What is said of resources.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, Module, docs};
use crate::model::Docs;

/// How many operations tell what a resource is for, where nothing else does.
const TOLD: usize = 3;

/// A table of all resources, each with the way to it and what it is for.
pub(super) fn index(context: &Context) -> TokenStream {
    let resources = context.names.resources.iter().enumerate();
    let rows = resources.map(|(index, names)| {
        let purpose = docs::line(&docs::first_sentence(&purpose(context, index)));
        let row = format!(
            " | [`{}()`]({}) | {} |",
            names.way,
            names.handle,
            purpose.replace('|', "\\|")
        );
        match Module::of(names).feature {
            Some(feature) => quote!(#![cfg_attr(feature = #feature, doc = #row)]),
            None => quote!(#![doc = #row]),
        }
    });
    quote! {
        //!
        //! | from the client | what it is for |
        //! |---|---|
        #(#rows)*
    }
}

/// What is said of the method that leads to a resource.
pub(super) fn accessor(context: &Context, index: usize) -> TokenStream {
    let resource = &context.api.resources[index];
    let short = Docs {
        text: Some(docs::first_sentence(&purpose(context, index))),
        ..resource.docs.clone()
    };
    docs::item(&short, "")
}

/// The page of a resource: what it is for, how to get there, and what can be called.
pub(super) fn page(context: &Context, index: usize) -> TokenStream {
    let resource = &context.api.resources[index];
    let names = &context.names.resources[index];
    let whole = Docs {
        text: Some(purpose(context, index)),
        ..resource.docs.clone()
    };
    let head = docs::item(&whole, "");
    let mut lines = vec![
        String::new(),
        format!("From a client: `client.{}()`.", names.way),
        String::new(),
    ];
    let operations = resource.operations.iter().zip(&names.operations);
    for (operation, own) in operations {
        let route = || format!("`{} {}`", operation.method.as_str(), operation.path);
        let said = docs::headline(operation).unwrap_or_else(route);
        let method = &own.method;
        // A link to a name that is written `r#…` would lead to what stands after the sign.
        let name = match method.strip_prefix("r#") {
            Some(plain) => format!("`{plain}`"),
            None => format!("[`{method}`](Self::{method})"),
        };
        lines.push(docs::list_item(&name, &said));
    }
    let all = context.names.resources.iter().enumerate();
    let within = all.filter(|(_, inner)| inner.parent == Some(index));
    for (place, inner) in within {
        let (accessor, handle) = (&inner.accessor, &inner.handle);
        let said = docs::first_sentence(&purpose(context, place));
        let name = format!("[`{accessor}()`](super::{handle})");
        lines.push(docs::list_item(&name, &said));
    }
    let rest = docs::attributes(&lines);
    quote!(#head #rest)
}

/// What a resource is for: what the description says of it, else what its operations do.
fn purpose(context: &Context, index: usize) -> String {
    let resource = &context.api.resources[index];
    if let Some(text) = &resource.docs.text {
        return text.clone();
    }
    let names = &context.names.resources[index];
    let operations = resource.operations.iter().zip(&names.operations);
    let done = operations.map(|(operation, names)| match docs::headline(operation) {
        Some(summary) => summary.trim().trim_end_matches('.').to_owned(),
        None => format!("`{}`", names.method),
    });
    let all = context.names.resources.iter();
    let within = all.filter(|inner| inner.parent == Some(index));
    let within = within.map(|inner| format!("`{}()`", inner.accessor));
    let parts: Vec<String> = done.chain(within).collect();
    let more = match parts.len().saturating_sub(TOLD) {
        0 => String::new(),
        more => format!("; and {more} more"),
    };
    let told = parts.into_iter().take(TOLD).collect::<Vec<_>>().join("; ");
    format!("{told}{more}.")
}
