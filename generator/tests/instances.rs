//! Random valid instances of random schemas survive being decoded and encoded again. What is valid is
//! judged by another implementation of JSON Schema.
//!
//! `INSTANCES_SEED=7 cargo test -p generator --test instances` tries other ones.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "instances/compare.rs"]
mod compare;
#[path = "instances/instance.rs"]
mod instance;
#[path = "instances/schema.rs"]
mod schema;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use fastrand::Rng;
use generator::Inputs;
use serde_json::{Value, json};

/// So many instances of each schema are tried.
const EACH: usize = 40;

/// An instance and the component that it is one of.
type Instance = (String, Value);

#[test]
fn valid_instances_survive_decoding_and_encoding() {
    let seed = env::var("INSTANCES_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let mut rng = Rng::with_seed(seed.unwrap_or(1));
    let description = schema::description(&mut rng);
    let instances = valid_instances(&description, &mut rng);
    assert!(instances.len() > 1000, "only {} are valid", instances.len());
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("instances");
    write_workspace(&workspace, &description, &instances);
    nothing_is_lost(&description, &instances, &run(&workspace, &[]));
    // Somebody else in the user's tree may want numbers of any length.
    let exact = run(&workspace, &["--features", "sdk/arbitrary-precision"]);
    nothing_is_lost(&description, &instances, &exact);
}

fn nothing_is_lost(description: &Value, instances: &[Instance], written: &str) {
    let written: Vec<&str> = written.lines().collect();
    assert_eq!(written.len(), instances.len());
    let mut lost = Vec::new();
    for ((name, value), after) in instances.iter().zip(written) {
        let before = instance::json(value);
        if !compare::is_same(&before, after) {
            let held = name.replace(schema::HOLDER, "Schema");
            let schema = &description["components"]["schemas"][held];
            lost.push(format!("{name}: {schema}\n  {before}\n  {after}"));
        }
    }
    let count = lost.len();
    lost.truncate(10);
    assert!(
        count == 0,
        "{count} of {} are lost:\n{}",
        instances.len(),
        lost.join("\n")
    );
}

fn valid_instances(description: &Value, rng: &mut Rng) -> Vec<Instance> {
    let schemas = description["components"]["schemas"].as_object().unwrap();
    let mut instances = Vec::new();
    for name in schemas
        .keys()
        .filter(|name| name.starts_with(schema::HOLDER))
    {
        let reference = format!("#/components/schemas/{name}");
        let root = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$ref": reference,
            "components": description["components"],
        });
        let validator = jsonschema::validator_for(&root).unwrap();
        let made = (0..EACH).map(|_| instance::of(&json!({ "$ref": reference }), description, rng));
        let valid = made.filter(|value| validator.is_valid(value));
        instances.extend(valid.map(|value| (name.clone(), value)));
    }
    instances
}

/// A crate of the description, and a program that decodes and encodes each line of a file.
fn write_workspace(workspace: &Path, description: &Value, instances: &[Instance]) {
    fs::create_dir_all(workspace).unwrap();
    let spec: PathBuf = workspace.join("openapi.json");
    fs::write(&spec, description.to_string()).unwrap();
    let outcome = generator::generate(&Inputs {
        spec,
        name: Some("sdk".to_owned()),
        ..Inputs::default()
    });
    outcome.tree.unwrap().write(&workspace.join("sdk")).unwrap();
    let names = description["components"]["schemas"].as_object().unwrap();
    let arms = names
        .keys()
        .map(|name| format!("{name:?} => again::<sdk::types::{name}>(json),\n"));
    let program = PROGRAM.replace("ARMS", &arms.collect::<String>());
    fs::create_dir_all(workspace.join("program/src")).unwrap();
    fs::write(workspace.join("program/src/main.rs"), program).unwrap();
    fs::write(workspace.join("program/Cargo.toml"), MANIFEST).unwrap();
    let members = "[workspace]\nresolver = \"3\"\nmembers = [\"sdk\", \"program\"]\n";
    fs::write(workspace.join("Cargo.toml"), members).unwrap();
    // The packages of the repository's own lock file are on the machine already.
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, workspace.join("Cargo.lock")).unwrap();
    let lines = instances
        .iter()
        .map(|(name, value)| format!("{name} {}\n", instance::json(value)));
    fs::write(workspace.join("instances.txt"), lines.collect::<String>()).unwrap();
}

const MANIFEST: &str = r#"[package]
name = "program"
version = "0.0.0"
edition = "2024"

[dependencies]
sdk = { path = "../sdk", default-features = false, features = ["resources"] }
serde = "1"
serde_json = "1"
"#;

const PROGRAM: &str = r#"//! Decodes and encodes each line of a file, which is a type and a value of it.

fn again<T: serde::Serialize + serde::de::DeserializeOwned>(json: &str) -> String {
    match serde_json::from_str::<T>(json) {
        Ok(value) => serde_json::to_string(&value).unwrap(),
        Err(error) => format!("refused: {error}"),
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
fn run(workspace: &Path, features: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--package", "program"])
        .args(features)
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    String::from_utf8(output.stdout).unwrap()
}
