use std::collections::BTreeMap;

use tempfile::TempDir;

use super::*;
use crate::tree::folder::list;
use crate::tree::path::MANIFEST;
use crate::tree::recover;

/// What a folder holds, by path.
fn all(out: &Path) -> BTreeMap<String, String> {
    let files = list(out, &|_| false).unwrap();
    let shown = files
        .iter()
        .map(|(path, found)| (path.clone(), found.shown().unwrap()));
    shown.collect()
}

fn crate_of(files: &[&str]) -> TempDir {
    let out = tempfile::tempdir().unwrap();
    for path in files {
        let file = out.path().join(path);
        create_parent(&file).unwrap();
        fs::write(file, format!("old {path}")).unwrap();
    }
    out
}

/// A crate of ours, by its manifest.
fn our_crate() -> TempDir {
    let out = crate_of(&OLD);
    fs::write(out.path().join(MANIFEST), format!("# {MARK}, old\n")).unwrap();
    out
}

/// As a run leaves it that was killed when so many files had moved.
fn interrupted(out: &Path, moved: usize) {
    let stage = prepared(out);
    let journal = format!("{MARK}\nadded\nfile\nfolder/to/file");
    fs::write(stage.journal(), journal).unwrap();
    let moved = owned(WRITTEN)[..moved].to_vec();
    stage.exchange(&moved, &owned(REMOVED)).unwrap();
    // The journal stands, so nothing is cleared away.
    drop(stage);
}

const OLD: [&str; 5] = ["same", "changed", "gone", "file/to/folder", "folder"];
const WRITTEN: [&str; 4] = ["added", "changed", "file", "folder/to/file"];
const REMOVED: [&str; 3] = ["gone", "file/to/folder", "folder"];

fn prepared(out: &Path) -> Stage {
    let stage = Stage::new(out).unwrap();
    for path in WRITTEN {
        stage.write(path, &format!("new {path}")).unwrap();
    }
    stage
}

fn owned<const N: usize>(paths: [&str; N]) -> [String; N] {
    paths.map(str::to_owned)
}

#[test]
fn everything_comes_to_its_place() {
    let out = crate_of(&OLD);
    let stage = prepared(out.path());
    stage.apply(&owned(WRITTEN), &owned(REMOVED)).unwrap();
    drop(stage);
    let expected = WRITTEN.map(|path| (path.to_owned(), format!("new {path}")));
    let same = ("same".to_owned(), "old same".to_owned());
    assert_eq!(
        all(out.path()),
        expected.into_iter().chain([same]).collect()
    );
}

#[test]
fn wherever_a_run_fails_everything_stays_as_it_was() {
    for lost in WRITTEN {
        let out = crate_of(&OLD);
        let before = all(out.path());
        let stage = prepared(out.path());
        fs::remove_file(stage.new_files().join(lost)).unwrap();
        let failed = stage.apply(&owned(WRITTEN), &owned(REMOVED));
        assert!(matches!(failed, Err(TreeError::Io { .. })), "{lost}");
        drop(stage);
        assert_eq!(all(out.path()), before, "{lost}");
    }
}

#[test]
fn what_a_killed_run_had_begun_is_undone() {
    for moved in 0..=WRITTEN.len() {
        let out = our_crate();
        let before = all(out.path());
        interrupted(out.path(), moved);
        assert_ne!(all(out.path()), before);
        assert!(recover(out.path()).unwrap());
        assert_eq!(all(out.path()), before, "{moved}");
        assert!(!recover(out.path()).unwrap());
    }
}

#[test]
fn a_first_run_that_was_killed_is_undone_wherever_its_manifest_is() {
    let paths = owned(["AUTHORS", MANIFEST, "src/lib.rs"]);
    for moved in 0..=paths.len() {
        let out = tempfile::tempdir().unwrap();
        let stage = Stage::new(out.path()).unwrap();
        for path in &paths {
            stage.write(path, &format!("# {MARK}\n")).unwrap();
        }
        fs::write(stage.journal(), format!("{MARK}\n{}", paths.join("\n"))).unwrap();
        stage.exchange(&paths[..moved], &[]).unwrap();
        drop(stage);
        assert!(recover(out.path()).unwrap(), "{moved}");
        assert_eq!(all(out.path()), BTreeMap::new(), "{moved}");
    }
}

#[test]
fn what_cannot_be_put_back_is_told_and_the_rest_is_put_back() {
    let out = our_crate();
    let mut before = all(out.path());
    interrupted(out.path(), WRITTEN.len());
    let changed = out.path().join("changed");
    fs::remove_file(&changed).unwrap();
    fs::create_dir(&changed).unwrap();
    fs::write(changed.join("mine"), "mine").unwrap();
    let told = recover(out.path()).unwrap_err().to_string();
    assert!(
        told.contains("half changed") && told.contains("`changed` ("),
        "{told}"
    );
    let mut now = all(out.path());
    now.retain(|path, _| !path.starts_with(STAGE));
    before.remove("changed");
    before.insert("changed/mine".to_owned(), "mine".to_owned());
    assert_eq!(now, before);
    // As soon as it is possible, it is done.
    fs::remove_dir_all(&changed).unwrap();
    assert!(recover(out.path()).unwrap());
    assert_eq!(fs::read_to_string(&changed).unwrap(), "old changed");
}

#[cfg(unix)]
#[test]
fn files_come_back_whatever_their_names_are() {
    let odd = "a\\b: \u{1b}[2J\nc";
    let out = our_crate();
    fs::write(out.path().join(odd), "odd").unwrap();
    let before = all(out.path());
    let stage = prepared(out.path());
    fs::remove_file(stage.new_files().join("file")).unwrap();
    assert!(stage.apply(&owned(WRITTEN), &owned([odd])).is_err());
    drop(stage);
    assert_eq!(all(out.path()), before);
}

#[cfg(unix)]
#[test]
fn links_come_back_as_links() {
    let out = crate_of(&["a"]);
    std::os::unix::fs::symlink("a", out.path().join("changed")).unwrap();
    let stage = prepared(out.path());
    fs::remove_file(stage.new_files().join("folder/to/file")).unwrap();
    assert!(stage.apply(&owned(WRITTEN), &[]).is_err());
    let link = fs::read_link(out.path().join("changed")).unwrap();
    assert_eq!(link, Path::new("a"));
    assert_eq!(fs::read_to_string(out.path().join("a")).unwrap(), "old a");
}

#[cfg(unix)]
#[test]
fn a_journal_that_somebody_else_wrote_changes_nothing_elsewhere() {
    let elsewhere = crate_of(&["precious"]);
    for planted in ["../precious", "link/precious"] {
        let out = elsewhere.path().join("out");
        fs::create_dir_all(out.join(".staged")).unwrap();
        fs::write(out.join(MANIFEST), format!("# {MARK}\n")).unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), out.join("link")).unwrap();
        fs::write(out.join(".staged/journal"), format!("{MARK}\n{planted}")).unwrap();
        assert!(
            matches!(recover(&out), Err(TreeError::Path(..))),
            "{planted}"
        );
        assert!(elsewhere.path().join("precious").exists());
        fs::remove_dir_all(&out).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_somebody_else_put_into_the_stage_is_refused() {
    use std::os::unix::fs::symlink;
    for planted in ["", "/journal", "/new", "/old"] {
        let elsewhere = crate_of(&["journal", "new/a", "old/a"]);
        fs::write(elsewhere.path().join("journal"), format!("{MARK}\na")).unwrap();
        let before = all(elsewhere.path());
        let out = tempfile::tempdir().unwrap();
        let stage = out.path().join(STAGE);
        if !planted.is_empty() {
            fs::create_dir(&stage).unwrap();
            fs::write(stage.join("journal"), format!("{MARK}\n")).unwrap();
            let _ = fs::remove_file(out.path().join(format!("{STAGE}{planted}")));
        }
        let link = out.path().join(format!("{STAGE}{planted}"));
        symlink(elsewhere.path().join(planted.trim_start_matches('/')), link).unwrap();
        let refused = |result| matches!(result, Err(TreeError::Planted(_)));
        assert!(refused(recover(out.path())), "{planted}");
        assert!(refused(Stage::new(out.path()).map(|_| true)), "{planted}");
        assert_eq!(all(elsewhere.path()), before, "{planted}");
        assert_eq!(fs::read_dir(out.path()).unwrap().count(), 1, "{planted}");
    }
}

#[cfg(unix)]
#[test]
fn a_journal_that_is_no_plain_file_is_not_read() {
    let out = tempfile::tempdir().unwrap();
    fs::create_dir(out.path().join(STAGE)).unwrap();
    // As a pipe nobody writes into, it would never end.
    let _socket = std::os::unix::net::UnixListener::bind(out.path().join(".staged/journal"));
    assert!(matches!(recover(out.path()), Err(TreeError::Planted(_))));
}

#[test]
fn nothing_is_undone_for_somebody_else() {
    let out = crate_of(&["thesis", ".staged/old/thesis"]);
    fs::write(out.path().join(".staged/journal"), format!("{MARK}\n")).unwrap();
    let before = all(out.path());
    assert!(!recover(out.path()).unwrap());
    assert_eq!(all(out.path()), before);
}

#[test]
fn nothing_is_put_back_into_what_is_left_to_git() {
    let out = crate_of(&[".staged/old/.git/hooks/pre-commit"]);
    fs::write(out.path().join(".staged/journal"), format!("{MARK}\n")).unwrap();
    assert!(matches!(recover(out.path()), Err(TreeError::Path(..))));
    assert!(!out.path().join(".git").exists());
}

#[test]
fn a_folder_that_only_has_the_same_name_is_no_ones_to_undo() {
    let out = crate_of(&[".staged/journal"]);
    assert!(!recover(out.path()).unwrap());
    assert!(out.path().join(".staged/journal").exists());
}
