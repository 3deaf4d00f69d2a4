//! Whatever a description is, it is refused with a place or survived: nothing crashes, blocks, fills
//! the memory or leads out of its folder.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::{Inputs, Outcome};
use tempfile::TempDir;

const HEAD: &str = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\n";

fn generate(spec: PathBuf) -> Outcome {
    generator::generate(&Inputs {
        spec,
        ..Inputs::default()
    })
}

/// What comes of a description with these bytes.
fn outcome(name: &str, bytes: impl AsRef<[u8]>) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join(name);
    fs::write(&spec, bytes).unwrap();
    generate(spec)
}

/// Whether nothing is generated, and what is said about it first has a place.
#[track_caller]
fn is_refused(outcome: &Outcome, code: &str) {
    assert!(outcome.tree.is_none());
    let told = outcome.diagnostics.iter().next().unwrap();
    assert_eq!(told.code, code);
    assert!(!told.place.file.is_empty(), "{told}");
    let is_read = !matches!(code, "not-a-file" | "unreadable-file" | "file-too-large");
    assert!(!is_read || told.place.position.is_some(), "{told}");
}

/// Whether a crate comes of it although this is said, with a line.
#[track_caller]
fn is_survived(outcome: &Outcome, code: &str) {
    assert!(outcome.tree.is_some());
    let mut told = outcome.diagnostics.iter().filter(|d| d.code == code);
    assert!(told.next().unwrap().place.position.is_some());
}

// What is no description

#[test]
fn an_empty_document() {
    is_refused(&outcome("a.json", ""), "unknown-version");
    is_refused(&outcome("a.yaml", "# nothing\n"), "unknown-version");
}

#[test]
fn a_scalar() {
    is_refused(&outcome("a.yaml", "42"), "unknown-version");
}

#[test]
fn a_list() {
    is_refused(&outcome("a.json", "[]"), "unknown-version");
}

#[test]
fn bytes_that_are_no_text() {
    is_refused(&outcome("a.json", [0x7b, 0xff, 0x00, 0xc3]), "not-utf-8");
}

#[test]
fn utf_16() {
    let text = "openapi: 3.0.3".encode_utf16();
    let bytes: Vec<u8> = [0xfeff]
        .into_iter()
        .chain(text)
        .flat_map(u16::to_le_bytes)
        .collect();
    is_refused(&outcome("a.yaml", bytes), "not-utf-8");
}

#[test]
fn a_byte_order_mark_is_survived() {
    let outcome = outcome("a.yaml", format!("\u{feff}{HEAD}paths: {{}}\n"));
    assert!(outcome.tree.is_some());
}

// What stands for more than it is

#[test]
fn aliases_of_aliases() {
    let mut text =
        format!("{HEAD}paths: {{}}\nx-0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for level in 1..20 {
        let below = vec![format!("*a{}", level - 1); 8].join(", ");
        writeln!(text, "x-{level}: &a{level} [{below}]").unwrap();
    }
    is_refused(&outcome("a.yaml", text), "syntax");
}

#[test]
fn merge_keys_of_merge_keys() {
    let mut text = format!("{HEAD}paths: {{}}\nx-0: &a0 {{ k: {{ a: 1 }} }}\n");
    for level in 1..30 {
        let below = level - 1;
        writeln!(
            text,
            "x-{level}: &a{level} {{ <<: [*a{below}, *a{below}], k{level}: *a{below} }}"
        )
        .unwrap();
    }
    is_refused(&outcome("a.yaml", text), "syntax");
}

#[test]
fn nesting_in_json() {
    let text = "{\"a\":".repeat(10_000) + "1" + &"}".repeat(10_000);
    is_refused(&outcome("a.json", text), "syntax");
}

#[test]
fn nesting_in_yaml() {
    let flow = "[".repeat(10_000) + &"]".repeat(10_000);
    is_refused(&outcome("a.yaml", format!("a: {flow}")), "syntax");
    let block = "- ".repeat(10_000);
    is_refused(&outcome("a.yaml", format!("a:\n {block}1")), "syntax");
}

#[test]
fn very_many_directives() {
    let text = "%TAG !a! tag:a\n".repeat(80_000) + "---\n" + HEAD;
    is_refused(&outcome("a.yaml", text), "syntax");
}

// References that lead in circles

#[test]
fn circles_of_components() {
    for section in [
        "schemas",
        "parameters",
        "responses",
        "requestBodies",
        "headers",
        "examples",
        "links",
        "callbacks",
        "securitySchemes",
    ] {
        let reference = |name| format!("{{ $ref: '#/components/{section}/{name}' }}");
        let (a, b) = (reference("A"), reference("B"));
        let text = format!(
            "{HEAD}paths: {{}}\ncomponents: {{ {section}: {{ A: {b}, B: {a}, C: {c} }} }}\n",
            c = reference("C")
        );
        is_survived(&outcome("a.yaml", text), "circular-ref");
    }
}

#[test]
fn circles_of_path_items() {
    let a = "/a: { $ref: '#/paths/~1b' }";
    let b = "/b: { $ref: '#/paths/~1a' }";
    let text = format!("{HEAD}paths:\n  {a}\n  {b}\n");
    is_survived(&outcome("a.yaml", text), "circular-ref");
}

#[test]
fn circles_of_schemas_within_each_other() {
    let own = "{ $ref: '#/components/schemas/A' }";
    for word in ["allOf", "anyOf", "oneOf"] {
        let schemas = format!("{{ A: {{ {word}: [{own}] }} }}");
        let text = format!("{HEAD}paths: {{}}\ncomponents: {{ schemas: {schemas} }}\n");
        let outcome = outcome("a.yaml", text);
        let told = outcome.diagnostics.iter().next();
        assert!(outcome.tree.is_some() || told.unwrap().place.position.is_some());
    }
}

#[test]
fn files_that_refer_to_each_other() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.json"), r#"{"$ref": "b.json"}"#).unwrap();
    fs::write(folder.path().join("b.json"), r#"{"$ref": "a.json"}"#).unwrap();
    is_survived(&referring(&folder, "a.json"), "circular-ref");
}

// References to where nothing may be read

/// What comes of a description in this folder, one of whose schemas is elsewhere.
fn referring(folder: &TempDir, reference: &str) -> Outcome {
    let spec = folder.path().join("openapi.yaml");
    let schemas = format!("{{ A: {{ $ref: '{reference}' }} }}");
    let text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas: {schemas}\n");
    fs::write(&spec, text).unwrap();
    generate(spec)
}

/// A folder within another one, which has a secret.
fn beside_a_secret() -> (TempDir, TempDir) {
    let outer = tempfile::tempdir().unwrap();
    let secret = "type: object\nproperties: { secret: { type: string } }\n";
    fs::write(outer.path().join("secret.yaml"), secret).unwrap();
    let inner = TempDir::new_in(outer.path()).unwrap();
    (outer, inner)
}

#[test]
fn files_outside_of_the_folder() {
    let (outer, folder) = beside_a_secret();
    symlink(outer.path().join("secret.yaml"), folder.path().join("file")).unwrap();
    symlink(outer.path(), folder.path().join("folder")).unwrap();
    let absolute = outer.path().join("secret.yaml");
    for reference in [
        "../secret.yaml",
        absolute.to_str().unwrap(),
        "%2e%2e/secret.yaml",
        "..%2Fsecret.yaml",
        "file",
        "folder/secret.yaml",
    ] {
        is_survived(&referring(&folder, reference), "outside-folder");
    }
}

#[test]
fn other_hosts() {
    let folder = tempfile::tempdir().unwrap();
    for reference in [
        "http://127.0.0.1:9/a",
        "//127.0.0.1/a",
        "file:///etc/passwd",
    ] {
        is_survived(&referring(&folder, reference), "remote-ref");
    }
}

fn pipe(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().unwrap();
    assert!(made.success());
}

#[test]
fn devices_and_pipes() {
    let folder = tempfile::tempdir().unwrap();
    pipe(&folder.path().join("pipe"));
    symlink("/dev/zero", folder.path().join("device")).unwrap();
    is_survived(&referring(&folder, "pipe"), "not-a-file");
    is_survived(&referring(&folder, "."), "not-a-file");
    is_survived(&referring(&folder, "/dev/zero"), "outside-folder");
    is_survived(&referring(&folder, "device"), "outside-folder");
    let spec = folder.path().join("openapi.yaml");
    let outcome = generator::generate(&Inputs {
        spec,
        root: Some("/".into()),
        ..Inputs::default()
    });
    is_survived(&outcome, "not-a-file");
}

#[test]
fn a_file_that_is_too_large() {
    let folder = tempfile::tempdir().unwrap();
    sparse(&folder.path().join("large.yaml"));
    is_survived(&referring(&folder, "large.yaml"), "file-too-large");
}

// Descriptions that are no files, or too large ones

fn sparse(path: &Path) {
    let file = fs::File::create(path).unwrap();
    file.set_len(4 << 30).unwrap();
}

#[test]
fn a_description_that_is_no_file() {
    let folder = tempfile::tempdir().unwrap();
    pipe(&folder.path().join("pipe"));
    let pipe = folder.path().join("pipe");
    for spec in [Path::new("/dev/zero"), &pipe, folder.path()] {
        is_refused(&generate(spec.to_owned()), "not-a-file");
    }
    let nothing = folder.path().join("nothing.yaml");
    is_refused(&generate(nothing), "unreadable-file");
}

#[test]
fn a_description_that_is_too_large() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("openapi.yaml");
    sparse(&spec);
    is_refused(&generate(spec), "file-too-large");
}

#[test]
#[ignore = "it takes seconds where nothing is optimized"]
fn fifty_megabytes_are_survived() {
    let prose = "All that is to be said about it. ".repeat(3_200);
    let schemas = (0..500)
        .map(|number| format!(r#""S{number}": {{"type": "object", "description": "{prose}"}}"#));
    let schemas: Vec<String> = schemas.collect();
    let text = format!(
        r#"{{"openapi": "3.0.3", "info": {{"title": "T", "version": "1"}}, "paths": {{}},
           "components": {{"schemas": {{{}}}}}}}"#,
        schemas.join(",")
    );
    assert!(text.len() > 48 << 20);
    let outcome = outcome("a.json", text);
    assert!(outcome.tree.is_some());
}
