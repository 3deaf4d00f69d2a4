//! From rendered code to the items that are public in it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{Attribute, UseTree, Visibility};

use super::item::{Item, Kind, Signature};
use super::words::Scope;
use super::{Surface, features, members};

/// The rendered files with public items: how their paths begin, and the module that users know
/// what is in them by. What is rendered elsewhere is the same for every API, or not public.
const MODULES: &[(&str, &str)] = &[
    ("src/types/", "types"),
    ("src/resources/", "resources"),
    ("src/servers.rs", "servers"),
    ("src/webhooks.rs", "webhooks"),
    ("src/webhooks/event.rs", "webhooks"),
    ("src/client/", ""),
    ("src/lib.rs", ""),
];

/// Takes rendered code, file by file, and knows in the end what is public in it.
#[derive(Debug, Default)]
pub(crate) struct Collector {
    /// The items, each with the file that it is in, without `.rs`.
    items: Vec<(String, Item)>,
    /// The features that a file needs, as the module above says.
    gates: BTreeMap<String, BTreeSet<String>>,
    file: String,
    is_public: bool,
    pub(super) scope: Scope,
}

impl Collector {
    /// Begins a file.
    pub fn begin(&mut self, path: &str) {
        let module = MODULES.iter().find(|(start, _)| path.starts_with(start));
        self.is_public = module.is_some();
        self.file = path.trim_end_matches(".rs").to_owned();
        self.scope = Scope {
            module: module.map(|(_, name)| *name).unwrap_or_default().to_owned(),
            imported: BTreeSet::new(),
        };
    }

    /// Adds a part of the file.
    pub fn add(&mut self, part: &syn::File) {
        if !self.is_public {
            return;
        }
        for item in &part.items {
            if let syn::Item::Use(used) = item {
                import(&used.tree, &mut self.scope.imported);
            }
        }
        for item in &part.items {
            self.item(item);
        }
    }

    /// Adds a call of one of the runtime's macros, which implements what it stands for.
    pub fn add_macro(&mut self, name: &str, of: &str) {
        let name = name.rsplit("::").next().unwrap_or(name).trim();
        // Whether a member tells the variants apart makes no difference to users.
        let name = name.trim_start_matches("tagged_");
        let of = of.split_whitespace().next().unwrap_or_default();
        let path = self.scope.path(of);
        let found = self.items.iter_mut().rev();
        let mut found =
            found.filter(|(_, item)| item.path == path && Kind::TYPES.contains(&item.kind));
        if let Some((_, item)) = found.next() {
            item.provides.insert(format!("{name}!"));
        }
    }

    /// Adds the manifest.
    pub fn add_manifest(&mut self, text: &str) {
        let features = features::of_manifest(text);
        self.items
            .extend(features.into_iter().map(|item| (String::new(), item)));
    }

    /// What is public in all of it.
    pub fn surface(self) -> Surface {
        let gates = self.gates;
        let items = self.items.into_iter().map(|(file, mut item)| {
            item.features
                .extend(gates.get(&file).into_iter().flatten().cloned());
            item
        });
        Surface::new(items)
    }

    fn item(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Mod(module) => self.module(module),
            syn::Item::Use(used) if is_public(&used.vis) => self.reexport(&used.tree, &used.attrs),
            syn::Item::Struct(item) if is_public(&item.vis) => members::of_struct(self, item),
            syn::Item::Enum(item) if is_public(&item.vis) => members::of_enum(self, item),
            syn::Item::Type(item) if is_public(&item.vis) => {
                let ty = self.scope.text(item.ty.to_token_stream());
                let path = self.scope.path(&item.ident.to_string());
                self.push(
                    &item.attrs,
                    Item::new(Kind::Alias, path, Signature::Text(ty)),
                );
            }
            syn::Item::Const(item) if is_public(&item.vis) => {
                let ty = self.scope.text(item.ty.to_token_stream());
                let path = self.scope.path(&item.ident.to_string());
                let signature = Signature::Text(ty);
                self.push(&item.attrs, Item::new(Kind::Constant, path, signature));
            }
            syn::Item::Fn(item) if is_public(&item.vis) => {
                let path = self.scope.path(&item.sig.ident.to_string());
                let signature = members::signature(&self.scope, &item.sig);
                self.push(&item.attrs, Item::new(Kind::Function, path, signature));
            }
            syn::Item::Impl(item) => members::of_impl(self, item),
            syn::Item::Macro(item) => {
                let name = item.mac.path.segments.last().map(|s| s.ident.to_string());
                let of = item.mac.tokens.clone().into_iter().next();
                let of = of.map(|token| token.to_string()).unwrap_or_default();
                self.add_macro(&name.unwrap_or_default(), &of);
            }
            _ => {}
        }
    }

    /// A module: where it is public an item, else a file whose items are re-exported.
    fn module(&mut self, module: &syn::ItemMod) {
        let name = module.ident.to_string();
        let (folder, _) = self.file.rsplit_once('/').unwrap_or_default();
        let file = format!("{folder}/{}", name.trim_start_matches("r#"));
        self.gates.insert(file, features(&module.attrs));
        if is_public(&module.vis) {
            let path = self.scope.path(&name);
            let item = Item::new(Kind::Module, path, Signature::Text(String::new()));
            self.push(&module.attrs, item);
        }
    }

    /// What a module offers under its own path. Whole modules are those of files that are
    /// collected here.
    fn reexport(&mut self, tree: &UseTree, attributes: &[Attribute]) {
        match tree {
            UseTree::Path(path) => self.reexport(&path.tree, attributes),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.reexport(tree, attributes);
                }
            }
            UseTree::Name(name) => {
                let path = match self.scope.module.as_str() {
                    "" => name.ident.to_string(),
                    module => format!("{module}::{}", name.ident),
                };
                let item = Item::new(Kind::Reexport, path, Signature::Text(String::new()));
                self.push(attributes, item);
            }
            UseTree::Rename(_) | UseTree::Glob(_) => {}
        }
    }

    /// Adds an item with what its attributes say.
    pub(super) fn push(&mut self, attributes: &[Attribute], mut item: Item) {
        item.features.extend(features(attributes));
        item.non_exhaustive |= has(attributes, "non_exhaustive");
        item.deprecated |= has(attributes, "deprecated");
        if has(attributes, "derive") {
            item.provides.extend(derives(attributes));
        }
        self.items.push((self.file.clone(), item));
    }
}

pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|a| a.path().is_ident(name))
}

fn derives(attributes: &[Attribute]) -> Vec<String> {
    let derives = attributes.iter().filter(|a| a.path().is_ident("derive"));
    let lists = derives.filter_map(|attribute| attribute.meta.require_list().ok());
    let tokens = lists.flat_map(|list| list.tokens.clone());
    let names = tokens.filter_map(|token| match token {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    });
    names.collect()
}

/// The features that `#[cfg(feature = "…")]` names; all of them are needed.
pub(super) fn features(attributes: &[Attribute]) -> BTreeSet<String> {
    let gates = attributes.iter().filter(|a| a.path().is_ident("cfg"));
    let lists = gates.filter_map(|attribute| attribute.meta.require_list().ok());
    let mut found = BTreeSet::new();
    for list in lists {
        literals(list.tokens.clone(), &mut found);
    }
    found
}

fn literals(tokens: proc_macro2::TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => literals(group.stream(), found),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                found.insert(text.trim_matches('"').to_owned());
            }
            _ => {}
        }
    }
}

fn import(tree: &UseTree, imported: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => import(&path.tree, imported),
        UseTree::Group(group) => group.items.iter().for_each(|tree| import(tree, imported)),
        UseTree::Name(name) => {
            imported.insert(name.ident.to_string());
        }
        UseTree::Rename(rename) => {
            imported.insert(rename.rename.to_string());
        }
        UseTree::Glob(_) => {}
    }
}
