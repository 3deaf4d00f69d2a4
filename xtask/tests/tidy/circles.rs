//! Which files of a crate use each other in a circle, told by the paths that stand in them.
//!
//! A file may use what the modules around it declare: `diff/body.rs` uses the types of `diff/mod.rs`,
//! which calls it. That is how one module is cut into files, and no circle. A method that another
//! file gives to a type is not seen: only what is named is.

use std::collections::{BTreeMap, BTreeSet};

/// The way from the root of a crate to a module.
type Module = Vec<String>;

/// A source file: the paths that it mentions, and what its own words stand for.
struct File {
    name: String,
    /// What `use` brings in: a word, and the path that it stands for.
    imports: BTreeMap<String, Module>,
    mentioned: Vec<Module>,
}

/// The files of a crate that use each other in a circle: given by their names below the folder of
/// the crate, and their text.
pub fn circles(sources: &[(String, String)]) -> Vec<BTreeSet<String>> {
    let files: BTreeMap<Module, File> = sources
        .iter()
        .map(|(name, text)| (module(name), File::read(name, text)))
        .collect();
    let mut uses: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (module, file) in &files {
        let targets = file.mentioned.iter();
        let targets = targets.filter_map(|path| defining(&files, module, path, 0));
        let others = targets.filter(|target| !module.starts_with(&self::module(target)));
        uses.insert(&file.name, others.collect());
    }
    let reached: BTreeMap<&str, BTreeSet<&str>> = uses
        .keys()
        .map(|name| (*name, reach(&uses, name)))
        .collect();
    let mut circles = BTreeSet::new();
    for (name, from_here) in &reached {
        if from_here.contains(name) {
            let back = from_here
                .iter()
                .filter(|other| reached[*other].contains(name));
            circles.insert(back.map(|other| (*other).to_owned()).collect());
        }
    }
    circles.into_iter().collect()
}

/// Everything that a file uses, and what that uses.
fn reach<'a>(uses: &BTreeMap<&'a str, BTreeSet<&'a str>>, from: &str) -> BTreeSet<&'a str> {
    let mut open: Vec<&str> = uses[from].iter().copied().collect();
    let mut reached = BTreeSet::new();
    while let Some(next) = open.pop() {
        if reached.insert(next) {
            open.extend(&uses[next]);
        }
    }
    reached
}

/// `diff/mod.rs` is the module `diff`, `diff/body.rs` is `diff::body`.
fn module(name: &str) -> Module {
    let name = name.trim_end_matches(".rs");
    let parts = name
        .split('/')
        .filter(|part| !["lib", "main", "mod"].contains(part));
    parts.map(str::to_owned).collect()
}

/// The file that has what a path leads to, seen from a module; nothing if it is a module as such or
/// is not of this crate.
fn defining<'a>(
    files: &'a BTreeMap<Module, File>,
    from: &Module,
    path: &[String],
    depth: usize,
) -> Option<&'a str> {
    // Imports that stand for each other: the compiler would not take them.
    if depth > 16 {
        return None;
    }
    let (first, rest) = path.split_first()?;
    let mut at = from.clone();
    match first.as_str() {
        "crate" => at.clear(),
        "self" => {}
        "super" => drop(at.pop()),
        _ if is_module(files, &at, first) => at.push(first.clone()),
        _ => {
            let stands_for = files.get(from)?.imports.get(first)?;
            let path = [stands_for, rest].concat();
            return defining(files, from, &path, depth + 1);
        }
    }
    let mut rest = rest;
    while let Some((next, after)) = rest.split_first() {
        match next.as_str() {
            "super" => drop(at.pop()),
            _ if is_module(files, &at, next) => at.push(next.clone()),
            _ => break,
        }
        rest = after;
    }
    let file = files.get(&at)?;
    let item = rest.first()?;
    match file.imports.get(item) {
        Some(_) => defining(files, &at, rest, depth + 1),
        None => Some(&file.name),
    }
}

fn is_module(files: &BTreeMap<Module, File>, at: &Module, name: &str) -> bool {
    files.contains_key(&[at.as_slice(), &[name.to_owned()]].concat())
}

impl File {
    fn read(name: &str, text: &str) -> Self {
        let code = code(text);
        let mut imports = BTreeMap::new();
        let mut mentioned = Vec::new();
        let mut rest = code.as_str();
        let mut others = String::new();
        while let Some((before, after)) = rest.split_once("use ") {
            others += before;
            let is_word = before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
            let Some((tree, after)) = after.split_once(';').filter(|_| !is_word) else {
                rest = after;
                continue;
            };
            branches(tree, &[], &mut |word, path| {
                mentioned.push(path.clone());
                imports.insert(word, path);
            });
            rest = after;
        }
        others += rest;
        mentioned.extend(paths(&others));
        Self {
            name: name.to_owned(),
            imports,
            mentioned,
        }
    }
}

/// Source text without comments, texts and tests.
fn code(text: &str) -> String {
    let text = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default();
    let mut code = String::new();
    for line in text.lines() {
        let line = line.split("//").next().unwrap_or_default();
        // Every second piece between quotes is a text, as far as one line tells.
        code.extend(line.split('"').step_by(2));
        code.push('\n');
    }
    code
}

/// The words that a tree of `use` brings in, each with its path.
fn branches(tree: &str, above: &[String], found: &mut impl FnMut(String, Module)) {
    let (path, group) = match tree.split_once('{') {
        Some((path, group)) => (path, group.trim().strip_suffix('}')),
        None => (tree, None),
    };
    let (path, alias) = match path.split_once(" as ") {
        Some((path, alias)) => (path, Some(alias.trim())),
        None => (path, None),
    };
    let steps = path
        .split("::")
        .map(str::trim)
        .filter(|step| !step.is_empty());
    let mut whole = above.to_vec();
    whole.extend(steps.map(str::to_owned));
    let Some(group) = group else {
        if whole.last().is_some_and(|last| last == "self") && whole.len() > 1 {
            whole.pop();
        }
        if let Some(last) = whole.last() {
            found(alias.unwrap_or(last).to_owned(), whole);
        }
        return;
    };
    let mut depth = 0;
    let mut start = 0;
    let ends = group.char_indices().chain([(group.len(), ',')]);
    for (index, sign) in ends {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                branches(&group[start..index], &whole, found);
                start = index + 1;
            }
            _ => {}
        }
    }
}

/// The paths of more than one step that stand in a text.
fn paths(text: &str) -> Vec<Module> {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let words = text.split(|c| !is_path(c));
    let words = words
        .map(|word| word.trim_matches(':'))
        .filter(|word| word.contains("::"));
    let steps = |word: &str| word.split("::").map(str::to_owned).collect();
    words.map(steps).collect()
}

#[test]
fn files_that_name_each_other_are_a_circle() {
    let source = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let named = |sources: &[(String, String)]| -> Vec<Vec<String>> {
        let circles = circles(sources).into_iter();
        circles.map(|circle| circle.into_iter().collect()).collect()
    };
    let apart = [
        source(
            "lib.rs",
            "mod a; mod b; pub use a::x; fn main() { b::y(); }",
        ),
        source("a.rs", "// crate::b::y is only mentioned\npub fn x() {}"),
        source("b.rs", "use crate::x; pub fn y() { x(); }"),
    ];
    assert_eq!(named(&apart), [[""; 0]; 0]);
    let together = [
        source("lib.rs", "mod a; mod b; pub use a::x;"),
        source("a.rs", "use super::b; pub fn x() { b::y(); }"),
        source("b.rs", "use crate::{x as z}; pub fn y() { z(); }"),
    ];
    assert_eq!(named(&together), [["a.rs", "b.rs"]]);
}

#[test]
fn a_file_may_use_what_the_module_around_it_declares() {
    let source = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let sources = [
        source(
            "walk/mod.rs",
            "mod leaf; pub struct Walk; fn go() { leaf::go(); }",
        ),
        source("walk/leaf.rs", "use super::Walk; pub fn go(_: Walk) {}"),
    ];
    assert!(circles(&sources).is_empty());
}
