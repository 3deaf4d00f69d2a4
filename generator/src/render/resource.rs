//! Resources: a handle for each, with a method for each operation and for each resource within.

use proc_macro2::Ident;
use quote::quote;

use super::print::Piece;
use super::{Context, Module, ident, operation, pages, resource_docs};

/// `resources/mod.rs`: every module, re-exported flat, and the client's accessors.
pub(super) fn root(context: &Context, used: &[(Module, Vec<Ident>)]) -> Vec<Piece> {
    let modules = pages::modules(used);
    let index = context.docs(|| resource_docs::index(context));
    let all = context.names.resources.iter().enumerate();
    let resources = || all.clone().filter(|(_, names)| names.parent.is_none());
    let accessors = resources().map(|(index, names)| {
        let docs = context.docs(|| resource_docs::accessor(context, index));
        let accessor = ident(&names.accessor);
        let handle = ident(&names.handle);
        let gate = Module::of(names).gate();
        quote! {
            #docs
            #gate
            pub fn #accessor(&self) -> #handle {
                #handle::new(self)
            }
        }
    });
    let blocking = resources().map(|(index, names)| {
        let docs = context.docs(|| resource_docs::accessor(context, index));
        let accessor = ident(&names.accessor);
        let handle = ident(&names.handle);
        let gate = Module::of(names).gate();
        quote! {
            #docs
            #gate
            pub fn #accessor(&self) -> #handle<Self> {
                #handle::new(self)
            }
        }
    });
    vec![
        Piece::Items(quote! {
            //! The operations of the API, grouped as its description groups them.
            #index
            #modules
        }),
        Piece::Items(quote! {
            impl crate::Client {
                #(#accessors)*
            }
        }),
        Piece::Items(quote! {
            #[cfg(feature = "blocking")]
            impl crate::blocking::Client {
                #(#blocking)*
            }
        }),
    ]
}

/// The module of a resource: its handle, then each operation.
pub(super) fn module(context: &Context, index: usize) -> Vec<Piece> {
    let resource = &context.api.resources[index];
    let names = &context.names.resources[index];
    let docs = context.docs(|| resource_docs::page(context, index));
    let handle = ident(&names.handle);
    let pairs = || resource.operations.iter().zip(&names.operations);
    let methods = pairs()
        .map(|(o, operation_names)| operation::methods(context, o, operation_names, &names.way));
    let operations = pairs().map(|(o, operation_names)| {
        operation::operation(context, o, operation_names, &names.handle)
    });
    let all = context.names.resources.iter().enumerate();
    let within = all.filter(|(_, inner)| inner.parent == Some(index));
    let within = within.map(|(index, inner)| {
        let docs = context.docs(|| resource_docs::accessor(context, index));
        let (accessor, handle) = (ident(&inner.accessor), ident(&inner.handle));
        quote! {
            #docs
            pub fn #accessor(&self) -> super::#handle<C> {
                super::#handle::new(&self.client)
            }
        }
    });
    let imports = quote! {
        #[allow(unused_imports)]
        use crate::runtime::{
            Bytes, Call, Data, Empty, Json, MaybeData, MaybeJson, Meta, Method, Multipart,
            Operation, Output, PageParam, Paged, Paging, Param, Style, Text, Upload,
        };
        #[allow(unused_imports)]
        use crate::types;
    };
    let handle = quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct #handle<C = crate::Client> {
            client: C,
        }
        impl<C: Clone> #handle<C> {
            pub(crate) fn new(client: &C) -> Self {
                Self { client: client.clone() }
            }
            #(#within)*
            #(#methods)*
        }
    };
    let operations = operations.map(Piece::Items);
    let head = [Piece::Items(imports), Piece::Items(handle)];
    head.into_iter().chain(operations).collect()
}
