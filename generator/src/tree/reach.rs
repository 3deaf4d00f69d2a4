//! What is in reach of a crate's folder.

use std::path::{Component, Path, PathBuf};

use super::path::{STAGE, is_left_alone};

/// Whether `path` is `folder` or lies in it, where writing a crate there would remove or replace
/// it. What is left to Cargo and Git is out of reach. A link is where it is and where it leads.
pub fn reaches(folder: &Path, path: &Path) -> bool {
    let folder = real(folder);
    let itself = path.parent().zip(path.file_name());
    let itself = itself.map(|(parent, name)| real(parent).join(name));
    let places = itself.into_iter().chain([real(path)]);
    places
        .filter_map(|place| place.strip_prefix(&folder).map(Path::to_owned).ok())
        .any(|inside| match inside.components().next() {
            Some(Component::Normal(top)) => {
                let top = top.to_string_lossy();
                top == STAGE || !is_left_alone(&top)
            }
            _ => true,
        })
}

/// Where a path leads. Behind what is there already there are no links.
fn real(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let there = path.ancestors().find_map(|ancestor| {
        let rest = path.strip_prefix(ancestor).ok()?;
        Some((ancestor.canonicalize().ok()?, rest))
    });
    let Some((mut real, rest)) = there else {
        return path;
    };
    for part in rest.components() {
        match part {
            Component::ParentDir => drop(real.pop()),
            part => real.push(part),
        }
    }
    real
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_folder_reaches_what_is_in_it_and_not_what_is_beside() {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("out");
        let reached = |path: &str| reaches(&out, &place.path().join(path));
        for is_there in [false, true] {
            assert!(reached("out") && reached("out/a") && reached("out/b/c"));
            assert!(!reached("a") && !reached("output/a") && !reached(""));
            assert!(reached("out/../out/a") && !reached("out/../a"));
            if !is_there {
                fs::create_dir(&out).unwrap();
            }
        }
    }

    #[test]
    fn what_is_left_to_cargo_and_git_is_out_of_reach() {
        let place = tempfile::tempdir().unwrap();
        let reached = |path: &str| reaches(place.path(), &place.path().join(path));
        assert!(!reached("target/ledger.json") && !reached(".github/api.yaml"));
        assert!(reached(".staged/api.yaml"));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_where_it_is_and_where_it_leads() {
        use std::os::unix::fs::symlink;
        let place = tempfile::tempdir().unwrap();
        let at = |path: &str| place.path().join(path);
        fs::create_dir(at("out")).unwrap();
        fs::write(at("spec"), "").unwrap();
        symlink(at("spec"), at("out/in")).unwrap();
        symlink(at("out"), at("alias")).unwrap();
        assert!(reaches(&at("out"), &at("out/in")));
        assert!(reaches(&at("out"), &at("alias/a")));
        assert!(reaches(&at("alias"), &at("out/a")));
        assert!(!reaches(&at("out"), &at("spec")));
    }
}
