//! No text makes the reader panic, and whatever it says of one has a place in it.

#![no_main]

use generator::diagnostic::Diagnostics;
use generator::document::{self, Options};
use libfuzzer_sys::fuzz_target;

mod file;

fuzz_target!(|bytes: &[u8]| {
    let description = file::holding(bytes);
    let mut diagnostics = Diagnostics::new();
    let document = document::read(description.path(), &Options::default(), &mut diagnostics);
    assert!(document.is_some() || diagnostics.has_errors());
    document::find_positions(&mut diagnostics);
    let lines = bytes.split(|byte| *byte == b'\n').count();
    for place in diagnostics.iter_mut().flat_map(|told| told.places_mut()) {
        assert!(
            place
                .position
                .is_none_or(|(line, _)| (1..=lines).contains(&line))
        );
    }
});
