//! The public items of a rendered crate, and whether those of another are still there.

use std::collections::BTreeMap;

use generator::tree::Tree;
use quote::ToTokens;
use syn::{Fields, ImplItem, Item, Type, Visibility};

/// What callers can see, by its path. Modules are private and all that is in them is exported side
/// by side, so that a path is the name behind `types` or `resources`.
#[derive(Debug, Default)]
pub struct Surface {
    types: BTreeMap<String, Definition>,
}

/// A public type.
#[derive(Debug, Default)]
struct Definition {
    /// What it is another name for.
    alias: Option<String>,
    /// Fields, variants and functions, each with its signature.
    members: BTreeMap<String, String>,
}

impl Surface {
    /// Everything that a crate shows of its description.
    pub fn of(tree: &Tree) -> Self {
        let mut surface = Self::default();
        for (path, text) in tree.files() {
            let room = ["types", "resources", "servers"];
            let mut room = room.iter().filter(|room| {
                let path = path.strip_prefix("src/").unwrap_or_default();
                path.starts_with(**room) && path.ends_with(".rs")
            });
            if let Some(room) = room.next() {
                for item in syn::parse_file(text).unwrap().items {
                    surface.add(room, item);
                }
            }
        }
        surface
    }

    fn add(&mut self, room: &str, item: Item) {
        let is_public = |visibility: &Visibility| matches!(visibility, Visibility::Public(_));
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let definition = self.definition(room, &item.ident.to_string());
                definition
                    .members
                    .insert("struct".to_owned(), shown(&item.generics));
                let fields = item.fields.iter().filter(|field| is_public(&field.vis));
                for field in fields {
                    let name = field.ident.as_ref().map(ToString::to_string);
                    definition
                        .members
                        .insert(name.unwrap_or_default(), shown(&field.ty));
                }
            }
            Item::Enum(item) => {
                let definition = self.definition(room, &item.ident.to_string());
                for variant in item.variants {
                    let held = match &variant.fields {
                        Fields::Unit => String::new(),
                        fields => shown(fields),
                    };
                    definition
                        .members
                        .insert(format!("::{}", variant.ident), held);
                }
            }
            Item::Type(item) => {
                let alias = shown(&item.ty);
                self.definition(room, &item.ident.to_string()).alias = Some(alias);
            }
            Item::Impl(item) => {
                let name = match &*item.self_ty {
                    Type::Path(path) => shown(path),
                    _ => return,
                };
                let via = item.trait_.as_ref().map(|(path, _)| shown(path));
                let definition = self.definition(room, &name);
                if let Some(via) = &via {
                    definition
                        .members
                        .insert(format!("impl {via}"), String::new());
                }
                for member in item.items {
                    if let ImplItem::Fn(function) = member
                        && is_public(&function.vis)
                    {
                        let name = format!("fn {}", function.sig.ident);
                        definition.members.insert(name, shown(&function.sig));
                    }
                }
            }
            _ => {}
        }
    }

    fn definition(&mut self, room: &str, name: &str) -> &mut Definition {
        self.types.entry(format!("{room}::{name}")).or_default()
    }

    /// What of this is not in `after`, or looks another way.
    pub fn lost(&self, after: &Self) -> Vec<String> {
        let mut lost = Vec::new();
        for name in self.types.keys() {
            match after.types.contains_key(name) {
                false => lost.push(name.clone()),
                true => self.compare((name, name), after, 0, &mut lost),
            }
        }
        lost
    }

    /// Compares a type of this with one of `after`. Which of the types that look the same is defined
    /// and which are other names for it makes no difference.
    fn compare(&self, names: (&str, &str), after: &Self, depth: usize, lost: &mut Vec<String>) {
        let ((old, is_alias), (new, is_now)) = (self.end(names.0), after.end(names.1));
        let through = is_alias || is_now || depth > 0;
        for (member, signature) in &old.members {
            let now = new.members.get(member);
            let same = now.is_some_and(|now| {
                signature == now || through && depth < 8 && self.same(signature, now, after, depth)
            });
            if !same {
                lost.push(format!("{}: {member}: {signature} / {now:?}", names.0));
            }
        }
        if let (Some(old), now) = (&old.alias, &new.alias)
            && now.as_ref() != Some(old)
        {
            lost.push(format!("{}: {old} / {now:?}", names.0));
        }
    }

    /// Whether two signatures are the same but for the names of types that look the same.
    fn same(&self, old: &str, new: &str, after: &Self, depth: usize) -> bool {
        let pairs = old.split(' ').zip(new.split(' '));
        let same = |(old, new): (&str, &str)| {
            let names = (format!("types::{old}"), format!("types::{new}"));
            let known = self.types.contains_key(&names.0) && after.types.contains_key(&names.1);
            old == new
                || known && {
                    let mut lost = Vec::new();
                    self.compare((&names.0, &names.1), after, depth + 1, &mut lost);
                    lost.is_empty()
                }
        };
        old.split(' ').count() == new.split(' ').count() && pairs.into_iter().all(same)
    }

    /// What a name stands for in the end, and whether it is another name.
    fn end(&self, name: &str) -> (&Definition, bool) {
        let mut definition = &self.types[name];
        let mut is_alias = false;
        while let Some(alias) = &definition.alias
            && let Some(next) = self.types.get(&format!("types::{alias}"))
        {
            (definition, is_alias) = (next, true);
        }
        (definition, is_alias)
    }
}

/// The code of an item, without the boxes: where a cycle of types is cut depends on where the walk
/// begins, and is no part of a name.
fn shown(tokens: &impl ToTokens) -> String {
    let shown = tokens.to_token_stream().to_string();
    let shown = shown.replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = shown.split_whitespace().collect();
    // Where a line ends, a comma more is printed.
    let shown = words.join(" ").replace(", >", ">").replace(", )", ")");
    match shown.split_once("Box < ") {
        Some((before, after)) => match after.split_once(" >") {
            Some((inner, rest)) => format!("{before}{inner}{rest}"),
            None => shown,
        },
        None => shown,
    }
}
