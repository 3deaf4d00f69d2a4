//! The pages of the documentation.
//!
//! `rustdoc` lists on the page of each type what all types have in common: some twenty traits, 40 kB of
//! text that is the same everywhere, more than half of what a large API's pages came to. A type that is
//! hidden where it is defined and shown where it is re-exported by its name has a page without these
//! lists; the module says what they would have said. `--cfg short_docs` asks for such pages, as docs.rs
//! does.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, Item, Visibility, parse_quote};

use super::{Module, ident};

/// The public types of a file, each hidden where it is defined.
pub(super) fn hide(file: &mut syn::File) -> Vec<Ident> {
    let types = file.items.iter_mut().filter_map(|item| {
        let (attributes, visibility, name) = match item {
            Item::Struct(item) => (&mut item.attrs, &item.vis, &item.ident),
            Item::Enum(item) => (&mut item.attrs, &item.vis, &item.ident),
            Item::Type(item) => (&mut item.attrs, &item.vis, &item.ident),
            _ => return None,
        };
        if !matches!(visibility, Visibility::Public(_)) {
            return None;
        }
        attributes.push(hidden());
        Some(name.clone())
    });
    types.collect()
}

/// Only who asks for short pages has them: what is hidden is hidden as well from tools that read the
/// documentation as JSON, such as those that look for breaking changes.
fn hidden() -> Attribute {
    parse_quote!(#[cfg_attr(all(doc, short_docs), doc(hidden))])
}

/// `mod a; pub use self::a::{A, B};` for each module and its types.
pub(super) fn modules(modules: &[(Module, Vec<Ident>)]) -> TokenStream {
    let declared = modules.iter().map(|(module, _)| {
        let (name, gate) = (ident(module.name), module.gate());
        quote!(#gate mod #name;)
    });
    let shown = modules.iter().filter(|(_, types)| !types.is_empty());
    let shown = shown.map(|(module, types)| {
        let (name, gate) = (ident(module.name), module.gate());
        quote! {
            #gate
            #[doc(inline)]
            pub use self::#name::{#(#types),*};
        }
    });
    quote!(#(#declared)* #(#shown)*)
}
