//! From rendered code to the items that are public in it.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::{Attribute, UseTree};

use super::found::{Found, gates_of, is_public};
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
    found: Found,
    /// The features that a file needs, as the module above says.
    gates: BTreeMap<String, BTreeSet<String>>,
    is_public: bool,
}

impl Collector {
    /// Begins a file.
    pub fn begin(&mut self, path: &str) {
        let module = MODULES.iter().find(|(start, _)| path.starts_with(start));
        self.is_public = module.is_some();
        self.found.file = path.trim_end_matches(".rs").to_owned();
        self.found.scope = Scope {
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
                import(&used.tree, &mut self.found.scope.imported);
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
        let path = self.found.scope.path(of);
        let found = self.found.items.iter_mut().rev();
        let mut found =
            found.filter(|(_, item)| item.path == path && Kind::TYPES.contains(&item.kind));
        if let Some((_, item)) = found.next() {
            item.provides.insert(format!("{name}!"));
            if name == "object" {
                // As if they were derived.
                let derived = ["Debug", "PartialEq"].map(str::to_owned);
                item.provides.extend(derived);
            }
        }
    }

    /// Adds the manifest.
    pub fn add_manifest(&mut self, text: &str) {
        let features = features::of_manifest(text);
        self.found
            .items
            .extend(features.into_iter().map(|item| (String::new(), item)));
    }

    /// What is public in all of it.
    pub fn surface(self) -> Surface {
        let gates = self.gates;
        let items = self.found.items.into_iter().map(|(file, mut item)| {
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
            syn::Item::Struct(item) if is_public(&item.vis) => {
                members::of_struct(&mut self.found, item)
            }
            syn::Item::Enum(item) if is_public(&item.vis) => {
                members::of_enum(&mut self.found, item)
            }
            syn::Item::Type(item) if is_public(&item.vis) => {
                let ty = self.found.scope.text(item.ty.to_token_stream());
                let path = self.found.scope.path(&item.ident.to_string());
                self.found.push(
                    &item.attrs,
                    Item::new(Kind::Alias, path, Signature::Text(ty)),
                );
            }
            syn::Item::Const(item) if is_public(&item.vis) => {
                let ty = self.found.scope.text(item.ty.to_token_stream());
                let path = self.found.scope.path(&item.ident.to_string());
                let signature = Signature::Text(ty);
                self.found
                    .push(&item.attrs, Item::new(Kind::Constant, path, signature));
            }
            syn::Item::Fn(item) if is_public(&item.vis) => {
                let path = self.found.scope.path(&item.sig.ident.to_string());
                let signature = members::signature(&self.found.scope, &item.sig);
                self.found
                    .push(&item.attrs, Item::new(Kind::Function, path, signature));
            }
            syn::Item::Impl(item) => members::of_impl(&mut self.found, item),
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
        let (folder, _) = self.found.file.rsplit_once('/').unwrap_or_default();
        let file = format!("{folder}/{}", name.trim_start_matches("r#"));
        self.gates.insert(file, gates_of(&module.attrs));
        if is_public(&module.vis) {
            let path = self.found.scope.path(&name);
            let item = Item::new(Kind::Module, path, Signature::Text(String::new()));
            self.found.push(&module.attrs, item);
        }
    }

    /// What a module offers under its own path. What comes from its own files is collected there.
    fn reexport(&mut self, tree: &UseTree, attributes: &[Attribute]) {
        match tree {
            UseTree::Path(path) if path.ident == "self" => {}
            UseTree::Path(path) => self.reexport(&path.tree, attributes),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.reexport(tree, attributes);
                }
            }
            UseTree::Name(name) => {
                let path = match self.found.scope.module.as_str() {
                    "" => name.ident.to_string(),
                    module => format!("{module}::{}", name.ident),
                };
                let item = Item::new(Kind::Reexport, path, Signature::Text(String::new()));
                self.found.push(attributes, item);
            }
            UseTree::Rename(_) | UseTree::Glob(_) => {}
        }
    }
}

fn import(tree: &UseTree, imported: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) if path.ident == "self" => {}
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
