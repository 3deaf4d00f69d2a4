use std::fs;

use tempfile::TempDir;

use super::*;

const MANIFEST: (&str, &str) = ("Cargo.toml", "# @generated\n");

fn tree(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::default();
    for (path, text) in [MANIFEST].iter().chain(files) {
        tree.insert((*path).to_owned(), (*text).to_owned());
    }
    tree
}

fn kinds(tree: &Tree, out: &TempDir) -> Vec<(String, DifferenceKind)> {
    let differences = tree.compare(out.path()).unwrap();
    differences.into_iter().map(|d| (d.path, d.kind)).collect()
}

fn written(files: &[(&str, &str)]) -> TempDir {
    let out = tempfile::tempdir().unwrap();
    tree(files).write(out.path()).unwrap();
    out
}

#[test]
fn only_what_differs_is_written() {
    let out = written(&[("src/a.rs", "a"), ("src/b.rs", "b")]);
    let time = |path: &str| {
        fs::metadata(out.path().join(path))
            .unwrap()
            .modified()
            .unwrap()
    };
    let before = time("src/a.rs");
    let changes = tree(&[("src/a.rs", "a"), ("src/b.rs", "c")])
        .write(out.path())
        .unwrap();
    assert_eq!(changes.written, ["src/b.rs"]);
    assert_eq!((changes.removed.len(), changes.unchanged), (0, 2));
    assert_eq!(time("src/a.rs"), before);
    assert!(!out.path().join(".staged").exists());
}

#[test]
fn orphans_and_empty_folders_go_and_what_cargo_and_git_put_there_stays() {
    let out = written(&[("src/deep/er/a.rs", "a")]);
    let stays = ["target", ".git", ".github"];
    for folder in stays {
        fs::create_dir(out.path().join(folder)).unwrap();
    }
    fs::write(out.path().join("Cargo.lock"), "").unwrap();
    fs::create_dir(out.path().join("hollow")).unwrap();
    let changes = tree(&[]).write(out.path()).unwrap();
    assert_eq!(changes.removed, ["src/deep/er/a.rs"]);
    assert!(!out.path().join("src").exists());
    assert!(!out.path().join("hollow").exists());
    assert!(stays.iter().all(|name| out.path().join(name).is_dir()));
    assert_eq!(kinds(&tree(&[]), &out), []);
}

#[test]
fn comparing_tells_what_is_missing_stale_and_orphaned() {
    let out = written(&[("a", "1\n2\n3\n4\n5\n"), ("b", "b")]);
    let next = tree(&[("a", "1\n2\n3\n4\nfive\n"), ("c", "c")]);
    use DifferenceKind::{Missing, Orphaned, Stale};
    let expected = [("a", Stale), ("b", Orphaned), ("c", Missing)];
    assert_eq!(
        kinds(&next, &out),
        expected.map(|(path, kind)| (path.to_owned(), kind))
    );
    let diff = next.compare(out.path()).unwrap().remove(0).diff;
    assert_eq!(
        diff,
        "--- a (there)\n+++ a (generated)\n@@ -2,4 +2,4 @@\n 2\n 3\n 4\n-5\n+five\n"
    );
}

#[test]
fn a_file_gives_way_to_a_folder_and_back() {
    let (file, folder) = ([("src/a", "a")], [("src/a/b", "b")]);
    let out = written(&file);
    tree(&folder).write(out.path()).unwrap();
    assert_eq!(kinds(&tree(&folder), &out), []);
    tree(&file).write(out.path()).unwrap();
    assert_eq!(kinds(&tree(&file), &out), []);
}

#[test]
fn a_foreign_folder_is_refused() {
    let out = tempfile::tempdir().unwrap();
    fs::write(out.path().join("thesis.txt"), "").unwrap();
    let tree = tree(&[("src/a.rs", "// @generated\n")]);
    let refused = |result: Result<(), TreeError>| matches!(result, Err(TreeError::Foreign(_)));
    assert!(refused(tree.write(out.path()).map(|_| ())));
    assert!(refused(tree.compare(out.path()).map(|_| ())));
    // A generated file that somebody copied there does not make the folder ours.
    fs::write(out.path().join("copy.rs"), "// @generated\n").unwrap();
    assert!(refused(tree.write(out.path()).map(|_| ())));
    fs::write(out.path().join("Cargo.toml"), "[package]\n").unwrap();
    assert!(refused(tree.write(out.path()).map(|_| ())));
    assert!(out.path().join("thesis.txt").exists());
}

#[test]
fn a_lost_manifest_is_missing_and_the_folder_still_ours() {
    let files = [("src/a.rs", "// @generated\n")];
    let out = written(&files);
    fs::remove_file(out.path().join("Cargo.toml")).unwrap();
    let missing = ("Cargo.toml".to_owned(), DifferenceKind::Missing);
    assert_eq!(kinds(&tree(&files), &out), [missing]);
}

#[test]
fn a_path_stays_inside_the_folder_and_out_of_what_is_left_alone() {
    let bad = [
        "/a",
        "../a",
        "a/../b",
        "a//b",
        "./a",
        "a\\b",
        "C:a",
        "",
        "target/a",
        ".git/config",
        ".github/a",
        "Cargo.lock",
        "Cargo.toml/a",
    ];
    for path in bad {
        let out = tempfile::tempdir().unwrap();
        let result = tree(&[(path, "")]).write(out.path());
        assert!(matches!(result, Err(TreeError::Path(..))), "{path}");
        assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0, "{path}");
    }
}

#[test]
fn a_gitignore_that_is_rendered_is_ours() {
    let out = written(&[(".gitignore", "/target\n")]);
    assert_eq!(kinds(&tree(&[(".gitignore", "/target\n")]), &out), []);
    let changes = tree(&[]).write(out.path()).unwrap();
    assert_eq!(changes.removed, [""; 0]);
}

#[test]
fn what_an_interrupted_run_left_behind_is_cleared_away() {
    let out = written(&[]);
    fs::create_dir(out.path().join(".staged")).unwrap();
    fs::write(out.path().join(".staged/a"), "half").unwrap();
    assert_eq!(kinds(&tree(&[]), &out), []);
    tree(&[("a", "whole")]).write(out.path()).unwrap();
    assert!(!out.path().join(".staged").exists());
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("precious.rs"), "precious").unwrap();
    let files = [("src/a.rs", "a"), ("b.rs", "b")];
    let out = written(&files);
    fs::remove_dir_all(out.path().join("src")).unwrap();
    symlink(elsewhere.path(), out.path().join("src")).unwrap();
    fs::remove_file(out.path().join("b.rs")).unwrap();
    symlink(
        elsewhere.path().join("precious.rs"),
        out.path().join("b.rs"),
    )
    .unwrap();
    assert_eq!(kinds(&tree(&files), &out).len(), 3);
    tree(&files).write(out.path()).unwrap();
    assert_eq!(kinds(&tree(&files), &out), []);
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 1);
    let precious = fs::read_to_string(elsewhere.path().join("precious.rs")).unwrap();
    assert_eq!(precious, "precious");
}
