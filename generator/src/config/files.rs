//! Files that are copied into the crate as they are: what only people can write, such as tests
//! and examples.

use std::path::Path;
use std::{fs, io};

use super::{Config, Dependency};
use crate::diagnostic::{Diagnostics, Place};
use crate::document::{self, LARGEST};
use crate::tree::Tree;

impl Config {
    /// Adds the files of the folder that the settings name. None if one of them is refused.
    pub(crate) fn add_files(&self, tree: &mut Tree, diagnostics: &mut Diagnostics) -> Option<()> {
        let Some(folder) = self.files_folder() else {
            return Some(());
        };
        let mut refuse = |place: Place, message: String| {
            diagnostics.error("settings", place, message);
        };
        let whole = |path: &Path| Place::file(path.display().to_string());
        let mut files = Vec::new();
        if let Err(error) = collect(&folder, "", &mut files) {
            refuse(
                whole(&folder),
                format!("the folder cannot be read: {error}"),
            );
            return None;
        }
        let mut all_added = true;
        let mut room = usize::try_from(LARGEST).unwrap_or(usize::MAX);
        for path in files {
            let source = folder.join(&path);
            let text = match document::read_exactly(&source) {
                Ok(text) => text,
                Err(refusal) => {
                    let place = refusal.place_in(&source);
                    let message = format!("cannot be copied into the crate: {}", refusal.message);
                    refuse(place, message);
                    all_added = false;
                    continue;
                }
            };
            let Some(rest) = room.checked_sub(text.len()) else {
                let most = LARGEST >> 20;
                refuse(
                    whole(&folder),
                    format!("the files are larger than {most} MB together"),
                );
                return None;
            };
            room = rest;
            if let Some(reason) = tree.obstacle(&path) {
                refuse(whole(&source), format!("`{path}` {reason}"));
                all_added = false;
                continue;
            }
            tree.insert(path, text);
        }
        all_added.then_some(())
    }

    /// The lines of the section `[dev-dependencies]`.
    pub(crate) fn dev_dependencies(&self) -> Vec<String> {
        let dependencies = self.package.dev_dependencies.iter();
        dependencies
            .map(|(name, dependency)| format!("{} = {}", toml_key(name), dependency.to_toml()))
            .collect()
    }
}

impl Dependency {
    fn to_toml(&self) -> String {
        let text = |text: &str| toml::Value::String(text.to_owned()).to_string();
        match self {
            Self::Version(version) => text(version),
            Self::Detailed(detailed) => {
                let mut parts = vec![format!("version = {}", text(&detailed.version))];
                if !detailed.default_features {
                    parts.push("default-features = false".to_owned());
                }
                if !detailed.features.is_empty() {
                    let features: Vec<String> = detailed.features.iter().map(|f| text(f)).collect();
                    parts.push(format!("features = [{}]", features.join(", ")));
                }
                format!("{{ {} }}", parts.join(", "))
            }
        }
    }
}

fn toml_key(name: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    match !name.is_empty() && name.chars().all(bare) {
        true => name.to_owned(),
        false => toml::Value::String(name.to_owned()).to_string(),
    }
}

/// The files below `folder`, as paths with `/`. Links are not followed. Devices and pipes are among
/// them, to be refused.
fn collect(folder: &Path, prefix: &str, files: &mut Vec<String>) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        if kind.is_dir() {
            collect(&entry.path(), &format!("{path}/"), files)?;
        } else if !kind.is_symlink() {
            files.push(path);
        }
    }
    Ok(())
}
