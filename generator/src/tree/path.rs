//! Which paths a file of a crate can have.

/// Where new files wait until all of them are written.
pub(super) const STAGE: &str = ".staged";

/// The file that tells whose a crate is.
pub(super) const MANIFEST: &str = "Cargo.toml";

/// What stands at the top of a crate's folder without being rendered: what Cargo and Git put
/// there, and the folder in which we prepare what is new.
pub(super) fn is_left_alone(name: &str) -> bool {
    matches!(name, "target" | "Cargo.lock" | STAGE) || name.starts_with(".git")
}

/// Why a file cannot have a path, if it cannot: every path stays inside the folder on every
/// system, and out of what is left alone. Files such as `.gitignore` may be rendered.
pub(super) fn fault(path: &str) -> Option<&'static str> {
    let sound = |part: &str| {
        !matches!(part, "" | "." | "..")
            && !part.contains(['\\', ':'])
            && !part.contains(char::is_control)
    };
    match path.split('/').all(sound) {
        false => Some("would lead out of the folder, or is not a path on every system"),
        true => trespass(path),
    }
}

/// Why a path is not ours, if it is not.
pub(super) fn trespass(path: &str) -> Option<&'static str> {
    let (top, is_file) = match path.split_once('/') {
        Some((top, _)) => (top, false),
        None => (path, true),
    };
    let of_git = top.starts_with(".git") && top != ".git";
    (is_left_alone(top) && !(is_file && of_git)).then_some("is left to Cargo and Git")
}

/// The folders on the way to a path.
pub(super) fn parents(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(end, _)| &path[..end])
}
