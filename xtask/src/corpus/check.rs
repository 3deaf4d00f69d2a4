//! Whether the crates compile, and what the compiler says of them.

use std::fs;

use indicatif::ProgressBar;

use super::Folders;
use super::cargo::{self, Message};
use super::report::{Checked, Row};

/// Checks every crate that there is.
pub fn check_all(
    rows: &mut [Row],
    folders: &Folders,
    progress: &ProgressBar,
) -> Result<(), String> {
    for row in rows.iter_mut().filter(|row| cargo::generated(row)) {
        row.checked = Some(Checked::default());
    }
    cargo::run(&["check"], folders, progress, |name, message| {
        let row = rows.iter_mut().find(|row| row.name == name);
        let Some(checked) = row.and_then(|row| row.checked.as_mut()) else {
            return;
        };
        match message {
            Message::Built { .. } => checked.finished = true,
            Message::Said { level, text } => match level.as_str() {
                "error" => checked.errors.push(text),
                "warning" => checked.warnings.push(text),
                _ => {}
            },
        }
    })?;
    for row in rows {
        let Some(checked) = &mut row.checked else {
            continue;
        };
        let ident = row.name.replace('-', "_");
        let time = fs::read_to_string(folders.work.join("times").join(ident));
        checked.cpu_seconds = time.ok().and_then(|text| text.parse().ok());
        let said = [("error", &checked.errors), ("warning", &checked.warnings)];
        for (what, said) in said.into_iter().filter(|(_, said)| !said.is_empty()) {
            let first = said.first().map_or("", |text| text.trim_end());
            let number = said.len();
            row.failures
                .push(format!("{number} × {what} of the compiler, first: {first}"));
        }
        if !checked.finished && checked.errors.is_empty() {
            row.failures.push("it was not checked".to_owned());
        }
    }
    Ok(())
}
