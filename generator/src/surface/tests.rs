//! The judge of the semver rules: pairs of snippets with the level that the reference gives.

use super::semver::compare;
use super::{Bump, Collector, FILE, Surface};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::document;

/// The surface of a manifest's features and a module of types.
fn surface(features: &str, code: &str) -> Surface {
    let mut collector = Collector::default();
    collector.add_manifest(&format!("[features]\n{features}"));
    collector.begin("src/types/pets.rs");
    let parsed = syn::parse_file(code);
    assert!(parsed.is_ok(), "{code}");
    if let Ok(parsed) = parsed {
        collector.add(&parsed);
    }
    collector.surface()
}

fn level(old: &Surface, new: &Surface) -> Bump {
    let levels = compare(old, new).into_iter().map(|change| change.level);
    levels.max().unwrap_or(Bump::None)
}

/// What a change of code comes to, each way.
const SNIPPETS: &[(&str, &str, Bump, Bump)] = &[
    // Items.
    ("", "pub struct A;", Bump::Minor, Bump::Major),
    ("", "struct A;", Bump::None, Bump::None),
    ("pub struct A;", "pub enum A {}", Bump::Major, Bump::Major),
    (
        "pub struct A { pub x: i64 }",
        "pub struct B { pub x: i64 }",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub type A = i64;",
        "pub type A = f64;",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub const A: i64 = 1;",
        "pub const A: i64 = 2;",
        Bump::None,
        Bump::None,
    ),
    (
        "pub const A: i64 = 1;",
        "pub const A: u64 = 1;",
        Bump::Major,
        Bump::Major,
    ),
    // Structs.
    (
        "pub struct A { pub x: Option<i64> }",
        "pub struct A { pub x: Option<f64> }",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub struct A { pub x: i64 }",
        "pub struct A { pub x: i64, pub y: i64 }",
        Bump::Major,
        Bump::Major,
    ),
    (
        "#[non_exhaustive] pub struct A { pub x: i64 }",
        "#[non_exhaustive] pub struct A { pub x: i64, pub y: i64 }",
        Bump::Minor,
        Bump::Major,
    ),
    (
        "pub struct A { x: i64 }",
        "pub struct A { x: i64, pub y: i64 }",
        Bump::Minor,
        Bump::Major,
    ),
    (
        "pub struct A { x: i64 }",
        "pub struct A { y: f64 }",
        Bump::None,
        Bump::None,
    ),
    (
        "pub struct A { pub x: i64 }",
        "pub struct A { pub x: i64, y: i64 }",
        Bump::Major,
        Bump::Minor,
    ),
    (
        "pub struct A { pub x: i64 }",
        "#[non_exhaustive] pub struct A { pub x: i64 }",
        Bump::Major,
        Bump::Minor,
    ),
    (
        "pub struct A;",
        "pub struct A { x: i64 }",
        Bump::Major,
        Bump::Minor,
    ),
    (
        "pub struct A(pub i64);",
        "pub struct A(pub f64);",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub struct A { pub x: i64, pub y: i64 }",
        "pub struct A { pub y: i64, pub x: i64 }",
        Bump::None,
        Bump::None,
    ),
    // Enums.
    (
        "pub enum A { X }",
        "pub enum A { X, Y }",
        Bump::Major,
        Bump::Major,
    ),
    (
        "#[non_exhaustive] pub enum A { X }",
        "#[non_exhaustive] pub enum A { X, Y }",
        Bump::Minor,
        Bump::Major,
    ),
    (
        "#[non_exhaustive] pub enum A { X }",
        "#[non_exhaustive] pub enum A { X(i64) }",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub enum A { X }",
        "#[non_exhaustive] pub enum A { X }",
        Bump::Major,
        Bump::Minor,
    ),
    // Traits.
    (
        "pub struct A;",
        "#[derive(Clone)] pub struct A;",
        Bump::Minor,
        Bump::Major,
    ),
    (
        "pub struct A; object! { A {} rest extra }",
        "pub struct A; newtype!(A);",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub enum A { X } union! { A { X } else X }",
        "pub enum A { X } tagged_union! { A { X = \"x\" } else X }",
        Bump::None,
        Bump::None,
    ),
    (
        "pub struct A;",
        "pub struct A; impl Default for A { fn default() -> Self { A } }",
        Bump::Minor,
        Bump::Major,
    ),
    (
        "pub struct A; impl Operation for A { type Response = i64; }",
        "pub struct A; impl Operation for A { type Response = f64; }",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub struct A; impl Operation for A { const META: i64 = 1; }",
        "pub struct A; impl Operation for A { const META: i64 = 2; }",
        Bump::None,
        Bump::None,
    ),
    // Functions.
    (
        "pub struct A; impl A { pub fn f(&self) {} }",
        "pub struct A; impl A { pub fn f(&self) {} pub fn g(&self) {} }",
        Bump::Minor,
        Bump::Major,
    ),
    (
        "pub struct A; impl A { pub fn f(&self) {} }",
        "pub struct A; impl A { pub fn f(&self, x: i64) {} }",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub fn f(x: i64) {}",
        "pub fn f(y: i64) {}",
        Bump::Patch,
        Bump::Patch,
    ),
    (
        "pub fn f(x: i64, y: i64) {}",
        "pub fn f(y: i64, x: i64) {}",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub fn f(x: i64) {}",
        "pub fn f(x: f64) {}",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub fn f(x: String) {}",
        "pub fn f(x: impl Into<String>) {}",
        Bump::Minor,
        Bump::Major,
    ),
    (
        "pub fn f(x: impl Into<String>) {}",
        "pub fn f(x: impl Into<Uri>) {}",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub fn f() {}",
        "pub fn f() -> i64 { 1 }",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub struct A; impl A { pub fn f(&self) {} }",
        "pub struct A; impl A { pub fn f(self) {} }",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub struct A; impl A { pub fn f(self) {} }",
        "pub struct A; impl A { pub fn f(mut self) {} }",
        Bump::None,
        Bump::None,
    ),
    (
        "pub struct A; impl<C> Call<A, C> { pub fn f(self) -> Self { self } }",
        "pub struct A;",
        Bump::Major,
        Bump::Minor,
    ),
    // What is not part of it.
    (
        "pub fn f() {}",
        "/// Words.\npub fn f() { g() }\nfn g() {}",
        Bump::None,
        Bump::None,
    ),
    (
        "pub fn f() {}",
        "#[deprecated] pub fn f() {}",
        Bump::Minor,
        Bump::Minor,
    ),
    // The same type, by another name.
    (
        "pub struct A { pub x: i64 } impl A { pub fn new() -> Self { A } } pub fn f(a: A) {}",
        "pub struct B { pub x: i64 } impl B { pub fn new() -> Self { B } } pub type A = B;
            pub fn f(a: A) {}",
        Bump::Minor,
        Bump::Major,
    ),
    (
        "pub struct A { pub x: i64 } pub struct B { pub x: i64 } pub type C = A;",
        "pub struct B { pub x: i64 } pub type A = B; pub type C = B;",
        Bump::None,
        Bump::Major,
    ),
    (
        "pub struct A { pub x: i64 }",
        "pub struct B { pub x: f64 } pub type A = B;",
        Bump::Major,
        Bump::Major,
    ),
    (
        "pub fn f() -> Option<i64> { None }",
        "pub type A = i64; pub type B = A; pub fn f() -> Option<B> { None }",
        Bump::Minor,
        Bump::Major,
    ),
    // The same type, by another path.
    (
        "use crate::runtime::Number; pub type A = Number;",
        "pub type A = crate::runtime::Number;",
        Bump::None,
        Bump::None,
    ),
    (
        "use crate::runtime::Number; pub type A = Number;",
        "pub struct Number; pub type A = Number;",
        Bump::Major,
        Bump::Major,
    ),
];

#[test]
fn pairs_of_snippets_have_the_level_of_the_reference() {
    for (old, new, there, back) in SNIPPETS {
        let (old_surface, new_surface) = (surface("", old), surface("", new));
        let found = (
            level(&old_surface, &new_surface),
            level(&new_surface, &old_surface),
        );
        assert_eq!(found, (*there, *back), "{old} → {new}");
    }
}

/// Features and code before and after, and what that comes to each way.
const FEATURES: &[(&str, &str, &str, &str, Bump, Bump)] = &[
    ("", "", "a = []", "", Bump::Minor, Bump::Major),
    (
        "a = []\nb = []",
        "",
        "a = [\"b\"]\nb = []",
        "",
        Bump::Minor,
        Bump::Major,
    ),
    (
        "a = [\"dep:x\"]",
        "",
        "a = [\"dep:y\", \"z/q\"]",
        "",
        Bump::None,
        Bump::None,
    ),
    (
        "a = []",
        "pub struct A;",
        "a = []",
        "#[cfg(feature = \"a\")] pub struct A;",
        Bump::Major,
        Bump::Minor,
    ),
    (
        "all = [\"a\"]\na = []",
        "#[cfg(feature = \"all\")] pub struct A;",
        "all = [\"a\"]\na = []",
        "#[cfg(feature = \"a\")] pub struct A;",
        Bump::Minor,
        Bump::Major,
    ),
];

#[test]
fn features_are_judged_by_what_they_switch_on() {
    for (old_features, old, new_features, new, there, back) in FEATURES {
        let (old, new) = (surface(old_features, old), surface(new_features, new));
        let found = (level(&old, &new), level(&new, &old));
        assert_eq!(found, (*there, *back), "{old} → {new}");
    }
}

#[test]
fn what_comes_or_goes_with_a_type_is_counted_there() {
    let old = surface("", "");
    let new = surface(
        "",
        "pub struct A { pub x: i64, pub y: i64 } impl A { pub fn new() -> Self { A } }",
    );
    let changes = compare(&old, &new);
    assert_eq!(changes.len(), 1);
    assert_eq!(changes.first().map(|change| change.members), Some(3));
}

#[test]
fn a_crate_shows_the_surface_that_comparisons_see() {
    let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/wire/api.yaml");
    let config = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/wire/sdk.toml");
    let outcome = crate::generate(&crate::Inputs {
        spec: spec.into(),
        config: Some(config.into()),
        ..crate::Inputs::default()
    });
    let mut found = Diagnostics::new();
    let (config, _) = Config::load(Some(config.as_ref()), &mut found).into_parts();
    let document = document::read(spec.as_ref(), &document::Options::default(), &mut found);
    let surface = document
        .zip(config)
        .and_then(|(document, config)| crate::surface_of(document, &config, &mut found));
    let shown = outcome.tree.as_ref().and_then(|tree| {
        let mut files = tree.files();
        files.find(|(path, _)| *path == FILE)
    });
    let text = surface.map(|surface| surface.to_string());
    assert!(text.as_ref().is_some_and(|text| text.lines().count() > 500));
    assert_eq!(text.as_deref(), shown.map(|(_, text)| text));
}

#[test]
fn that_a_type_is_behind_a_feature_is_said_once() {
    let code = "pub struct A { pub x: i64 } impl A { pub fn new() -> Self { A } }";
    let gated = code.replace("pub struct", "#[cfg(feature = \"a\")] pub struct");
    let gated = gated.replace("pub x", "#[cfg(feature = \"a\")] pub x");
    let gated = gated.replace("impl", "#[cfg(feature = \"a\")] impl");
    let changes = compare(&surface("a = []", code), &surface("a = []", &gated));
    let said: Vec<&str> = changes.iter().map(|change| change.path.as_str()).collect();
    assert_eq!(said, ["types::A"]);
}

#[test]
fn an_item_is_a_line_that_reads_like_rust() {
    let code = "use crate::runtime::Nullable;
        #[derive(Debug, Clone)] #[non_exhaustive]
        pub struct A { pub x: Nullable<Vec<B>>, pub map: std::collections::BTreeMap<String, i64> }
        crate::runtime::wire::object! { A { Req 0 x = \"x\" } rest map }
        impl A { pub fn new(x: impl Into<Nullable<Vec<B>>>, text: &str) -> Self { todo() } }
        #[cfg(feature = \"b\")] #[derive(Debug)] pub struct B;";
    let text = surface("b = []", code).to_string();
    // `object!` as an item of the file stands for what it implements.
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(
        lines,
        [
            "feature b",
            "pub types::A::map: std::collections::BTreeMap<String, i64>",
            "pub fn types::A::new(x: impl Into<Nullable<Vec<types::B>>>, text: &str) -> Self",
            "pub types::A::x: Nullable<Vec<types::B>>",
            "pub struct types::B: Debug [feature b]",
        ]
    );
}
