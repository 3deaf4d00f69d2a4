//! The addresses that the description names.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::{Value, json};

use super::print::Piece;
use super::{Context, docs, ident};
use crate::model::Server;
use crate::naming;

/// `servers.rs`, if there is anything to choose.
pub(super) fn module(context: &Context) -> Option<Vec<Piece>> {
    if context.api.servers.is_empty() {
        return None;
    }
    let head = Piece::Items(quote! {
        //! The addresses that the API's description names, for
        //! [`ClientBuilder::base_url`](crate::ClientBuilder::base_url) and
        //! [`Call::base_url`](crate::Call::base_url).
    });
    let servers = &context.api.servers;
    let names = naming::servers(servers);
    let servers = servers.iter().zip(names);
    let servers = servers.map(|(s, name)| Piece::Items(server(s, &name)));
    Some([head].into_iter().chain(servers).collect())
}

fn server(server: &Server, name: &str) -> TokenStream {
    let name = ident(name);
    let address = format!("`{}`", server.url.replace('`', "'"));
    let mut lines = docs::text(server.docs.text.as_deref().unwrap_or_default());
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(address);
    let docs = docs::attributes(&lines);
    let url = &server.url;
    if server.variables.is_empty() {
        return quote! {
            #docs
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub struct #name;
            impl From<#name> for String {
                fn from(_: #name) -> Self {
                    #url.to_owned()
                }
            }
        };
    }
    let fields = naming::server_variables(server);
    let fields: Vec<Ident> = fields.iter().map(|name| ident(name)).collect();
    let documented: Vec<TokenStream> = server
        .variables
        .iter()
        .map(|variable| {
            let fallback = format!("`{}`.", variable.wire.replace('`', "'"));
            docs::item(&variable.docs, &fallback)
        })
        .collect();
    let wires = server.variables.iter().map(|variable| &variable.wire);
    let defaults: Vec<&String> = server.variables.iter().map(|v| &v.default).collect();
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct #name {
            #(#fields: String,)*
        }
        impl #name {
            /// The address with every variable at its default.
            pub fn new() -> Self {
                Self { #(#fields: #defaults.to_owned(),)* }
            }
            #(
                #documented
                #[must_use]
                pub fn #fields(mut self, value: impl Into<String>) -> Self {
                    self.#fields = value.into();
                    self
                }
            )*
        }
        impl Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
        impl From<#name> for String {
            fn from(server: #name) -> Self {
                crate::runtime::server::filled(#url, &[#((#wires, #defaults, server.#fields)),*])
            }
        }
    }
}

/// The server that calls go to, and the methods of the builder that set its variables.
pub(super) fn view(context: &Context) -> Value {
    let Some(server) = &context.api.server else {
        return json!({"url": "", "variables": []});
    };
    let methods = naming::builder_variables(server, &context.api.schemes);
    let variables = server.variables.iter().zip(methods);
    let variables = variables.map(|(variable, method)| {
        let name = variable.wire.replace('`', "'");
        let mut lines = vec![format!("Sets `{name}` in the address of the API.")];
        let said = variable.docs.text.iter().chain(&variable.docs.notes);
        for text in said {
            lines.push(String::new());
            lines.extend(docs::text(text));
        }
        json!({
            "name": variable.wire,
            "default": variable.default,
            "method": method,
            "docs": docs::comments(&lines, "///", "    "),
        })
    });
    json!({"url": server.url, "variables": variables.collect::<Vec<_>>()})
}
