//! Whatever is made of a text is Rust.

#![no_main]

use generator::Inputs;
use libfuzzer_sys::fuzz_target;

mod file;

fuzz_target!(|bytes: &[u8]| {
    let description = file::holding(bytes);
    let outcome = generator::generate(&Inputs {
        spec: description.path().to_owned(),
        ..Inputs::default()
    });
    assert!(outcome.tree.is_some() || outcome.diagnostics.has_errors());
    let files = outcome.tree.iter().flat_map(|tree| tree.files());
    // What every crate shares comes from the templates, and is compiled by the tests.
    let own = files.filter(|(path, _)| path.ends_with(".rs") && !path.contains("runtime"));
    for (path, text) in own {
        if let Err(error) = syn::parse_file(text) {
            panic!("{path} is no Rust: {error}");
        }
    }
});
