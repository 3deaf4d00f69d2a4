use std::fs;

use super::*;
use crate::diagnostic::Diagnostics;

fn sound(settings: Settings) -> Option<Config> {
    match settings {
        Settings::Sound(config) => Some(config),
        Settings::Refused(_) => None,
    }
}

fn load(text: &str) -> (Option<Config>, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sdk.toml");
    fs::write(&path, text).unwrap();
    let mut diagnostics = Diagnostics::default();
    let config = sound(Config::load(Some(&path), &mut diagnostics));
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
fn a_value_of_another_type_is_refused_with_its_key() {
    let (config, shown) = load("[client]\ntimeout_secs = \"60\"\n");
    assert_eq!(config, None);
    assert!(shown.contains("`client.timeout_secs`"), "{shown}");
    assert!(shown.contains("sdk.toml:2:16"), "{shown}");
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
fn keys_that_cannot_be_read_are_told_together_and_with_values_that_cannot_be() {
    let (config, shown) = load(
        "unknown = 1\n[crate]\nname = 7\nversion = \"one\"\nlicence = \"MIT\"\n\
         [client]\ntimeout_secs = \"60\"\n[webhooks]\nscheme = \"rot13\"\n[[paging]]\n\
         style = \"offset\"\nitems = \"a\"\noffset = \"o\"\n[[paging]]\nstyle = \"no\"\n",
    );
    assert_eq!(config, None);
    for (line, words) in [
        (1, "unknown key `unknown`"),
        (3, "`crate.name`: invalid type"),
        (4, "`crate.version`: `one`"),
        (5, "did you mean `license`?"),
        (7, "`client.timeout_secs`: invalid type"),
        (9, "`webhooks.scheme`: unknown variant"),
        (15, "`paging`: unknown variant `no`"),
    ] {
        assert!(
            shown.contains(&format!("sdk.toml:{line}:")),
            "{line}: {shown}"
        );
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert_eq!(shown.matches("error[").count(), 7, "{shown}");
}

#[test]
fn every_syntax_error_is_told() {
    let (config, shown) = load("[crate\nname = 'a'\n[client]\ntimeout_secs == 3\n");
    assert_eq!(config, None);
    assert!(shown.contains("sdk.toml:1:"), "{shown}");
    assert!(shown.contains("sdk.toml:4:"), "{shown}");
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
    let config = sound(Config::load(None, &mut diagnostics)).unwrap();
    let info = Info {
        title: "Pet Store: v2".to_owned(),
        ..Info::default()
    };
    let config = config.complete(None, &info);
    assert_eq!(config.name(), "pet-store-v2-client");
    assert_eq!(config.crate_ident(), "pet_store_v2_client");
    assert_eq!(config.api_key_env(), "PET_STORE_V2_CLIENT_API_KEY");
}

#[test]
fn a_problem_is_shown_at_its_key_and_not_at_the_same_word_elsewhere() {
    let (config, shown) = load("# code 1\n[crate]\nversion = \"1\"\n[errors]\ntitle = \"code\"\n");
    assert_eq!(config, None);
    assert!(shown.contains("`crate.version`: `1`"), "{shown}");
    assert!(shown.contains("sdk.toml:3:1"), "{shown}");
    assert!(shown.contains("sdk.toml:5:1"), "{shown}");
}

#[test]
fn every_value_that_would_break_the_crate_is_refused() {
    let bad = [
        "crate.name = 'async'",
        "crate.name = '_x'",
        "crate.name = 'Std'",
        "crate.version = '1.0'",
        "crate.files = '/etc'",
        "crate.files = ''",
        "crate.files = 'a/../b'",
        "crate.dev-dependencies.wiremock = 'newest'",
        "crate.dev-dependencies.wiremock = { git = 'x' }",
        "client.request_id_header = 'x request'",
        "client.api_key_env = 'A=B'",
        "client.idempotency_key_header = 'a:b'",
        "client.idempotency_keys = 'sometimes'",
        "rate_limit.reset = 'a b'",
        "webhooks = { scheme = 'rot13' }",
        "webhooks = { scheme = 'hmac-sha256' }",
        "webhooks = { scheme = 'github', timestamp_header = 't' }",
        "webhooks = { scheme = 'github', signed = '{timestamp}{body}' }",
        "webhooks = { scheme = 'github', signed = '{id}{body}' }",
        "webhooks = { scheme = 'slack', timestamp_prefix = 't=', timestamp_header = 't' }",
        "webhooks = { scheme = 'slack', signed = 'v0:{timestamp}' }",
        "webhooks = { scheme = 'stripe', signed = '{timestamp}.{body}', separator = '.' }",
        "webhooks = { scheme = 'stripe', signature_separator = '' }",
        "webhooks = { scheme = 'stripe', encoding = 'text' }",
        "webhooks = { signature_header = 'x' }",
        "webhooks = { event_header = 'a b' }",
        "webhooks = { event_member = 'type' }",
        "webhooks = { schemas = [''] }",
        "webhooks = { scheme = 'ed25519', signature_header = 'a b', timestamp_header = 't', \
         separator = '|', key_env = 'K' }",
        "webhooks = { scheme = 'ed25519', signature_header = 's', timestamp_header = 't', \
         separator = '|', key_env = 'K=' }",
        "rate_limit.unit = 'hours'",
        "operations.repeatable = [{}]",
        "client.timeout_secs = 0",
        "crate.keywords = ['two words']",
        "crate.keywords = ['a', 'b', 'c', 'd', 'e', 'f']",
        "crate.dev-dependencies.'a b' = '1'",
        "errors.items = 'errors'",
        "errors.code = '/a~2'",
        "paging = { style = 'page-number', number = 'n', items = 'data', total_pages = 'x' }",
        "paging = { style = 'cursor', cursor = 'c', next = '/next', number = 'n', items = 'data' }",
        "paging = { style = 'cursor', cursor = 'c', items = 'data' }",
        "paging = { style = 'cursor', cursor = 'c', next = 'next', items = 'data' }",
        "paging = { style = 'cursor', cursor = 'c', next = '/n', same_method = true, items = 'data' }",
        "operations.unpaged = [{}]",
        "paging = [{ style = 'offset', items = 'data' }]",
        "paging = { style = 'somehow', items = 'data' }",
        "paging = 'offset'",
        "diagnostics.deny = ['one-tagg']",
        "diagnostics.allow = ['weaker']",
        "diagnostics = { deny = ['one-tag'], allow = ['one-tag'] }",
        "names.values.A = '1x'",
        "names.types.A = '1x'",
        "names.tags.'a b' = ''",
    ];
    for line in bad {
        let (config, shown) = load(line);
        assert_eq!(config, None, "{line}");
        assert!(shown.contains("sdk.toml:1:"), "{line}: {shown}");
    }
}

#[test]
fn everything_that_can_be_set_is_read() {
    let (config, shown) = load(
        "[crate]\nname = 'Pets-2'\nfiles = 'files'\n[crate.dev-dependencies]\na = '1'\n\
         b = { version = '2', features = ['x'], default-features = false }\n\
         [responses]\nunwrap = 'data'\n[errors]\nitems = '/errors'\n[paging]\n\
         style = 'page-number'\nnumber = 'page[number]'\nitems = 'data'\n\
         total_pages = '/meta/total_pages'\n[tolerance]\nnumbers_in_strings = false\n\
         [names.fields]\n\"Pet.type\" = 'kind'\n",
    );
    let config = config.expect(&shown);
    assert_eq!(config.crate_ident(), "Pets_2");
    assert_eq!(config.names.fields["Pet.type"], "kind");
    assert!(!config.tolerance.numbers_in_strings);
    let lines = config.dev_dependencies();
    let detailed = r#"b = { version = "2", default-features = false, features = ["x"] }"#;
    assert_eq!(lines, [r#"a = "1""#, detailed]);
}

#[test]
fn files_are_copied_but_not_over_what_is_rendered() {
    let folder = tempfile::tempdir().unwrap();
    let files = folder.path().join("files/tests");
    fs::create_dir_all(&files).unwrap();
    fs::write(files.join("a.rs"), "a").unwrap();
    let settings = folder.path().join("sdk.toml");
    fs::write(&settings, "crate.files = 'files'\n").unwrap();
    let mut diagnostics = Diagnostics::default();
    let config = sound(Config::load(Some(&settings), &mut diagnostics)).unwrap();
    let mut tree = crate::tree::Tree::default();
    config.add_files(&mut tree, &mut diagnostics).unwrap();
    assert_eq!(tree.paths().collect::<Vec<_>>(), ["tests/a.rs"]);
    assert!(diagnostics.is_empty());
    for (there, reason) in [("tests/a.rs", "rendered already"), ("tests", "at once")] {
        let mut tree = crate::tree::Tree::default();
        tree.insert(there.to_owned(), String::new());
        let mut diagnostics = Diagnostics::default();
        assert_eq!(config.add_files(&mut tree, &mut diagnostics), None);
        let shown = diagnostics.iter().next().unwrap().to_string();
        assert!(shown.contains(reason), "{shown}");
    }
}

#[test]
fn a_title_of_any_length_makes_a_name() {
    for title in [
        "a".repeat(200),
        "ab ".repeat(100),
        "1 ".repeat(100),
        "1".repeat(57),
    ] {
        let name = super::name_from_title(&title);
        assert!(super::is_crate_name(&name), "{name}");
        assert!(name.ends_with("-client") && !name.contains("--"), "{name}");
    }
}

#[test]
fn only_regular_files_of_some_size_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let large = folder.path().join("large.toml");
    fs::File::create(&large).unwrap().set_len(4 << 30).unwrap();
    for (path, reason) in [
        (Path::new("/dev/zero"), "not a regular file"),
        (folder.path(), "not a regular file"),
        (&large, "larger than 100 MB"),
    ] {
        let mut diagnostics = Diagnostics::default();
        assert_eq!(sound(Config::load(Some(path), &mut diagnostics)), None);
        let told = diagnostics.iter().next().unwrap();
        assert_eq!(told.place.file, path.display().to_string());
        assert!(told.message.contains(reason), "{told}");
    }
}

#[test]
fn a_pipe_among_the_files_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("files")).unwrap();
    let pipe = folder.path().join("files/pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let settings = folder.path().join("sdk.toml");
    fs::write(&settings, "crate.files = 'files'\n").unwrap();
    let mut diagnostics = Diagnostics::default();
    let config = sound(Config::load(Some(&settings), &mut diagnostics)).unwrap();
    let mut tree = crate::tree::Tree::default();
    assert_eq!(config.add_files(&mut tree, &mut diagnostics), None);
    let shown = diagnostics.iter().next().unwrap().to_string();
    assert!(shown.contains("this is not a regular file"), "{shown}");
}

#[test]
fn a_providers_way_of_signing_says_the_rest_and_what_is_said_counts_more() {
    let signature = |lines: &str| {
        let (config, shown) = load(&format!("[webhooks]\n{lines}"));
        let webhooks = config.expect(&shown).webhooks.unwrap();
        webhooks.signature().unwrap().unwrap()
    };
    let plain = signature("scheme = 'standard-webhooks'");
    assert_eq!(plain.header, "webhook-signature");
    let text = |text: &str| Piece::Text(text.to_owned());
    let dot = || text(".");
    assert_eq!(
        plain.signed,
        [Piece::Id, dot(), Piece::Timestamp, dot(), Piece::Body]
    );
    let other = signature(
        "scheme = 'stripe'\nsignature_header = 'X-Sig'\ntimestamp_header = 'X-Time'\n\
         signed = 'a{timestamp}{id}{body}{other}'\nid_header = 'X-Id'\nencoding = 'base64'\n",
    );
    assert_eq!((&*other.header, &*other.prefix), ("X-Sig", "v1="));
    let header = Timestamp::Header("X-Time".to_owned());
    assert_eq!(other.timestamp, Some(header));
    assert_eq!(
        other.signed,
        [
            text("a"),
            Piece::Timestamp,
            Piece::Id,
            Piece::Body,
            text("{other}")
        ]
    );
    let public = signature(
        "scheme = 'ed25519'\nsignature_header = 's'\ntimestamp_header = 't'\nseparator = '|'\n",
    );
    assert!(public.is_public);
    assert_eq!(public.signed, [Piece::Timestamp, text("|"), Piece::Body]);
    let (config, _) = load("[webhooks]\nschemas = ['*Event']\n");
    assert_eq!(config.unwrap().webhooks.unwrap().signature(), None);
}

#[test]
fn what_cannot_be_signed_so_says_what_to_do() {
    let shown = |lines: &str| load(&format!("[webhooks]\n{lines}")).1;
    let nameless = shown("scheme = 'hmac-sha256'\n");
    assert!(
        nameless.contains("`webhooks.signature_header`: name the header"),
        "{nameless}"
    );
    let unsigned = shown("scheme = 'github'\ntimestamp_header = 't'\n");
    assert!(
        unsigned.contains("add `{timestamp}` to `signed`"),
        "{unsigned}"
    );
}
