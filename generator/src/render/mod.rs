//! From the model to files: what depends on the API's shape is built with `quote` and printed by
//! `prettyplease`; where only words differ, a template is filled.
//!
//! Rendering cannot fail on what a user wrote: that was refused on the way in.

mod body;
mod call_docs;
mod docs;
mod event;
mod event_tests;
mod examples;
mod html;
mod markdown;
mod oauth;
mod operation;
mod pages;
mod paging;
mod param;
mod print;
mod readme;
mod resource;
mod resource_docs;
mod response;
mod sample;
mod server;
mod setters;
mod template;
mod ty;
mod types;
mod webhooks;
mod xml;

use print::Piece;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::config::Config;
use crate::model::{self, Api, Owner};
use crate::naming::{self, Names};
use crate::surface::{Collector, FILE, Surface};
use crate::tree::Tree;

/// Everything that a renderer looks at.
pub(crate) struct Context<'a> {
    pub api: &'a Api,
    pub config: &'a Config,
    pub names: &'a Names,
    /// The names of the API's types.
    pub types: HashSet<&'a str>,
    /// Whether anybody is going to read the documentation.
    pub documented: bool,
}

impl<'a> Context<'a> {
    fn new(api: &'a Api, config: &'a Config, names: &'a Names, documented: bool) -> Self {
        Self {
            api,
            config,
            names,
            types: names.types.iter().map(String::as_str).collect(),
            documented,
        }
    }

    /// Documentation, where somebody reads it.
    fn docs(&self, docs: impl FnOnce() -> TokenStream) -> TokenStream {
        match self.documented {
            true => docs(),
            false => TokenStream::new(),
        }
    }
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
    let context = Context::new(api, config, &names, true);
    let mut tree = Tree::default();
    let mut surface = Collector::default();
    template::render(&context, &mut tree, &mut surface)?;
    each_module(&context, |path, code| {
        let (text, types) = print::print(&path, code, &mut surface)?;
        tree.insert(path, text);
        Ok(types)
    })?;
    examples::render(&context, &mut tree)?;
    event_tests::render(&context, &mut tree)?;
    tree.insert(FILE.to_owned(), surface.surface().to_string());
    Ok(tree)
}

/// The public API of the crate, without its files.
pub fn surface(api: &Api, config: &Config) -> Result<Surface, RenderError> {
    let names = naming::name(api, config);
    let context = Context::new(api, config, &names, false);
    let mut surface = Collector::default();
    template::collect(&context, &mut surface)?;
    each_module(&context, |path, code| {
        print::collect(&path, code, &mut surface)
    })?;
    Ok(surface.surface())
}

/// Hands on the path and the code of each module that depends on the API's shape, for the names of the
/// types in it.
fn each_module(
    context: &Context,
    mut add: impl FnMut(String, Vec<Piece>) -> Result<Vec<Ident>, RenderError>,
) -> Result<(), RenderError> {
    let mut resources = Vec::new();
    for (index, names) in context.names.resources.iter().enumerate() {
        let path = format!("src/resources/{}.rs", names.module);
        resources.push((
            Module::of(names),
            add(path, resource::module(context, index))?,
        ));
    }
    let root = resource::root(context, &resources);
    add("src/resources/mod.rs".to_owned(), root)?;
    let mut modules = Vec::new();
    for (module, ids) in type_modules(context) {
        let path = format!("src/types/{}.rs", module.name);
        modules.push((module, add(path, types::module(context, &ids))?));
    }
    add("src/types/mod.rs".to_owned(), types::root(&modules))?;
    if let Some(code) = event::module(context) {
        add("src/webhooks/event.rs".to_owned(), code)?;
    }
    if let Some(code) = server::module(context) {
        add("src/servers.rs".to_owned(), code)?;
    }
    Ok(())
}

/// The modules that types are in, each with its types in the order of the alphabet.
fn type_modules<'n>(context: &Context<'n>) -> BTreeMap<Module<'n>, Vec<usize>> {
    let (api, names) = (context.api, context.names);
    let mut groups: BTreeMap<Module, Vec<usize>> = BTreeMap::new();
    for (id, owners) in model::owners(api).iter().enumerate() {
        let roots = owners.iter().map(|owner| match owner {
            Owner::Resource(index) => Owner::Resource(names.resources[*index].root),
            other => *other,
        });
        let roots: BTreeSet<Owner> = roots.collect();
        let module = match (roots.first(), roots.len()) {
            (Some(Owner::Resource(index)), 1) => Module::of(&names.resources[*index]),
            (Some(Owner::Events), 1) => Module {
                name: &names.payload_module,
                feature: Some("webhooks"),
            },
            // What they refer to may be a resource's own.
            (Some(Owner::Unused), 1) => Module {
                name: &names.unused_module,
                feature: Some("resources"),
            },
            _ => Module::always(&names.shared_module),
        };
        groups.entry(module).or_default().push(id);
    }
    for ids in groups.values_mut() {
        ids.sort_by(|a, b| names.types[*a].cmp(&names.types[*b]));
    }
    groups
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
