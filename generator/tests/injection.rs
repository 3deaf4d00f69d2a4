//! Text of a description stays text: whatever it says and wherever it stands, it never becomes code,
//! an attribute, a key of the manifest, a dependency, a test or the name of a file.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::str::FromStr;

use generator::tree::Tree;
use generator::{Inputs, Outcome};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use serde_json::Value;

/// What must not come out as anything but text. Names lose its capitals or its small letters, so a
/// name that is made of it is another word.
const MARKER: &str = "evilMARKer";

/// Texts that would be something else if they were not escaped; `@` is the marker.
const HOSTILE: &[&str] = &[
    "../../@",
    "/etc/@",
    "C:\\@",
    "CON @",
    "mod @",
    "@\0\u{1}\u{7f}\u{85}",
    "\u{202e}@\u{2066}\u{2069}",
    "\u{2028}@\u{2029}\u{feff}",
    "\r@\r",
    "\n@()\n",
    "\n\n[dependencies]\n@ = \"1\"\n",
    "\"\n[build-dependencies]\n@ = \"1\"\n",
    "*/ @ /*",
    "/* @",
    "\"; fn @() {} //",
    "\"; @!(); \"",
    "\"# @ r#\"",
    "\"### ; fn @() {} r###\"",
    "#![@]",
    "]\n#[@]",
    ")] #[@] #[doc = (",
    "]] @",
    "{{ @ }}",
    "{% @ %}",
    "{#@#}",
    "{@} {} {:?}",
    "${@}",
    "--@",
    "\\",
    "\\\" @",
    "\\u{65} @ \\n",
    "'@' as char",
    "`@`",
    "``` \n@();\n```\n",
    "\n```\n@();\n```\n```rust\n@!();\n",
    "\n~~~compile_fail\n@\n~~~",
    "    @();\n\n    @();",
    ">     @();",
    "-      @();",
    "-\t\t@();",
    "> ~~~\n> @();\n> ~~~",
    "- ~~~\n  @();",
    "1. ~~~rust\n   @();",
    "- - ~~~\n    @();",
    "`` x `y\n`` <b>@</b>` z``",
    "\\<script>@</script>",
    "![@](https://x.test/@.png)",
    "</code></pre><script>@</script>",
    "[@](javascript:@)",
    "[`crate::@`]",
    "<!-- @ -->",
    "| @ | @ |",
    "1; @ @@",
    "Self @",
    "r#@",
    "é́ @ \u{1f468}\u{200d}\u{1f469}",
    "%2e%2e%2f@%00",
    "long @",
];

fn hostile(index: usize) -> String {
    let text = HOSTILE[index % HOSTILE.len()].replace('@', MARKER);
    match text.starts_with("long") {
        true => text.repeat(1000),
        false => text,
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/injection")
}

fn base() -> Value {
    serde_yaml::from_str(&fs::read_to_string(folder().join("api.yaml")).unwrap()).unwrap()
}

/// The words of the description that stand for text.
fn words() -> Vec<String> {
    let text = fs::read_to_string(folder().join("api.yaml")).unwrap();
    let description = text.split_once("openapi:").unwrap().1;
    let rest = description.split('@').skip(1);
    let word = |rest: &str| -> String {
        rest.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let words: BTreeSet<String> = rest.map(word).collect();
    words.into_iter().collect()
}

/// The description, with text in the places of its words.
fn filled(text: &dyn Fn(&str) -> String) -> Value {
    fn fill(value: &Value, text: &dyn Fn(&str) -> String) -> Value {
        match value {
            Value::String(s) if s.starts_with("#/") => {
                let (path, word) = s.rsplit_once("/@").unwrap();
                let name = text(word).replace('~', "~0").replace('/', "~1");
                let name = utf8_percent_encode(&name, NON_ALPHANUMERIC);
                format!("{path}/{name}").into()
            }
            Value::String(s) => replaced(s, text).into(),
            Value::Array(items) => items.iter().map(|item| fill(item, text)).collect(),
            Value::Object(members) => members
                .iter()
                .map(|(key, value)| (replaced(key, text), fill(value, text)))
                .collect(),
            other => other.clone(),
        }
    }
    fill(&base(), text)
}

/// A string with text in the places of its words.
fn replaced(string: &str, text: &dyn Fn(&str) -> String) -> String {
    let mut parts = string.split('@');
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(part.len());
        let (word, rest) = part.split_at(end);
        result.push_str(&text(word));
        result.push_str(rest);
    }
    result
}

/// Every text of every word, in as many descriptions as there are texts.
fn descriptions() -> Vec<Value> {
    let words = words();
    let place = |word: &str| words.iter().position(|w| w == word).unwrap();
    (0..HOSTILE.len())
        .map(|turn| {
            // Words that stand for names of one kind stay different.
            filled(&|word| format!("{}{}", hostile(place(word) + turn), place(word)))
        })
        .collect()
}

fn generate(spec: &Path, config: Option<PathBuf>) -> Outcome {
    generator::generate(&Inputs {
        spec: spec.to_owned(),
        config,
        name: Some("case".to_owned()),
        ..Inputs::default()
    })
}

fn crate_of(description: &Value, folder: &Path) -> Tree {
    let spec = folder.join("api.json");
    fs::write(&spec, description.to_string()).unwrap();
    let outcome = generate(&spec, None);
    outcome.tree.unwrap_or_else(|| {
        let said: Vec<String> = outcome
            .diagnostics
            .iter()
            .map(ToString::to_string)
            .collect();
        panic!("{}", said.join("\n"))
    })
}

/// The words of code that are neither text nor comments nor documentation.
fn code_words(stream: TokenStream, found: &mut Vec<String>) {
    for tree in stream {
        match tree {
            TokenTree::Ident(ident) => found.push(ident.to_string()),
            TokenTree::Group(group) => code_words(group.stream(), found),
            _ => {}
        }
    }
}

/// Nothing of the marker is in code, nor in an example that would be run.
fn check_rust(path: &str, text: &str) {
    syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut words = Vec::new();
    code_words(TokenStream::from_str(text).unwrap(), &mut words);
    assert!(
        !words.iter().any(|word| word == MARKER),
        "{path}: the marker is code"
    );
    for docs in documentation(text) {
        check_markdown(path, &docs);
    }
}

/// The documentation of each item.
fn documentation(text: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    for line in text.lines().map(str::trim_start) {
        let docs = line.strip_prefix("///").or(line.strip_prefix("//!"));
        match (docs, items.last_mut()) {
            (Some(docs), Some(item)) => {
                item.push_str(docs.strip_prefix(' ').unwrap_or(docs));
                item.push('\n');
            }
            (None, Some(item)) if !item.is_empty() => items.push(String::new()),
            _ => {}
        }
    }
    items
}

/// As rustdoc reads it, the marker is in no code that would be tested, and in nothing that a browser
/// would take for more than text.
fn check_markdown(path: &str, text: &str) {
    let mut code: Option<bool> = None;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => code = Some(true),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                code = Some(&*language != "text");
            }
            Event::End(TagEnd::CodeBlock) => code = None,
            Event::Text(code_text) if code == Some(true) => {
                let mut words = Vec::new();
                let stream = TokenStream::from_str(&code_text).unwrap_or_default();
                code_words(stream, &mut words);
                let is_code = words.iter().any(|word| word == MARKER);
                assert!(!is_code, "{path}: the marker would be tested:\n{text}");
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                assert!(!html.contains(MARKER), "{path}: the marker is HTML: {text}");
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                let web = dest_url.starts_with("https://") || dest_url.starts_with("http://");
                assert!(web || !dest_url.contains(MARKER), "{path}: {dest_url}");
            }
            _ => {}
        }
    }
}

/// All tables and keys of a manifest, but for the features, which are named after resources.
fn keys(manifest: &str) -> BTreeSet<String> {
    fn walk(value: &toml::Value, path: &str, found: &mut BTreeSet<String>) {
        let toml::Value::Table(table) = value else {
            return;
        };
        for (key, value) in table {
            let path = format!("{path}.{key}");
            if !path.starts_with(".features.") {
                found.insert(path.clone());
            }
            walk(value, &path, found);
        }
    }
    let mut found = BTreeSet::new();
    walk(
        &toml::Value::Table(manifest.parse().unwrap()),
        "",
        &mut found,
    );
    found
}

#[test]
fn hostile_text_stays_text_in_every_place() {
    let folder = tempfile::tempdir().unwrap();
    let harmless = crate_of(&filled(&|word| word.to_owned()), folder.path());
    let file = |tree: &Tree, name: &str| {
        let mut files = tree.files();
        files
            .find(|(path, _)| *path == name)
            .map(|(_, text)| text.to_owned())
            .unwrap()
    };
    let wanted = keys(&file(&harmless, "Cargo.toml"));
    // What is the same whatever a description says.
    let known: BTreeSet<&str> = harmless.files().map(|(_, text)| text).collect();
    for description in descriptions() {
        let tree = crate_of(&description, folder.path());
        assert_eq!(keys(&file(&tree, "Cargo.toml")), wanted);
        check_files(&tree, &known);
    }
}

/// Every file is where it can be on every system, and what it holds is what it is for.
fn check_files(tree: &Tree, known: &BTreeSet<&str>) {
    for (path, text) in tree.files() {
        let sound = |c: char| c.is_ascii_alphanumeric() || "_-./".contains(c);
        let part_is_sound = |part: &str| {
            let stem = part.split('.').next().unwrap().to_ascii_lowercase();
            let port = stem.strip_prefix("com").or(stem.strip_prefix("lpt"));
            let is_port = port.is_some_and(|n| n.len() == 1 && n.parse::<u8>().is_ok());
            !matches!(part, "" | "." | "..")
                && !matches!(&*stem, "con" | "prn" | "aux" | "nul")
                && !is_port
        };
        assert!(
            path.split('/').all(part_is_sound) && path.chars().all(sound) && path.len() < 200,
            "{path}"
        );
        match path.rsplit('.').next() {
            _ if known.contains(text) => {}
            Some("rs") => check_rust(path, text),
            Some("md") => check_markdown(path, text),
            _ => {}
        }
    }
}

/// Names that Rust, Cargo or a system keeps for itself, or for which there is no room.
const NAMES: &[&str] = &[
    "", "_", "mod", "self", "Self", "crate", "super", "async", "gen", "r#mod", "CON", "aux",
    "COM1", "lpt9.txt", "../../x", "main", "lib", "build", "test", "core", "std", "alloc", "types",
    "runtime", "client", "Option", "String", "None", "Ok", "Error", "Result", "Client", "new",
    "default", "clone", "drop", "10,000", "0", "-", "long",
];

/// A description in which every third word is the same name.
fn named(name: &str, turn: usize) -> Value {
    let words = words();
    let name = match name {
        "long" => "long".repeat(2500),
        other => other.to_owned(),
    };
    filled(&|word| {
        let place = words.iter().position(|w| w == word).unwrap();
        match place % 3 == turn {
            true => name.clone(),
            false => word.to_owned(),
        }
    })
}

#[test]
fn names_that_are_kept_by_others_are_nobodys() {
    let folder = tempfile::tempdir().unwrap();
    let harmless = crate_of(&filled(&|word| word.to_owned()), folder.path());
    let known: BTreeSet<&str> = harmless.files().map(|(_, text)| text).collect();
    for name in NAMES {
        for turn in 0..3 {
            check_files(&crate_of(&named(name, turn), folder.path()), &known);
        }
    }
}

#[test]
fn what_is_made_of_hostile_text_compiles_without_a_warning() {
    // Each text is in one of these crates, in a place of every kind.
    let turns = [0, HOSTILE.len() / 3, 2 * HOSTILE.len() / 3];
    let all = descriptions();
    check_crates(turns.map(|turn| all[turn].clone()).into_iter());
}

#[test]
#[ignore = "takes minutes; `.ci/run` runs it"]
fn all_that_is_made_of_hostile_text_and_names_compiles_without_a_warning() {
    let named = (0..).zip(NAMES).map(|(turn, name)| named(name, turn % 3));
    check_crates(descriptions().into_iter().chain(named));
}

/// Compiles the crates of all descriptions at once.
fn check_crates(descriptions: impl Iterator<Item = Value>) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut members = Vec::new();
    for (turn, description) in descriptions.enumerate() {
        let tree = crate_of(&description, folder.path());
        let name = format!("case-{turn}");
        let out = folder.path().join(&name);
        tree.write(&out).unwrap();
        let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap();
        let manifest = manifest.replacen("name = \"case\"", &format!("name = \"{name}\""), 1);
        fs::write(out.join("Cargo.toml"), manifest).unwrap();
        members.push(format!("\"{name}\""));
    }
    let workspace = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n",
        members.join(", ")
    );
    fs::write(folder.path().join("Cargo.toml"), workspace).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::copy(root.join("Cargo.lock"), folder.path().join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--workspace",
            "--no-default-features",
            "--features",
            "resources",
            "--offline",
        ])
        .current_dir(folder.path())
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("injection"),
        )
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "--deny warnings")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn hostile_settings_are_refused_or_stay_text() {
    const SETTINGS: &[&str] = &[
        "[crate]\nname = @",
        "[crate]\nversion = @",
        "[crate]\ndescription = @",
        "[crate]\nlicense = @",
        "[crate]\nkeywords = [@]",
        "[crate]\nrepository = @",
        "[crate.dev-dependencies]\n@ = \"1\"",
        "[crate]\nfiles = @",
        "[client]\napi_key_env = @",
        "[client]\nbase_url_env = @",
        "[client]\nrequest_id_header = @",
        "[responses]\nunwrap = @",
        "[errors]\nitems = @",
        "[names.types]\nThing = @",
        "[names.operations]\nlist = @",
        "[names.fields]\n\"Thing.member\" = @",
        "[names.tags]\ntag = @",
        "[webhooks]\nscheme = \"github\"\nsignature_prefix = @",
        "[webhooks]\nscheme = \"stripe\"\nsignature_separator = @\ntimestamp_prefix = @",
        "[webhooks]\nscheme = \"slack\"\nseparator = @\nkey_prefix = @",
        "[webhooks]\nscheme = \"github\"\nkey_env = @",
        "[webhooks]\nscheme = \"github\"\nsignature_header = @",
        "[webhooks]\nschemas = [@]\nevent_member = @",
        "[webhooks]\nevent_header = @",
    ];
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("api.json");
    let harmless = crate_of(&filled(&|word| word.to_owned()), folder.path());
    let known: BTreeSet<&str> = harmless.files().map(|(_, text)| text).collect();
    for setting in SETTINGS {
        for index in 0..HOSTILE.len() {
            let text = toml::Value::String(hostile(index)).to_string();
            let config = folder.path().join("sdk.toml");
            fs::write(&config, setting.replace('@', &text)).unwrap();
            let inputs = Inputs {
                spec: spec.clone(),
                config: Some(config),
                ..Inputs::default()
            };
            let outcome = generator::generate(&inputs);
            let Some(tree) = outcome.tree else {
                assert!(outcome.diagnostics.has_errors(), "{setting} {text}");
                continue;
            };
            for (path, text) in tree.files().filter(|(path, _)| path.ends_with(".rs")) {
                if !known.contains(text) {
                    check_rust(path, text);
                }
            }
            for (_, text) in tree.files().filter(|(path, _)| *path == "Cargo.toml") {
                assert!(
                    !keys(text).iter().any(|key| key.contains(MARKER)),
                    "{setting}"
                );
            }
        }
    }
}

#[test]
fn no_text_of_the_description_is_forgotten() {
    /// Words that mean something in OpenAPI, in which nobody can hide anything.
    const KNOWN: &[&str] = &[
        "3.1.0",
        "string",
        "object",
        "array",
        "integer",
        "null",
        "path",
        "query",
        "header",
        "cookie",
        "deepObject",
        "binary",
        "password",
        "http",
        "bearer",
        "oauth2",
        "apiKey",
    ];
    fn walk(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::String(text) if !text.contains('@') => found.push(text.clone()),
            Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
            Value::Object(members) => members.values().for_each(|value| walk(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(&base(), &mut found);
    found.retain(|text| !KNOWN.contains(&text.as_str()));
    assert_eq!(found, [""; 0]);
}
