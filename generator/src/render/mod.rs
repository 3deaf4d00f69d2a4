//! From the model to files: what depends on the API's shape is built with `quote` and printed by
//! `prettyplease`; where only words differ, a template is filled.
//!
//! Rendering cannot fail on what a user wrote: that was refused on the way in.

mod answer;
mod body;
mod call_docs;
mod docs;
mod examples;
mod markdown;
mod operation;
mod paging;
mod print;
mod resource;
mod sample;
mod server;
mod setters;
mod template;
mod ty;
mod types;
mod xml;

use print::Piece;
use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::config::Config;
use crate::model::{self, Api};
use crate::naming::{self, Names};
use crate::tree::Tree;

/// Everything that a renderer looks at.
pub(crate) struct Context<'a> {
    pub api: &'a Api,
    pub config: &'a Config,
    pub names: &'a Names,
}

/// Why nothing could be rendered: a defect of the generator, not of a description.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// What was rendered for this file is not Rust.
    #[error("what was rendered for `{file}` is not Rust: {source}; please report this")]
    NotRust {
        /// The file.
        file: String,
        /// What the parser says.
        source: syn::Error,
    },
    /// A template could not be filled.
    #[error("the template `{file}` could not be filled: {source}; please report this")]
    Template {
        /// The template.
        file: String,
        /// What the template engine says.
        source: minijinja::Error,
    },
}

/// Renders the whole crate, but for the files that are copied into it as they are.
pub fn render(api: &Api, config: &Config) -> Result<Tree, RenderError> {
    let names = naming::name(api, config);
    let context = Context {
        api,
        config,
        names: &names,
    };
    let mut tree = Tree::default();
    template::render(&context, &mut tree)?;
    let owners = model::owners(api);
    for (index, resource) in names.resources.iter().enumerate() {
        let tokens = resource::module(&context, index);
        add(&mut tree, "resources", &resource.module, tokens)?;
    }
    let root = resource::root(&context);
    add(&mut tree, "resources", "mod", root)?;
    let mut groups: BTreeMap<Module, Vec<usize>> = BTreeMap::new();
    for id in 0..api.types.len() {
        let owners: Vec<usize> = owners[id].iter().copied().collect();
        let owner = owners.first().map(|index| &names.resources[*index]);
        let module = match (owner, owners.len()) {
            (Some(owner), 1) => Module::of(owner),
            (Some(_), _) => Module::always(&names.shared_module),
            // What they refer to may be a resource's own.
            (None, _) => Module {
                name: &names.unused_module,
                feature: Some("resources"),
            },
        };
        groups.entry(module).or_default().push(id);
    }
    for (module, ids) in &mut groups {
        ids.sort_by(|a, b| names.types[*a].cmp(&names.types[*b]));
        add(
            &mut tree,
            "types",
            module.name,
            types::module(&context, ids),
        )?;
    }
    let used: Vec<Module> = groups.into_keys().collect();
    add(&mut tree, "types", "mod", types::root(&used))?;
    server::render(&context, &mut tree)?;
    examples::render(&context, &mut tree)?;
    Ok(tree)
}

fn add(tree: &mut Tree, folder: &str, module: &str, code: Vec<Piece>) -> Result<(), RenderError> {
    let path = format!("src/{folder}/{module}.rs");
    let text = print::print(&path, code)?;
    tree.insert(path, text);
    Ok(())
}

/// An identifier from a name that a scope handed out.
pub(crate) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A module, and the feature that it is compiled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Module<'n> {
    pub name: &'n str,
    pub feature: Option<&'n str>,
}

impl<'n> Module<'n> {
    /// The module of a resource.
    pub fn of(resource: &'n naming::ResourceNames) -> Self {
        Self {
            name: &resource.module,
            feature: resource.feature.as_deref(),
        }
    }

    /// A module that is always there.
    pub fn always(name: &'n str) -> Self {
        Self {
            name,
            feature: None,
        }
    }

    /// The attribute that leaves something out where the feature is off.
    pub fn gate(&self) -> Option<TokenStream> {
        let feature = self.feature?;
        Some(quote!(#[cfg(feature = #feature)]))
    }
}

/// `mod a; pub use a::*;` for each module.
pub(crate) fn modules(modules: &[Module]) -> TokenStream {
    let names = || modules.iter().map(|module| ident(module.name));
    let gates = || modules.iter().map(Module::gate);
    let (declared, used) = (names(), names());
    let (declared_gates, used_gates) = (gates(), gates());
    quote! {
        #(#declared_gates mod #declared;)*
        #(#used_gates pub use #used::*;)*
    }
}
