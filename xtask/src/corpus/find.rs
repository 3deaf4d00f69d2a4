//! Which files below a folder are descriptions.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use serde::Serialize;
use serde_json::Value;

/// What is below a folder.
#[derive(Debug, Default)]
pub struct Found {
    /// The descriptions, relative to the folder.
    pub descriptions: Vec<PathBuf>,
    /// The files that are none, and why.
    pub passed_over: Vec<PassedOver>,
}

/// A file that looked like a description and is none.
#[derive(Debug, Serialize)]
pub struct PassedOver {
    /// The file, relative to the folder.
    pub file: PathBuf,
    /// Why it is none.
    pub why: String,
}

/// Looks at every JSON and YAML file below `folder`.
pub fn find(folder: &Path) -> Result<Found, String> {
    let mut files = Vec::new();
    collect(folder, &mut files).map_err(|error| format!("{}: {error}", folder.display()))?;
    files.sort();
    let mut found = Found::default();
    let mut referred: BTreeMap<PathBuf, PathBuf> = BTreeMap::new();
    for file in files {
        let relative = file.strip_prefix(folder).unwrap_or(&file).to_owned();
        let text = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let text = String::from_utf8_lossy(&text);
        let value = parse(&text);
        for other in value.iter().flat_map(references) {
            let target = joined(relative.parent().unwrap_or(Path::new("")), &other);
            if target != relative {
                referred.entry(target).or_insert_with(|| relative.clone());
            }
        }
        match is_description(value.as_ref(), &text) {
            Ok(()) => found.descriptions.push(relative),
            Err(why) => found.passed_over.push(PassedOver {
                file: relative,
                why,
            }),
        }
    }
    found.pass_over_parts(&referred);
    Ok(found)
}

impl Found {
    /// Takes out the files that others refer to: they are generated with these.
    fn pass_over_parts(&mut self, referred: &BTreeMap<PathBuf, PathBuf>) {
        let (parts, whole) = std::mem::take(&mut self.descriptions)
            .into_iter()
            // Two that refer to each other are both whole.
            .partition(|file| {
                let by = referred.get(file);
                by.is_some_and(|by| referred.get(by) != Some(file))
            });
        self.descriptions = whole;
        let parts: Vec<PathBuf> = parts;
        for file in parts {
            let by = referred.get(&file).map(|by| by.display().to_string());
            let why = format!("part of {}", by.unwrap_or_default());
            self.passed_over.push(PassedOver { file, why });
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // What a link leads to is found where it is, if it is below the folder.
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), files)?;
        } else if has_extension(&entry.path()) {
            files.push(entry.path());
        }
    }
    Ok(())
}

fn has_extension(path: &Path) -> bool {
    let extension = path.extension().and_then(|e| e.to_str());
    extension.is_some_and(|e| ["json", "yaml", "yml"].contains(&e.to_ascii_lowercase().as_str()))
}

/// The value of a text, where ordinary parsers can read it.
pub fn parse(text: &str) -> Option<Value> {
    let text = text.trim_start_matches('\u{feff}');
    let json = serde_json::from_str(text).ok();
    json.or_else(|| serde_yaml::from_str(text).ok())
}

fn is_description(value: Option<&Value>, text: &str) -> Result<(), String> {
    let Some(value) = value else {
        // The generator may know better, and if not it says why.
        let says_so = |line: &str| {
            let line = line.trim_start_matches([' ', '\t', '{', '"', '\u{feff}']);
            let names_it = line.starts_with("openapi") || line.starts_with("swagger");
            names_it && line.contains(':')
        };
        return match text.lines().take(50).any(says_so) {
            true => Ok(()),
            false => Err("neither JSON nor YAML".to_owned()),
        };
    };
    match (value.get("openapi"), value.get("swagger")) {
        (Some(_), _) => Ok(()),
        (None, Some(version)) if is_two(version) => Ok(()),
        (None, Some(version)) => Err(format!("Swagger {version}")),
        (None, None) => Err("no OpenAPI document".to_owned()),
    }
}

/// Whether this is the version of Swagger that the generator reads; some write it as a number.
fn is_two(version: &Value) -> bool {
    let text = version.as_str().map_or(version.to_string(), str::to_owned);
    text.trim().split('.').next() == Some("2")
}

/// The files that a value refers to, as they are written.
fn references(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                if let Some(Value::String(reference)) = members.get("$ref") {
                    let file = reference.split('#').next().unwrap_or_default();
                    if !file.is_empty() && !file.contains("://") {
                        found.push(file.to_owned());
                    }
                }
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}

/// A path from `folder`, with its `.` and `..` followed.
pub fn joined(folder: &Path, file: &str) -> PathBuf {
    let mut path = folder.to_owned();
    for part in Path::new(file).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::Normal(name) => path.push(name),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    path
}
