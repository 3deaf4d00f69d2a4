use std::fs;

use super::*;
use crate::diagnostic::Diagnostics;

fn load(text: &str) -> (Option<Config>, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sdk.toml");
    fs::write(&path, text).unwrap();
    let mut diagnostics = Diagnostics::default();
    let config = Config::load(Some(&path), &mut diagnostics);
    let shown: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    (config, shown.join("\n"))
}

#[test]
fn an_unknown_key_is_refused_with_its_line_and_the_closest_known_key() {
    let (config, shown) = load("[client]\ntimeout_secs = 5\nmax_retires = 3\n");
    assert_eq!(config, None);
    assert!(shown.contains("max_retires"), "{shown}");
    assert!(shown.contains("sdk.toml:3:1"), "{shown}");
    assert!(shown.contains("did you mean `max_retries`?"), "{shown}");
}

#[test]
fn an_unknown_section_is_refused() {
    let (config, shown) = load("[pagination]\n");
    assert_eq!(config, None);
    assert!(shown.contains("pagination"), "{shown}");
}

#[test]
fn all_problems_are_told_in_one_run() {
    let (config, shown) =
        load("[crate]\nname = \"1 bad\"\nversion = \"one\"\n[errors]\ncode = \"code\"\n");
    assert_eq!(config, None);
    assert!(shown.contains("sdk.toml:2:"), "{shown}");
    assert!(shown.contains("sdk.toml:3:"), "{shown}");
    assert!(shown.contains("sdk.toml:5:"), "{shown}");
}

#[test]
fn files_cannot_come_from_outside() {
    let (config, shown) = load("[crate]\nfiles = \"../elsewhere\"\n");
    assert_eq!(config, None);
    assert!(shown.contains("../elsewhere"), "{shown}");
}

#[test]
fn without_a_file_the_description_names_the_crate() {
    let mut diagnostics = Diagnostics::default();
    let config = Config::load(None, &mut diagnostics).unwrap();
    let info = Info {
        title: "Pet Store: v2".to_owned(),
        ..Info::default()
    };
    let config = config.complete(None, &info);
    assert_eq!(config.name(), "pet-store-v2-client");
    assert_eq!(config.crate_ident(), "pet_store_v2_client");
    assert_eq!(config.api_key_env(), "PET_STORE_V2_CLIENT_API_KEY");
}
