//! Random values of random types are written as XML and read again. What is written is judged by another
//! parser and by another writer, which goes by the words of the specification.
//!
//! `DOCUMENTS_SEED=7 cargo test -p generator --test xml` tries other ones.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[path = "xml/instance.rs"]
mod instance;
#[path = "xml/outline.rs"]
mod outline;
#[path = "xml/schema.rs"]
mod schema;

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use fastrand::Rng;
use generator::Inputs;
use serde_json::{Value, json};

/// So many instances of each schema are tried.
const EACH: usize = 20;

#[test]
fn values_survive_being_written_as_xml() {
    let seed = env::var("DOCUMENTS_SEED");
    let seed = seed.ok().and_then(|seed| seed.parse().ok());
    let mut rng = Rng::with_seed(seed.unwrap_or(1));
    let description = schema::description(&mut rng);
    let names = description["components"]["schemas"]
        .as_object()
        .unwrap()
        .keys();
    let mut instances: Vec<(String, Value)> = Vec::new();
    for name in names {
        let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
        for _ in 0..EACH {
            let value = instance::of(&reference, &description, &mut rng);
            instances.push((name.clone(), value));
        }
    }
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
    write_workspace(&workspace, &description, &instances);
    let written = run(&workspace);
    let written: Vec<&str> = written.lines().collect();
    assert_eq!(written.len(), instances.len());
    let mut wrong = Vec::new();
    for ((name, value), line) in instances.iter().zip(written) {
        let (document, again) = serde_json::from_str::<(String, Value)>(line).unwrap();
        let schema = &description["components"]["schemas"][name];
        let expected = outline::of_value(&description, schema, value, name, "");
        let found = outline::of_document(&document);
        if again != *value || expected != found {
            wrong.push(format!(
                "{schema}\n{value}\n{again}\n{document}\n{expected}\n{found}"
            ));
        }
    }
    let (count, all) = (wrong.len(), instances.len());
    wrong.truncate(5);
    assert!(
        count == 0,
        "{count} of {all} are wrong:\n{}",
        wrong.join("\n\n")
    );
}

/// A crate of the description, and a program that writes and reads each line of a file.
fn write_workspace(workspace: &Path, description: &Value, instances: &[(String, Value)]) {
    fs::create_dir_all(workspace.join("program/src")).unwrap();
    let spec = workspace.join("openapi.json");
    fs::write(&spec, description.to_string()).unwrap();
    let outcome = generator::generate(&Inputs {
        spec,
        name: Some("sdk".to_owned()),
        ..Inputs::default()
    });
    outcome.tree.unwrap().write(&workspace.join("sdk")).unwrap();
    let schemas = description["components"]["schemas"].as_object().unwrap();
    let arms = schemas.iter().map(|(name, schema)| {
        let xml = &schema["xml"];
        let local = xml["name"].as_str().unwrap_or(name);
        let namespace = xml["namespace"].as_str();
        let namespace = namespace.map_or(String::new(), |text| format!(".within({text:?})"));
        let prefix = xml["prefix"].as_str();
        let prefix = prefix.map_or(String::new(), |text| format!(".prefixed({text:?})"));
        format!("{name:?} => again::<sdk::types::{name}>(json, Name::new({local:?}){namespace}{prefix}),\n")
    });
    let program = PROGRAM.replace("ARMS", &arms.collect::<String>());
    fs::write(workspace.join("program/src/main.rs"), program).unwrap();
    fs::write(workspace.join("program/Cargo.toml"), MANIFEST).unwrap();
    let members = "[workspace]\nresolver = \"3\"\nmembers = [\"sdk\", \"program\"]\n";
    fs::write(workspace.join("Cargo.toml"), members).unwrap();
    // The packages of the repository's own lock file are on the machine already.
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, workspace.join("Cargo.lock")).unwrap();
    let lines = instances
        .iter()
        .map(|(name, value)| format!("{name} {value}\n"));
    fs::write(workspace.join("instances.txt"), lines.collect::<String>()).unwrap();
}

const MANIFEST: &str = r#"[package]
name = "program"
version = "0.0.0"
edition = "2024"

[dependencies]
sdk = { path = "../sdk", default-features = false, features = ["resources", "xml"] }
serde = "1"
serde_json = "1"
"#;

const PROGRAM: &str = r#"//! Writes each line of a file, which is a type and a value of it, as XML, and reads that.

use sdk::runtime::wire::Wire;
use sdk::runtime::xml::{self, InXml, Name, Root};
use serde_json::{Value, json};

fn again<T>(json: &str, root: Name) -> Value
where
    T: serde::Serialize + serde::de::DeserializeOwned + Wire + InXml,
{
    let value: T = serde_json::from_str(json).unwrap();
    let document = xml::to_string(&value, &Root::new(root)).unwrap();
    match xml::from_str::<T>(&document) {
        Ok(value) => json!([document, value]),
        Err(error) => json!([document, format!("refused: {error}")]),
    }
}

fn main() {
    for line in std::fs::read_to_string("instances.txt").unwrap().lines() {
        let (name, json) = line.split_once(' ').unwrap();
        println!("{}", match name {
            ARMS
            other => panic!("{other}"),
        });
    }
}
"#;

/// What the program writes.
fn run(workspace: &Path) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--package", "program"])
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    String::from_utf8(output.stdout).unwrap()
}
