use super::call::TAKEN_SETTERS;
use super::taken::{
    TAKEN_ACCESSORS, TAKEN_BUILDERS, TAKEN_FEATURES, TAKEN_HANDLES, TAKEN_MODULES, TAKEN_TYPES,
};

/// The names of the functions in a piece of Rust.
fn functions(code: &str) -> Vec<&str> {
    let after = code.split("fn ").skip(1);
    after
        .filter_map(|rest| rest.split(['(', '<']).next())
        // What a template fills in is claimed where it is made.
        .filter(|name| !name.contains('{'))
        .collect()
}

#[test]
fn no_accessor_can_have_the_name_of_a_method_of_the_client() {
    let client = [
        include_str!("../../../templates/src/client.rs"),
        include_str!("../../../templates/src/client/new.rs.j2")
            .split("impl<C> ClientBuilder")
            .next()
            .unwrap_or_default(),
        include_str!("../../../templates/src/blocking.rs")
            .split("impl<O")
            .next()
            .unwrap_or_default(),
    ];
    for name in client.into_iter().flat_map(functions) {
        assert!(TAKEN_ACCESSORS.contains(&name), "{name}");
    }
}

#[test]
fn no_credentials_can_have_the_name_of_a_method_of_every_builder() {
    let code = include_str!("../../../templates/src/client/builder.rs");
    let parts = code.split("\n}\n");
    let methods = parts.filter(|part| part.contains("ClientBuilder") && part.contains("impl"));
    for name in methods.flat_map(functions) {
        assert!(TAKEN_BUILDERS.contains(&name), "{name}");
    }
}

#[test]
fn no_setter_can_have_the_name_of_a_method_of_every_call() {
    for name in functions(include_str!("../../../templates/src/runtime/call.rs")) {
        assert!(TAKEN_SETTERS.contains(&name), "{name}");
    }
}

#[test]
fn no_type_can_have_the_name_of_what_every_object_is_written_with() {
    // Everything else that types import gives way to a type of the same name.
    for name in ["Extra", "Nullable"] {
        assert!(TAKEN_TYPES.contains(&name), "{name}");
    }
}

#[test]
fn no_operation_can_have_the_name_of_an_import_of_its_module() {
    let code = include_str!("../render/resource.rs");
    let imports = code.split("use crate::runtime::{").nth(1).unwrap();
    let imports = imports.split('}').next().unwrap();
    for name in imports.split(',').map(str::trim).filter(|n| !n.is_empty()) {
        let taken = TAKEN_HANDLES.contains(&name) || TAKEN_TYPES.contains(&name);
        assert!(taken, "{name}");
    }
}

#[test]
fn no_module_can_have_the_name_of_a_crate_that_the_code_uses() {
    let manifest = include_str!("../../../templates/Cargo.toml.j2");
    let after = manifest.split("\n[dependencies]\n").nth(1).unwrap();
    let lines = after.lines().take_while(|line| !line.starts_with('['));
    let crates = lines.filter_map(|line| Some(line.split_once(" = ")?.0.replace('-', "_")));
    for name in crates {
        assert!(TAKEN_MODULES.contains(&name.as_str()), "{name}");
    }
}

#[test]
fn no_resource_can_have_the_name_of_a_feature_that_every_crate_has() {
    let manifest = include_str!("../../../templates/Cargo.toml.j2");
    let features = manifest.split("[features]").nth(1).unwrap();
    let features = features.split("\n[").next().unwrap();
    let lines = features.lines().filter_map(|line| line.split_once(" = "));
    for (name, _) in lines.filter(|(name, _)| !name.contains('{')) {
        assert!(TAKEN_FEATURES.contains(&name), "{name}");
    }
}
