//! From the model to files: what depends on the API's shape is built with `quote` and printed by
//! `prettyplease`; where only words differ, a template is filled.
//!
//! Rendering cannot fail on what a user wrote: that was refused on the way in.

mod answer;
mod body;
mod call_docs;
mod docs;
mod examples;
mod operation;
mod paging;
mod print;
mod resource;
mod server;
mod setters;
mod template;
mod ty;
mod types;

use print::Piece;
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
    let mut modules = Vec::new();
    for (index, resource) in names.resources.iter().enumerate() {
        let tokens = resource::module(&context, index);
        add(&mut tree, "resources", &resource.module, tokens)?;
        modules.push(resource.module.clone());
    }
    let root = resource::root(&context);
    add(&mut tree, "resources", "mod", root)?;
    let shared = names.shared_module.clone();
    for (index, module) in modules.iter().map(Some).chain([None]).enumerate() {
        let mine = |id: &usize| match module {
            Some(_) => owners[*id].len() == 1 && owners[*id].contains(&index),
            None => owners[*id].len() != 1,
        };
        let mut mine: Vec<usize> = (0..api.types.len()).filter(mine).collect();
        mine.sort_by(|a, b| names.types[*a].cmp(&names.types[*b]));
        if !mine.is_empty() {
            let module = module.unwrap_or(&shared);
            add(&mut tree, "types", module, types::module(&context, &mine))?;
        }
    }
    let prefix = "src/types/";
    let mut used: Vec<String> = tree
        .paths()
        .filter_map(|path| path.strip_prefix(prefix)?.strip_suffix(".rs"))
        .map(str::to_owned)
        .collect();
    used.sort();
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

/// `mod a; pub use a::*;` for each module.
pub(crate) fn modules(names: &[String]) -> TokenStream {
    let names: Vec<Ident> = names.iter().map(|n| ident(n)).collect();
    quote! {
        #(mod #names;)*
        #(pub use #names::*;)*
    }
}
