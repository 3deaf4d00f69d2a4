//! How large the types of a crate are.

use std::fs;
use std::path::Path;

use serde::Serialize;

/// What a type may take in any case, in bytes.
const ALWAYS: usize = 1024;

/// What a member may take that holds no object within itself, in bytes.
const PER_MEMBER: usize = 48;

/// A type, and how many bytes a value of it takes without what is on the heap.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Size {
    /// The name of the type.
    pub name: String,
    /// The bytes.
    pub bytes: usize,
    /// How many members it has; none for an enum.
    pub members: usize,
}

impl Size {
    /// Whether it is larger than its members are at one level.
    pub fn is_too_large(&self) -> bool {
        self.bytes > ALWAYS.max(self.members * PER_MEMBER)
    }
}

/// The `#[cfg]` of a module, as it stands in front of its declaration; none if it is always there.
fn condition<'m>(modules: &'m str, module: &str) -> Option<&'m str> {
    let declaration = format!("mod {module};");
    let place = modules.lines().position(|line| line == declaration)?;
    let before = modules.lines().nth(place.checked_sub(1)?)?;
    before.starts_with("#[cfg(").then_some(before)
}

/// Writes a test into a crate that tells the size of every type.
pub fn write(krate: &Path) -> std::io::Result<()> {
    let name = krate.file_name().unwrap_or_default().to_string_lossy();
    let mut rows = String::new();
    let modules = fs::read_to_string(krate.join("src/types/mod.rs")).unwrap_or_default();
    for entry in fs::read_dir(krate.join("src/types")).into_iter().flatten() {
        let file = entry?.path();
        let module = file.file_stem().unwrap_or_default().to_string_lossy();
        let condition = condition(&modules, &module).unwrap_or_default();
        let text = fs::read_to_string(&file)?;
        for (ty, members) in types(&text) {
            let path = format!("{}::types::{ty}", name.replace('-', "_"));
            rows.push_str(&format!(
                "    {condition} (\"{ty}\", size_of::<{path}>(), {members}),\n"
            ));
        }
    }
    let test = format!(
        "#![allow(deprecated)]\n#[test]\nfn sizes() {{\n    let sizes: &[(&str, usize, usize)] = \
         &[\n{rows}    ];\n    for (name, bytes, members) in sizes {{\n        \
         println!(\"size {{name}} {{bytes}} {{members}}\");\n    }}\n}}\n"
    );
    fs::create_dir_all(krate.join("tests"))?;
    fs::write(krate.join("tests/sizes.rs"), test)
}

/// The structs and enums of a module, each with the number of its members.
fn types(text: &str) -> Vec<(&str, usize)> {
    let mut found: Vec<(&str, usize)> = Vec::new();
    for line in text.lines() {
        let declared = line
            .strip_prefix("pub struct ")
            .or(line.strip_prefix("pub enum "));
        if let Some(declared) = declared {
            let end = declared.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '#');
            found.push((&declared[..end.unwrap_or(declared.len())], 0));
        } else if line.starts_with("    pub ")
            && !line.starts_with("    pub fn ")
            && let Some((_, members)) = found.last_mut()
        {
            *members += 1;
        }
    }
    found
}

/// The largest type that the test tells of, and those that are too large.
pub fn read(said: &str) -> (Option<Size>, Vec<Size>) {
    let size = |line: &str| {
        let mut words = line.strip_prefix("size ")?.split(' ');
        let name = words.next()?.to_owned();
        let (bytes, members) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        Some(Size {
            name,
            bytes,
            members,
        })
    };
    let sizes: Vec<Size> = said.lines().filter_map(size).collect();
    let (large, others): (Vec<_>, Vec<_>) = sizes.into_iter().partition(Size::is_too_large);
    let largest = others.into_iter().max_by_key(|size| size.bytes);
    (largest, large)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_found_with_their_members() {
        let text = "pub struct A {\n    pub a: X,\n    /// B.\n    pub b: Y,\n}\nimpl A {\n    pub fn \
                    new() -> Self {\n}\npub enum B {\n    C,\n}\npub struct D(pub X);\n";
        assert_eq!(types(text), [("A", 2), ("B", 0), ("D", 0)]);
    }

    #[test]
    fn what_is_compiled_with_a_feature_is_measured_with_it() {
        let modules = "mod a;\n#[cfg(feature = \"f\")]\nmod b;\npub use self::b::B;\n";
        assert_eq!(condition(modules, "a"), None);
        assert_eq!(condition(modules, "b"), Some("#[cfg(feature = \"f\")]"));
        assert_eq!(condition(modules, "mod"), None);
    }

    #[test]
    fn a_type_that_holds_others_by_value_is_too_large() {
        let (largest, large) = read("size A 1000 2\nx\nsize B 2000 3\nsize C 2000 60\n");
        assert_eq!(largest.map(|size| size.name), Some("C".to_owned()));
        assert_eq!(large.len(), 1);
    }
}
