//! One small description for each behaviour, named after it. Its rendered code is compared with a
//! golden beside it, and the code of all of them is compiled, without a warning.
//!
//! A case is a file `NAME.yaml` or `.json`, or a folder `NAME` with an `openapi.yaml` where it has more files;
//! `NAME.toml` has its settings. What a case is called says what has to come of it: `refused_…`
//! loses something and says so, `repaired_…` loses nothing but says what was done.
//!
//! `UPDATE_GOLDENS=1 cargo test -p generator --test cases` writes the goldens anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use generator::tree::Tree;
use generator::{Inputs, Outcome};
use serde_json::{Map, Value, json};

/// A description and what came of it.
struct Case {
    name: String,
    /// The golden and the settings are here, with endings of their own.
    path: PathBuf,
    spec: PathBuf,
    outcome: Outcome,
}

fn cases() -> Vec<Case> {
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")];
    let mut found: BTreeMap<String, Case> = BTreeMap::new();
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
            let spec = path.join("openapi.yaml");
            let overlay = path.to_str().is_some_and(|path| path.contains(".overlay."));
            let spec = match path.extension() {
                _ if overlay => continue,
                Some(extension) if extension == "yaml" || extension == "json" => path.clone(),
                _ if spec.is_file() => spec,
                _ if path.is_dir() => {
                    open.push(path);
                    continue;
                }
                _ => continue,
            };
            let case = case(&path, spec);
            let twice = found.insert(case.name.clone(), case);
            assert!(twice.is_none(), "two cases are {}", path.display());
        }
    }
    assert!(!found.is_empty());
    found.into_values().collect()
}

fn case(path: &Path, spec: PathBuf) -> Case {
    let config = path.with_extension("toml");
    Case {
        name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
        path: path.to_owned(),
        outcome: generator::generate(&Inputs {
            spec: spec.clone(),
            config: config.exists().then_some(config),
            name: Some("case".to_owned()),
            ..Inputs::default()
        }),
        spec,
    }
}

/// Hundreds of names that differ in signs alone. Nobody would review what is rendered, but it has
/// to compile.
fn clashes() -> Case {
    let names = || (0..100).map(|signs| format!("song{}book", "-".repeat(signs)));
    let texts = names().map(|name| json!(name)).collect::<Vec<_>>();
    let text = json!({ "type": "string" });
    let members: Map<String, Value> = names().map(|name| (name, text.clone())).collect();
    let mut schemas: Map<String, Value> = names()
        .map(|name| {
            (
                name,
                json!({ "type": "object", "properties": { "a": text } }),
            )
        })
        .collect();
    schemas.insert(
        "Members".into(),
        json!({ "type": "object", "properties": members }),
    );
    schemas.insert("Values".into(), json!({ "type": "string", "enum": texts }));
    let operation = |name: String| {
        let parameters = json!([{ "name": name, "in": "query", "schema": text }]);
        let responses = json!({ "204": { "description": "" } });
        let get = json!({ "operationId": name, "tags": [name], "parameters": parameters, "responses": responses });
        (format!("/{name}"), json!({ "get": get }))
    };
    let description = json!({
        "openapi": "3.0.3",
        "info": { "title": "Case", "version": "1" },
        "servers": [{ "url": "https://case.example" }],
        "paths": names().map(operation).collect::<Map<_, _>>(),
        "components": { "schemas": schemas },
    });
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hundreds_of_clashes.json");
    fs::write(&path, description.to_string()).unwrap();
    let case = case(&path, path.clone());
    assert_eq!(
        (case.outcome.operations.len(), case.outcome.types),
        (100, 102)
    );
    case
}

/// What a reviewer wants to see of a case: its diagnostics, its operations and its types.
fn golden(case: &Case) -> String {
    let mut text = String::new();
    let folder = case.spec.parent().unwrap();
    for diagnostic in case.outcome.diagnostics.iter() {
        let mut shown = diagnostic.clone();
        let file = Path::new(&shown.place.file);
        let inside = file.strip_prefix(folder).unwrap_or(file);
        shown.place.file = match file == case.spec {
            true => String::new(),
            false => inside.display().to_string(),
        };
        shown.place.position = None;
        let shown = shown.to_string();
        let shown = shown.replace(&format!("{}/", folder.display()), "");
        writeln!(text, "// {}", shown.replace('\n', "\n// ")).unwrap();
    }
    let Some(tree) = &case.outcome.tree else {
        return text + "// Nothing is generated.\n";
    };
    for (path, code) in tree.files() {
        let is_shown = is_of_the_case(path) || path == EVENTS;
        if is_shown && !path.ends_with("/mod.rs") {
            let code = without_imports(code);
            writeln!(text, "// ---- {path}\n{}", code.trim_end()).unwrap();
        }
    }
    text
}

/// The enum of events, which a crate has only once.
const EVENTS: &str = "src/webhooks/event.rs";

/// Whether a file holds what the description tells; the others are alike in most crates.
fn is_of_the_case(path: &str) -> bool {
    let parts = ["src/types/", "src/resources/", "tests/"];
    parts.iter().any(|part| path.starts_with(part))
}

fn without_imports(code: &str) -> &str {
    let imports = "use crate::runtime::{";
    if let Some((_, rest)) = code.split_once(imports)
        && let Some((_, rest)) = rest.split_once("};\n")
    {
        return rest
            .split_once("use crate::types;\n")
            .map_or(rest, |(_, rest)| rest);
    }
    // What stands before the tests of examples is alike in all crates.
    code.find("#[test]").map_or(code, |start| &code[start..])
}

#[test]
fn what_is_rendered_is_what_was_reviewed() {
    let update = env::var_os("UPDATE_GOLDENS").is_some();
    let mut changed = Vec::new();
    for case in cases() {
        let rendered = golden(&case);
        let path = case.path.with_extension("golden.rs");
        let reviewed = fs::read_to_string(&path).unwrap_or_default();
        if update {
            fs::write(&path, &rendered).unwrap();
        } else if rendered != reviewed {
            let diff = similar::TextDiff::from_lines(&reviewed, &rendered);
            let diff = diff.unified_diff().context_radius(3).to_string();
            changed.push(format!("{}:\n{diff}", case.name));
        }
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

#[test]
fn only_what_is_refused_is_lost_and_nothing_is_repaired_in_silence() {
    for Case { name, outcome, .. } in cases() {
        let refused = name.starts_with("refused_");
        assert_eq!(outcome.diagnostics.has_errors(), refused, "{name}");
        assert!(refused || outcome.tree.is_some(), "{name}");
        let silent = outcome.diagnostics.is_empty();
        assert!(!name.starts_with("repaired_") || !silent, "{name}");
    }
}

/// The crates of all cases. Most of a small crate is the client's runtime, so cases that differ in
/// nothing but types and operations are modules of one crate: it is checked once for all of them.
fn crates() -> Vec<Tree> {
    /// Files that cases share, by path.
    type Shell = Vec<(String, String)>;
    /// The features of resources, and the files of each case.
    type Group = (BTreeSet<String>, Vec<(String, Tree)>);
    let mut shells: BTreeMap<Shell, Group> = BTreeMap::new();
    let mut whole = Vec::new();
    for case in cases().into_iter().chain([clashes()]) {
        let Some(tree) = case.outcome.tree else {
            continue;
        };
        if tree.files().any(|(path, _)| path == EVENTS) {
            whole.push(with_events(&case.name, &tree));
            continue;
        }
        let mut own = Tree::default();
        let mut shell = Vec::new();
        let mut features = BTreeSet::new();
        for (path, text) in tree.files() {
            match is_of_the_case(path) {
                true => own.insert(path.to_owned(), text.to_owned()),
                // What they say of a case is nothing that is compiled.
                false if path == "README.md" || path == "public-api.txt" => {}
                false if path == "Cargo.toml" => {
                    let (text, resources) = without_resources(text);
                    features = resources;
                    shell.push((path.to_owned(), text));
                }
                false => shell.push((path.to_owned(), text.to_owned())),
            }
        }
        let (all, cases) = shells.entry(shell).or_default();
        all.extend(features);
        cases.push((case.name, own));
    }
    let numbered = shells.into_iter().enumerate();
    let joined = numbered.map(|(n, (s, (features, cases)))| joined(n, s, &features, cases));
    joined.chain(whole).collect()
}

/// The crate of a case with events, which are compiled wherever there are resources.
fn with_events(name: &str, tree: &Tree) -> Tree {
    let mut whole = Tree::default();
    for (path, text) in tree.files() {
        let text = match path {
            "Cargo.toml" => {
                let own = format!("name = \"case-{}\"\n", name.replace('_', "-"));
                let text = replaced(text, "name = \"case\"\n", &own);
                let text = replaced(&text, "resources = [", "resources = [\"webhooks\", ");
                text + "\n[lib]\nname = \"case\"\n"
            }
            _ => text.to_owned(),
        };
        whole.insert(path.to_owned(), text);
    }
    whole
}

/// A manifest without the features of resources, and these.
fn without_resources(manifest: &str) -> (String, BTreeSet<String>) {
    let (before, rest) = manifest.split_once("resources = [").unwrap();
    let (names, rest) = rest.split_once("]\n").unwrap();
    let names = names.split(", ").filter(|name| !name.is_empty());
    let names: BTreeSet<String> = names
        .map(|name| name.trim_matches('"').to_owned())
        .collect();
    let rest = names.iter().fold(rest.to_owned(), |rest, name| {
        replaced(&rest, &format!("{name} = []\n"), "")
    });
    (format!("{before}resources = []\n{rest}"), names)
}

/// One crate: `shell` with a module for each of `cases` in place of its types and resources.
fn joined(
    number: usize,
    shell: Vec<(String, String)>,
    features: &BTreeSet<String>,
    cases: Vec<(String, Tree)>,
) -> Tree {
    let mut tree = Tree::default();
    for (path, text) in shell {
        let text = match path.as_str() {
            "Cargo.toml" => {
                let name = format!("name = \"case-{number}\"\n");
                let lines = features.iter().map(|feature| format!("{feature} = []\n"));
                let features = format!("resources = {features:?}\n{}", lines.collect::<String>());
                let features = features
                    .replace("resources = {", "resources = [")
                    .replace("}\n", "]\n");
                let text = replaced(&text, "resources = []\n", &features);
                replaced(&text, "name = \"case\"\n", &name) + "\n[lib]\nname = \"case\"\n"
            }
            "src/lib.rs" => {
                let text = replaced(&text, "pub mod resources;\n", "pub mod cases;\n");
                replaced(&text, "#[rustfmt::skip]\npub mod types;\n", "")
            }
            _ => text,
        };
        tree.insert(path, text);
    }
    let mut modules = "//! All cases.\n".to_owned();
    for (name, own) in cases {
        writeln!(modules, "pub mod {name};").unwrap();
        let module = "//! A case.\npub mod resources;\npub mod types;\n\
            /// Its client.\n#[derive(Debug, Clone)]\npub struct Client(pub crate::Client);\n";
        tree.insert(format!("src/cases/{name}/mod.rs"), module.to_owned());
        for (path, text) in own.files() {
            let here = |root: &str, item: &str| {
                let (old, new) = (
                    format!("{root}::{item}"),
                    format!("::cases::{name}::{item}"),
                );
                (old, root.to_owned() + &new)
            };
            let (path, moved) = match path.strip_prefix("src/") {
                Some(path) => (
                    format!("src/cases/{name}/{path}"),
                    vec![here("crate", "types"), here("crate", "Client")],
                ),
                None => (
                    path.replace("tests/", &format!("tests/{name}_")),
                    vec![here("case", "types")],
                ),
            };
            let moved = moved.into_iter();
            let text = moved.fold(text.to_owned(), |text, (old, new)| text.replace(&old, &new));
            tree.insert(path, text);
        }
    }
    tree.insert("src/cases/mod.rs".to_owned(), modules);
    tree
}

/// `text` with `old` replaced, which has to be there.
fn replaced(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "{old} is not in:\n{text}");
    text.replacen(old, new, 1)
}

#[test]
fn what_is_rendered_compiles_without_a_warning() {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("joined_cases");
    let mut members = Vec::new();
    for (number, tree) in crates().iter().enumerate() {
        let member = format!("case_{number}");
        tree.write(&workspace.join(&member)).unwrap();
        members.push(format!("{member:?}"));
    }
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n",
        members.join(", ")
    );
    fs::write(workspace.join("Cargo.toml"), manifest).unwrap();
    // The packages of the repository's own lock file are on the machine already.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::copy(root.join("Cargo.lock"), workspace.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--workspace",
            "--no-default-features",
            "--features",
            "resources",
            "--offline",
            "--tests",
        ])
        .current_dir(&workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .env("RUSTFLAGS", "--deny warnings")
        .output()
        .unwrap();
    let shown = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{shown}");
}
